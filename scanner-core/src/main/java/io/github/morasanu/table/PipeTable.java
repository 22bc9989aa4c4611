/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.table;

import io.github.morasanu.text.FoldedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tables with bars between their cells. What their header is tells a rule below it, as in Markdown (GitHub
 * Flavored Markdown, 4.10 Tables) and in what the consoles of PostgreSQL and MySQL print; or its own marks,
 * double bars in Confluence and Jira, carets in DokuWiki; or the line above it, as in Gherkin and Spock; or,
 * where all lines begin and end with bars or are the text block of a program, that it holds words and the rows
 * below it values. Not thread-safe.
 */
final class PipeTable extends LineTable {
  /** Headers of tables that list what one thing has. */
  private static final Set<String> SAY_NOTHING =
      Set.of("", "値", "内容", "データ", "設定値", "入力値", "回答", "value", "values", "content", "data");

  /** A line that leads to examples is no longer. */
  private static final int MAX_LEAD = 80;

  /** So much is a call that a text block is handed to. */
  private static final int MAX_CALL = 256;

  private static final String RECORD = "-[ RECORD ";

  /** What stands above tables of examples. */
  private static final Set<String> LEADS =
      Set.of("where:", "Examples:", "Scenarios:", "例:", "サンプル:");

  PipeTable(FoldedText text, Lines lines, boolean cut, @Nullable TableHeader before) {
    super(text, lines, cut, before);
  }

  @Override
  boolean isRow(int start, int end) {
    for (int i = start; i < end; i++) {
      byte symbol = symbol(i);
      if (symbol == '|' || (symbol < 0 && isBar(i))) {
        return true;
      }
    }
    return isRule(start, end) || isRecord(start) || isCareted(start, end);
  }

  /** Whether a line begins and ends with carets: the header of DokuWiki. */
  private boolean isCareted(int start, int end) {
    int last = end - 1;
    while (last > start && isBlank(symbol(last))) {
      last--;
    }
    return symbol(start) == '^' && last > start && symbol(last) == '^';
  }

  private boolean isBar(int at) {
    char c = text.charAt(at);
    return c == '|' || c == '│' || c == '┃';
  }

  /** Whether a line is made of dashes and of what stands between columns. */
  private boolean isRule(int start, int end) {
    boolean dash = false;
    int between = 0;
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
            '┷' -> between++;
        case ' ', ':', '\t' -> {
          // aligns
        }
        default -> {
          return false;
        }
      }
    }
    // One bar alone begins a row of MediaWiki.
    return dash && between > (symbol(start) == '|' ? 1 : 0);
  }

  @Override
  boolean mayBeHeader(int row) {
    int below = rowAfter(row);
    return (below >= 0 && isRule(below))
        || symbol(row) == '^'
        || isEdged(row)
        || isLed(row)
        || opensBlock(row);
  }

  /** Whether a row is the first line of a text block. */
  private boolean opensBlock(int row) {
    return row > 0 && endsWithThreeQuotes(endBefore(row));
  }

  /** Whether a line begins with a bar. */
  private boolean isEdged(int row) {
    int start = firstCell(row);
    return start > row && symbol(start - 1) == '|';
  }

  /** Whether a line is indented, as the tables below the steps of Gherkin are, and one bar begins it and another ends it. */
  private boolean isBox(int row) {
    int last = lineEnd(row) - 1;
    while (last > row && isBlank(symbol(last))) {
      last--;
    }
    return isBlank(symbol(row)) && isEdged(row) && last >= firstCell(row) && isBar(last);
  }

  /** Whether the line above a row says that examples follow. */
  private boolean isLed(int row) {
    int end = endBefore(row);
    int start = row == 0 ? NONE : lineBefore(end);
    if (start < 0 || end - start >= MAX_CALL) {
      return false;
    }
    return opensBlock(row)
        ? part(start, end).contains(HEADED)
        : end - start < MAX_LEAD && LEADS.contains(part(start, end));
  }

  @Override
  @Nullable
  TableHeader headerIn(int row, boolean first) {
    if (isRecord(row)) {
      return new TableHeader(List.of(), row, behind(row), true, null);
    }
    if (isMarked(row)) {
      return marked(row);
    }
    // What opens a text block may have bars too: delimiter = '|'.
    if (!first && !opensBlock(row)) {
      return null;
    }
    boolean box = isRule(row);
    int head = box ? rowAfter(row) : row;
    int rule = head < 0 || isRule(head) ? NONE : rowAfter(head);
    if (rule < 0 || !isRule(rule)) {
      return box ? null : unruled(row);
    }
    List<String> labels = labels(head);
    boolean named = labels.stream().anyMatch(label -> !label.isEmpty());
    boolean detail = labels.size() == 2
        && (!named || SAY_NOTHING.contains(labels.get(1).toLowerCase(Locale.ROOT)));
    return named || detail
        ? new TableHeader(labels, head, behind(rule), detail, null)
        : TableHeader.NONE;
  }

  private List<String> labels(int head) {
    List<String> labels = new ArrayList<>();
    for (int start = firstCell(head); start >= 0; ) {
      int end = cellEnd(head, start);
      boolean last = end == lineEnd(head);
      if (!last || start < end) {
        labels.add(unmarked(start, end));
      }
      start = last ? NONE : behindBar(head, end);
    }
    return labels;
  }

  /** Whether a row says by its own bars that it is a header. */
  private boolean isMarked(int row) {
    int end = lineEnd(row);
    return symbol(row) == '^'
        ? isCareted(row, end)
        : symbol(row) == '|' && symbol(row + 1) == '|' && endsWithTwoBars(row, end);
  }

  private boolean endsWithTwoBars(int row, int end) {
    int last = end - 1;
    while (last > row && isBlank(symbol(last))) {
      last--;
    }
    return last > row + 2 && symbol(last) == '|' && symbol(last - 1) == '|';
  }

  private @Nullable TableHeader marked(int row) {
    List<String> labels = labels(row);
    return labels.size() > 1 ? TableHeader.of(labels, row, behind(row)) : null;
  }

  /** The header without a rule below it, if what stands around says so; else null. */
  private @Nullable TableHeader unruled(int row) {
    boolean led = isLed(row);
    boolean block = opensBlock(row);
    int below = led || block || isEdged(row) ? rowAfter(row) : NONE;
    if (below < 0) {
      return null;
    }
    List<String> labels = HeaderLine.labels(labels(row));
    List<String> values = labels(below);
    if (labels.size() == 1) {
      boolean column = values.size() == 1 && isBox(row) && isBox(below);
      return column ? TableHeader.of(labels, row, behind(row)) : null;
    }
    if (labels.isEmpty() || (!led && labels.contains("")) || labels.size() != values.size()) {
      return null;
    }
    return led || ((block || isEdged(below)) && areValues(labels, values, below))
        ? TableHeader.of(labels, row, behind(row))
        : null;
  }

  /** Whether a row below words holds a value. Names and values may stand so too, one pair a line. */
  private boolean areValues(List<String> labels, List<String> values, int below) {
    if (values.size() > 2) {
      return HeaderLine.labels(values).isEmpty();
    }
    return TwoColumns.areHeader(labels, pairs(below, this::labels));
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
      int end = cellEnd(line, start);
      addTrimmed(column, start, end);
      start = end == lineEnd(line) ? NONE : behindBar(line, end);
    }
  }

  /** Behind the bar that a row begins with, or where it begins. */
  private int firstCell(int row) {
    int i = row;
    while (isBlank(symbol(i))) {
      i++;
    }
    boolean bar = i < text.length() && (isBar(i) || symbol(i) == '^');
    return bar ? behindBar(row, i) : i;
  }

  /** Behind a bar, or behind two in a header that is made with such. */
  private int behindBar(int row, int bar) {
    return bar + (symbol(bar + 1) == '|' && isMarked(row) ? 2 : 1);
  }

  /** The bar behind a cell, or the end of the line. */
  private int cellEnd(int row, int start) {
    boolean carets = symbol(row) == '^';
    int most = text.length();
    int i = start;
    while (i < most
        && !isBar(i)
        && !(carets && symbol(i) == '^')
        && symbol(i) != '\n'
        && symbol(i) != '\r') {
      i += symbol(i) == '\\' && i + 1 < most && symbol(i + 1) == '|' ? 2 : 1;
    }
    return Math.min(i, most);
  }

  private void addTrimmed(int column, int from, int to) {
    int start = behindMarks(from, to);
    int end = beforeMarks(start, to);
    byte first = symbol(start);
    boolean quoted = end - start > 2 && first == symbol(end - 1) && (first == '\'' || first == '"');
    addCell(column, quoted ? start + 1 : start, quoted ? end - 1 : end);
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
