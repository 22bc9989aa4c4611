/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.table;

import io.github.morasanu.label.PairReader;
import io.github.morasanu.text.FoldedText;

/** Where an array or a tuple of a text ends, and the elements in it: quotes may hold what else would end them. Pure. */
final class ArrayElements {
  /** Characters of an array. */
  static final int MAX_ROW = 2048;

  private static final int NONE = TextTable.NONE;

  private final FoldedText text;
  private final int maxRow;

  ArrayElements(FoldedText text) {
    this(text, MAX_ROW);
  }

  /** Those of arrays of so many characters at most. */
  ArrayElements(FoldedText text, int maxRow) {
    this.text = text;
    this.maxRow = maxRow;
  }

  /** Whether it opens an array, a tuple or an object. */
  static boolean opens(byte symbol) {
    return opensRow(symbol) || symbol == '{';
  }

  static boolean closes(byte symbol) {
    return closesRow(symbol) || symbol == '}';
  }

  /** Whether it opens or closes an array or a tuple. */
  static boolean isBracket(byte symbol) {
    return opensRow(symbol) || closesRow(symbol);
  }

  static boolean opensRow(byte symbol) {
    return symbol == '[' || symbol == '(';
  }

  static boolean closesRow(byte symbol) {
    return symbol == ']' || symbol == ')';
  }

  /** The bracket that closes the one at an index, or -1. */
  int closing(int open) {
    int most = Math.min(text.length(), open + maxRow);
    int depth = 0;
    for (int i = open; i < most; i++) {
      byte symbol = text.symbol(i);
      if (PairReader.isQuote(symbol)) {
        i = behindQuote(i, most) - 1;
      } else if (opens(symbol)) {
        depth++;
      } else if (closes(symbol) && --depth == 0) {
        return i;
      }
    }
    return NONE;
  }

  /** Behind the quote that closes the one at an index; right behind that one if none does on its line. */
  int behindQuote(int open, int most) {
    for (int i = open + 1; i < most && text.symbol(i) != '\n'; i++) {
      if (text.symbol(i) == text.symbol(open)) {
        return i + 1;
      }
      if (text.symbol(i) == '\\') {
        i++;
      }
    }
    return open + 1;
  }

  /** Whether an element begins at a place: behind the last one may stand a comma. */
  boolean holdsCell(int start, int close) {
    return start < close && TextTable.spaceFrom(text, start) < close;
  }

  /** The comma behind an element, or the bracket that closes its array. */
  int cellEnd(int start, int close) {
    int depth = 0;
    int i = start;
    while (i < close) {
      byte symbol = text.symbol(i);
      if (PairReader.isQuote(symbol)) {
        i = behindQuote(i, close);
      } else {
        if (symbol == ',' && depth == 0) {
          return i;
        }
        depth += opens(symbol) ? 1 : 0;
        depth -= closes(symbol) ? 1 : 0;
        i++;
      }
    }
    return close;
  }

  /** Adds the elements of the array that opens at an index as the cells of a row, those in quotes without them. */
  void addTo(TextTable table, int open) {
    int close = closing(open);
    int from = open + 1;
    for (int column = 0; holdsCell(from, close); column++) {
      int to = cellEnd(from, close);
      int start = TextTable.spaceFrom(text, from);
      int end = TextTable.spaceBefore(text, to);
      boolean quoted = end - start > 1 && PairReader.isQuote(text.symbol(start));
      table.addCell(column, quoted ? start + 1 : start, quoted ? end - 1 : end);
      from = to + 1;
    }
  }

  /** What an element says in quotes, or an empty text. */
  String word(int from, int to) {
    int start = TextTable.spaceFrom(text, from);
    int end = TextTable.spaceBefore(text, to);
    boolean quoted = end - start > 1
        && PairReader.isQuote(text.symbol(start))
        && text.symbol(end - 1) == text.symbol(start);
    return quoted ? TextTable.part(text, start + 1, end - 1) : "";
  }
}
