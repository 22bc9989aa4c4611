/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.detect;

import io.github.morasanu.automaton.IntBuffer;
import io.github.morasanu.text.FoldedText;

/**
 * The digit runs of a text and what stands between neighbours. Reused for text after text; not
 * thread-safe.
 */
final class DigitGroups {
  /** No separator: the runs do not belong together. */
  static final char NO_GAP = 0;

  /** Two separators in a row, as in {@code (03) 3123-4567}. */
  static final char DOUBLE_GAP = 1;

  private final IntBuffer runs = new IntBuffer();
  private byte[] symbols = {};

  /** Empties the runs and returns them, to be filled with those of a text. */
  IntBuffer begin(FoldedText text) {
    symbols = text.symbols();
    runs.clear();
    return runs;
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
    int at = FoldedText.PAD + end(run);
    int gap = FoldedText.PAD + start(run + 1) - at;
    if (gap == 1 && isSeparator(symbols[at])) {
      return (char) symbols[at];
    }
    if (gap == 2 && isSeparator(symbols[at]) && isSeparator(symbols[at + 1])) {
      return DOUBLE_GAP;
    }
    return NO_GAP;
  }

  private static boolean isSeparator(byte symbol) {
    return switch (symbol) {
      case '-', ' ', '.', '(', ')' -> true;
      default -> false;
    };
  }
}
