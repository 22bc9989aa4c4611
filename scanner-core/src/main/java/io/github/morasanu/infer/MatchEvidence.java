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
 */
public record MatchEvidence(
    Rule rule,
    int column,
    boolean sample,
    boolean doubtful,
    boolean labelled,
    @Nullable String contextWord,
    @Nullable String contraryWord) {

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

  private static Optional<Confidence> below(Confidence confidence) {
    return switch (confidence) {
      case HIGH -> Optional.of(Confidence.MEDIUM);
      case MEDIUM -> Optional.of(Confidence.LOW);
      case LOW -> Optional.empty();
    };
  }
}
