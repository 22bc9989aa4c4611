/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.extract;

import io.github.morasanu.document.CellText;
import io.github.morasanu.table.Layout;
import java.util.Set;

/**
 * Turns the elements of OpenDocument content into lines: a paragraph is a line, a table row is a line
 * with tabs between its cells (OpenDocument 1.3, part 3). Not thread-safe.
 */
final class OdfText {
  private static final String VALUE_OF_A_FIELD = "current-value";

  /** Attributes that hold text. */
  private static final Set<String> TELLING =
      Set.of("href", "condition", VALUE_OF_A_FIELD, "label", "title", "help-message");

  private static final Set<String> LINES =
      Set.of("p", "h", "creator", "date", "title", "desc", "line-break");

  /** Columns of a spreadsheet; what is repeated more often is empty. */
  private static final int MOST_COLUMNS = 16_384;

  private static final int LONGEST_CELL = 1 << 20;

  private final int chunk;
  private final ExtractionSink sink;
  private final StringBuilder cell = new StringBuilder();
  private final StringBuilder notes = new StringBuilder();
  private MarkedOrigin origin = new MarkedOrigin();
  private SegmentBuffer block;
  private boolean inSpreadsheet;
  private boolean lineOpen;
  private int tables;
  private String sheet = "";
  private int row;
  private int repeatedRows;
  private boolean inCell;
  private String cellValue = "";
  private int repeatedColumns;
  private int pendingTabs;

  OdfText(int chunk, ExtractionSink sink) {
    this.chunk = chunk;
    this.sink = sink;
    this.block = new SegmentBuffer(chunk, sink, origin, Layout.PROSE);
  }

  private void begin(Layout layout) {
    block.finish();
    origin = new MarkedOrigin();
    block = new SegmentBuffer(chunk, sink, origin, layout);
  }

  /** An attribute that needs no element to be understood. */
  void attribute(String name, String value) {
    if (TELLING.contains(name) && !value.isBlank()) {
      notes.append(value).append('\n');
    }
  }

  /**
   * An element starts.
   *
   * @param value the number of a cell, or empty
   * @param columns how many cells this one stands for
   * @param rows how many rows this one stands for
   */
  void start(String element, String name, String value, int columns, int rows) {
    switch (element) {
      case "spreadsheet" -> inSpreadsheet = true;
      case "table" -> startTable(name);
      case "table-row" -> startRow(rows);
      case "table-cell", "covered-table-cell" -> startCell(value, columns);
      case "s" -> characters(" ");
      case "tab" -> characters(inCell ? " " : "\t");
      default -> attribute(VALUE_OF_A_FIELD, value);
    }
  }

  private void startTable(String name) {
    if (tables++ == 0) {
      endLine();
      begin(Layout.TABLE);
      sheet = inSpreadsheet ? name : "";
      row = 0;
      repeatedRows = 1;
    }
  }

  private void startRow(int rows) {
    if (tables == 1) {
      row += row == 0 ? 1 : repeatedRows;
      repeatedRows = rows;
      pendingTabs = 0;
      origin.mark(block.written(), place());
    }
  }

  private Place place() {
    return new Place(0, 0, 0, row, sheet.isEmpty() ? null : sheet, null);
  }

  private void startCell(String value, int columns) {
    if (tables == 1) {
      inCell = true;
      cellValue = value;
      repeatedColumns = columns;
    }
  }

  /** Text; what stands between elements for the reader's eyes only is none. */
  void characters(String text) {
    if (inCell) {
      cell.append(text, 0, Math.min(text.length(), Math.max(0, LONGEST_CELL - cell.length())));
    } else if (lineOpen || !text.isBlank()) {
      lineOpen = true;
      block.append(text);
    }
  }

  /** An element ends. */
  void end(String element) {
    switch (element) {
      case "table" -> endTable();
      case "table-row" -> endRow();
      case "table-cell", "covered-table-cell" -> endCell();
      default -> {
        if (LINES.contains(element)) {
          endLine();
        }
      }
    }
  }

  private void endCell() {
    if (tables != 1) {
      return;
    }
    inCell = false;
    String shown = CellText.of(cell, false);
    cell.setLength(0);
    String text = CellText.withAllDigits(shown, cellValue);
    if (!text.isEmpty()) {
      block.append("\t".repeat(Math.min(pendingTabs, MOST_COLUMNS)));
      pendingTabs = 0;
      block.append(text);
    }
    pendingTabs = (int) Math.min(MOST_COLUMNS, (long) pendingTabs + repeatedColumns);
  }

  private void endRow() {
    if (tables == 1) {
      block.append('\n');
    }
  }

  private void endTable() {
    if (--tables == 0) {
      begin(Layout.PROSE);
      writeNotes();
    }
  }

  private void endLine() {
    if (inCell) {
      cell.append('\n');
    } else if (lineOpen) {
      lineOpen = false;
      block.append('\n');
    }
    if (tables == 0) {
      writeNotes();
    }
  }

  private void writeNotes() {
    if (notes.length() > 0) {
      origin.mark(block.written(), Place.ofField(0, "attribute"));
      block.append(notes);
      notes.setLength(0);
      origin.mark(block.written(), Place.NOWHERE);
    }
  }

  /** The content ends, perhaps too early. */
  void finish() {
    if (inCell) {
      endCell();
    }
    tables = 0;
    endLine();
    block.finish();
  }
}
