/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.table;

import io.github.morasanu.text.FoldedText;
import java.util.BitSet;
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

  /** What separates keys, cells and commands. */
  private static final BitSet NEVER_IN_ROWS = new BitSet();

  static {
    ":;={}\"<>|\\,\t".chars().forEach(NEVER_IN_ROWS::set);
  }

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
      byte symbol = symbol(i);
      if (symbol == ' ') {
        blanks++;
      } else if ((word && blanks > 1) || isNeverInRows(symbol, i)) {
        return false;
      } else {
        word = true;
        blanks = 0;
      }
    }
    return word;
  }

  private boolean isNeverInRows(byte symbol, int at) {
    return symbol >= 0
        ? NEVER_IN_ROWS.get(symbol)
        : text.charAt(at) == '。' || text.charAt(at) == '、';
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
    // Most rows are told by the first character of the next.
    int next = behind(row);
    next += next < text.length() && symbol(next) == '\n' ? 1 : 0;
    if (next >= text.length() || symbol(next) != '-' || symbol(row) == '-') {
      return null;
    }
    int rule = rowAfter(row);
    if (!isRule(rule)) {
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
