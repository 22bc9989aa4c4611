/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.extract;

import io.github.morasanu.text.Ascii;
import io.github.morasanu.text.FoldedText;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The columns of delimited text in a {@link SegmentBuffer}, with the labels of its header line. A
 * quoted field may hold delimiters, but ends with its line: one lost quote must not shift all that
 * follows.
 */
final class DelimitedColumns {
  /** Characters from the start of the text in which the first two lines must lie. */
  static final int HEAD = TextSegment.LOOKAHEAD;

  private static final char[] DELIMITERS = {',', '\t', ';', '|'};

  /** So many lines of one number each are a column, and so many digits are a number. */
  private static final int LIST_LINES = 10;

  private static final int LIST_DIGITS = 7;

  /** More letters in a row are a word. */
  private static final int LIST_LETTERS = 4;

  private final char delimiter;
  private final FieldCursor cursor;
  private final FieldCursor first;
  private final List<String> labels;

  /** Where the cursor stands in the buffer. */
  private int at;

  private DelimitedColumns(char delimiter, List<String> labels) {
    this.delimiter = delimiter;
    this.cursor = new FieldCursor(delimiter);
    this.first = new FieldCursor(delimiter);
    this.labels = labels;
  }

  /** The columns of a text that starts so, or null if it has none. */
  static @Nullable DelimitedColumns of(Layout layout, FoldedText text) {
    int length = Math.min(text.length(), HEAD);
    return switch (layout) {
      case PROSE, SQL -> null;
      case TABLE -> ofTable(text, length);
      case PERHAPS_DELIMITED -> ofText(text, length);
    };
  }

  /** A cursor for the start of the text. */
  FieldCursor start() {
    return new FieldCursor(delimiter);
  }

  /** The same columns for a text that starts elsewhere. */
  DelimitedColumns from(FieldCursor start) {
    DelimitedColumns columns = new DelimitedColumns(delimiter, labels);
    columns.cursor.set(start);
    columns.first.set(start);
    return columns;
  }

  /** Cells are known to be cells, so a title above the header does not hide the columns. */
  private static DelimitedColumns ofTable(FoldedText text, int length) {
    int start = nextLine(text, 0, length);
    while (start < length) {
      List<String> cells = cells(text, start, length, '\t');
      if (cells.size() > 1) {
        return new DelimitedColumns('\t', HeaderLine.labels(cells));
      }
      start = nextLine(text, lineEnd(text, start, length), length);
    }
    return new DelimitedColumns('\t', List.of());
  }

  private static @Nullable DelimitedColumns ofText(FoldedText text, int length) {
    int start = nextLine(text, 0, length);
    int second = nextLine(text, lineEnd(text, start, length), length);
    if (second >= length || lineEnd(text, second, length) == HEAD) {
      return null;
    }
    char best = 0;
    List<String> header = List.of();
    for (char delimiter : DELIMITERS) {
      List<String> cells = cells(text, start, length, delimiter);
      if (cells.size() > Math.max(1, header.size())
          && cells.size() == cells(text, second, length, delimiter).size()) {
        best = delimiter;
        header = cells;
      }
    }
    if (header.isEmpty() && isListOfNumbers(text, second, length)) {
      String first = cells(text, start, length, DELIMITERS[0]).get(0);
      return new DelimitedColumns(DELIMITERS[0], HeaderLine.labels(List.of(first)));
    }
    return header.isEmpty() ? null : new DelimitedColumns(best, HeaderLine.labels(header));
  }

  /** Whether each of the lines from one on, as far as we look, is a long number and nothing else. */
  private static boolean isListOfNumbers(FoldedText text, int from, int length) {
    int lines = 0;
    for (int at = from; at < length && lines < LIST_LINES; lines++) {
      int end = lineEnd(text, at, length);
      if (!isNumber(text, at, end)) {
        return false;
      }
      at = nextLine(text, end, length);
    }
    return lines == LIST_LINES;
  }

  /** Whether a line is digits, as they are written in groups or among the letters of a code. */
  private static boolean isNumber(FoldedText text, int from, int to) {
    int digits = 0;
    int letters = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      boolean letter = Ascii.isLetter(c);
      boolean digit = Ascii.isDigit(c);
      letters = letter ? letters + 1 : 0;
      digits += digit ? 1 : 0;
      if (letters > LIST_LETTERS || (!letter && !digit && "-+() ".indexOf(c) < 0)) {
        return false;
      }
    }
    return digits >= LIST_DIGITS;
  }

  private static List<String> cells(FoldedText text, int start, int length, char delimiter) {
    FieldCursor cursor = new FieldCursor(delimiter);
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    int end = lineEnd(text, start, length);
    for (int i = start; i < end; i++) {
      int column = cursor.column();
      char c = text.charAt(i);
      cursor.pass(c);
      if (cursor.column() == column) {
        cell.append(c);
      } else {
        cells.add(cell.toString());
        cell.setLength(0);
      }
    }
    cells.add(cell.toString());
    return cells;
  }

  private static int nextLine(FoldedText text, int from, int length) {
    int i = from;
    while (i < length && isBreak(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static int lineEnd(FoldedText text, int from, int length) {
    int i = from;
    while (i < length && !isBreak(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r';
  }

  int columnAt(FoldedText text, int offset) {
    seek(text, offset);
    return cursor.column();
  }

  @Nullable
  String labelAt(FoldedText text, int offset) {
    int index = columnAt(text, offset) - 1;
    return index < labels.size() ? labels.get(index) : null;
  }

  /** Gives the cells that begin in a range, of columns whose label is wanted. */
  void cells(FoldedText text, int from, int to, Predicate<String> wanted, FieldMap.Cells cells) {
    BitSet columns = new BitSet();
    for (int i = 0; i < labels.size(); i++) {
      columns.set(i + 1, !labels.get(i).isEmpty() && wanted.test(labels.get(i)));
    }
    if (columns.isEmpty()) {
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
      if (columns.get(column)) {
        int cellEnd = reader.isAtFieldStart() ? end - 1 : end;
        cell(text, i, cellEnd, labels.get(column - 1), cells);
      }
      i = end;
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
    if (start < end) {
      cells.cell(label, start, end);
    }
  }

  private static boolean isAround(char c) {
    return c == ' ' || c == '"' || isBreak(c);
  }

  /** Told before the first {@code count} characters leave the buffer. */
  void move(FoldedText text, int count) {
    seek(text, count);
    first.set(cursor);
    at = 0;
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
      cursor.reset();
    }
    cursor.passLine(text.symbols(), FoldedText.PAD + at, FoldedText.PAD + offset);
    at = offset;
  }
}
