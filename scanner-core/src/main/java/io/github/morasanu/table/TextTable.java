/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.table;

import io.github.morasanu.label.FieldMap;
import io.github.morasanu.label.PairReader;
import io.github.morasanu.text.FoldedText;
import io.github.morasanu.text.TextWindow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The tables of one form in running text. It looks where it is asked to, and never far but row by row, so
 * that text without tables costs next to nothing; a row that begins before the text goes by the header that
 * was handed on. Lives as long as its text stays as it is; not thread-safe.
 */
abstract class TextTable {
  static final int NONE = -1;

  /** What is sought lies before the text. */
  static final int BEYOND = -2;

  private static final int NUMBERS_OF_A_CELL = 3;

  /** Characters in which rows of two columns are looked at, since in any window so many are in sight. */
  private static final int MAX_PAIRS = 1024;

  /** Blanks and line breaks between two cells. */
  private static final int MAX_SPACE = 1024;

  final FoldedText text;

  /** Whether the text begins elsewhere than its content. */
  final boolean cut;

  /** What the rows at the start of the text go by; null if none are there. */
  private final @Nullable TableHeader before;

  private int knownRow = NONE;
  private TableHeader known = TableHeader.NONE;

  /** Column, start and end of each cell of the row that was read last. */
  private int[] cells = new int[16 * NUMBERS_OF_A_CELL];

  private int cellNumbers;
  private int readRow = NONE;
  private TableHeader readHeader = TableHeader.NONE;

  TextTable(FoldedText text, boolean cut, @Nullable TableHeader before) {
    this.text = text;
    this.cut = cut;
    this.before = before;
  }

  /** The start of the row that an offset lies in, or {@link #NONE}. */
  abstract int rowAt(int offset);

  /** The row that an offset lies in or the one before, as long as a table goes on there. */
  abstract int rowUpTo(int offset);

  /** The row before one, {@link #NONE} if it is the first, or {@link #BEYOND}. */
  abstract int rowBefore(int row);

  /** The row after one, or {@link #NONE}. */
  abstract int rowAfter(int row);

  /** The header that a row is or begins, or null. */
  abstract @Nullable TableHeader headerIn(int row, boolean first);

  /** The row of an offset if that may be a label. */
  int labelRowAt(int offset) {
    return rowAt(offset);
  }

  /** Whether an offset is in a header, and not in a row that it shares a line with. */
  boolean isOfHeader(TableHeader header, int offset) {
    return offset < header.end();
  }

  /** Whether labels may stand in a row: most do not even look so. */
  abstract boolean mayBeHeader(int row);

  /** Adds the cells of a row. */
  abstract void readCells(int row, TableHeader header);

  final void addCell(int column, int start, int end) {
    if (start < end) {
      if (cellNumbers == cells.length) {
        cells = Arrays.copyOf(cells, 2 * cells.length);
      }
      cells[cellNumbers++] = column;
      cells[cellNumbers++] = start;
      cells[cellNumbers++] = end;
    }
  }

  /** The header above a row. */
  final TableHeader above(int row) {
    if (row == knownRow) {
      return known;
    }
    TableHeader header = null;
    int at = rowBefore(row);
    while (header == null && at >= 0) {
      if (at == knownRow && headerIn(at, false) == null) {
        header = known;
      } else {
        int next = rowBefore(at);
        header = headerIn(at, next == NONE || (next == BEYOND && before == null));
        at = next;
      }
    }
    if (header == null) {
      header = at == BEYOND && before != null ? before : TableHeader.NONE;
    }
    knownRow = row;
    known = header;
    return header;
  }

  /** The header that a row is or begins, or null. */
  private @Nullable TableHeader own(int row) {
    int previous = rowBefore(row);
    return headerIn(row, previous == NONE || (previous == BEYOND && before == null));
  }

  /** The header that a row is a part of, or null. */
  private @Nullable TableHeader around(int row) {
    if (!mayBeHeader(row)) {
      return null;
    }
    TableHeader own = own(row);
    if (own != null) {
      return own;
    }
    TableHeader above = above(row);
    return row < above.end() ? above : null;
  }

  /** What rows behind an offset go by; null if no table goes on there. */
  final @Nullable TableHeader state(int offset) {
    int row = rowUpTo(offset);
    if (row == BEYOND) {
      return before;
    }
    if (row == NONE) {
      return null;
    }
    TableHeader own = own(row);
    return own == null ? above(row) : own;
  }

  /** Takes the cell of a place. */
  interface Taker {
    void take(TableHeader header, int row, int column, int start);
  }

  /** Gives the cell that an offset lies in; false if it is in none below a header. */
  final boolean cellAt(int offset, Taker taker) {
    int row = rowAt(offset);
    if (row < 0 || !speaks(row)) {
      return false;
    }
    TableHeader header = above(row);
    read(row, header);
    int cell = cellAround(offset);
    if (cell < 0) {
      return false;
    }
    taker.take(header, row, cells[cell], cells[cell + 1]);
    return true;
  }

  /** Whether no place of the line that an offset lies in is in a cell below a header; false if each has to be asked for. */
  boolean isSilentIn(int offset) {
    return false;
  }

  /** Whether a row stands below a header that says something. */
  final boolean speaks(int row) {
    TableHeader header = above(row);
    return (header.hasLabels() || header.isDetail()) && row >= header.end();
  }

  /** What the first cell of a row says, of which the header was asked for; an empty text if there is none. */
  final String firstCell(int row, TableHeader header) {
    read(firstLine(row), header);
    return cellNumbers == 0 || cells[0] != 0 ? "" : part(cells[1], cells[2]);
  }

  /** Where the first cell of a row is, if that is more than a line. */
  int firstLine(int row) {
    return row;
  }

  private void read(int row, TableHeader header) {
    if (row != readRow || header != readHeader) {
      cellNumbers = 0;
      readCells(row, header);
      readRow = row;
      readHeader = header;
    }
  }

  /** Where the label begins that an offset lies in, or {@link #NONE}. */
  final int labelAt(int offset) {
    int row = labelRowAt(offset);
    TableHeader header = row < 0 ? null : around(row);
    if (header == null && row >= 0 && mayHoldNames(row)) {
      TableHeader above = above(row);
      header = above.isDetail() ? above : null;
    }
    if (header == null) {
      return NONE;
    }
    boolean name = row >= header.end();
    if (!name && (!header.hasLabels() || !isOfHeader(header, offset))) {
      return NONE;
    }
    read(row, header);
    int cell = cellAround(offset);
    boolean label =
        cell >= 0 && (name ? cells[cell] == 0 : !header.label(cells[cell]).isEmpty());
    return label ? cells[cell + 1] : NONE;
  }

  /** Whether a row may say itself what its value is, which nothing else finds. */
  boolean mayHoldNames(int row) {
    return false;
  }

  /** Whether a column has the label of another one, which only the same does where each has a label of its own. */
  boolean sharesLabel(int column, int other) {
    return column == other;
  }

  /** Gives the cells in a range of the column whose label an offset lies in. */
  final void below(int offset, int from, int to, FieldMap.Cells into) {
    int row = labelRowAt(offset);
    TableHeader header = row < 0 ? null : around(row);
    if (header == null && row >= 0 && mayHoldNames(row)) {
      beside(row, from, to, into);
      return;
    }
    if (header == null || header.start() < from) {
      return;
    }
    read(row, header);
    int cell = cellAround(offset);
    if (cell >= 0) {
      int column = cells[cell];
      give(row, header, from, to, index -> sharesLabel(index, column), into);
    }
  }

  /** Gives the value of a row that begins with what it is called. */
  private void beside(int row, int from, int to, FieldMap.Cells into) {
    TableHeader header = above(row);
    if (!header.isDetail()) {
      return;
    }
    String name = firstCell(row, header);
    int line = row;
    while (line >= 0 && firstLine(line) == row) {
      read(line, header);
      for (int i = 0; i < cellNumbers; i += NUMBERS_OF_A_CELL) {
        if (cells[i] == 1 && cells[i + 1] >= from && cells[i + 1] < to) {
          into.cell(name, cells[i + 1], cells[i + 2]);
          return;
        }
      }
      line = rowAfter(line);
    }
  }

  /** Where the numbers of the cell stand that an offset lies in, or {@link #NONE}. */
  private int cellAround(int offset) {
    for (int i = 0; i < cellNumbers; i += NUMBERS_OF_A_CELL) {
      if (offset >= cells[i + 1] && offset < cells[i + 2]) {
        return i;
      }
    }
    return NONE;
  }

  /** Gives the cells in a range, of the table that the range begins in. */
  final void cells(int from, int to, Predicate<String> wanted, FieldMap.Cells into) {
    int row = rowUpTo(from);
    if (row == NONE || (row == BEYOND && before == null)) {
      return;
    }
    TableHeader header = row == BEYOND ? before : own(row);
    if (header == null) {
      header = above(row);
    }
    if (header == null || header.start() >= from) {
      return;
    }
    TableHeader labels = header;
    boolean any = false;
    for (int i = 0; i < labels.columns(); i++) {
      any |= !labels.label(i).isEmpty() && wanted.test(labels.label(i));
    }
    if (any) {
      int first = row == BEYOND ? rowAfter(Math.max(0, from - 1)) : row;
      give(first, labels, from, to, index -> wanted.test(labels.label(index)), into);
    }
  }

  private interface Columns {
    boolean has(int column);
  }

  private void give(
      int first, TableHeader header, int from, int to, Columns columns, FieldMap.Cells into) {
    int row = first;
    while (row >= 0 && row < to) {
      if (row >= header.end()) {
        if (row > first && headerIn(row, false) != null) {
          return;
        }
        read(row, header);
        giveRow(header, from, to, columns, into);
      }
      row = rowAfter(row);
    }
  }

  private void giveRow(TableHeader header, int from, int to, Columns columns, FieldMap.Cells into) {
    // What takes a cell may ask for others, and so read another row.
    int[] row = Arrays.copyOf(cells, cellNumbers);
    for (int i = 0; i < row.length; i += NUMBERS_OF_A_CELL) {
      String label = header.label(row[i]);
      if (row[i + 1] >= from && row[i + 1] < to && !label.isEmpty() && columns.has(row[i])) {
        into.cell(label, row[i + 1], row[i + 2]);
      }
    }
  }

  /** The first rows from one on, as long as they have two cells each. */
  final List<List<String>> pairs(int first, IntFunction<List<String>> cellsOf) {
    List<List<String>> pairs = new ArrayList<>();
    int row = first;
    while (row >= 0 && pairs.size() < TwoColumns.MOST_ROWS && row - first < MAX_PAIRS) {
      List<String> pair = cellsOf.apply(row);
      if (pair.size() != 2) {
        return pairs;
      }
      pairs.add(pair);
      row = rowAfter(row);
    }
    return pairs;
  }

  final byte symbol(int index) {
    return text.symbol(index);
  }

  /** The characters of a range, without blanks around them. */
  final String part(int start, int end) {
    return part(text, start, end);
  }

  static String part(FoldedText text, int start, int end) {
    return TextWindow.copy(text, start, end).strip();
  }

  /** Where the blanks and line breaks begin that end at an index; so many that the place is in no table are not passed. */
  static int spaceBefore(FoldedText text, int end) {
    byte[] symbols = text.symbols();
    int least = Math.max(0, end - MAX_SPACE);
    int i = end;
    while (i > least && PairReader.isSpace(symbols[FoldedText.PAD + i - 1])) {
      i--;
    }
    return i;
  }

  /** Behind the blanks and line breaks that begin at an index, as far as {@link #spaceBefore} looks. */
  static int spaceFrom(FoldedText text, int start) {
    byte[] symbols = text.symbols();
    int most = Math.min(text.length(), start + MAX_SPACE);
    int i = start;
    while (i < most && PairReader.isSpace(symbols[FoldedText.PAD + i])) {
      i++;
    }
    return i;
  }
}
