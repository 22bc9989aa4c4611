/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.table;

import io.github.morasanu.label.LookBack;
import io.github.morasanu.text.FoldedText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of {@code tabular} in LaTeX, a line each: {@code a & b \\}. Not thread-safe. */
final class LatexTable extends LineTable {
  /** Commands that stand between rows. */
  private static final List<String> RULES = List.of(
      "\\hline", "\\cline", "\\toprule", "\\midrule", "\\bottomrule", "\\cmidrule", "\\endhead");

  LatexTable(FoldedText text, Lines lines, boolean cut, @Nullable TableHeader before) {
    super(text, lines, cut, before);
  }

  @Override
  boolean isRow(int start, int end) {
    return isRule(start, end) || rowEnd(start, end) > start;
  }

  private boolean isRule(int start, int end) {
    int i = start;
    while (i < end && isBlank(symbol(i))) {
      i++;
    }
    if (i >= end || symbol(i) != '\\') {
      return false;
    }
    for (String rule : RULES) {
      if (isAt(i, rule)) {
        return rowEnd(start, end) < 0;
      }
    }
    return false;
  }

  private boolean isAt(int at, String word) {
    for (int i = 0; i < word.length(); i++) {
      if (at + i >= text.length() || symbol(at + i) != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Where the cells of a row end, with {@code \\}; or {@link #NONE}, if a line is none. */
  private int rowEnd(int start, int end) {
    boolean cells = false;
    for (int i = start; i < end - 1; i++) {
      byte symbol = symbol(i);
      if (symbol == '\\') {
        if (symbol(i + 1) == '\\') {
          return cells ? i : NONE;
        }
        i++;
      } else {
        cells |= symbol == '&';
      }
    }
    return NONE;
  }

  @Override
  boolean mayBeHeader(int row) {
    int before = rowBefore(row);
    while (before >= 0 && isRule(before, lineEnd(before))) {
      before = rowBefore(before);
    }
    return before < 0;
  }

  @Override
  @Nullable
  TableHeader headerIn(int row, boolean first) {
    if (!first) {
      return null;
    }
    int head = row;
    while (head >= 0 && isRule(head, lineEnd(head))) {
      head = rowAfter(head);
    }
    if (head < 0) {
      return TableHeader.NONE;
    }
    List<String> cells = new ArrayList<>();
    int end = rowEnd(head, lineEnd(head));
    for (int start = head; start <= end; start = cellEnd(start, end) + 1) {
      int cellEnd = cellEnd(start, end);
      int from = behindCommands(start, cellEnd);
      cells.add(part(from, beforeBraces(from, cellEnd)));
    }
    List<String> labels = HeaderLine.labels(cells);
    return labels.isEmpty() ? TableHeader.NONE : TableHeader.of(labels, row, behind(head));
  }

  @Override
  void readCells(int row, TableHeader header) {
    int line = row;
    while (row < header.end() && line >= 0 && isRule(line, lineEnd(line))) {
      line = rowAfter(line);
    }
    if (line < 0 || isRule(line, lineEnd(line))) {
      return;
    }
    int column = 0;
    int end = rowEnd(line, lineEnd(line));
    for (int start = line; start <= end; column++) {
      int cellEnd = cellEnd(start, end);
      int from = behindCommands(start, cellEnd);
      addCell(column, from, beforeBraces(from, cellEnd));
      start = cellEnd + 1;
    }
  }

  @Override
  boolean mayHoldNames(int row) {
    return true;
  }

  /** The ampersand behind a cell, or the end of the row. */
  private int cellEnd(int start, int end) {
    int i = start;
    while (i < end && symbol(i) != '&') {
      i += symbol(i) == '\\' ? 2 : 1;
    }
    return Math.min(i, end);
  }

  /** Where a cell begins behind what lays it out: {@code \textbf{...}}. */
  private int behindCommands(int start, int end) {
    int i = start;
    while (i < end && (isBlank(symbol(i)) || symbol(i) == '{' || symbol(i) == '\\')) {
      if (symbol(i) == '\\') {
        int open = i + 1;
        while (open < end && LookBack.isLetter(symbol(open))) {
          open++;
        }
        if (open == end || symbol(open) != '{') {
          return i;
        }
        i = open;
      }
      i++;
    }
    return i;
  }

  private int beforeBraces(int start, int end) {
    int i = end;
    while (i > start && (isBlank(symbol(i - 1)) || symbol(i - 1) == '}')) {
      i--;
    }
    return i;
  }
}
