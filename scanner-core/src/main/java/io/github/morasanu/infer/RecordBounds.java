/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.infer;

/**
 * Where the record around a place of a text begins and ends: a row of a table; elsewhere a paragraph, an
 * object, a tuple. Rows of markup that hold a name and a value each are one record, and so are the rows of a form. It looks {@link #REACH} characters far at most, and at the text alone,
 * so that the answer is the same however a text is cut.
 */
final class RecordBounds {
  /** Characters on either side of a value that may be its record. */
  static final int REACH = 512;

  private RecordBounds() {}

  static int start(CharSequence text, int at, boolean column, FormRows form) {
    boolean row = column && !isInMarkup(text, at);
    int least = Math.max(0, at - REACH);
    int i = at;
    while (i > least && !begins(text, i, row, form)) {
      i--;
    }
    return i;
  }

  /**
   * Where the record ends that a place is in.
   *
   * @param known up to here it goes on
   */
  static int end(CharSequence text, int at, int known, boolean column, FormRows form) {
    boolean row = column && !isInMarkup(text, at);
    int most = Math.min(text.length(), at + REACH);
    int i = known;
    while (i < most && !begins(text, i, row, form)) {
      i++;
    }
    return Math.min(i, most);
  }

  /** Whether a record begins at an index. */
  private static boolean begins(CharSequence text, int at, boolean row, FormRows form) {
    if (row) {
      char before = text.charAt(at - 1);
      return before == '\n' || before == '\r';
    }
    return switch (text.charAt(at)) {
      case '\n' -> last(text, at, true) == '\n';
      case '{' -> follows(text, at, '}') && !form.goOn(at);
      case '(' -> follows(text, at, ')');
      case '<' -> isTag(text, at, "tr") && !hasCells(text, at, 1, 1) && !form.goOn(at);
      case 'I', 'i' -> text.charAt(at - 1) == '\n' && isInsert(text, at);
      default -> false;
    };
  }

  /** Whether the bracket behind a closed one, with or without a comma between them. */
  private static boolean follows(CharSequence text, int at, char closing) {
    int i = lastIndex(text, at, false);
    if (i >= 0 && text.charAt(i) == ',') {
      i = lastIndex(text, i, false);
    }
    return i >= 0 && text.charAt(i) == closing;
  }

  private static char last(CharSequence text, int before, boolean inLine) {
    int i = lastIndex(text, before, inLine);
    return i < 0 ? '\n' : text.charAt(i);
  }

  /** The last character before an index that is no blank, among the few before it; or -1. */
  private static int lastIndex(CharSequence text, int before, boolean inLine) {
    for (int i = before - 1; i >= Math.max(0, before - 64); i--) {
      char c = text.charAt(i);
      boolean blank = c == ' ' || c == '\t' || c == '\r' || (c == '\n' && !inLine);
      if (!blank) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a place is in the cell of a table that is written as markup, where lines tell nothing of rows. */
  private static boolean isInMarkup(CharSequence text, int at) {
    for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
      if (text.charAt(i) == '<') {
        if (isCell(text, i)) {
          return true;
        }
        if (text.charAt(i + 1) == '/' && isCell(text, i + 1)) {
          return false;
        }
      }
    }
    return false;
  }

  private static boolean isCell(CharSequence text, int at) {
    return isTag(text, at, "td") || isTag(text, at, "th");
  }

  /** Whether the row of markup that begins at an index has so many cells for headers, and so many others. */
  static boolean hasCells(CharSequence text, int at, int wantedHeaders, int wantedCells) {
    int headers = 0;
    int cells = 0;
    int most = Math.min(text.length(), at + REACH) - 1;
    for (int i = at + 1; i < most; i++) {
      if (text.charAt(i) == '<') {
        if (isTag(text, i, "th")) {
          headers++;
        } else if (isTag(text, i, "td")) {
          cells++;
        } else if (isTag(text, i, "tr")
            || (text.charAt(i + 1) == '/' && isTag(text, i + 1, "tr"))) {
          break;
        }
      }
    }
    return headers == wantedHeaders && cells == wantedCells;
  }

  /** Whether the name of a tag stands behind an index. */
  static boolean isTag(CharSequence text, int at, String name) {
    int end = at + 1 + name.length();
    if (end >= text.length()) {
      return false;
    }
    for (int i = 0; i < name.length(); i++) {
      if ((text.charAt(at + 1 + i) | 0x20) != name.charAt(i)) {
        return false;
      }
    }
    char behind = text.charAt(end);
    return behind == '>' || behind == ' ' || behind == '\n' || behind == '\r';
  }

  private static boolean isInsert(CharSequence text, int at) {
    String word = "insert ";
    for (int i = 0; i < word.length(); i++) {
      if (at + i >= text.length() || (text.charAt(at + i) | 0x20) != (word.charAt(i) | 0x20)) {
        return false;
      }
    }
    return true;
  }
}
