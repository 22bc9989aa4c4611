/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.detect;

import io.github.morasanu.automaton.IntBuffer;
import io.github.morasanu.text.FoldedText;

/**
 * Finds the places of a text at which rules look for matches. It may report places where there is
 * none, and never misses one. Immutable and thread-safe.
 */
interface Candidates {

  /**
   * Appends anchor id and start index of every anchor that starts in {@code [from, to)}, by growing
   * start.
   */
  void anchors(FoldedText text, int from, int to, IntBuffer hits);

  /**
   * Appends start and end of the digit runs of every cluster that starts in {@code [from, to)} and has
   * at least so many digits.
   */
  void digitRuns(FoldedText text, int from, int to, int minimumDigits, IntBuffer runs);
}
