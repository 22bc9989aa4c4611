/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.extract;

import io.github.morasanu.text.FoldedText;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The tables in running text: which cell an offset lies in, and what its header says. Lives as long as its
 * text stays as it is; not thread-safe.
 */
final class TextTables {
  /**
   * What a text is to know of the text before it.
   *
   * @param cut whether there is any
   * @param pipes what rows go by, null if no such table goes on; so for the others
   */
  record State(
      boolean cut,
      @Nullable TableHeader pipes,
      @Nullable TableHeader aligned,
      @Nullable TableHeader markup,
      @Nullable TableHeader arrays) {

    /** At the start of a content. */
    static final State START = new State(false, null, null, null, null);

    /** Where no table goes on. */
    static final State PROSE = new State(true, null, null, null, null);

    /** Where the text before was not looked at. */
    static final State UNKNOWN = new State(
        true, TableHeader.UNKNOWN, TableHeader.UNKNOWN, TableHeader.UNKNOWN, TableHeader.UNKNOWN);

    /** Whether more text before would tell more. */
    boolean isUnknown() {
      return pipes == TableHeader.UNKNOWN
          || aligned == TableHeader.UNKNOWN
          || markup == TableHeader.UNKNOWN
          || arrays == TableHeader.UNKNOWN;
    }
  }

  private final State before;
  private final PipeTable pipes;
  private final AlignedTable aligned;
  private final MarkupTable markup;
  private final ArrayTable arrays;
  private String label = "";
  private int field;
  private int cellStart;
  private int rowStart;

  /** The tables of a text, given what was before it. */
  TextTables(FoldedText text, State before) {
    this.before = before;
    this.pipes = new PipeTable(text, before.cut, before.pipes);
    this.aligned = new AlignedTable(text, before.cut, before.aligned);
    this.markup = new MarkupTable(text, before.cut, before.markup);
    this.arrays = new ArrayTable(text, before.cut, before.arrays);
  }

  /** What was before the text. */
  State before() {
    return before;
  }

  /** What a text is to know that begins at an offset. */
  State state(int offset) {
    if (offset == 0) {
      return before;
    }
    return new State(
        true,
        moved(pipes.state(offset), offset),
        moved(aligned.state(offset), offset),
        moved(markup.state(offset), offset),
        moved(arrays.state(offset), offset));
  }

  private static @Nullable TableHeader moved(@Nullable TableHeader header, int count) {
    return header == null ? null : header.moved(count);
  }

  /** Looks for the cell that an offset lies in; false if it is in none that has a label. */
  boolean find(int offset) {
    return arrays.cellAt(offset, this::take)
        || pipes.cellAt(offset, this::takePiped)
        || markup.cellAt(offset, this::take)
        || isLabelledInRow(offset)
        || aligned.cellAt(offset, this::take);
  }

  private void take(TableHeader header, int row, int column, int start) {
    label = header.label(column);
    field = header.field(column);
    cellStart = start;
    rowStart = row;
  }

  private void takePiped(TableHeader header, int row, int column, int start) {
    take(header, row, column, start);
    if (header.isDetail() && column > 0) {
      named(pipes.firstCell(row, header));
    }
  }

  private boolean isLabelledInRow(int offset) {
    int row = markup.rowAt(offset);
    if (row < 0) {
      return false;
    }
    int cell = markup.labelCell(row, offset);
    if (cell < 0) {
      return false;
    }
    named(markup.label(cell));
    cellStart = cell;
    rowStart = row;
    return true;
  }

  private void named(String name) {
    label = name;
    field = KeyedFields.field(name.hashCode() & Integer.MAX_VALUE);
  }

  /** The label of the cell, or an empty text. */
  String label() {
    return label;
  }

  /** The number of the column. */
  int field() {
    return field;
  }

  int cellStart() {
    return cellStart;
  }

  int rowStart() {
    return rowStart;
  }

  /** Gives the cells in a range, of tables whose header stands before it. */
  void cells(int from, int to, Predicate<String> wanted, FieldMap.Cells cells) {
    pipes.cells(from, to, wanted, cells);
    markup.cells(from, to, wanted, cells);
    arrays.cells(from, to, wanted, cells);
    aligned.cells(from, to, wanted, cells);
  }

  /** Where the label begins that an offset in the header of a table lies in, or -1. */
  int labelAt(int offset) {
    int label = pipes.labelAt(offset);
    label = label >= 0 ? label : markup.labelAt(offset);
    label = label >= 0 ? label : arrays.labelAt(offset);
    return label >= 0 ? label : aligned.labelAt(offset);
  }

  /** Gives the cells in a range below the label that an offset lies in, if that stands in the range. */
  void below(int label, int from, int to, FieldMap.Cells cells) {
    pipes.below(label, from, to, cells);
    markup.below(label, from, to, cells);
    arrays.below(label, from, to, cells);
    aligned.below(label, from, to, cells);
  }
}
