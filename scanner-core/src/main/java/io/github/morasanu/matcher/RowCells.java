/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.matcher;

/**
 * The row of data around a value: its line, or the brackets in it that the value stands in; where the value has a line for
 * itself, the brackets or the lines up to an empty one. Pure, free of allocation.
 */
final class RowCells {
  /** Characters on either side of a value that its row may have. */
  static final int REACH = 240;

  private static final String OPENING = "([{";
  private static final String CLOSING = ")]}";

  /** What stands between the cells of a row. */
  private static final String BETWEEN = "\n\r\t,;|\"'<>`([{}])";

  private RowCells() {}

  static int start(CharSequence text, int at) {
    boolean alone = isAloneInLine(text, at);
    int least = Math.max(0, at - REACH);
    int i = at;
    while (i > least && !opens(text, i - 1) && !breaksBefore(text, i - 1, alone)) {
      i--;
    }
    return i;
  }

  static int end(CharSequence text, int at) {
    boolean alone = isAloneInLine(text, at);
    int most = Math.min(text.length(), at + REACH);
    int i = at;
    while (i < most && !closes(text, i) && !breaksBefore(text, i, alone)) {
      i++;
    }
    return i;
  }

  /** The first character of the next cell in a range that is neither empty nor of blanks only; or the end of the range. */
  static int next(CharSequence text, int from, int end) {
    int i = from;
    while (i < end && (text.charAt(i) == ' ' || BETWEEN.indexOf(text.charAt(i)) >= 0)) {
      i++;
    }
    return i;
  }

  /** Behind the last character of the cell that begins at an index. */
  static int cellEnd(CharSequence text, int start, int end) {
    int i = start;
    while (i < end && BETWEEN.indexOf(text.charAt(i)) < 0) {
      i++;
    }
    while (i > start && text.charAt(i - 1) == ' ') {
      i--;
    }
    return i;
  }

  /** Whether lines end the row there; two do where each cell has a line. */
  private static boolean breaksBefore(CharSequence text, int at, boolean alone) {
    boolean lineEnd = text.charAt(at) == '\n';
    return lineEnd && (!alone || (at > 0 && text.charAt(at - 1) == '\n'));
  }

  /** A bracket in front of a value, and not within one: 東京(本社). */
  private static boolean opens(CharSequence text, int at) {
    if (OPENING.indexOf(text.charAt(at)) < 0) {
      return isRowOfMarkup(text, at);
    }
    char behind = at + 1 < text.length() ? text.charAt(at + 1) : '\n';
    return behind <= '9' || behind == '[';
  }

  private static boolean closes(CharSequence text, int at) {
    if (CLOSING.indexOf(text.charAt(at)) < 0) {
      return isRowOfMarkup(text, at);
    }
    char behind = at + 1 < text.length() ? text.charAt(at + 1) : '\n';
    return ",;\n\r)]} ".indexOf(behind) >= 0;
  }

  private static boolean isRowOfMarkup(CharSequence text, int at) {
    char c = text.charAt(at);
    boolean tag = c == '<' && at + 3 < text.length();
    int name = tag && text.charAt(at + 1) == '/' ? at + 2 : at + 1;
    return tag && (text.charAt(name) | 0x20) == 't' && (text.charAt(name + 1) | 0x20) == 'r';
  }

  /** Whether no other cell stands in the line of a value. */
  static boolean isAloneInLine(CharSequence text, int at) {
    int i = at;
    while (i > 0 && at - i < REACH && " \t\"'".indexOf(text.charAt(i - 1)) >= 0) {
      i--;
    }
    boolean first = i == 0 || text.charAt(i - 1) == '\n' || text.charAt(i - 1) == '>';
    int end = cellEnd(text, at, Math.min(text.length(), at + REACH));
    boolean closed = end < text.length() && text.charAt(end) == '<';
    while (end < text.length() && "\"', \t".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    boolean last = end >= text.length() || "\r\n]})".indexOf(text.charAt(end)) >= 0;
    return first && (last || closed);
  }
}
