/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.table;

import io.github.morasanu.label.PairReader;
import io.github.morasanu.text.FoldedText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tables of HTML and of spreadsheets in XML, whether a row is a line or a cell is: a row that holds nothing but header cells is the
 * header of those below it, and so is the first row of many cells that are all words. Not thread-safe.
 */
final class MarkupTable extends TextTable {
  /** Characters from row to row: what is longer is no table. */
  private static final int MAX_ROW = 4096;

  /** Longer cells hold more than a value. */
  private static final int MAX_CELL = 512;

  private static final int MAX_TAG = 256;

  /** So many cells without a mark of their own may be a header; fewer are a label and its value. */
  private static final int MANY_CELLS = 3;

  private static final int MOST_COLUMNS = 256;

  private static final String ROW = "tr";

  /** Of spreadsheets in XML (SpreadsheetML 2003), which mark no header. */
  private static final String ROW_OF_SHEET = "row";

  private static final String CELL_OF_SHEET = "cell";
  private static final String TABLE = "table";
  private static final String HEAD = "thead";

  private final LastMark brackets;

  /** The offset whose tag was looked for last, which is asked for more than once. */
  private int sought = NONE;

  private int tag = NONE;

  MarkupTable(FoldedText text, boolean cut, @Nullable TableHeader before) {
    super(text, cut, before);
    this.brackets = LastMark.openingBracket(text, MAX_CELL);
  }

  @Override
  int rowAt(int offset) {
    int cell = tagAround(offset);
    return cell < 0 ? NONE : Math.max(NONE, rowUpTo(cell));
  }

  /** The tag of the cell that an offset lies in, or {@link #NONE}. */
  private int tagAround(int offset) {
    if (offset != sought) {
      tag = findTag(offset, sought <= offset ? sought : NONE);
      sought = offset;
    }
    return tag;
  }

  /** Looks no further back than to a known offset. */
  private int findTag(int offset, int known) {
    int least = Math.max(0, offset - MAX_CELL);
    for (int i = brackets.before(offset); i >= least; i--) {
      if (i < known) {
        return tag >= least ? tag : NONE;
      }
      if (symbol(i) == '<') {
        if (isCell(i)) {
          return i;
        }
        if (isRow(i) || isTag(i, TABLE) || isEndOfCell(i)) {
          return NONE;
        }
      }
    }
    return NONE;
  }

  @Override
  int rowUpTo(int offset) {
    return rowBefore(offset);
  }

  @Override
  int rowBefore(int of) {
    int least = Math.max(0, of - MAX_ROW);
    for (int i = of - 1; i >= least; i--) {
      if (symbol(i) == '<') {
        if (isRow(i)) {
          return i;
        }
        if (isEdge(i)) {
          return NONE;
        }
      }
    }
    return least == 0 && cut ? BEYOND : NONE;
  }

  @Override
  int rowAfter(int of) {
    int most = Math.min(text.length(), of + MAX_ROW);
    for (int i = of + 1; i < most; i++) {
      if (symbol(i) == '<') {
        if (isRow(i)) {
          return i;
        }
        if (isEdge(i)) {
          return NONE;
        }
      }
    }
    return NONE;
  }

  /** Whether a table begins or ends with a tag. */
  private boolean isEdge(int tag) {
    return isTag(tag, TABLE) || (symbol(tag + 1) == '/' && isNamed(tag + 2, TABLE));
  }

  @Override
  boolean mayBeHeader(int row) {
    return true;
  }

  @Override
  @Nullable
  TableHeader headerIn(int row, boolean first) {
    int cell = nextCell(row + 1);
    if (cell < 0 || (!first && symbol(cell + 2) != 'h' && symbol(cell + 2) != 'H')) {
      return null;
    }
    List<String> labels = new ArrayList<>();
    boolean marked = true;
    int cells = 0;
    int last = cell;
    while (cell >= 0 && labels.size() < MOST_COLUMNS) {
      marked &= (symbol(cell + 2) | 0x20) == 'h';
      if (!marked && !first) {
        return null;
      }
      String label = label(cell);
      for (int i = span(cell); i > 0; i--) {
        labels.add(label);
      }
      cells++;
      last = cell;
      cell = nextCell(cell + 1);
    }
    if (cells == 1 && labels.size() > 1) {
      return null;
    }
    boolean words = marked
        || (!HeaderLine.labels(labels).isEmpty()
            && (cells >= MANY_CELLS || isInHead(row) || isAboveValues(row, labels)));
    return words ? new TableHeader(labels, row, contentEnd(tagEnd(last)), false, null) : null;
  }

  /** Whether the row of a sheet stands above values: few words may be a name and its value as well. */
  private boolean isAboveValues(int row, List<String> labels) {
    int below = isTag(row, ROW_OF_SHEET) ? rowAfter(row) : NONE;
    if (below < 0) {
      return false;
    }
    return labels.size() == 1
        ? HeaderLine.labels(cellsOf(below)).isEmpty()
        : TwoColumns.areHeader(labels, pairs(below, this::cellsOf));
  }

  private List<String> cellsOf(int row) {
    List<String> cells = new ArrayList<>();
    int cell = nextCell(row + 1);
    while (cell >= 0 && cells.size() < MOST_COLUMNS) {
      cells.add(label(cell));
      cell = nextCell(cell + 1);
    }
    return cells;
  }

  private boolean isInHead(int row) {
    int i = row - 1;
    while (i > 0 && row - i < MAX_TAG && symbol(i) != '<') {
      i--;
    }
    return i >= 0 && isTag(i, HEAD);
  }

  /** The tag of the next cell in the row, or {@link #NONE}. */
  private int nextCell(int from) {
    int most = Math.min(text.length(), from + MAX_ROW);
    for (int i = from; i < most; i++) {
      if (symbol(i) == '<') {
        if (isCell(i)) {
          return i;
        }
        boolean ends = symbol(i + 1) == '/'
            && (isNamed(i + 2, ROW) || isNamed(i + 2, ROW_OF_SHEET) || isNamed(i + 2, TABLE));
        if (ends || isRow(i) || isTag(i, TABLE)) {
          return NONE;
        }
      }
    }
    return NONE;
  }

  @Override
  void readCells(int row, TableHeader header) {
    int column = 0;
    int cell = nextCell(row + 1);
    while (cell >= 0 && column < MOST_COLUMNS) {
      int start = tagEnd(cell);
      int end = contentEnd(start);
      start = behindTags(start, end);
      addCell(column, start, beforeTags(start, end));
      column += span(cell);
      cell = nextCell(cell + 1);
    }
  }

  /** Where the text of a cell begins, behind what lays it out. */
  private int behindTags(int from, int end) {
    int i = from;
    while (i < end && (PairReader.isSpace(symbol(i)) || symbol(i) == '<')) {
      i = symbol(i) == '<' ? tagEnd(i) : i + 1;
    }
    return Math.min(i, end);
  }

  private int beforeTags(int start, int to) {
    int end = to;
    while (end > start && (PairReader.isSpace(symbol(end - 1)) || symbol(end - 1) == '>')) {
      int i = end - 1;
      while (symbol(end - 1) == '>' && i > start && symbol(i) != '<') {
        i--;
      }
      end = i;
    }
    return end;
  }

  /** The header cell in a row before the cell that an offset lies in, or {@link #NONE}. */
  int labelCell(int row, int offset) {
    int own = tagAround(offset);
    int found = NONE;
    int cell = nextCell(row + 1);
    while (cell >= 0 && cell < own) {
      found = (symbol(cell + 2) | 0x20) == 'h' ? cell : found;
      cell = nextCell(cell + 1);
    }
    return found;
  }

  /** The words of a cell. */
  String label(int cell) {
    StringBuilder label = new StringBuilder();
    int start = tagEnd(cell);
    int end = contentEnd(start);
    boolean inTag = false;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      inTag |= c == '<';
      if (!inTag) {
        label.append(c == '\n' || c == '\r' ? ' ' : c);
      }
      inTag &= c != '>';
    }
    return label.toString().strip();
  }

  private int tagEnd(int tag) {
    int most = Math.min(text.length(), tag + MAX_TAG);
    int i = tag;
    while (i < most && symbol(i) != '>') {
      i++;
    }
    return Math.min(text.length(), i + 1);
  }

  /** Where a cell's content ends. */
  private int contentEnd(int start) {
    int most = Math.min(text.length(), start + MAX_CELL);
    for (int i = start; i < most; i++) {
      if (symbol(i) == '<' && (isEndOfCell(i) || isCell(i) || isRow(i) || isTag(i, TABLE))) {
        return i;
      }
    }
    return most;
  }

  /** How many columns a cell takes. */
  private int span(int cell) {
    int end = tagEnd(cell);
    for (int i = cell; i + 9 < end; i++) {
      if ((symbol(i) | 0x20) == 'c' && isNamed(i, "colspan")) {
        int at = i + 8;
        at += symbol(at) == '"' || symbol(at) == '\'' ? 1 : 0;
        int span = symbol(at) - '0';
        return span > 0 && span <= 9 ? span : 1;
      }
    }
    return 1;
  }

  private boolean isCell(int at) {
    return isTag(at, "td") || isTag(at, "th") || isTag(at, CELL_OF_SHEET);
  }

  private boolean isRow(int at) {
    return isTag(at, ROW) || isTag(at, ROW_OF_SHEET);
  }

  private boolean isEndOfCell(int at) {
    return symbol(at + 1) == '/'
        && (isNamed(at + 2, "td")
            || isNamed(at + 2, "th")
            || isNamed(at + 2, CELL_OF_SHEET)
            || isNamed(at + 2, ROW)
            || isNamed(at + 2, ROW_OF_SHEET)
            || isNamed(at + 2, TABLE));
  }

  private boolean isTag(int at, String name) {
    return isNamed(at + 1, name);
  }

  /** Whether a name stands at an index, in any case, and ends there. */
  private boolean isNamed(int at, String name) {
    for (int i = 0; i < name.length(); i++) {
      if (at + i >= text.length() || (symbol(at + i) | 0x20) != name.charAt(i)) {
        return false;
      }
    }
    int end = at + name.length();
    return end < text.length()
        && (PairReader.isSpace(symbol(end)) || ">/=".indexOf(symbol(end)) >= 0);
  }
}
