/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.matcher;

import io.github.morasanu.text.Ascii;

/**
 * A row of data and its cells, one after the other: a line with delimiters or tags, a tuple, the elements of an array or the values of an object, be it on one line or
 * on several. Moves from row to row. Not thread-safe.
 */
final class DataRow {
  /** Characters on either side of a value that its row may have. */
  static final int REACH = 480;

  /** Characters from one row to the next: {@code ); INSERT INTO … VALUES (}. */
  private static final int GAP = 240;

  private static final String OPENING = "([{";
  private static final String CLOSING = ")]}";
  private static final String QUOTES = "\"'`";

  private final CharSequence text;

  private int start;
  private int end;

  /** What stands between its cells. */
  private char delimiter;

  /** Whether brackets stand around it. */
  private boolean bracketed;

  /** Where the next cell begins. */
  private int at;

  private int cell;
  private int cellStart;
  private int cellEnd;

  DataRow(CharSequence text) {
    this.text = text;
  }

  /** Moves to where another one is. */
  void moveTo(DataRow other) {
    start = other.start;
    end = other.end;
    delimiter = other.delimiter;
    bracketed = other.bracketed;
    rewind();
  }

  /** Moves to the row that a value stands in, if there is one. */
  boolean moveAround(int value) {
    return moveAround(value, isAloneInLine(value));
  }

  /** Moves to the object that the row is part of, if there is one. */
  boolean moveOut() {
    return bracketed && start > 1 && moveAround(start - 1, isAloneInLine(start));
  }

  private boolean moveAround(int value, boolean alone) {
    int least = Math.max(0, value - REACH);
    int depth = 0;
    for (int i = value; i > least; i--) {
      char c = text.charAt(i - 1);
      if (c == '\n' && !alone) {
        return moveToLine(i, value);
      }
      if (closes(c)) {
        depth++;
      } else if (opens(c)) {
        if (depth == 0) {
          return moveInto(i, value);
        }
        depth--;
      }
    }
    return least == 0 && !alone && moveToLine(0, value);
  }

  /** Moves to the row behind, if there is one near by. */
  boolean moveDown() {
    if (!bracketed) {
      int line = end;
      while (line < text.length() && line - end < GAP && Ascii.isLineBreak(text.charAt(line))) {
        line++;
      }
      return line > end && line < text.length() && moveToLine(line, line);
    }
    char open = text.charAt(start - 1);
    int most = Math.min(text.length(), end + GAP);
    for (int i = end + 1; i < most; i++) {
      if (text.charAt(i) == open && areLike(before(start - 1), before(i))) {
        return moveInto(i + 1, i + 1);
      }
    }
    return false;
  }

  private char before(int bracket) {
    return bracket > 0 ? text.charAt(bracket - 1) : ' ';
  }

  /** Whether two brackets may open rows of one sort, by what stands before them: arguments are those of the same name. */
  private static boolean areLike(char before, char beforeOther) {
    return before == beforeOther || !Ascii.isLetter(before) || !Ascii.isLetter(beforeOther);
  }

  /** Moves to the row before, if there is one near by. */
  boolean moveUp() {
    if (!bracketed) {
      int before = start;
      while (before > 0 && start - before < GAP && Ascii.isLineBreak(text.charAt(before - 1))) {
        before--;
      }
      return before > 0 && before < start && moveAround(before, false) && !bracketed;
    }
    char close = CLOSING.charAt(OPENING.indexOf(text.charAt(start - 1)));
    char own = before(start - 1);
    int ownStart = start;
    int ownEnd = end;
    int least = Math.max(0, start - GAP);
    for (int i = start - 1; i > least; i--) {
      if (text.charAt(i - 1) == close && moveAround(i - 1, true)) {
        if (areLike(own, before(start - 1))) {
          return true;
        }
        start = ownStart;
        end = ownEnd;
      }
    }
    return false;
  }

  private boolean moveToLine(int lineStart, int from) {
    int most = Math.min(text.length(), from + REACH);
    int i = from;
    while (i < most && text.charAt(i) != '\n') {
      i++;
    }
    if (i == most && most < text.length()) {
      return false;
    }
    start = lineStart;
    end = i > from && text.charAt(i - 1) == '\r' ? i - 1 : i;
    bracketed = false;
    delimiter = isMarkup() ? '<' : delimiterOfLine();
    rewind();
    return true;
  }

  private char delimiterOfLine() {
    char found = ',';
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c == '\t') {
        return c;
      }
      if (c == '|' || (c == ';' && found == ',')) {
        found = c;
      }
    }
    return found;
  }

  /** Whether the line is one of tags, each of which ends a cell. */
  private boolean isMarkup() {
    int first = Ascii.skipSpace(text, start, end);
    return first < end && text.charAt(first) == '<' && text.charAt(end - 1) == '>';
  }

  private boolean moveInto(int open, int from) {
    int most = Math.min(text.length(), from + REACH);
    int depth = 0;
    for (int i = from; i < most; i++) {
      char c = text.charAt(i);
      if (opens(c)) {
        depth++;
      } else if (closes(c)) {
        if (depth == 0) {
          start = open;
          end = i;
          bracketed = true;
          delimiter = ',';
          rewind();
          return true;
        }
        depth--;
      }
    }
    return false;
  }

  /** Goes back before the first cell. */
  void rewind() {
    at = start;
    cell = -1;
  }

  /** Goes on to the next cell, if there is one. */
  boolean next() {
    if (at > end) {
      return false;
    }
    cell++;
    int i = readValue(blanks(at));
    if (bracketed && i < end) {
      int sign = blanks(i);
      if (isSign(sign)) {
        i = readValue(blanks(sign + (text.charAt(sign + 1) == '>' ? 2 : 1)));
      }
    }
    while (i < end && text.charAt(i) != delimiter) {
      i++;
    }
    at = delimiter == '<' ? behindTag(i) : i + 1;
    return true;
  }

  private int behindTag(int from) {
    int i = from;
    while (i < end && text.charAt(i) != '>') {
      i++;
    }
    return i + 1;
  }

  /** Which cell it is, from 0. */
  int cell() {
    return cell;
  }

  /** Where the value of the cell begins. */
  int cellStart() {
    return cellStart;
  }

  /** Behind the value of the cell, which may be empty. */
  int cellEnd() {
    return cellEnd;
  }

  /** Whether a value stands between what makes it one of an object: a colon, an equals sign or an arrow. */
  private boolean isSign(int i) {
    return i + 1 < end && (text.charAt(i) == ':' || text.charAt(i) == '=');
  }

  /** Takes the value that begins at an index for that of the cell; behind it. */
  private int readValue(int from) {
    boolean national = from + 1 < end && text.charAt(from) == 'N' && text.charAt(from + 1) == '\'';
    int i = national ? from + 1 : from;
    if (i < end && QUOTES.indexOf(text.charAt(i)) >= 0) {
      int close = closingQuote(i);
      if (close > 0) {
        cellStart = i + 1;
        cellEnd = close;
        return close + 1;
      }
    }
    cellStart = i;
    while (i < end && text.charAt(i) != delimiter && !(bracketed && endsBare(i))) {
      i++;
    }
    cellEnd = i;
    while (cellEnd > cellStart && Ascii.isSpace(text.charAt(cellEnd - 1))) {
      cellEnd--;
    }
    return i;
  }

  private boolean endsBare(int i) {
    return isSign(i) || "]}".indexOf(text.charAt(i)) >= 0;
  }

  private int closingQuote(int open) {
    char quote = text.charAt(open);
    for (int i = open + 1; i < end; i++) {
      char c = text.charAt(i);
      if (c == '\\' || (c == quote && i + 1 < end && text.charAt(i + 1) == quote)) {
        i++;
      } else if (c == quote) {
        return i;
      }
    }
    return -1;
  }

  /** Skips what may stand before a value: blanks, and what opens a row within the row. */
  private int blanks(int from) {
    int i = from;
    while (i < end && text.charAt(i) != delimiter && isBeforeValue(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private boolean isBeforeValue(char c) {
    return Ascii.isSpace(c) || (bracketed && (Ascii.isLineBreak(c) || c == '{' || c == '['));
  }

  /** Whether no other value stands in the line of one. */
  private boolean isAloneInLine(int value) {
    int i = value;
    while (i > 0 && value - i < REACH && text.charAt(i - 1) != '\n') {
      i--;
      char c = text.charAt(i);
      if ((parts(c) || c == '(' || c == '<') && !isIndent(i)) {
        return false;
      }
    }
    int next = value;
    int most = Math.min(text.length(), value + REACH);
    while (next < most && text.charAt(next) != '\n' && !parts(text.charAt(next))) {
      next++;
    }
    while (next < most && ", \t\r\"'".indexOf(text.charAt(next)) >= 0) {
      next++;
    }
    return next < text.length() && "\n]})".indexOf(text.charAt(next)) >= 0;
  }

  private static boolean parts(char c) {
    return c == ',' || c == '|' || c == ';' || c == '\t';
  }

  private static boolean opens(char c) {
    return c == '(' || c == '[' || c == '{';
  }

  private static boolean closes(char c) {
    return c == ')' || c == ']' || c == '}';
  }

  private boolean isIndent(int at) {
    int i = at;
    while (i >= 0 && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
      i--;
    }
    return i < at && (i < 0 || text.charAt(i) == '\n');
  }
}
