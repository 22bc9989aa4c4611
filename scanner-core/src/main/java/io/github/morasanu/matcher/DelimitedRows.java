/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.matcher;

import io.github.morasanu.validate.Validity;

/**
 * The rows around a cell, each a line with delimiters. What no header says may be seen from what all of them have in the same cell. Pure, free of
 * allocation.
 */
final class DelimitedRows {
  /** Says whether a cell that begins at an index may be of a kind. */
  interface Cell {
    boolean mayBegin(CharSequence text, int at);
  }

  /** So many rows that all pass are no chance. */
  private static final int LEAST = 5;

  /** Rows in either direction among which one is looked for. */
  private static final int MOST = 7;

  private static final int LEAST_NAMES = 3;

  /** Characters of a row. */
  private static final int LONGEST = 480;

  private static final int LONGEST_NAME = 24;

  private DelimitedRows() {}

  /** Whether the rows around have cells of the same kind where that of a row begins. */
  static boolean hold(CharSequence text, int at, Cell kind) {
    int row = lineStart(text, at);
    return row >= 0 && holdCells(text, row, at, kind);
  }

  /** Whether they have, and hold names of people in other cells. */
  static boolean ofPeopleHold(CharSequence text, int at, Cell kind) {
    int row = lineStart(text, at);
    return row >= 0 && holdCells(text, row, at, kind) && holdNames(text, row);
  }

  /** Whether one of more rows around has such a cell, that of the index or the same of another. */
  static boolean anyHolds(CharSequence text, int at, Cell kind) {
    int row = lineStart(text, at);
    if (row < 0 || kind.mayBegin(text, at)) {
      return row >= 0;
    }
    int cell = cells(text, row, at);
    int below = at;
    int above = row;
    for (int i = 0; i < MOST && (below >= 0 || above >= 0); i++) {
      below = below < 0 ? -1 : nextLine(text, below);
      above = above < 0 ? -1 : lineBefore(text, above);
      if (holds(text, below, cell, kind) || holds(text, above, cell, kind)) {
        return true;
      }
    }
    return false;
  }

  private static boolean holds(CharSequence text, int line, int cell, Cell kind) {
    int at = line < 0 ? -1 : cellAt(text, line, cell);
    return at >= 0 && kind.mayBegin(text, at);
  }

  private static int cells(CharSequence text, int row, int at) {
    int cell = 0;
    for (int i = row; i < at; i++) {
      cell += isDelimiter(text.charAt(i)) ? 1 : 0;
    }
    return cell;
  }

  private static boolean holdCells(CharSequence text, int row, int at, Cell kind) {
    int cell = cells(text, row, at);
    int failed = 0;
    int passed = 1;
    for (int up = 0; up < 2; up++) {
      int line = up == 0 ? nextLine(text, at) : lineBefore(text, row);
      while (line >= 0 && failed < 2 && passed < LEAST) {
        boolean same = holds(text, line, cell, kind);
        passed += same ? 1 : 0;
        failed += same ? 0 : 1;
        line = up == 0 ? nextLine(text, line) : lineBefore(text, line);
      }
    }
    return passed >= LEAST && failed < 2;
  }

  private static boolean holdNames(CharSequence text, int row) {
    int looked = 1;
    int names = holdsName(text, row) ? 1 : 0;
    for (int up = 0; up < 2; up++) {
      int line = up == 0 ? nextLine(text, row) : lineBefore(text, row);
      while (line >= 0 && looked < LEAST && names < LEAST_NAMES) {
        looked++;
        names += holdsName(text, line) ? 1 : 0;
        line = up == 0 ? nextLine(text, line) : lineBefore(text, line);
      }
    }
    return names >= LEAST_NAMES;
  }

  private static boolean isDelimiter(char c) {
    return c == ',' || c == '\t' || c == '|' || c == ';';
  }

  /** Whether a character stands between a delimiter and a value. */
  private static boolean isAround(char c) {
    return c == ' ' || c == '\'' || c == '"' || c == '(';
  }

  private static int lineStart(CharSequence text, int at) {
    int least = Math.max(0, at - LONGEST);
    int i = at;
    while (i > least && text.charAt(i - 1) != '\n') {
      i--;
    }
    return i == 0 || text.charAt(i - 1) == '\n' ? i : -1;
  }

  private static int lineBefore(CharSequence text, int line) {
    return line > 0 ? lineStart(text, line - 1) : -1;
  }

  private static int nextLine(CharSequence text, int at) {
    int most = Math.min(text.length(), at + LONGEST);
    int i = at;
    while (i < most && text.charAt(i) != '\n') {
      i++;
    }
    return i + 1 < most ? i + 1 : -1;
  }

  /** Where the value of a cell begins, or -1 if the line has not so many. */
  private static int cellAt(CharSequence text, int line, int cell) {
    int i = behindDelimiters(text, line, cell);
    while (i >= 0 && i < text.length() && isAround(text.charAt(i))) {
      i++;
    }
    return i < text.length() ? i : -1;
  }

  private static int behindDelimiters(CharSequence text, int line, int count) {
    int most = Math.min(text.length(), line + LONGEST);
    int left = count;
    int i = line;
    while (left > 0 && i < most && text.charAt(i) != '\n') {
      left -= isDelimiter(text.charAt(i)) ? 1 : 0;
      i++;
    }
    return left == 0 ? i : -1;
  }

  /** Whether a cell of a line is a full name, or two cells are its halves. */
  private static boolean holdsName(CharSequence text, int line) {
    int cell = cellAt(text, line, 0);
    while (cell >= 0) {
      int end = cell;
      int most = Math.min(text.length(), cell + LONGEST_NAME);
      while (end < most && !FieldEdges.isEnd(text, end)) {
        end++;
      }
      boolean full = end > cell + 2 && PersonName.field(text, cell, end) == Validity.VALID;
      if (full || NameHalvesMatcher.endOfKnown(text, cell) > 0) {
        return true;
      }
      int behind = behindDelimiters(text, end, 1);
      cell = behind < 0 ? -1 : cellAt(text, behind, 0);
    }
    return false;
  }
}
