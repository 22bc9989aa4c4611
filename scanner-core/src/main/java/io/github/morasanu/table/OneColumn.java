/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.table;

import io.github.morasanu.text.Ascii;
import io.github.morasanu.text.FoldedText;

/**
 * Tells a table of one column, which has no delimiter to be known by: all its lines are in quotes, or its first line is the
 * name of a column as programs have it ({@code birth_date}, {@code birthDate}) and those below are values. Words one below the
 * other may as well be labels and values by turns, or a list. Pure.
 */
final class OneColumn {
  /** Longer lines are sentences. */
  private static final int LONGEST = 40;

  /** What stands in the lines of prose, of programs and of settings. */
  private static final String NOT_IN_VALUES = "=:{}<>;|\"。、,\t";

  private OneColumn() {}

  /** Whether all lines in sight below a first one are the values of a column that it names. */
  static boolean isBelow(FoldedText text, int name, int nameEnd, int from, int length) {
    boolean quoted = isQuoted(text, name, nameEnd);
    if (!quoted && !isIdentifier(text, name, nameEnd)) {
      return false;
    }
    ListedValues.Form form = quoted ? OneColumn::isQuoted : OneColumn::isValue;
    return ListedValues.lines(text, from, length, form) > 0;
  }

  /** Whether a line is one text in quotes. */
  private static boolean isQuoted(FoldedText text, int from, int to) {
    boolean quoted = to - from > 2 && text.charAt(from) == '"' && text.charAt(to - 1) == '"';
    for (int i = from + 1; quoted && i < to - 1; i++) {
      quoted = text.charAt(i) != '"';
    }
    return quoted;
  }

  /** Whether a line is one word of ASCII that is made of several. */
  private static boolean isIdentifier(FoldedText text, int from, int to) {
    boolean joined = false;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (!Ascii.isLetterOrDigit(c) && c != '_') {
        return false;
      }
      boolean capital = i > from && Ascii.isUpper(c) && !Ascii.isUpper(text.charAt(i - 1));
      joined |= i > from && i < to - 1 && (c == '_' || capital);
    }
    return joined && to - from <= LONGEST && Ascii.isLetter(text.charAt(from));
  }

  private static boolean isValue(FoldedText text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (NOT_IN_VALUES.indexOf(text.charAt(i)) >= 0) {
        return false;
      }
    }
    return to - from <= LONGEST && !isIdentifier(text, from, to);
  }
}
