/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.table;

import io.github.morasanu.label.FieldMap;
import io.github.morasanu.text.Ascii;
import io.github.morasanu.text.FoldedText;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The columns of delimited text in a piece of a text, with the labels of its header lines. A
 * quoted field may hold delimiters, and line breaks where the row has all its cells then: one lost quote must not
 * shift all that follows.
 */
public final class DelimitedColumns {
  private final char delimiter;
  private final ColumnSection firstSection;

  /** The section that was asked for last, and the number of its first column. */
  private ColumnSection numbered = ColumnSection.NONE;

  private int firstNumber;
  private final FieldCursor cursor;
  private final FieldCursor first;

  /** Where the cursor stands in the buffer. */
  private int at;

  /** The lines as they lie at the start of the buffer, and as far as they were passed. */
  private SectionCursor firstLine;

  private SectionCursor lines;
  private int passed;

  /** The sections that begin in the part that was passed. */
  private final List<Change> changes = new ArrayList<>();

  private record Change(int start, ColumnSection section) {}

  /** Columns of a text that starts among its lines where a cursor stands. */
  DelimitedColumns(char delimiter, ColumnSection firstSection, SectionCursor lines) {
    this.delimiter = delimiter;
    this.firstSection = firstSection;
    this.cursor = new FieldCursor(delimiter);
    this.first = new FieldCursor(delimiter);
    this.firstLine = new SectionCursor(lines);
    this.lines = new SectionCursor(lines);
    this.firstNumber = numbered.firstNumber(firstSection);
  }

  /** A cursor for the start of the text. */
  public FieldCursor start() {
    return new FieldCursor(delimiter);
  }

  /** Where the text starts among its lines. */
  public SectionCursor startOfLines() {
    return new SectionCursor(firstLine);
  }

  /** The same columns for a text that starts elsewhere. */
  public DelimitedColumns from(FieldCursor start, SectionCursor startOfLines) {
    DelimitedColumns columns = new DelimitedColumns(delimiter, firstSection, startOfLines);
    columns.cursor.set(start);
    columns.first.set(start);
    return columns;
  }

  /** The place of the column that an offset lies in, from 1 on. */
  public int placeAt(FoldedText text, int offset) {
    seek(text, offset);
    return cursor.column();
  }

  /** The number of the column, which tells it from those below other headers. */
  public int columnAt(FoldedText text, int offset) {
    int column = placeAt(text, offset) - 1;
    ColumnSection section = sectionAt(text, offset);
    return section.isNamedInRow(column)
        ? KeyedFields.field(nameInRow(text, offset, section).hashCode() & Integer.MAX_VALUE)
        : firstNumber(section) + column;
  }

  private int firstNumber(ColumnSection section) {
    if (section != numbered) {
      numbered = section;
      firstNumber = section.firstNumber(firstSection);
    }
    return firstNumber;
  }

  @Nullable
  public String labelAt(FoldedText text, int offset) {
    int column = placeAt(text, offset) - 1;
    ColumnSection section = sectionAt(text, offset);
    if (section.isNamedInRow(column)) {
      return nameInRow(text, offset, section);
    }
    return column < section.columns() ? section.label(column) : null;
  }

  /** What the row of an offset says that its value is. */
  private String nameInRow(FoldedText text, int offset, ColumnSection section) {
    int pad = FoldedText.PAD;
    int start = LineBreaks.last(text.symbols(), pad, pad + offset) - pad + 1;
    return nameInRow(text, Math.max(0, start), offset, section);
  }

  private String nameInRow(FoldedText text, int start, int end, ColumnSection section) {
    List<String> cells = DelimitedLine.of(text, start, end, delimiter).cells();
    int column = section.nameColumn();
    List<String> name =
        column < cells.size() ? HeaderLine.labels(cells.subList(column, column + 1)) : List.of();
    return section.named(name.isEmpty() ? "" : name.get(0));
  }

  private ColumnSection sectionAt(FoldedText text, int offset) {
    if (offset > passed) {
      int pad = FoldedText.PAD;
      lines.pass(
          text.symbols(),
          pad + passed,
          pad + offset,
          (search, line, current) -> search.behind(text, line - pad, current),
          (line, section) -> changes.add(new Change(line - pad, section)));
      passed = offset;
    }
    for (int i = changes.size() - 1; i >= 0; i--) {
      if (changes.get(i).start <= offset) {
        return changes.get(i).section;
      }
    }
    return firstLine.section();
  }

  /** Gives the cells that begin in a range, of columns whose label is wanted. */
  public void cells(
      FoldedText text, int from, int to, Predicate<String> wanted, FieldMap.Cells cells) {
    sectionAt(text, to);
    int start = from;
    for (Change change : changes) {
      if (change.start > start && change.start < to) {
        cells(text, start, change.start, sectionAt(text, start), wanted, cells);
        start = change.start;
      }
    }
    cells(text, start, to, sectionAt(text, start), wanted, cells);
  }

  private void cells(
      FoldedText text,
      int from,
      int to,
      ColumnSection section,
      Predicate<String> wanted,
      FieldMap.Cells cells) {
    BitSet columns = new BitSet();
    for (int i = 0; i < section.columns(); i++) {
      columns.set(i + 1, !section.label(i).isEmpty() && wanted.test(section.label(i)));
    }
    boolean pairs = section.nameColumn() >= 0;
    if (columns.isEmpty() && !pairs) {
      return;
    }
    seek(text, from);
    FieldCursor reader = new FieldCursor(cursor);
    int i = from;
    if (!reader.isAtFieldStart()) {
      i = fieldEnd(text, from, reader);
    }
    while (i < to) {
      int column = reader.column();
      int end = fieldEnd(text, i, reader);
      int cellEnd = reader.isAtFieldStart() ? end - 1 : end;
      if (section.isNamedInRow(column - 1)) {
        String name = nameInRow(text, i, section);
        if (!name.isEmpty() && wanted.test(name)) {
          cell(text, i, cellEnd, name, cells);
        }
      } else if (columns.get(column)) {
        cell(text, i, cellEnd, section.label(column - 1), cells);
      }
      i = end;
      if (i < to && Ascii.isLineBreak(text.charAt(i - 1))) {
        beginLine(text, i, reader);
      }
    }
  }

  /** Behind the delimiter or line break that ends the field at an index; passes it. */
  private static int fieldEnd(FoldedText text, int from, FieldCursor reader) {
    byte[] symbols = text.symbols();
    int i = from;
    while (i < text.length()) {
      byte symbol = symbols[FoldedText.PAD + i++];
      reader.pass((char) symbol);
      if (reader.isAtFieldStart()) {
        return i;
      }
    }
    return i;
  }

  /** Gives a cell, if it is not empty. */
  private static void cell(FoldedText text, int from, int to, String label, FieldMap.Cells cells) {
    int start = from;
    int end = to;
    while (start < end && isAround(text.charAt(start))) {
      start++;
    }
    while (end > start && isAround(text.charAt(end - 1))) {
      end--;
    }
    if (end - start > 2 && text.charAt(start) == '\'' && text.charAt(end - 1) == '\'') {
      start++;
      end--;
    }
    if (start < end) {
      cells.cell(label, start, end);
    }
  }

  private static boolean isAround(char c) {
    return c == ' ' || c == '"' || Ascii.isLineBreak(c);
  }

  /** Told before the first {@code count} characters leave the buffer. */
  public void move(FoldedText text, int count) {
    seek(text, count);
    first.set(cursor);
    at = 0;
    if (passed > count) {
      // What was passed beyond may not have seen all that follows it.
      lines = new SectionCursor(firstLine);
      changes.clear();
      passed = 0;
    }
    sectionAt(text, count);
    firstLine = new SectionCursor(lines);
    changes.clear();
    passed = 0;
  }

  /** Moves a cursor to the start of a line, which may be within a cell. */
  private void beginLine(FoldedText text, int line, FieldCursor reader) {
    int columns = sectionAt(text, line).columns();
    reader.reset();
    int start = columns < 2 ? line : QuotedBreaks.rowStart(text, line, delimiter, columns);
    reader.passRow(text, start, line);
  }

  private void seek(FoldedText text, int offset) {
    if (offset < at) {
      at = 0;
      cursor.set(first);
    }
    int last = offset == at
        ? -1
        : LineBreaks.last(text.symbols(), FoldedText.PAD + at, FoldedText.PAD + offset);
    if (last >= 0) {
      at = last - FoldedText.PAD + 1;
      beginLine(text, at, cursor);
    }
    cursor.passLine(text.symbols(), FoldedText.PAD + at, FoldedText.PAD + offset);
    at = offset;
  }
}
