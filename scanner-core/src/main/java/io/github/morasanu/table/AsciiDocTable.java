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
 * Tables of AsciiDoc, between two lines {@code |===}. Their first line is the header if it is followed by an
 * empty one, or if the line above the table says so. Rows are lines, or cells line by line; where these are two,
 * and no header stands above, the first says what the second is. Not thread-safe.
 */
final class AsciiDocTable extends LineTable {
  private static final String EDGE = "|===";
  private static final String OPTION = "header";
  private static final String COLUMNS = "cols=\"";

  AsciiDocTable(FoldedText text, Lines lines, boolean cut, @Nullable TableHeader before) {
    super(text, lines, cut, before);
  }

  @Override
  boolean isRow(int start, int end) {
    return symbol(start) == '|';
  }

  /** Empty lines stand between rows, and below the header. */
  @Override
  boolean isGap(int start) {
    int end = endBefore(start);
    return start > 0 && end > 0 && (isOfTable(lineBefore(end)) || isOfTable(behind(start)));
  }

  private boolean isOfTable(int line) {
    return line >= 0 && line < text.length() && symbol(line) == '|';
  }

  private boolean isEdge(int line) {
    for (int i = 0; i < EDGE.length(); i++) {
      if (symbol(line + i) != EDGE.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  @Override
  boolean mayBeHeader(int row) {
    int before = row == 0 ? NONE : lineBefore(endBefore(row));
    return isEdge(row) || (before >= 0 && isEdge(before));
  }

  @Override
  @Nullable
  TableHeader headerIn(int row, boolean first) {
    if (!isEdge(row)) {
      return null;
    }
    int head = rowAfter(row);
    if (head < 0 || symbol(head) != '|' || isEdge(head)) {
      return TableHeader.NONE;
    }
    if (isCell(head)) {
      return holdsPairs(row, head)
          ? new TableHeader(List.of("", ""), row, head, true, null)
          : TableHeader.NONE;
    }
    boolean gap = isEmpty(behind(head));
    List<String> labels = new ArrayList<>();
    forCells(head, (from, to) -> labels.add(part(from, to)));
    boolean header = labels.size() > 1 && (gap || isDeclared(row));
    return header && !HeaderLine.labels(labels).isEmpty()
        ? TableHeader.of(labels, row, behind(head))
        : TableHeader.NONE;
  }

  private boolean isEmpty(int line) {
    return line < text.length() && (symbol(line) == '\n' || symbol(line) == '\r');
  }

  /** Whether cells line by line are pairs: the line above says so, or the first two stand by themselves. */
  private boolean holdsPairs(int edge, int first) {
    String declared = declaration(edge);
    int columns = declared.indexOf(COLUMNS);
    if (columns >= 0) {
      String widths = declared.substring(columns + COLUMNS.length());
      int end = widths.indexOf('"');
      String list = end < 0 ? widths : widths.substring(0, end);
      return list.startsWith("2*") || list.chars().filter(c -> c == ',').count() == 1;
    }
    int second = rowAfter(first);
    return second == behind(first)
        && isCell(second)
        && (isEmpty(behind(second)) || isEdge(behind(second)));
  }

  /** Whether the line above says that there is a header: {@code [%header,cols="1,2"]}. */
  private boolean isDeclared(int edge) {
    return declaration(edge).contains(OPTION);
  }

  /** The line above a table, if it is of its attributes; or an empty text. */
  private String declaration(int edge) {
    int end = endBefore(edge);
    int start = edge == 0 ? NONE : lineBefore(end);
    return start >= 0 && symbol(start) == '[' ? part(start, end) : "";
  }

  @Override
  void readCells(int row, TableHeader header) {
    int line = row < header.end() && isEdge(row) ? rowAfter(row) : row;
    if (line < 0 || symbol(line) != '|' || isEdge(line) || header.columns() == 0) {
      return;
    }
    int[] column = {line < header.end() ? 0 : cellsBefore(line, header)};
    if (column[0] >= 0) {
      forCells(line, (from, to) -> addCell(column[0]++ % header.columns(), from, to));
    }
  }

  /** The cells in the lines above, up to an empty line or a whole row; {@link #NONE} if these are far away. */
  private int cellsBefore(int line, TableHeader header) {
    int[] cells = {0};
    int at = line;
    int before = rowBefore(at);
    while (before >= header.end() && before >= 0 && isCell(before)) {
      if (line - before > MAX_ROW) {
        return NONE;
      }
      cells[0]++;
      at = before;
      before = rowBefore(at);
    }
    return before == BEYOND ? NONE : cells[0];
  }

  /** Of a label and its value, in two lines or in one. */
  @Override
  int firstLine(int row) {
    int cells = 0;
    int line = row;
    int before = rowBefore(line);
    while (before >= 0 && row - before < MAX_ROW && isCell(line) && isCell(before)) {
      cells++;
      line = before;
      before = rowBefore(line);
    }
    return cells % 2 == 0 ? row : rowBefore(row);
  }

  @Override
  boolean mayHoldNames(int row) {
    return isCell(row);
  }

  /** Whether a line is one cell. */
  private boolean isCell(int line) {
    int[] cells = {0};
    if (symbol(line) == '|' && !isEdge(line)) {
      forCells(line, (from, to) -> cells[0]++);
    }
    return cells[0] == 1;
  }

  private void forCells(int line, Cells cells) {
    int end = lineEnd(line);
    int from = line + 1;
    for (int i = from; i < end; i++) {
      if (symbol(i) == '|' && symbol(i - 1) != '\\') {
        give(from, i, cells);
        from = i + 1;
      }
    }
    give(from, Math.max(from, end), cells);
  }

  @Override
  boolean decorates(byte symbol) {
    return isBlank(symbol) || symbol == '*' || symbol == '`' || symbol == '_';
  }
}
