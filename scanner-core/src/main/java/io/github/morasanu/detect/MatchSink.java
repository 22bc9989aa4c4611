/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.detect;

import io.github.morasanu.rule.Rule;

/** Receives what a {@link Detector} finds in one text. */
public interface MatchSink {

  /**
   * A candidate that its validator accepted.
   *
   * @param match valid during the call
   * @param folded the text in the folded form that the validator saw; offsets are those of the text
   */
  void match(Match match, CharSequence folded);

  /** A candidate of the right shape that its validator refused: evidence about its neighbours. */
  void refused(Rule rule, int start);
}
