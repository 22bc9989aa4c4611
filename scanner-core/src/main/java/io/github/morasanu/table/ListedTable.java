/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.table;

import io.github.morasanu.text.FoldedText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tables each cell of which may have a line of its own: those of MediaWiki (rows begin with {@code |-},
 * headers with {@code !}) and list-tables of reStructuredText (rows begin with {@code * -}, and the first is
 * the header). Not thread-safe.
 */
final class ListedTable extends LineTable {
  /** What a line is. */
  private enum Kind {
    /** It begins a row, and may hold a cell. */
    ROW,
    HEADER,
    CELL,
    OTHER
  }

  private static final int MOST_COLUMNS = 64;

  ListedTable(FoldedText text, Lines lines, boolean cut, @Nullable TableHeader before) {
    super(text, lines, cut, before);
  }

  @Override
  boolean isRow(int start, int end) {
    return kind(start) != Kind.OTHER;
  }

  private Kind kind(int line) {
    int first = first(line);
    byte next = symbol(first + 1);
    return switch (symbol(first)) {
      case '{' -> next == '|' ? Kind.ROW : Kind.OTHER;
      case '!' -> next == ' ' || next == '!' || next < 0 ? Kind.HEADER : Kind.OTHER;
      case '|' -> next == '-' ? Kind.ROW : next == '}' || next == '+' ? Kind.OTHER : Kind.CELL;
      case '*' -> next == ' ' && symbol(first + 2) == '-' ? Kind.ROW : Kind.OTHER;
      case '-' -> next == ' ' && first > line ? Kind.CELL : Kind.OTHER;
      default -> Kind.OTHER;
    };
  }

  private int first(int line) {
    int i = line;
    while (isBlank(symbol(i))) {
      i++;
    }
    return i;
  }

  /** Whether a line is one of a list-table. */
  private boolean isOfList(int line) {
    byte symbol = symbol(first(line));
    return symbol == '*' || symbol == '-';
  }

  @Override
  boolean mayBeHeader(int row) {
    return kind(row) == Kind.HEADER || isOfList(row);
  }

  @Override
  @Nullable
  TableHeader headerIn(int row, boolean first) {
    boolean list = isOfList(row);
    if (list ? !first || kind(row) != Kind.ROW : kind(row) != Kind.HEADER) {
      return null;
    }
    int start = list ? row : firstHeader(row);
    List<String> labels = new ArrayList<>();
    int line = start;
    int last = start;
    while (line >= 0
        && labels.size() < MOST_COLUMNS
        && (line == start || kind(line) == (list ? Kind.CELL : Kind.HEADER))) {
      last = line;
      forCells(line, (from, to) -> labels.add(part(from, to)));
      line = rowAfter(line);
    }
    boolean words = labels.size() > 1 && (!list || !HeaderLine.labels(labels).isEmpty());
    return words ? TableHeader.of(labels, start, behind(last)) : null;
  }

  /** The first of the lines of a header that one belongs to. */
  private int firstHeader(int row) {
    int first = row;
    int before = rowBefore(row);
    for (int i = 0; i < MOST_COLUMNS && before >= 0 && kind(before) == Kind.HEADER; i++) {
      first = before;
      before = rowBefore(before);
    }
    return first;
  }

  @Override
  void readCells(int row, TableHeader header) {
    int[] column = {columnsBefore(row)};
    forCells(row, (from, to) -> addCell(column[0]++, from, to));
  }

  /** How many cells of its row stand in the lines before one. */
  private int columnsBefore(int row) {
    int[] columns = {0};
    int line = row;
    while (columns[0] < MOST_COLUMNS && kind(line) != Kind.ROW) {
      line = rowBefore(line);
      if (line < 0) {
        return columns[0];
      }
      forCells(line, (from, to) -> columns[0]++);
    }
    return columns[0];
  }

  @Override
  int firstLine(int row) {
    int line = row;
    while (line >= 0 && kind(line) == Kind.CELL && row - line < MAX_ROW) {
      int before = rowBefore(line);
      if (before < 0 || (kind(before) == Kind.ROW && !isOfList(before))) {
        return line;
      }
      line = before;
    }
    return line;
  }

  @Override
  boolean mayHoldNames(int row) {
    return kind(row) != Kind.HEADER;
  }

  private void forCells(int line, Cells cells) {
    int start = first(line);
    int end = lineEnd(line);
    if (symbol(start) == '*' || symbol(start) == '-') {
      give(start + (symbol(start) == '*' ? 3 : 1), end, cells);
      return;
    }
    if (kind(line) == Kind.ROW) {
      return;
    }
    boolean header = symbol(start) == '!';
    int from = start + 1;
    for (int i = from; i < end - 1; i++) {
      boolean two = symbol(i) == symbol(i + 1);
      if (two && (symbol(i) == '|' || (header && symbol(i) == '!'))) {
        give(behindAttributes(from, i), i, cells);
        from = i + 2;
        i++;
      }
    }
    give(behindAttributes(from, end), end, cells);
  }

  /** Behind what lays out a cell: {@code | style="..." | text}. */
  private int behindAttributes(int start, int end) {
    for (int i = start; i < end; i++) {
      if (symbol(i) == '[') {
        return start;
      }
      if (symbol(i) == '|') {
        return i + 1;
      }
    }
    return start;
  }

  @Override
  boolean decorates(byte symbol) {
    return isBlank(symbol) || symbol == '\'' || symbol == '*' || symbol == '`';
  }
}
