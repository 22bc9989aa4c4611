/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.benchmarks.accuracy;

import io.github.morasanu.testdata.accuracy.LabelledCase;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What became of all cases, by kind, by carrier and by template. Not thread-safe. */
final class Tally {
  /** The carrier of cases that are a whole column. */
  static final String COLUMN = "column";

  private final SortedMap<String, Cell> kinds = new TreeMap<>();
  private final SortedMap<String, SortedMap<String, Cell>> carriers = new TreeMap<>();
  private final SortedMap<String, Cell> templates = new TreeMap<>();
  private final SortedMap<String, Cell> variants = new TreeMap<>();
  private final SortedMap<String, Long> falseAlarms = new TreeMap<>();
  private final List<Mistake> mistakes = new ArrayList<>();
  private long incidents;

  /** Counts a case. */
  void count(LabelledCase labelled, boolean hit) {
    String carrier = carrier(labelled);
    SortedMap<String, Cell> ofKind =
        carriers.computeIfAbsent(labelled.kind(), kind -> new TreeMap<>());
    List<Cell> cells = new ArrayList<>(List.of(
        kinds.computeIfAbsent(labelled.kind(), kind -> new Cell()),
        ofKind.computeIfAbsent(carrier, name -> new Cell()),
        templates.computeIfAbsent(labelled.template() + " in " + carrier, name -> new Cell())));
    variant(labelled)
        .ifPresent(variant -> cells.add(variants.computeIfAbsent(variant, name -> new Cell())));
    for (Cell cell : cells) {
      if (labelled.expected()) {
        cell.value(hit);
      } else {
        cell.lookAlike(hit);
      }
    }
  }

  /** Counts a line on which a kind was found that is not there. */
  void falseAlarm(String kind) {
    falseAlarms.merge(kind, 1L, Long::sum);
  }

  /** Keeps a mistake for those who want details. */
  void mistake(Mistake mistake) {
    mistakes.add(mistake);
  }

  /** Counts what could not be read. */
  void incidents(int count) {
    incidents += count;
  }

  /** The carrier's id, or that of columns. */
  static String carrier(LabelledCase labelled) {
    return labelled.template().startsWith("column/") || labelled.values() > 1
        ? COLUMN
        : labelled.carrier().id();
  }

  /** Which of the numbers that are one kind a case is about: {@code us-ssn} of {@code national-id/us-ssn/plain}. */
  private static Optional<String> variant(LabelledCase labelled) {
    String template = labelled.template();
    int first = template.indexOf('/');
    int last = template.lastIndexOf('/');
    return first < last ? Optional.of(template.substring(first + 1, last)) : Optional.empty();
  }

  /** By id of the kind. */
  SortedMap<String, Cell> kinds() {
    return Collections.unmodifiableSortedMap(kinds);
  }

  /** What became of one kind's cases. */
  Cell kind(String kind) {
    return kinds.getOrDefault(kind, new Cell());
  }

  /** By id of the kind, then by carrier. */
  SortedMap<String, SortedMap<String, Cell>> carriers() {
    return Collections.unmodifiableSortedMap(carriers);
  }

  /** By number, of a kind that is many countries' numbers. */
  SortedMap<String, Cell> variants() {
    return Collections.unmodifiableSortedMap(variants);
  }

  /** By template and carrier. */
  Map<String, Cell> templates() {
    return Collections.unmodifiableMap(templates);
  }

  /** Of all that was found of a kind, what is there. */
  Share precision(String kind) {
    long found = kind(kind).recall().part();
    return new Share(found, found + falseAlarms.getOrDefault(kind, 0L));
  }

  /** Lines on which a kind was found that is not there. */
  SortedMap<String, Long> falseAlarms() {
    return Collections.unmodifiableSortedMap(falseAlarms);
  }

  List<Mistake> mistakes() {
    return List.copyOf(mistakes);
  }

  long incidents() {
    return incidents;
  }
}
