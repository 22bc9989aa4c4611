/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.table;

import io.github.morasanu.text.FoldedText;

/**
 * Where the last mark of a sort stands before an offset: a line break, an angle bracket that opens a tag, or an apostrophe, as far
 * as a bounded way. Offsets mostly grow, and then nothing is read twice. Not thread-safe.
 */
final class LastMark {
  private static final int NONE = -1;

  private final FoldedText text;
  /** A symbol, or the line feed for any line break. */
  private final byte mark;

  private final int reach;

  /** From here up to {@link #to} stands no mark; right before, one does if {@link #found}. */
  private int from;

  private int to = NONE;
  private boolean found;

  private LastMark(FoldedText text, char mark, int reach) {
    this.text = text;
    this.mark = (byte) mark;
    this.reach = reach;
  }

  static LastMark lineBreak(FoldedText text, int reach) {
    return new LastMark(text, '\n', reach);
  }

  static LastMark openingBracket(FoldedText text, int reach) {
    return new LastMark(text, '<', reach);
  }

  static LastMark apostrophe(FoldedText text, int reach) {
    return new LastMark(text, '\'', reach);
  }

  /** Index of the last mark before an offset, or -1 if none is in reach. */
  int before(int offset) {
    int least = Math.max(0, offset - reach);
    boolean goesOn = to >= least && to <= offset && (found || from <= least);
    int mark = last(goesOn ? to : least, offset);
    if (mark >= 0) {
      from = mark + 1;
      found = true;
    } else if (!goesOn) {
      from = least;
      found = false;
    }
    to = offset;
    return found && from > least ? from - 1 : NONE;
  }

  private int last(int start, int end) {
    byte[] symbols = text.symbols();
    if (mark == '\n') {
      int last = LineBreaks.last(symbols, FoldedText.PAD + start, FoldedText.PAD + end);
      return last < 0 ? NONE : last - FoldedText.PAD;
    }
    int i = end - 1;
    while (i >= start && symbols[FoldedText.PAD + i] != mark) {
      i--;
    }
    return i < start ? NONE : i;
  }
}
