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
 * Tables whose columns are made with blanks, two or more between cells, as many commands print them, or with
 * tabs. A row is one only if its cells begin or end where those of the header do; rows whose other cells are
 * empty have no blanks, and count right below others. Not thread-safe.
 */
final class AlignedTable extends LineTable {
  /** Longer texts are sentences. */
  private static final int LONGEST_LABEL = 32;

  /** A line of only one cell is no longer. */
  private static final int LONGEST_CELL = 64;

  /** So many lines of one cell may follow each other. */
  private static final int LINES_WITHOUT_GAP = 3;

  /** So many words in a line that stands alone below others are a row. */
  private static final int FIELDS_OF_ONE_ROW = 3;

  private final LineFields fields = new LineFields();

  AlignedTable(FoldedText text, Lines lines, boolean cut, @Nullable TableHeader before) {
    super(text, lines, cut, before);
  }

  @Override
  boolean isRow(int start, int end) {
    return hasGap(start, end)
        || ((end - start <= LONGEST_CELL || isRule(start)) && isBelowRow(start));
  }

  /** Whether a line with a gap stands a few lines above, and no empty or long one between. */
  private boolean isBelowRow(int of) {
    int start = of;
    for (int i = 0; i < LINES_WITHOUT_GAP; i++) {
      int end = endBefore(start);
      start = lineBefore(end);
      if (start < 0 || start >= end) {
        return false;
      }
      if (hasGap(start, end)) {
        return true;
      }
      if (end - start > LONGEST_CELL) {
        return false;
      }
    }
    return false;
  }

  private boolean hasGap(int start, int end) {
    int blanks = 0;
    int i = start;
    while (i < end && isBlank(symbol(i))) {
      i++;
    }
    for (; i < end; i++) {
      byte symbol = symbol(i);
      if (symbol == ' ') {
        blanks++;
      } else if (symbol == '\t') {
        blanks += 2;
      } else if (blanks > 1) {
        return true;
      } else {
        blanks = 0;
      }
    }
    return false;
  }

  @Override
  int labelRowAt(int offset) {
    int start = lineStart(offset);
    return start >= 0 && hasGap(start, Math.max(start, lineEnd(start))) ? start : NONE;
  }

  @Override
  boolean mayBeHeader(int row) {
    int before = rowBefore(row);
    return before < 0 || (isRule(before) && rowBefore(before) < 0);
  }

  @Override
  @Nullable
  TableHeader headerIn(int row, boolean first) {
    if (!first) {
      return null;
    }
    boolean ruled = isRule(row);
    int line = ruled ? rowAfter(row) : row;
    if (line < 0) {
      return TableHeader.NONE;
    }
    LineFields head = new LineFields();
    head.read(text, line, lineEnd(line));
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < head.count(); i++) {
      String cell = part(head.start(i), head.end(i));
      if (cell.length() > LONGEST_LABEL || isOfProse(cell)) {
        return TableHeader.NONE;
      }
      cells.add(cell);
    }
    List<String> labels = HeaderLine.labels(cells);
    if (labels.size() < 2) {
      return TableHeader.NONE;
    }
    int below = rowAfter(line);
    boolean ruledBelow = below >= 0 && isRule(below);
    if (labels.size() == 2 && !ruledBelow && !isValueAt(below)) {
      // Labels beside their values look the same, and then the first is no header.
      labels.set(0, "");
    }
    head.bodyBelow(bodyBelow(ruledBelow ? rowAfter(below) : below, head));
    return new TableHeader(labels, row, behind(line), false, head);
  }

  private boolean isValueAt(int row) {
    if (row < 0) {
      return false;
    }
    fields.read(text, row, lineEnd(row));
    return HeaderLine.labels(List.of(part(fields.start(0), fields.end(0)))).isEmpty();
  }

  /**
   * The fields of the first row, if those below it stand where they do: print-outs put labels over columns of
   * fixed widths, but not always over the characters in them. Null if nothing tells.
   */
  private @Nullable LineFields bodyBelow(int row, LineFields head) {
    if (row < 0) {
      return null;
    }
    LineFields body = new LineFields();
    body.read(text, row, lineEnd(row));
    int next = rowAfter(row);
    if (body.count() != head.count() || !holdsValue(body)) {
      return null;
    }
    if (next < 0) {
      return body.count() >= FIELDS_OF_ONE_ROW && isWithoutBlanks(row) ? body : null;
    }
    fields.read(text, next, lineEnd(next));
    return fields.standsAs(body) ? body : null;
  }

  /** Whether each field of a row is one word. */
  private boolean isWithoutBlanks(int row) {
    int end = lineEnd(row);
    for (int i = row + 1; i < end - 1; i++) {
      if (symbol(i) == ' ' && symbol(i - 1) != ' ' && symbol(i + 1) != ' ') {
        return false;
      }
    }
    return true;
  }

  private boolean holdsValue(LineFields body) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < body.count(); i++) {
      cells.add(part(body.start(i), body.end(i)));
    }
    return HeaderLine.labels(cells).isEmpty();
  }

  /** What separates keys, sentences and commands. */
  private static boolean isOfProse(String cell) {
    return cell.chars().anyMatch(c -> "。、:;={}\"<>|\\".indexOf(c) >= 0);
  }

  private boolean isRule(int row) {
    int end = lineEnd(row);
    int i = row;
    while (i < end && (symbol(i) == '-' || symbol(i) == '=' || isBlank(symbol(i)))) {
      i++;
    }
    return i >= end;
  }

  @Override
  void readCells(int row, TableHeader header) {
    LineFields head = header.fields();
    if (head == null || isRule(row)) {
      return;
    }
    fields.read(text, row, lineEnd(row));
    for (int i = 0; i < fields.count(); i++) {
      int column = fields.columnOf(i, head);
      if (column >= 0) {
        addCell(column, fields.start(i), fields.end(i));
      }
    }
  }
}
