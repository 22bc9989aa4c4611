/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.detect;

import io.github.morasanu.automaton.DigitRuns;
import io.github.morasanu.automaton.IntBuffer;

/**
 * The digit runs of a text and what stands between neighbours. Reused for text after text; not
 * thread-safe.
 */
final class DigitGroups {
  /** No separator: the runs do not belong together. */
  static final char NO_GAP = 0;

  /** Two separators in a row, as in {@code (03) 3123-4567}. */
  static final char DOUBLE_GAP = 1;

  private static final String SEPARATORS = "- .()";

  private final IntBuffer runs = new IntBuffer();
  private char[] text = {};

  /**
   * Finds the runs, and turns the characters that mean a dash only between two digits into {@code -}.
   */
  void scan(char[] folded, int length) {
    text = folded;
    DigitRuns.scan(folded, length, runs);
    for (int run = 0; run + 1 < size(); run++) {
      int at = end(run);
      if (start(run + 1) == at + 1 && isDashBetweenDigits(folded[at])) {
        folded[at] = '-';
      }
    }
  }

  int size() {
    return runs.size() / 2;
  }

  int start(int run) {
    return runs.get(2 * run);
  }

  int end(int run) {
    return runs.get(2 * run + 1);
  }

  int length(int run) {
    return end(run) - start(run);
  }

  /** The separator between a run and the next, {@link #DOUBLE_GAP}, or {@link #NO_GAP}. */
  char gapAfter(int run) {
    if (run < 0 || run + 1 >= size()) {
      return NO_GAP;
    }
    int at = end(run);
    int gap = start(run + 1) - at;
    if (gap == 1 && isSeparator(text[at])) {
      return text[at];
    }
    if (gap == 2 && isSeparator(text[at]) && isSeparator(text[at + 1])) {
      return DOUBLE_GAP;
    }
    return NO_GAP;
  }

  private static boolean isSeparator(char c) {
    return SEPARATORS.indexOf(c) >= 0;
  }

  private static boolean isDashBetweenDigits(char c) {
    return c == 'ー' || c == '・' || c == '一' || c == '゠' || c == 'ㅡ' || c == 'ᅳ';
  }
}
