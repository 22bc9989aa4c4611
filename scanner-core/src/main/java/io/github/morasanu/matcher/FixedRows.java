/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.matcher;

import io.github.morasanu.text.Ascii;

/**
 * The rows of a file whose fields have no delimiters but a fixed place in each row. Nothing but what stands at the same place in the rows
 * around tells such a field, so that a few of them are looked at. Pure, free of allocation.
 */
final class FixedRows {
  /** So many rows that all pass are no chance, even where a check digit lets a tenth of random numbers pass. */
  static final int LEAST = 5;

  /** Rows that are looked at, where some do not pass. */
  private static final int MOST = 8;

  /** Rows that hold a name the lexicon knows, of those that were looked at. */
  private static final int LEAST_NAMES = 3;

  /** Characters of a row. */
  private static final int LONGEST = 400;

  /** Characters on either side of a field in which rows are looked at. */
  private static final int REACH = 3200;

  private FixedRows() {}

  /** Whether the rows around have such a field where that of a row begins, and are rows of people. */
  static boolean holdAt(FixedField field, CharSequence text, int at) {
    int row = lineStart(text, at);
    return row >= 0 && new Count(field, text, row, at).holds();
  }

  /** Where the line of an index begins, or -1 if it is too long for a row. */
  private static int lineStart(CharSequence text, int at) {
    int least = Math.max(0, at - LONGEST);
    int i = at;
    while (i > least && text.charAt(i - 1) != '\n') {
      i--;
    }
    return i == 0 || text.charAt(i - 1) == '\n' ? i : -1;
  }

  /** Where the line of an index ends, or where it is too long for a row. */
  private static int lineEnd(CharSequence text, int at) {
    int most = Math.min(text.length(), at + LONGEST);
    int i = at;
    while (i < most && text.charAt(i) != '\n' && text.charAt(i) != '\r') {
      i++;
    }
    return i;
  }

  /** Whether a full name stands in a row, behind its start, a digit or a blank. */
  private static boolean holdsName(CharSequence text, int row, int end) {
    for (int i = row; i < end; i++) {
      boolean begins = i == row || text.charAt(i - 1) == ' ' || Ascii.isDigit(text.charAt(i - 1));
      if (begins && FixedField.NAME.standsAt(text, i)) {
        return true;
      }
    }
    return false;
  }

  /** What the rows around a field have at its place. */
  private static final class Count {
    private final FixedField field;
    private final CharSequence text;
    private final int row;
    private final int at;

    private int passed;
    private int failed;
    private int others;
    private int names;

    Count(FixedField field, CharSequence text, int row, int at) {
      this.field = field;
      this.text = text;
      this.row = row;
      this.at = at;
    }

    boolean holds() {
      take(row);
      int above = row;
      while (isOpen() && above > 0 && at - above < REACH) {
        above = lineStart(text, above - 1);
        take(above);
      }
      int below = nextLine(at);
      while (isOpen() && below >= 0 && below - at < REACH) {
        take(below);
        below = nextLine(below);
      }
      int allowed = field == FixedField.NAME ? passed / 2 : 0;
      return passed >= LEAST
          && failed <= allowed
          && others >= LEAST - 2
          && (field == FixedField.NAME || names >= LEAST_NAMES);
    }

    private boolean isOpen() {
      return passed < LEAST && passed + failed < MOST;
    }

    private int nextLine(int from) {
      int end = lineEnd(text, from);
      boolean crlf = end + 1 < text.length() && text.charAt(end) == '\r';
      int next = crlf ? end + 2 : end + 1;
      return next < text.length() && text.charAt(next - 1) == '\n' ? next : -1;
    }

    /** Heads and tails of a file begin with another type of record than its rows. */
    private void take(int line) {
      if (line < 0) {
        return;
      }
      int there = line + at - row;
      int end = lineEnd(text, line);
      if (there < end && field.standsAt(text, there)) {
        passed++;
        others += isSame(there) ? 0 : 1;
        if (field != FixedField.NAME) {
          names += holdsName(text, line, end) ? 1 : 0;
        }
      } else if (line < end && text.charAt(line) == text.charAt(row)) {
        failed++;
      }
    }

    private boolean isSame(int there) {
      int length = field.length(text, at);
      for (int i = 0; i < length; i++) {
        if (there + i >= text.length() || text.charAt(there + i) != text.charAt(at + i)) {
          return false;
        }
      }
      return true;
    }
  }
}
