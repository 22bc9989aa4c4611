/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.extract;

import io.github.morasanu.text.FoldedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tables with bars between their cells and a rule below their header: those of Markdown (GitHub Flavored
 * Markdown, 4.10 Tables), and what the consoles of PostgreSQL and MySQL print. Bars without such a rule are
 * no table. Not thread-safe.
 */
final class PipeTable extends LineTable {
  /** Headers of tables that list what one thing has. */
  private static final Set<String> SAY_NOTHING =
      Set.of("", "値", "内容", "データ", "設定値", "入力値", "回答", "value", "values", "content", "data");

  private static final String RECORD = "-[ RECORD ";

  PipeTable(FoldedText text, boolean cut, @Nullable TableHeader before) {
    super(text, cut, before);
  }

  @Override
  boolean isRow(int start, int end) {
    for (int i = start; i < end; i++) {
      byte symbol = symbol(i);
      if (symbol == '|' || (symbol < 0 && isBar(i))) {
        return true;
      }
    }
    return isRule(start, end) || isRecord(start);
  }

  private boolean isBar(int at) {
    char c = text.charAt(at);
    return c == '|' || c == '│' || c == '┃';
  }

  /** Whether a line is made of dashes and of what stands between columns. */
  private boolean isRule(int start, int end) {
    boolean dash = false;
    boolean between = false;
    for (int i = start; i < end; i++) {
      switch (text.charAt(i)) {
        case '-', '=' -> dash = true;
        case '|',
            '+',
            '│',
            '┃',
            '┼',
            '├',
            '┤',
            '┬',
            '┴',
            '┌',
            '┐',
            '└',
            '┘',
            '┠',
            '┨',
            '╂',
            '┯',
            '┷' -> between = true;
        case ' ', ':', '\t' -> {
          // aligns
        }
        default -> {
          return false;
        }
      }
    }
    return dash && between;
  }

  @Override
  boolean mayBeHeader(int row) {
    int below = rowAfter(row);
    return below >= 0 && isRule(below);
  }

  @Override
  @Nullable
  TableHeader headerIn(int row, boolean first) {
    if (isRecord(row)) {
      return new TableHeader(List.of(), row, behind(row), true, null);
    }
    if (!first) {
      return null;
    }
    boolean box = isRule(row);
    int head = box ? rowAfter(row) : row;
    int rule = head < 0 || isRule(head) ? NONE : rowAfter(head);
    if (rule < 0 || !isRule(rule)) {
      return null;
    }
    List<String> labels = new ArrayList<>();
    boolean named = false;
    for (int start = firstCell(head); start >= 0; ) {
      int end = cellEnd(start);
      boolean last = end == lineEnd(head);
      if (!last || start < end) {
        String label = unmarked(start, end);
        labels.add(label);
        named |= !label.isEmpty();
      }
      start = last ? NONE : end + 1;
    }
    boolean detail = labels.size() == 2
        && (!named || SAY_NOTHING.contains(labels.get(1).toLowerCase(Locale.ROOT)));
    return named || detail
        ? new TableHeader(labels, head, behind(rule), detail, null)
        : TableHeader.NONE;
  }

  private boolean isRule(int row) {
    return isRule(row, Math.max(row, lineEnd(row)));
  }

  /** Whether a line begins a record of PostgreSQL's expanded output. */
  private boolean isRecord(int row) {
    if (symbol(row) != '-') {
      return false;
    }
    for (int i = 0; i < RECORD.length(); i++) {
      if (symbol(row + i) != RECORD.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  @Override
  void readCells(int row, TableHeader header) {
    if (row >= header.end() && isRule(row)) {
      return;
    }
    // The header of a box is the line behind its first rule.
    int line = row < header.end() && isRule(row) ? rowAfter(row) : row;
    int column = 0;
    for (int start = firstCell(line); start >= 0; column++) {
      int end = cellEnd(start);
      addTrimmed(column, start, end);
      start = end == lineEnd(line) ? NONE : end + 1;
    }
  }

  /** Behind the bar that a row begins with, or where it begins. */
  private int firstCell(int row) {
    int i = row;
    while (isBlank(symbol(i))) {
      i++;
    }
    return i < text.length() && isBar(i) ? i + 1 : i;
  }

  /** The bar behind a cell, or the end of the line. */
  private int cellEnd(int start) {
    int most = text.length();
    int i = start;
    while (i < most && !isBar(i) && symbol(i) != '\n' && symbol(i) != '\r') {
      i += symbol(i) == '\\' && i + 1 < most && symbol(i + 1) == '|' ? 2 : 1;
    }
    return Math.min(i, most);
  }

  private void addTrimmed(int column, int from, int to) {
    int start = behindMarks(from, to);
    addCell(column, start, beforeMarks(start, to));
  }

  private String unmarked(int from, int to) {
    int start = behindMarks(from, to);
    return part(start, beforeMarks(start, to));
  }

  private int behindMarks(int from, int to) {
    int start = from;
    while (start < to && isAround(symbol(start))) {
      start++;
    }
    return start;
  }

  private int beforeMarks(int from, int to) {
    int end = to;
    while (end > from && isAround(symbol(end - 1))) {
      end--;
    }
    return end;
  }

  /** Blanks, and what Markdown puts around words. */
  private static boolean isAround(byte symbol) {
    return isBlank(symbol) || symbol == '*' || symbol == '`';
  }
}
