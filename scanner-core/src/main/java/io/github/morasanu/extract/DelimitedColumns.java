/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.extract;

import java.util.ArrayList;
import java.util.List;
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

  private final FieldCursor cursor;
  private final FieldCursor first;
  private final List<String> labels;

  /** Where the cursor stands in the buffer. */
  private int at;

  private DelimitedColumns(char delimiter, List<String> labels) {
    this.cursor = new FieldCursor(delimiter);
    this.first = new FieldCursor(delimiter);
    this.labels = labels;
  }

  /** The columns of a text that starts with those characters, or null if it has none. */
  static @Nullable DelimitedColumns of(Layout layout, char[] chars, int length) {
    return switch (layout) {
      case PROSE -> null;
      case TABLE -> ofTable(chars, Math.min(length, HEAD));
      case PERHAPS_DELIMITED -> ofText(chars, Math.min(length, HEAD));
    };
  }

  /** Cells are known to be cells, so a title above the header does not hide the columns. */
  private static DelimitedColumns ofTable(char[] chars, int length) {
    int start = nextLine(chars, 0, length);
    while (start < length) {
      List<String> cells = cells(chars, start, length, '\t');
      if (cells.size() > 1) {
        return new DelimitedColumns('\t', HeaderLine.labels(cells));
      }
      start = nextLine(chars, lineEnd(chars, start, length), length);
    }
    return new DelimitedColumns('\t', List.of());
  }

  private static @Nullable DelimitedColumns ofText(char[] chars, int length) {
    int start = nextLine(chars, 0, length);
    int second = nextLine(chars, lineEnd(chars, start, length), length);
    if (second >= length || lineEnd(chars, second, length) == HEAD) {
      return null;
    }
    char best = 0;
    List<String> header = List.of();
    for (char delimiter : DELIMITERS) {
      List<String> cells = cells(chars, start, length, delimiter);
      if (cells.size() > Math.max(1, header.size())
          && cells.size() == cells(chars, second, length, delimiter).size()) {
        best = delimiter;
        header = cells;
      }
    }
    return header.isEmpty() ? null : new DelimitedColumns(best, HeaderLine.labels(header));
  }

  private static List<String> cells(char[] chars, int start, int length, char delimiter) {
    FieldCursor cursor = new FieldCursor(delimiter);
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    int end = lineEnd(chars, start, length);
    for (int i = start; i < end; i++) {
      int column = cursor.column();
      cursor.pass(chars[i]);
      if (cursor.column() == column) {
        cell.append(chars[i]);
      } else {
        cells.add(cell.toString());
        cell.setLength(0);
      }
    }
    cells.add(cell.toString());
    return cells;
  }

  private static int nextLine(char[] chars, int from, int length) {
    int i = from;
    while (i < length && (chars[i] == '\n' || chars[i] == '\r')) {
      i++;
    }
    return i;
  }

  private static int lineEnd(char[] chars, int from, int length) {
    int i = from;
    while (i < length && chars[i] != '\n' && chars[i] != '\r') {
      i++;
    }
    return i;
  }

  int columnAt(char[] chars, int offset) {
    seek(chars, offset);
    return cursor.column();
  }

  @Nullable
  String labelAt(char[] chars, int offset) {
    int index = columnAt(chars, offset) - 1;
    return index < labels.size() ? labels.get(index) : null;
  }

  /** Told before the first {@code count} characters leave the buffer. */
  void move(char[] chars, int count) {
    seek(chars, count);
    first.set(cursor);
    at = 0;
  }

  private void seek(char[] chars, int offset) {
    if (offset < at) {
      at = 0;
      cursor.set(first);
    }
    int lineStart = lineStart(chars, offset);
    if (lineStart >= 0) {
      at = lineStart;
      cursor.reset();
    }
    while (at < offset) {
      cursor.pass(chars[at++]);
    }
  }

  /** Where the line of an offset starts, if that is after {@link #at}; or -1. */
  private int lineStart(char[] chars, int offset) {
    for (int i = offset - 1; i >= at; i--) {
      if (chars[i] == '\n' || chars[i] == '\r') {
        return i + 1;
      }
    }
    return -1;
  }
}
