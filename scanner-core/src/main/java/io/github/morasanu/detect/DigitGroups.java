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

  /** By run: what {@link #gapAfter} says. */
  private char[] gaps = {};

  /** Empties the runs and returns them, to be filled; {@link #join} is to follow. */
  IntBuffer begin() {
    runs.clear();
    return runs;
  }

  /** Looks at what stands between the runs. */
  void join(FoldedText text) {
    int size = size();
    if (gaps.length < size) {
      gaps = new char[runs.size()];
    }
    byte[] symbols = text.symbols();
    for (int run = 0; run < size; run++) {
      gaps[run] = run + 1 < size
          ? gap(symbols, FoldedText.PAD + end(run), start(run + 1) - end(run))
          : NO_GAP;
    }
  }

  private static char gap(byte[] symbols, int at, int length) {
    if (length > 2 || !isSeparator(symbols[at])) {
      return NO_GAP;
    }
    if (length == 1) {
      return (char) symbols[at];
    }
    return isSeparator(symbols[at + 1]) ? DOUBLE_GAP : NO_GAP;
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
    return run < 0 ? NO_GAP : gaps[run];
  }

  /** Whether a hyphen or a dot joins a run to the one before: then no number begins with it. */
  boolean continues(int run) {
    return joins(gapAfter(run - 1));
  }

  /** Whether a separator always joins what stands around it; a space also parts numbers. */
  static boolean joins(char gap) {
    return gap == '-' || gap == '.';
  }

  private static boolean isSeparator(byte symbol) {
    return switch (symbol) {
      case '-', ' ', '.', '(', ')' -> true;
      default -> false;
    };
  }
}
