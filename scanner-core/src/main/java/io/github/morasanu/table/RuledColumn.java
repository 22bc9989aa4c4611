/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.table;

import io.github.morasanu.text.FoldedText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One column with a rule of dashes below its label, as consoles of databases and reports print it. Nothing but the rule tells
 * it from any short lines. Not thread-safe.
 */
final class RuledColumn extends LineTable {
  /** Longer lines are sentences. */
  private static final int LONGEST = 48;

  private static final int LONGEST_NAME = 12;
  private static final int SHORTEST_RULE = 3;

  /** What separates keys, cells, sentences and commands. */
  private static final String NEVER_IN_ROWS = "。、:;={}\"<>|\\,\t";

  RuledColumn(FoldedText text, Lines lines, boolean cut, @Nullable TableHeader before) {
    super(text, lines, cut, before);
  }

  @Override
  boolean isRow(int start, int end) {
    if (end - start > LONGEST) {
      return isRule(start, end);
    }
    boolean word = false;
    int blanks = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (NEVER_IN_ROWS.indexOf(c) >= 0 || (c != ' ' && word && blanks > 1)) {
        return false;
      }
      word |= c != ' ';
      blanks = c == ' ' ? blanks + 1 : 0;
    }
    return word;
  }

  /** Whether a line is dashes alone; blanks between them part columns. */
  private boolean isRule(int start, int end) {
    int i = start;
    while (i < end && symbol(i) == '-') {
      i++;
    }
    boolean dashes = i - start >= SHORTEST_RULE;
    while (i < end && symbol(i) == ' ') {
      i++;
    }
    return dashes && i >= end;
  }

  private boolean isRule(int row) {
    return row >= 0 && symbol(row) == '-' && isRule(row, lineEnd(row));
  }

  @Override
  boolean mayBeHeader(int row) {
    return isRule(rowAfter(row));
  }

  @Override
  @Nullable
  TableHeader headerIn(int row, boolean first) {
    int rule = rowAfter(row);
    if (!isRule(rule) || isRule(row)) {
      return null;
    }
    int below = rowAfter(rule);
    List<String> labels = HeaderLine.labels(List.of(part(row, lineEnd(row))));
    return !labels.isEmpty() && below >= 0 && isValue(below)
        ? new TableHeader(labels, row, behind(rule), false, null)
        : null;
  }

  /** Whether a line is what stands in a column: a number, a day, a name in Japanese. A text below a heading is not. */
  private boolean isValue(int row) {
    String value = part(row, lineEnd(row));
    boolean name =
        !value.isEmpty() && value.length() <= LONGEST_NAME && value.codePointAt(0) >= 0x80;
    return name || (!value.isEmpty() && HeaderLine.labels(List.of(value)).isEmpty());
  }

  @Override
  void readCells(int row, TableHeader header) {
    if (!isRule(row)) {
      give(row, lineEnd(row), (start, end) -> addCell(0, start, end));
    }
  }
}
