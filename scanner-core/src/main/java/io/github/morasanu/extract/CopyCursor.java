/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.extract;

import java.util.ArrayList;
import java.util.List;

/**
 * Moves over SQL and knows the rows of {@code COPY table (columns) FROM stdin;}, as {@code pg_dump} writes
 * them: one a line, cells between tabs, up to a line of {@code \.} (PostgreSQL 17, COPY, "Text Format").
 */
final class CopyCursor {
  private static final String COPY = "copy ";
  private static final String FROM = " from stdin";
  private static final String END = "\\.";

  private List<String> labels = List.of();
  private List<String> next = List.of();
  private boolean lineStart = true;
  private int column;

  CopyCursor() {}

  CopyCursor(CopyCursor other) {
    set(other);
  }

  void set(CopyCursor other) {
    labels = other.labels;
    next = other.next;
    lineStart = other.lineStart;
    column = other.column;
  }

  /** The name of the column that the next character lies in, or an empty text outside of rows. */
  String label() {
    return column < labels.size() ? labels.get(column) : "";
  }

  /** Whether the cursor is in or before a row. */
  boolean isInRows() {
    return !labels.isEmpty();
  }

  /**
   * Passes characters.
   *
   * @param text goes on behind {@code to} as far as a line that begins before may reach
   */
  void pass(CharSequence text, int from, int to) {
    int i = from;
    while (i < to) {
      if (lineStart) {
        enterLine(text, i);
      }
      char c = text.charAt(i++);
      lineStart = c == '\n';
      if (lineStart) {
        column = 0;
        labels = next;
      } else if (c == '\t') {
        column++;
      }
    }
    if (lineStart && to < text.length()) {
      enterLine(text, to);
    }
  }

  private void enterLine(CharSequence text, int start) {
    if (labels.isEmpty()) {
      if (startsWith(text, start, COPY)) {
        next = columns(text, start + COPY.length());
      }
    } else if (startsWith(text, start, END) && isBreak(text, start + END.length())) {
      labels = List.of();
      next = labels;
    }
  }

  /** The columns that a statement names; none if it is no such statement, or names none. */
  private static List<String> columns(CharSequence text, int from) {
    int open = from;
    while (!isBreak(text, open) && text.charAt(open) != '(') {
      open++;
    }
    List<String> columns = new ArrayList<>();
    StringBuilder name = new StringBuilder();
    for (int i = open + 1; !isBreak(text, open) && !isBreak(text, i); i++) {
      char c = text.charAt(i);
      if (c == ',' || c == ')') {
        columns.add(name.toString());
        name.setLength(0);
      } else if (c != ' ' && c != '"') {
        name.append(c);
      }
      if (c == ')') {
        return startsWith(text, i + 1, FROM) ? List.copyOf(columns) : List.of();
      }
    }
    return List.of();
  }

  private static boolean isBreak(CharSequence text, int at) {
    return at >= text.length() || text.charAt(at) == '\n' || text.charAt(at) == '\r';
  }

  private static boolean startsWith(CharSequence text, int at, String lower) {
    for (int i = 0; i < lower.length(); i++) {
      if (at + i >= text.length()
          || Character.toLowerCase(text.charAt(at + i)) != lower.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
