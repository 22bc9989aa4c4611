/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.table;

import io.github.morasanu.label.PairReader;
import io.github.morasanu.text.FoldedText;

/**
 * The names of what the arrays or tuples of a test's cases hold: of pytest before them,
 * {@code parametrize("name, phone", [("…", "…")])}, of Jest behind them, {@code each([["…", "…"]])("…", (name, phone) =>}.
 * The place of the names of pytest, and the outer bracket of Jest, stand for their row. Reused; not thread-safe.
 */
final class CaseNames {
  private static final int NONE = -1;
  private static final int MAX_NAMES = 256;
  private static final String PYTEST = "parametrize(";
  private static final String JEST = "each(";

  private final FoldedText text;

  private final ArrayElements elements;

  private final ParameterNames names;

  CaseNames(FoldedText text, ArrayElements elements) {
    this.text = text;
    this.elements = elements;
    this.names = new ParameterNames(text);
  }

  /** The row of the names of rows whose outer bracket is at an index, or -1. */
  int of(int rows) {
    if (isJest(rows)) {
      return read(rows) ? rows : NONE;
    }
    int comma = TextTable.spaceBefore(text, rows) - 1;
    int last =
        comma < 0 || text.symbol(comma) != ',' ? NONE : TextTable.spaceBefore(text, comma) - 1;
    if (last < 0) {
      return NONE;
    }
    int least = Math.max(0, last - MAX_NAMES);
    for (int i = last - 1; i >= least; i--) {
      if (isPytest(i)) {
        return end(i) == last ? i : NONE;
      }
    }
    return NONE;
  }

  /** The row of the names that a place is in, or -1. */
  int at(int place) {
    int least = Math.max(0, place - MAX_NAMES);
    for (int i = place - 1; i >= least && text.symbol(i) != '\n'; i--) {
      if (isPytest(i)) {
        return i;
      }
      if (text.symbol(i) == '(') {
        break;
      }
    }
    least = Math.max(0, place - ParameterNames.REACH);
    for (int i = names.opening(place); i >= least; i--) {
      if (text.symbol(i) == '[' && isJest(i)) {
        return read(i) && names.holds(place) ? i : NONE;
      }
    }
    return NONE;
  }

  boolean isRow(int at) {
    return isPytest(at) || isJest(at);
  }

  private boolean isPytest(int at) {
    byte symbol = text.symbol(at);
    boolean opens = PairReader.isQuote(symbol) || symbol == '(' || symbol == '[';
    return opens && endsWith(TextTable.spaceBefore(text, at), PYTEST);
  }

  private boolean isJest(int at) {
    return text.symbol(at) == '[' && endsWith(TextTable.spaceBefore(text, at), JEST);
  }

  /** Where the quote or bracket is that ends the names of pytest, or -1. */
  private int end(int row) {
    if (!PairReader.isQuote(text.symbol(row))) {
      return elements.closing(row);
    }
    int most = Math.min(text.length(), row + MAX_NAMES);
    for (int i = row + 1; i < most && text.symbol(i) != '\n'; i++) {
      if (text.symbol(i) == text.symbol(row)) {
        return i;
      }
    }
    return NONE;
  }

  /** The first array or tuple below the names, or -1. */
  int firstCase(int row) {
    int rows = row;
    if (!isJest(row)) {
      int end = end(row);
      int comma = end < 0 ? NONE : TextTable.spaceFrom(text, end + 1);
      rows = comma < 0 || text.symbol(comma) != ',' ? NONE : TextTable.spaceFrom(text, comma + 1);
    }
    int first = rows < 0 || text.symbol(rows) != '[' ? NONE : TextTable.spaceFrom(text, rows + 1);
    return first >= 0 && (text.symbol(first) == '[' || text.symbol(first) == '(') ? first : NONE;
  }

  /** Reads the names of a row; false if there are none near by. */
  boolean read(int row) {
    if (!isJest(row)) {
      int end = end(row);
      return end >= 0 && names.readWords(row + 1, end);
    }
    int close = elements.closing(row);
    int call =
        close < 0 ? NONE : TextTable.spaceFrom(text, TextTable.spaceFrom(text, close + 1) + 1);
    if (call < 0 || text.symbol(call) != '(') {
      return false;
    }
    int title = TextTable.spaceFrom(text, call + 1);
    int behind = PairReader.isQuote(text.symbol(title)) ? end(title) : NONE;
    int most = Math.min(text.length(), row + ParameterNames.REACH);
    int open = behind < 0 ? most : behind;
    while (open < most
        && text.symbol(open) != '('
        && text.symbol(open) != ';'
        && text.symbol(open) != '{') {
      open++;
    }
    return open < most && text.symbol(open) == '(' && names.readParameters(open, most);
  }

  /** The names that were read last. */
  ParameterNames names() {
    return names;
  }

  private boolean endsWith(int end, String word) {
    int start = end - word.length();
    for (int i = 0; i < word.length(); i++) {
      if (start < 0 || text.symbol(start + i) != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
