/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.table;

import io.github.morasanu.text.FoldedText;
import org.jspecify.annotations.Nullable;

/** Tables each row of which is a line. Not thread-safe. */
abstract class LineTable extends TextTable {
  /** Longer lines are no rows. */
  static final int MAX_ROW = 2048;

  /** Says in JUnit that the first line of a text block is its header, whatever stands below. */
  static final String HEADED = "useHeadersInDisplayName = true";

  private final Lines lines;

  /** The line that was judged last. */
  private int judged = NONE;

  private boolean row;

  LineTable(FoldedText text, Lines lines, boolean cut, @Nullable TableHeader before) {
    super(text, cut, before);
    this.lines = lines;
  }

  /** Whether a line looks like a row, or like a rule between rows. */
  abstract boolean isRow(int start, int end);

  /** Whether an empty line stands between rows of one table. */
  boolean isGap(int start) {
    return false;
  }

  private boolean isRowOrGap(int start, int end) {
    return end > start ? isRow(start, end) : isGap(start);
  }

  @Override
  final int rowAt(int offset) {
    int start = lineStart(offset);
    return start >= 0 && isRow(start) ? start : NONE;
  }

  @Override
  final boolean isSilentIn(int offset) {
    int row = rowAt(offset);
    return row < 0 || !speaks(row);
  }

  @Override
  final int rowUpTo(int offset) {
    int start = lineStart(offset);
    if (start == BEYOND) {
      return BEYOND;
    }
    return start >= 0 && isRow(start) ? start : NONE;
  }

  private boolean isRow(int start) {
    if (start != judged) {
      judged = start;
      int end = lineEnd(start);
      row = end >= 0 && isRowOrGap(start, end);
    }
    return row;
  }

  /** Where the line of an offset begins, as far as rows reach. */
  final int lineStart(int offset) {
    int lineBreak = lines.breakBefore(offset);
    if (lineBreak >= 0) {
      return lineBreak + 1;
    }
    if (offset > MAX_ROW) {
      return NONE;
    }
    return cut ? BEYOND : 0;
  }

  private int lastBreak(int from, int to) {
    int pad = FoldedText.PAD;
    int found = LineBreaks.last(text.symbols(), pad + from, pad + to);
    return found < 0 ? NONE : found - pad;
  }

  /** Where a line ends, or {@link #NONE} if it is too long for a row. */
  final int lineEnd(int start) {
    return lines.end(start);
  }

  @Override
  final int rowBefore(int of) {
    if (of == 0) {
      return cut ? BEYOND : NONE;
    }
    int end = endBefore(of);
    int start = lineBefore(end);
    return start >= 0 && !isRowOrGap(start, end) ? NONE : start;
  }

  /** Where the line before one ends, which may be no more than a line break. */
  final int endBefore(int of) {
    int end = Math.max(0, of - 1);
    return end > 0 && symbol(end) == '\n' && symbol(end - 1) == '\r' ? end - 1 : end;
  }

  /** Where the line begins that ends at an index, {@link #NONE} if it is too long for a row, or {@link #BEYOND}. */
  final int lineBefore(int end) {
    int least = Math.max(0, end - MAX_ROW);
    int lineBreak = lastBreak(least, end);
    if (lineBreak >= 0) {
      return lineBreak + 1;
    }
    if (least > 0) {
      return NONE;
    }
    return cut ? BEYOND : 0;
  }

  @Override
  final int rowAfter(int of) {
    int end = lineEnd(of);
    if (end < 0 || end >= text.length()) {
      return NONE;
    }
    int next = symbol(end) == '\r' && symbol(end + 1) == '\n' ? end + 2 : end + 1;
    if (next >= text.length()) {
      return NONE;
    }
    int nextEnd = lineEnd(next);
    return nextEnd >= next && isRowOrGap(next, nextEnd) ? next : NONE;
  }

  /** Whether a text block of a program begins behind a line that ends there. */
  final boolean endsWithThreeQuotes(int end) {
    return end > 2 && symbol(end - 1) == '"' && symbol(end - 2) == '"' && symbol(end - 3) == '"';
  }

  /** Where the line behind one begins. */
  final int behind(int start) {
    int end = lineEnd(start);
    return end < 0 ? start : Math.min(text.length(), end + 1);
  }

  /** Takes the cells of a row, one after the other. */
  interface Cells {
    void cell(int start, int end);
  }

  /** Whether a symbol may stand around the text of a cell and is no part of it. */
  boolean decorates(byte symbol) {
    return isBlank(symbol);
  }

  /** Gives a cell without what stands around its text. */
  final void give(int from, int to, Cells cells) {
    int start = from;
    int end = to;
    while (start < end && decorates(symbol(start))) {
      start++;
    }
    while (end > start && decorates(symbol(end - 1))) {
      end--;
    }
    cells.cell(start, Math.max(start, end));
  }

  static boolean isBlank(byte symbol) {
    return symbol == ' ' || symbol == '\t';
  }
}
