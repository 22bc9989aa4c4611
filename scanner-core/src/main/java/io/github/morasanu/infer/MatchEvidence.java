/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.infer;

import io.github.morasanu.model.Confidence;
import io.github.morasanu.rule.Rule;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What speaks for and against one match; no text of it.
 *
 * @param rule the rule that matched
 * @param column the column of delimited text; below 0 a number for the values under one key; or 0
 * @param sample whether the value is a published dummy
 * @param doubtful whether the value reads as something else as well
 * @param labelled whether the words come from the value's own label
 * @param contextWord the rule's word that speaks for it, or null
 * @param contraryWord the rule's word that speaks against it, or null
 * @param company what stands beside it in its record, as bits of {@link Company}
 * @param ofThing whether the record is that of an organisation, a place or a thing, and tells of nobody
 */
public record MatchEvidence(
    Rule rule,
    int column,
    boolean sample,
    boolean doubtful,
    boolean labelled,
    @Nullable String contextWord,
    @Nullable String contraryWord,
    int company,
    boolean ofThing) {

  /** Evidence without anything beside the match. */
  public MatchEvidence(
      Rule rule,
      int column,
      boolean sample,
      boolean doubtful,
      boolean labelled,
      @Nullable String contextWord,
      @Nullable String contraryWord) {
    this(
        rule, column, sample, doubtful, labelled, contextWord, contraryWord, Company.NOBODY, false);
  }

  /** The same match with what stands beside it. */
  MatchEvidence beside(int others) {
    return new MatchEvidence(
        rule, column, sample, doubtful, labelled, contextWord, contraryWord, others, ofThing);
  }

  /** The same match in a record of nobody. */
  MatchEvidence asOfThing() {
    return new MatchEvidence(
        rule, column, sample, doubtful, labelled, contextWord, contraryWord, company, true);
  }

  /** Whether what stands beside it makes it likelier. */
  boolean isRaised() {
    return contraryWord == null && Company.speaksFor(rule.kind(), company);
  }

  /** Whether it is no value of a person: a published dummy, or that of an organisation, a place or a thing. */
  boolean isOfNobody() {
    return sample || ofThing;
  }

  /** Whether it is part of what a record tells of a person. */
  boolean isOfPerson() {
    return Company.isPerson(rule.kind(), company);
  }

  /**
   * The confidence of such a match in its record: one step more where that speaks for it. Where doubt
   * leaves none, two things beside it do.
   */
  Optional<Confidence> confidence() {
    Optional<Confidence> alone = confidenceAlone();
    if (!isRaised()) {
      return alone;
    }
    if (alone.isEmpty()) {
      return Integer.bitCount(company) > 1 ? Optional.of(Confidence.MEDIUM) : alone;
    }
    return alone.map(MatchEvidence::above);
  }

  /** The confidence of such a match by itself; empty where doubt or a contrary word leaves none. */
  Optional<Confidence> confidenceAlone() {
    Optional<Confidence> undoubted = undoubted();
    return doubtful ? undoubted.flatMap(MatchEvidence::below) : undoubted;
  }

  private Optional<Confidence> undoubted() {
    if (contraryWord != null) {
      return below(rule.confidence());
    }
    return Optional.of(contextWord == null ? rule.confidence() : rule.contextConfidence());
  }

  private static Confidence above(Confidence confidence) {
    return confidence == Confidence.LOW ? Confidence.MEDIUM : Confidence.HIGH;
  }

  private static Optional<Confidence> below(Confidence confidence) {
    return switch (confidence) {
      case HIGH -> Optional.of(Confidence.MEDIUM);
      case MEDIUM -> Optional.of(Confidence.LOW);
      case LOW -> Optional.empty();
    };
  }
}
