/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.table;

import io.github.morasanu.text.FoldedText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Comma-separated lines within a text, as in a fenced block, a mail or a literal of source code. Prose and
 * code have blanks behind their commas; three columns, or two in quotes, and a value below words tell the rest.
 * Not thread-safe.
 */
final class CommaTable extends LineTable {
  private static final int FEWEST_COMMAS = 2;
  private static final int QUOTES_OF_TWO = 4;

  /** No line of a table begins so, but objects, arrays, tuples, remarks and tags do. */
  private static final String OTHERS = "{[(<|#/*\\;";

  CommaTable(FoldedText text, Lines lines, boolean cut, @Nullable TableHeader before) {
    super(text, lines, cut, before);
  }

  @Override
  boolean isRow(int start, int end) {
    int i = first(start, end);
    if (i >= end || OTHERS.indexOf(symbol(i)) >= 0) {
      return false;
    }
    int commas = 0;
    int quotes = 0;
    boolean quoted = false;
    for (; i < end; i++) {
      byte symbol = symbol(i);
      if (symbol == '"') {
        quoted = !quoted;
        quotes++;
      } else if (symbol == ',' && !quoted) {
        if (symbol(i + 1) == ' ') {
          return false;
        }
        commas++;
      }
    }
    return commas >= FEWEST_COMMAS
        || (commas == 1 && quotes == QUOTES_OF_TWO && !quoted && symbol(end - 1) == '"');
  }

  private int first(int start, int end) {
    int i = start;
    while (i < end && isBlank(symbol(i))) {
      i++;
    }
    return i;
  }

  @Override
  boolean mayBeHeader(int row) {
    return rowBefore(row) < 0;
  }

  @Override
  @Nullable
  TableHeader headerIn(int row, boolean first) {
    if (!first) {
      return null;
    }
    DelimitedLine head = cells(row);
    int below = head.isLabels() && !isSentence(head) ? rowAfter(row) : NONE;
    if (below < 0) {
      return TableHeader.NONE;
    }
    DelimitedLine values = cells(below);
    List<String> labels = HeaderLine.labels(head.cells());
    boolean table = head.filled() >= head.count() - 1 && values.count() == head.count();
    boolean header = table
        && (head.count() == 2
            ? TwoColumns.areHeader(labels, pairs(below, line -> cells(line).cells()))
            : !values.isWords());
    return header ? new TableHeader(labels, row, behind(row), false, null) : TableHeader.NONE;
  }

  /** Whether a line holds what source code does. */
  private static boolean isSentence(DelimitedLine line) {
    return line.cells().stream()
        .anyMatch(cell -> cell.chars().anyMatch(c -> "=<>[]:'\\".indexOf(c) >= 0));
  }

  private DelimitedLine cells(int row) {
    int end = lineEnd(row);
    return DelimitedLine.of(text, first(row, end), end, ',');
  }

  @Override
  void readCells(int row, TableHeader header) {
    int end = lineEnd(row);
    FieldCursor cursor = new FieldCursor(',');
    int start = first(row, end);
    int columns = cells(row).count();
    if (columns != header.columns()) {
      return;
    }
    for (int i = start; i < end; i++) {
      int column = cursor.column();
      cursor.pass((char) symbol(i));
      if (cursor.column() != column) {
        give(start, i, (from, to) -> addCell(column - 1, from, to));
        start = i + 1;
      }
    }
    give(start, end, (from, to) -> addCell(columns - 1, from, to));
  }

  @Override
  boolean decorates(byte symbol) {
    return isBlank(symbol) || symbol == '"';
  }
}
