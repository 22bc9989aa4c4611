/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.infer;

import io.github.morasanu.model.Confidence;
import io.github.morasanu.model.EvidenceWeight;
import io.github.morasanu.model.EvidenceWeight.Evidence;
import io.github.morasanu.model.Finding;
import io.github.morasanu.model.Kind;
import io.github.morasanu.model.Location;
import io.github.morasanu.rule.Rule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What each evidence makes of the matches of a rule, for people. Nothing is told by heart: made-up
 * matches go through the inference itself, so that what is said is what happens.
 */
public final class EvidenceWeights {
  private static final String WORD = "word";
  private static final String FILE = "a.csv";
  private static final String AUTHORS = "LICENSE";
  private static final int COLUMN = 1;

  /** Beside a list of values: so many others fail that the file proves neither the one nor the other. */
  private static final int OTHERS = 15;

  private final Rule rule;
  private final List<EvidenceWeight> weights = new ArrayList<>();

  private EvidenceWeights(Rule rule) {
    this.rule = rule;
  }

  /**
   * What may speak for or against a match of a rule, and to what effect. A rule that only others require
   * reports nothing.
   */
  public static List<EvidenceWeight> of(Rule rule) {
    EvidenceWeights all = new EvidenceWeights(rule);
    if (rule.skipReport()) {
      all.addSilence(Evidence.ALONE);
      return all.weights;
    }
    all.addWords();
    if (rule.selective()) {
      all.addColumns();
    }
    all.addSurroundings();
    return all.weights;
  }

  /** The kinds of which one beside a match of a kind speaks for it. */
  public static List<Kind> beside(Kind kind) {
    return Arrays.stream(Kind.values())
        .filter(other ->
            Company.of(other) != Company.of(kind) && Company.speaksFor(kind, Company.of(other)))
        .toList();
  }

  private void addWords() {
    if (needsWord()) {
      addSilence(Evidence.ALONE);
    } else {
      add(Evidence.ALONE, matches(FILE, evidence(false), 1));
    }
    if (!rule.labels().isEmpty()) {
      add(Evidence.LABEL, matches(FILE, evidence(true), 1));
    } else if (!rule.context().isEmpty()) {
      add(Evidence.WORD, matches(FILE, evidence(true), 1));
    }
    if (!rule.contrary().isEmpty() || !rule.contraryNames().isEmpty()) {
      if (needsWord()) {
        addSilence(Evidence.CONTRARY_WORD);
      } else {
        MatchEvidence contrary = new MatchEvidence(rule, 0, false, false, false, null, WORD);
        add(Evidence.CONTRARY_WORD, matches(FILE, contrary, 1));
      }
    }
  }

  /** Whether the detector takes no value for a match that no word speaks for. */
  private boolean needsWord() {
    return rule.contextOnly() || !rule.labels().isEmpty();
  }

  private void addColumns() {
    MatchEvidence alone = new MatchEvidence(rule, COLUMN, false, false, false, null, null);
    double share = rule.kind() == Kind.PERSON_NAME ? PassRate.HALF : PassRate.NEARLY_ALL;
    add(
        Evidence.COLUMN_PASSES,
        matches(FILE, alone, PassRate.ENOUGH_TO_PROVE),
        PassRate.ENOUGH_TO_PROVE,
        percent(share));
    MatchEvidence labelled = new MatchEvidence(rule, COLUMN, false, false, true, WORD, null);
    int passing = (int) (PassRate.ENOUGH_TO_REFUTE * PassRate.FEW);
    SourceInference refuted = matches(FILE, labelled, passing);
    refuse(refuted, COLUMN, PassRate.ENOUGH_TO_REFUTE - passing);
    add(Evidence.COLUMN_FAILS, refuted, PassRate.ENOUGH_TO_REFUTE, percent(PassRate.FEW));
  }

  private void refuse(SourceInference content, int column, int values) {
    for (int i = 0; i < values; i++) {
      content.refused(rule, column);
    }
  }

  private static int percent(double share) {
    return (int) Math.round(100 * share);
  }

  private void addSurroundings() {
    MatchEvidence usual = evidence(needsWord());
    beside(rule.kind()).stream()
        .findFirst()
        .ifPresent(
            other -> add(Evidence.RECORD, matches(FILE, usual.beside(Company.of(other)), 1)));
    SourceInference list = matches(FILE, usual, SourceInference.LIST);
    refuse(list, 0, OTHERS);
    addIfOther(usual, Evidence.MANY, list, SourceInference.LIST);
    addIfOther(usual, Evidence.AUTHORS, matches(AUTHORS, usual, 1));
    if (rule.validator().isPresent()) {
      MatchEvidence sample =
          new MatchEvidence(rule, 0, true, false, usual.labelled(), usual.contextWord(), null);
      add(Evidence.SAMPLE, matches(FILE, sample, 1));
    }
  }

  private MatchEvidence evidence(boolean word) {
    return new MatchEvidence(
        rule, 0, false, false, word && !rule.labels().isEmpty(), word ? WORD : null, null);
  }

  /** A content with so many different values. */
  private static SourceInference matches(String path, MatchEvidence evidence, int values) {
    SourceInference inference = new SourceInference(path);
    for (int i = 0; i < values; i++) {
      MatchGroup group = inference.match(evidence);
      group.add(evidence, Location.builder(path).build(), "", null, hash(i));
    }
    return inference;
  }

  /** Spreads over all bits, as the hash of a value does. */
  private static long hash(int i) {
    return (i + 1) * 0x9E3779B97F4A7C15L;
  }

  private void add(Evidence evidence, SourceInference content, Integer... numbers) {
    Optional<Finding> finding = finding(content);
    weights.add(new EvidenceWeight(
        evidence,
        List.of(numbers),
        finding.map(Finding::confidence),
        finding.map(Finding::severity).orElse(rule.severity())));
  }

  private void addSilence(Evidence evidence) {
    weights.add(new EvidenceWeight(evidence, List.of(), Optional.empty(), rule.severity()));
  }

  /** Adds what makes a difference in severity. */
  private void addIfOther(
      MatchEvidence usual, Evidence evidence, SourceInference content, Integer... numbers) {
    Optional<Finding> before = finding(matches(FILE, usual, 1));
    Optional<Finding> after = finding(content);
    if (!after.map(Finding::severity).equals(before.map(Finding::severity))) {
      add(evidence, content, numbers);
    }
  }

  private static Optional<Finding> finding(SourceInference content) {
    List<Finding> findings = new ArrayList<>();
    content.conclude(Confidence.LOW, new PeopleEstimator(), findings::add);
    return findings.stream().findFirst();
  }
}
