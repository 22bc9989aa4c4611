/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.matcher;

import io.github.morasanu.text.Ascii;
import io.github.morasanu.validate.Validity;

/**
 * The rows around a cell, each a line with delimiters or the brackets of a tuple or an array, of which a line may hold many. What no header says may be
 * seen from what all of them have in the same cell. Pure, free of allocation.
 */
final class DelimitedRows {
  /** Says whether a cell that begins at an index may be of a kind. */
  interface Cell {
    boolean mayBegin(CharSequence text, int at);
  }

  /** So many rows that all pass are no chance. */
  static final int LEAST = 5;

  /** Rows in either direction among which one is looked for. */
  private static final int MOST = 7;

  private static final int LEAST_NAMES = 3;

  /** Characters of a row. */
  private static final int LONGEST = 480;

  private static final int LONGEST_NAME = 24;

  private DelimitedRows() {}

  /** Whether the rows around have cells of the same kind where that of a row begins. */
  static boolean hold(CharSequence text, int at, Cell kind) {
    return holdBeside(text, at, kind, kind, 0);
  }

  /** Whether they have, and hold names of people in other cells. */
  static boolean ofPeopleHold(CharSequence text, int at, Cell kind) {
    return holdBeside(text, at, kind, DelimitedRows::isName, LEAST_NAMES);
  }

  /**
   * Whether they have, and some of these rows hold a cell of another kind, wherever it is. Of the rows one may fail; where two do that follow each other, the
   * table ends, and they count as one.
   *
   * @param least of {@link #LEAST} rows, those that must hold the other
   */
  static boolean holdBeside(CharSequence text, int at, Cell kind, Cell beside, int least) {
    int row = start(text, at);
    if (row < 0) {
      return false;
    }
    boolean tuple = isTuple(text, row);
    int cell = cells(text, row, at, tuple);
    int passed = 1;
    int signs = least > 0 && has(text, row, beside, tuple) ? 1 : 0;
    int failed = 0;
    for (int up = 0; up < 2; up++) {
      boolean broken = false;
      int other = up == 0 ? next(text, at, tuple) : before(text, row, tuple);
      while (other >= 0 && failed < 2 && passed < LEAST) {
        boolean same = holds(text, other, cell, kind, tuple);
        if (!same && broken) {
          break;
        }
        passed += same ? 1 : 0;
        failed += same ? 0 : 1;
        signs += same && signs < least && has(text, other, beside, tuple) ? 1 : 0;
        broken = !same;
        other = up == 0 ? next(text, other, tuple) : before(text, other, tuple);
      }
    }
    return passed >= LEAST && failed < 2 && signs >= least;
  }

  /** Whether one of more rows around has such a cell, that of the index or the same of another. */
  static boolean anyHolds(CharSequence text, int at, Cell kind) {
    int row = start(text, at);
    if (row < 0 || kind.mayBegin(text, at)) {
      return row >= 0;
    }
    boolean tuple = isTuple(text, row);
    int cell = cells(text, row, at, tuple);
    int below = at;
    int above = row;
    for (int i = 0; i < MOST && (below >= 0 || above >= 0); i++) {
      below = below < 0 ? -1 : next(text, below, tuple);
      above = above < 0 ? -1 : before(text, above, tuple);
      if ((below >= 0 && holds(text, below, cell, kind, tuple))
          || (above >= 0 && holds(text, above, cell, kind, tuple))) {
        return true;
      }
    }
    return false;
  }

  /** Where the first cell of a kind begins in the row of an index, or -1. */
  static int find(CharSequence text, int at, Cell kind) {
    int row = start(text, at);
    return row < 0 ? -1 : first(text, row, kind, isTuple(text, row));
  }

  /** Where the cell begins that stands so many cells behind that of an index, or before it; or -1. */
  static int beside(CharSequence text, int at, int offset) {
    int row = start(text, at);
    if (row < 0) {
      return -1;
    }
    boolean tuple = isTuple(text, row);
    int cell = cells(text, row, at, tuple) + offset;
    return cell < 0 ? -1 : cellAt(text, row, cell, tuple);
  }

  /** Whether a cell of a row is of a kind, by its place. */
  private static boolean holds(CharSequence text, int row, int cell, Cell kind, boolean tuple) {
    int at = cellAt(text, row, cell, tuple);
    return at >= 0 && kind.mayBegin(text, at);
  }

  /** Whether any cell of a row is of a kind. */
  private static boolean has(CharSequence text, int row, Cell kind, boolean tuple) {
    return first(text, row, kind, tuple) >= 0;
  }

  private static int first(CharSequence text, int row, Cell kind, boolean tuple) {
    int i = row;
    while (i >= 0) {
      int at = value(text, i, tuple);
      if (at >= 0 && kind.mayBegin(text, at)) {
        return at;
      }
      i = behind(text, row, i, tuple);
    }
    return -1;
  }

  private static int cellAt(CharSequence text, int row, int cell, boolean tuple) {
    int i = row;
    for (int left = cell; left > 0 && i >= 0; left--) {
      i = behind(text, row, i, tuple);
    }
    return i < 0 ? -1 : value(text, i, tuple);
  }

  /** Where the value of a cell begins, or -1 at the end of the text. */
  private static int value(CharSequence text, int cell, boolean tuple) {
    int at = cell;
    while (at < text.length() && (isBlank(text.charAt(at), tuple) || isAround(text.charAt(at)))) {
      at++;
    }
    return at < text.length() ? at : -1;
  }

  /** Cells of a row before that of an index. */
  private static int cells(CharSequence text, int row, int at, boolean tuple) {
    int cell = 0;
    int i = behind(text, row, row, tuple);
    while (i >= 0 && i <= at) {
      cell++;
      i = behind(text, row, i, tuple);
    }
    return cell;
  }

  /** Where the row of an index begins, of a tuple behind its bracket; or -1 if it is too long. */
  private static int start(CharSequence text, int at) {
    boolean alone = RowCells.isAloneInLine(text, at);
    int least = Math.max(0, at - LONGEST);
    int line = -1;
    int closed = 0;
    for (int i = at; i >= least; i--) {
      char before = i == 0 ? '\n' : text.charAt(i - 1);
      if (before == '\n' && line < 0) {
        line = i;
      }
      if (isClosing(before)) {
        closed++;
      } else if (isOpening(before)) {
        if (isTuple(text, i) && closed == 0) {
          return i;
        }
        closed = Math.max(0, closed - 1);
      }
      if (line >= 0 && !alone) {
        return line;
      }
    }
    return line;
  }

  /** The row behind an index in one, or -1. */
  private static int next(CharSequence text, int at, boolean tuple) {
    int most = Math.min(text.length(), at + LONGEST);
    int i = at + 1;
    while (i < most && !isRow(text, i, tuple)) {
      i++;
    }
    return i < most ? i : -1;
  }

  /** The row before that of a start, or -1. */
  private static int before(CharSequence text, int row, boolean tuple) {
    int least = Math.max(0, row - 1 - LONGEST);
    int i = row - 1;
    while (i >= least && !isRow(text, i, tuple)) {
      i--;
    }
    return i >= least ? i : -1;
  }

  private static boolean isRow(CharSequence text, int at, boolean tuple) {
    return tuple ? isTuple(text, at) : at == 0 || text.charAt(at - 1) == '\n';
  }

  /** Whether a tuple of values begins behind a bracket: it begins a line, follows another or a word as VALUES, or stands first in the brackets around all. */
  private static boolean isTuple(CharSequence text, int at) {
    if (at == 0 || !isOpening(text.charAt(at - 1))) {
      return false;
    }
    int value = at;
    while (value < text.length() && isBlank(text.charAt(value), true)) {
      value++;
    }
    if (value == text.length()
        || !(isQuote(text.charAt(value)) || Ascii.isDigit(text.charAt(value)))) {
      return false;
    }
    int i = lastBefore(text, at - 1);
    if (i >= 0 && text.charAt(i) == ',') {
      i = lastBefore(text, i);
      return i >= 0 && isClosing(text.charAt(i));
    }
    return i < 0 || "\n([{Ss".indexOf(text.charAt(i)) >= 0;
  }

  private static int lastBefore(CharSequence text, int at) {
    int i = at - 1;
    while (i >= 0 && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
      i--;
    }
    return i;
  }

  private static boolean isBlank(char c, boolean tuple) {
    return c == ' ' || (tuple && (c == '\n' || c == '\r' || c == '\t'));
  }

  /** Whether a character stands between a delimiter and a value. */
  private static boolean isAround(char c) {
    return c == '(' || isQuote(c);
  }

  private static boolean isOpening(char c) {
    return c == '(' || c == '[' || c == '{';
  }

  private static boolean isClosing(char c) {
    return c == ')' || c == ']' || c == '}';
  }

  private static boolean isQuote(char c) {
    return c == '\'' || c == '"';
  }

  /** Behind the delimiter of the cell at an index, or -1 if it is the last of its row. */
  private static int behind(CharSequence text, int row, int cell, boolean tuple) {
    int most = Math.min(text.length(), row + LONGEST);
    for (int i = behindQuotes(text, cell, most, tuple); i < most; i++) {
      char c = text.charAt(i);
      if (c == ',' || (!tuple && (c == '\t' || c == '|' || c == ';'))) {
        return i + 1;
      }
      if (tuple ? isClosing(c) : c == '\n') {
        return -1;
      }
    }
    return -1;
  }

  /** Behind the quotes around a cell, in which delimiters part nothing; or its start if it has none. */
  private static int behindQuotes(CharSequence text, int cell, int most, boolean tuple) {
    int open = cell;
    while (open < most && isBlank(text.charAt(open), tuple)) {
      open++;
    }
    if (open < most && isQuote(text.charAt(open))) {
      for (int i = open + 1; i < most && text.charAt(i) != '\n'; i++) {
        boolean close = text.charAt(i) == text.charAt(open);
        if (close && (i + 1 == text.length() || ",\t|; )]}\r\n".indexOf(text.charAt(i + 1)) >= 0)) {
          return i + 1;
        }
      }
    }
    return cell;
  }

  /** Whether a cell ends at an index. */
  static boolean isEnd(CharSequence text, int at) {
    return FieldEdges.isEnd(text, at) || isClosing(text.charAt(at));
  }

  /** Whether a cell is a full name, or it and the next one are its halves. */
  static boolean isName(CharSequence text, int cell) {
    int end = cell;
    int most = Math.min(text.length(), cell + LONGEST_NAME);
    while (end < most && !FieldEdges.isEnd(text, end)) {
      end++;
    }
    boolean full = end > cell + 2 && PersonName.field(text, cell, end) == Validity.VALID;
    return full || NameHalvesMatcher.endOfKnown(text, cell) > 0;
  }
}
