/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.table;

import io.github.morasanu.text.Ascii;
import io.github.morasanu.text.FoldedText;

/**
 * The rows of delimited text that go on in the next line, within quotes. A quote only closes before a delimiter
 * or a line break: where one was lost, the next that opens does not, and the row ends with its line. Pure.
 */
final class QuotedBreaks {
  /** Longer rows end with their line, so that in any window the whole row is in sight. */
  private static final int LONGEST_ROW = 1024;

  private static final int MOST_LINES = 40;

  private QuotedBreaks() {}

  /** Where the row ends that begins at an index: with its line, or with a later one. */
  static int rowEnd(FoldedText text, int start, int limit, char delimiter) {
    int most = Math.min(limit, start + LONGEST_ROW);
    boolean quoted = false;
    boolean fieldStart = true;
    for (int i = start; i < most; i++) {
      byte symbol = text.symbol(i);
      if (quoted && symbol == '"') {
        if (closes(text, i, delimiter)) {
          quoted = false;
        } else if (text.symbol(i + 1) == '"') {
          i++;
        } else {
          break;
        }
      } else if (!quoted && Ascii.isLineBreak(symbol)) {
        return i;
      } else {
        quoted |= fieldStart && symbol == '"';
      }
      fieldStart = symbol == delimiter;
    }
    return SectionSearch.lineEnd(text, start, limit);
  }

  /** Where the row begins that goes on in a line, and has so many columns; or the line, if it begins a row. */
  static int rowStart(FoldedText text, int line, char delimiter, int columns) {
    if (!closesFirst(text, line, delimiter)) {
      return line;
    }
    int pad = FoldedText.PAD;
    int least = Math.max(0, line - LONGEST_ROW);
    int start = line;
    for (int i = 0; i < MOST_LINES && start > least; i++) {
      int last = start - 1;
      if (last > least && text.symbol(last) == '\n' && text.symbol(last - 1) == '\r') {
        last--;
      }
      start = Math.max(least, LineBreaks.last(text.symbols(), pad + least, pad + last) - pad + 1);
      int end = rowEnd(text, start, text.length(), delimiter);
      if (end >= line) {
        boolean row = DelimitedLine.count(text, start, end, delimiter) == columns;
        return row ? start : line;
      }
    }
    return line;
  }

  /** Whether the first quote of a line closes a cell: a quick look, that most lines fail. */
  private static boolean closesFirst(FoldedText text, int line, char delimiter) {
    int most = Math.min(text.length(), line + LONGEST_ROW);
    for (int i = line; i < most && !Ascii.isLineBreak(text.symbol(i)); i++) {
      if (text.symbol(i) == '"') {
        if (closes(text, i, delimiter)) {
          return true;
        }
        if (text.symbol(i + 1) != '"') {
          return false;
        }
        i++;
      }
    }
    return false;
  }

  private static boolean closes(FoldedText text, int quote, char delimiter) {
    int next = quote + 1;
    return next >= text.length()
        || text.symbol(next) == delimiter
        || Ascii.isLineBreak(text.symbol(next));
  }
}
