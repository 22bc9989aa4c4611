/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.testdata.accuracy;

import io.github.morasanu.testdata.SeededRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Files with labelled values of every kind and look-alikes of each, in every carrier. The same seed gives the same
 * files. No file holds more than eight values of a kind, but for those that are about a whole column.
 */
public final class AccuracyCases {
  private static final int ROWS = 6;
  private static final int MIXED = 8;

  private final Draw draw;
  private final LineFiles lines;
  private final TableFiles tables;
  private final List<CaseFile> files = new ArrayList<>();

  private AccuracyCases(long seed) {
    this.draw = new Draw(seed);
    this.lines = new LineFiles(draw);
    this.tables = new TableFiles(draw);
  }

  /** Makes up the files of a seed. */
  public static List<CaseFile> seeded(long seed) {
    AccuracyCases cases = new AccuracyCases(seed);
    cases.write();
    return List.copyOf(cases.files);
  }

  /** The templates of all kinds, in a fixed order. */
  static List<CaseTemplate> templates() {
    List<CaseTemplate> all = new ArrayList<>();
    new OfficeCases(all::add).add();
    new InsuranceCases(all::add).add();
    new PaperCases(all::add).add();
    new ContactCases(all::add).add();
    new PersonCases(all::add).add();
    new MoneyCases(all::add).add();
    new VehicleCases(all::add).add();
    new CareLookAlikes(all::add).add();
    new SecretCases(all::add).add();
    new WorldCases(all::add).add();
    return List.copyOf(all);
  }

  private void write() {
    List<CaseTemplate> all = templates();
    Map<String, List<CaseTemplate>> byKind = new TreeMap<>();
    all.forEach(template ->
        byKind.computeIfAbsent(template.kind(), kind -> new ArrayList<>()).add(template));
    for (List<CaseTemplate> ofKind : byKind.values()) {
      for (Carrier carrier : Carrier.values()) {
        List<CaseTemplate> fitting =
            ofKind.stream().filter(template -> template.fits(carrier)).toList();
        if (carrier.isTable()) {
          fitting.forEach(template -> table(template, carrier));
        } else {
          lines(fitting, carrier);
        }
      }
    }
    records();
    new ColumnFiles(draw, files::add).write(all);
  }

  private void table(CaseTemplate template, Carrier carrier) {
    CaseText out = next(carrier);
    tables.write(template, ROWS, out);
    files.add(out.finish());
  }

  /** Files of true values only, of look-alikes only, and of both. */
  private void lines(List<CaseTemplate> fitting, Carrier carrier) {
    List<CaseTemplate> found = fitting.stream().filter(CaseTemplate::expected).toList();
    List<CaseTemplate> silent =
        fitting.stream().filter(template -> !template.expected()).toList();
    for (int turn = 0; turn < 2; turn++) {
      chunks(shuffled(found), carrier);
      chunks(shuffled(silent), carrier);
    }
    chunks(shuffled(fitting), carrier);
  }

  private void chunks(List<CaseTemplate> templates, Carrier carrier) {
    for (int from = 0; from < templates.size(); from += MIXED) {
      CaseText out = next(carrier);
      lines.write(templates.subList(from, Math.min(templates.size(), from + MIXED)), out);
      files.add(out.finish());
    }
  }

  private void records() {
    List<Carrier> carriers = List.of(
        Carrier.CSV,
        Carrier.CSV_PLAIN,
        Carrier.TSV,
        Carrier.SQL,
        Carrier.JSON,
        Carrier.XML,
        Carrier.PROSE);
    PersonRecords records = new PersonRecords(draw);
    for (Carrier carrier : carriers) {
      for (int turn = 0; turn < 12; turn++) {
        files.add(records.people(next(carrier).path(), carrier, turn % 3 != 0));
      }
      for (int turn = 0; turn < 4; turn++) {
        files.add(records.accounts(next(carrier).path(), carrier));
        files.add(records.cards(next(carrier).path(), carrier));
      }
    }
  }

  /** Names say nothing of the content, since a scan might read them. */
  private CaseText next(Carrier carrier) {
    return new CaseText("f" + (files.size() + 1000) + "." + carrier.extension(), carrier);
  }

  private List<CaseTemplate> shuffled(List<CaseTemplate> templates) {
    List<CaseTemplate> copy = new ArrayList<>(templates);
    SeededRandom random = draw.random();
    for (int i = copy.size() - 1; i > 0; i--) {
      int j = random.below(i + 1);
      CaseTemplate other = copy.get(j);
      copy.set(j, copy.get(i));
      copy.set(i, other);
    }
    return copy;
  }
}
