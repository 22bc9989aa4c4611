/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.table;

import io.github.morasanu.label.FieldMap;
import io.github.morasanu.text.FoldedText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The tables in running text: which cell an offset lies in, and what its header says. Lives as long as its
 * text stays as it is; not thread-safe.
 */
public final class TextTables {
  /**
   * What a text is to know of the text before it.
   *
   * @param cut whether there is any
   * @param headers what rows of each form go by; {@link TableHeader#ABSENT} if no such table goes on
   */
  public record State(boolean cut, List<TableHeader> headers) {

    /** At the start of a content. */
    public static final State START = new State(false, all(TableHeader.ABSENT));

    /** Where no table goes on. */
    public static final State PROSE = new State(true, all(TableHeader.ABSENT));

    /** Where the text before was not looked at. */
    public static final State UNKNOWN = new State(true, all(TableHeader.UNKNOWN));

    private static List<TableHeader> all(TableHeader header) {
      return Collections.nCopies(FORMS, header);
    }

    /** Whether more text before would tell more. */
    public boolean isUnknown() {
      return headers.contains(TableHeader.UNKNOWN);
    }

    private @Nullable TableHeader header(int form) {
      TableHeader header = headers.get(form);
      return header == TableHeader.ABSENT ? null : header;
    }
  }

  private static final int FORMS = 13;

  /** So many of the forms go before the labels that a row of a page has. */
  private static final int SURE = 3;

  private final State before;
  private final MarkupTable markup;

  /** All forms, the surest first. */
  private final TextTable[] forms;

  private final Lines lines;

  /** The line that was looked at last, and where it ends; -1 if it is too long to be a row, or its start is not in sight. */
  private int lineStart;

  private int lineEnd = -1;

  /** A bit for each form that holds nothing in that line, since it is none of its rows or has no header. */
  private int silent;

  private String label = "";
  private int field;
  private int cellStart;
  private int rowStart;

  /** The tables of a text, given what was before it. */
  public TextTables(FoldedText text, State before) {
    this.before = before;
    this.markup = new MarkupTable(text, before.cut, before.header(2));
    this.lines = new Lines(text, LineTable.MAX_ROW);
    this.forms = new TextTable[] {
      new ArrayTable(text, before.cut, before.header(0)),
      new PipeTable(text, lines, before.cut, before.header(1)),
      markup,
      new ListedTable(text, lines, before.cut, before.header(3)),
      new LatexTable(text, lines, before.cut, before.header(4)),
      new CommaTable(text, lines, before.cut, before.header(5)),
      new CsvBlockTable(text, lines, before.cut, before.header(6)),
      new AlignedTable(text, lines, before.cut, before.header(7)),
      new AsciiDocTable(text, lines, before.cut, before.header(8)),
      new ArgumentTable(text, before.cut, before.header(9)),
      new RuledColumn(text, lines, before.cut, before.header(10)),
      new NamedRows(text, before.cut, before.header(11)),
      new AttributeTable(text, before.cut, before.header(12))
    };
  }

  /** What was before the text. */
  State before() {
    return before;
  }

  /** What a text is to know that begins at an offset. */
  public State state(int offset) {
    if (offset == 0) {
      return before;
    }
    List<TableHeader> headers = new ArrayList<>(FORMS);
    for (TextTable form : forms) {
      TableHeader header = form.state(offset);
      headers.add(header == null ? TableHeader.ABSENT : header.moved(offset));
    }
    return new State(true, headers);
  }

  /** Looks for the cell that an offset lies in; false if it is in none that has a label. */
  boolean find(int offset) {
    lookAtLine(offset);
    return find(0, SURE, offset) || isLabelledInRow(offset) || find(SURE, FORMS, offset);
  }

  private boolean find(int first, int behind, int offset) {
    for (int i = first; i < behind; i++) {
      if ((silent >>> i & 1) == 0 && find(forms[i], offset)) {
        return true;
      }
    }
    return false;
  }

  /** Most lines are rows of nothing, and numbers stand in them side by side: so each line is looked at once. */
  private void lookAtLine(int offset) {
    if (offset >= lineStart && offset <= lineEnd) {
      return;
    }
    int lineBreak = lines.breakBefore(offset);
    lineStart = lineBreak + 1;
    lineEnd = lineBreak < 0 ? -1 : lines.end(lineStart);
    silent = 0;
    for (int i = 0; i < FORMS; i++) {
      silent |= forms[i].isSilentIn(offset) ? 1 << i : 0;
    }
  }

  private boolean find(TextTable form, int offset) {
    return form.cellAt(offset, (header, row, column, start) -> {
      label = header.label(column);
      field = header.field(column);
      cellStart = start;
      rowStart = row;
      if (header.isDetail() && column > 0) {
        named(form.firstCell(row, header));
      }
    });
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
    for (TextTable form : forms) {
      form.cells(from, to, wanted, cells);
    }
  }

  /** Where the label begins that an offset in the header of a table lies in, or -1. */
  int labelAt(int offset) {
    for (TextTable form : forms) {
      int label = form.labelAt(offset);
      if (label >= 0) {
        return label;
      }
    }
    return -1;
  }

  /** Gives the cells in a range below the label that an offset lies in, if that stands in the range. */
  void below(int label, int from, int to, FieldMap.Cells cells) {
    for (TextTable form : forms) {
      form.below(label, from, to, cells);
    }
  }
}
