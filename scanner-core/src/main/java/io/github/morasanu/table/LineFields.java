/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.table;

import io.github.morasanu.text.FoldedText;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a line between which there are two blanks or more, or tabs, and where each stands on a screen
 * with characters of one and two columns. Reused; not thread-safe.
 */
final class LineFields {
  private static final int MOST = 128;
  private static final char FIRST_BEYOND_ASCII = '\u0080';
  private static final char FIRST_WIDE = '\u1100';
  private static final char FIRST_KANA = '\u3040';

  private final int[] starts = new int[MOST];
  private final int[] ends = new int[MOST];
  private final int[] left = new int[MOST];
  private final int[] right = new int[MOST];
  private int count;
  private boolean tabs;

  /** Whether a field has words of Latin letters, as sentences have. */
  private boolean worded;

  private int wide;
  private int unclear;

  /** Where rows stand below a header, if not where its labels do. */
  private @Nullable LineFields body;

  /** Tells a header how its rows stand; null if only as it does. */
  void bodyBelow(@Nullable LineFields row) {
    body = row;
  }

  /** Reads a line. */
  void read(FoldedText text, int from, int to) {
    count = 0;
    tabs = false;
    worded = false;
    wide = 0;
    unclear = 0;
    int blanks = 2;
    int column = 0;
    for (int i = from; i < to && count < MOST; i++) {
      char c = text.charAt(i);
      int width = c < FIRST_WIDE ? 1 : 2;
      if (c == ' ' || c == '\t') {
        tabs |= c == '\t' && count > 0;
        blanks += c == '\t' ? 2 : 1;
      } else {
        if (blanks > 1) {
          starts[count] = i;
          left[count++] = column;
        } else if (blanks == 1) {
          worded |= c < FIRST_BEYOND_ASCII;
        }
        blanks = 0;
        wide += c < FIRST_BEYOND_ASCII ? 0 : 1;
        unclear += c < FIRST_BEYOND_ASCII || c >= FIRST_KANA ? 0 : 1;
        ends[count - 1] = i + 1;
        right[count - 1] = column + width;
      }
      column += width;
    }
  }

  int count() {
    return count;
  }

  /** First character of a field from 0 on. */
  int start(int field) {
    return starts[field];
  }

  /** Behind the last character of a field. */
  int end(int field) {
    return ends[field];
  }

  /**
   * The field of the header that one of these stands below, or -1 if the line is no row of its table: all
   * but the first must begin or end where a field of the header does. Fields may be off by the characters of
   * which fonts leave the width open; as many fields as there are columns also by those that folding may have
   * made of others.
   */
  int columnOf(int field, LineFields header) {
    if (tabs || header.tabs) {
      return tabs && header.tabs && count == header.count ? field : -1;
    }
    if (count == header.count) {
      return standsAs(header)
              || (header.body != null && standsAs(header.body))
              || (isJoined() && header.isJoined())
          ? field
          : -1;
    }
    LineFields stand = header.body == null ? header : header.body;
    int slack = unclear + stand.unclear;
    int found = -1;
    int next = 0;
    for (int i = 0; i < count; i++) {
      while (next < stand.count && !isBelow(i, stand, next, slack)) {
        next++;
      }
      boolean fits = next + 1 >= stand.count || right[i] <= stand.left[next + 1] + slack;
      if (next == stand.count || !fits) {
        return -1;
      }
      found = i == field ? next : found;
      next++;
    }
    return found;
  }

  /** Whether just two blanks join its fields, which are three at least and no sentences. */
  private boolean isJoined() {
    for (int i = 1; i < count; i++) {
      if (starts[i] - ends[i - 1] != 2) {
        return false;
      }
    }
    return count > 2 && !worded;
  }

  /** Whether it has as many fields as another line, and all but the first begin or end where those do. */
  boolean standsAs(LineFields other) {
    int slack = wide + other.wide;
    boolean stands = count == other.count;
    for (int i = 1; stands && i < count; i++) {
      stands = isBelow(i, other, i, slack);
    }
    return stands;
  }

  private boolean isBelow(int field, LineFields header, int of, int slack) {
    return Math.abs(left[field] - header.left[of]) <= slack
        || Math.abs(right[field] - header.right[of]) <= slack;
  }
}
