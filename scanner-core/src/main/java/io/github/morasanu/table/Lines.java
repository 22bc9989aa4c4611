/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.table;

import io.github.morasanu.text.FoldedText;

/**
 * Where the lines of a text begin and end, as far as rows reach. All forms of tables ask for the same line in a row, and
 * it is read once. Not thread-safe.
 */
final class Lines {
  private static final int NONE = -1;

  private final FoldedText text;
  private final LastMark breaks;
  private final int reach;

  /** The line that was asked for last. */
  private int start = NONE;

  private int end = NONE;

  /**
   * Of a text, which is to stay as it is.
   *
   * @param reach characters of a line at most
   */
  Lines(FoldedText text, int reach) {
    this.text = text;
    this.breaks = LastMark.lineBreak(text, reach);
    this.reach = reach;
  }

  /** The last line break before an offset, or -1 if none is in reach. */
  int breakBefore(int offset) {
    return breaks.before(offset);
  }

  /** Where the line ends that begins at an index, or -1 if it is too long for a row. */
  int end(int lineStart) {
    if (lineStart != start) {
      start = lineStart;
      end = newEnd(lineStart);
    }
    return end;
  }

  private int newEnd(int lineStart) {
    byte[] symbols = text.symbols();
    int most = Math.min(text.length(), lineStart + reach);
    for (int i = lineStart; i < most; i++) {
      byte symbol = symbols[FoldedText.PAD + i];
      if (symbol == '\n' || symbol == '\r') {
        return i;
      }
    }
    return most == text.length() ? most : NONE;
  }
}
