/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.table;

import io.github.morasanu.text.Ascii;
import io.github.morasanu.text.FoldedText;
import io.github.morasanu.text.TextWindow;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the control file of SQL*Loader that holds its rows itself (Oracle Database Utilities, "Field List" and "BEGINDATA"):
 * {@code INTO TABLE t FIELDS TERMINATED BY ',' (a, b CHAR)}, and behind the line {@code BEGINDATA} the rows. Pure.
 */
final class LoaderControl {
  private static final String ROWS = "begindata";
  private static final String TERMINATED = "terminated by";

  /** More columns has no table of Oracle. */
  private static final int MOST_COLUMNS = 1000;

  private final char delimiter;
  private final List<String> columns;
  private final int rowsLine;

  private LoaderControl(char delimiter, List<String> columns, int rowsLine) {
    this.delimiter = delimiter;
    this.columns = columns;
    this.rowsLine = rowsLine;
  }

  /** The control file that a text begins with, or null. */
  static @Nullable LoaderControl of(FoldedText text, int length) {
    int number = 0;
    for (int at = 0; at < length; number++) {
      int end = SectionSearch.lineEnd(text, at, length);
      if (Ascii.equalsIgnoringCase(text, at, Math.min(length, at + ROWS.length()), ROWS)
          && end - at == ROWS.length()) {
        List<String> columns = columnsBefore(text, at);
        return columns.isEmpty()
            ? null
            : new LoaderControl(delimiterBefore(text, at), columns, number);
      }
      at = SectionSearch.behindBreak(text, end);
    }
    return null;
  }

  char delimiter() {
    return delimiter;
  }

  List<String> columns() {
    return columns;
  }

  /** The number of the line behind which the rows begin, from 0 on. */
  int rowsLine() {
    return rowsLine;
  }

  /** The names in the parentheses that end before an index, each the first word between two commas. */
  private static List<String> columnsBefore(FoldedText text, int end) {
    int close = end - 1;
    while (close >= 0 && Ascii.isSpace(text.charAt(close))) {
      close--;
    }
    if (close < 0 || text.charAt(close) != ')') {
      return List.of();
    }
    List<String> columns = new ArrayList<>();
    int depth = 0;
    int itemEnd = close;
    for (int i = close; i >= 0 && columns.size() < MOST_COLUMNS; i--) {
      char c = text.charAt(i);
      depth += c == ')' ? 1 : c == '(' ? -1 : 0;
      if (depth == 0 || (c == ',' && depth == 1)) {
        columns.add(name(text, i + 1, itemEnd));
        itemEnd = i;
      }
      if (depth == 0) {
        Collections.reverse(columns);
        return columns;
      }
    }
    return List.of();
  }

  private static String name(FoldedText text, int from, int to) {
    int start = from;
    while (start < to && (Ascii.isSpace(text.charAt(start)) || text.charAt(start) == '"')) {
      start++;
    }
    int end = start;
    while (end < to && !Ascii.isSpace(text.charAt(end)) && text.charAt(end) != '"') {
      end++;
    }
    return TextWindow.copy(text, start, end);
  }

  /** What the fields are terminated by: a character in quotes, or else a comma, or a tab by its number or as white space. */
  private static char delimiterBefore(FoldedText text, int end) {
    for (int i = 0; i + TERMINATED.length() < end; i++) {
      int from = i + TERMINATED.length();
      if (Ascii.equalsIgnoringCase(text, i, from, TERMINATED)) {
        int at = Ascii.skipSpace(text, from, end);
        boolean quoted = text.charAt(at) == '\'' || text.charAt(at) == '"';
        return quoted && at + 1 < end ? text.charAt(at + 1) : '\t';
      }
    }
    return ',';
  }
}
