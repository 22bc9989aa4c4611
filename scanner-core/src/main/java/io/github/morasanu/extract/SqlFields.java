/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.extract;

import io.github.morasanu.text.FoldedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The fields of SQL: the columns of rows that are copied in, those of tuples whose columns the statement
 * or its table names, and those of any text elsewhere.
 */
final class SqlFields implements FieldMap {
  /** Longer values are no cells. */
  private static final int LONGEST_CELL = 4000;

  /** Every so many characters a cursor is kept, so that going back is short. */
  private static final int STEP = 2048;

  private final FoldedText text;
  private final SqlCursor cursor;
  private final KeyedFields others;

  /** The cursors at the multiples of {@link #STEP} that were passed. */
  private final List<SqlCursor> marks = new ArrayList<>();

  /** Where the cursor stands. */
  private int at;

  /** The fields of a text that begins where a cursor stands. */
  SqlFields(FoldedText text, SqlCursor first) {
    this.text = text;
    this.cursor = new SqlCursor(first);
    this.others = new KeyedFields(text);
    marks.add(first);
  }

  private void seek(int offset) {
    if (offset < at) {
      int mark = offset / STEP;
      cursor.set(marks.get(mark));
      at = mark * STEP;
    }
    while (at < offset) {
      int next = Math.min(offset, (at / STEP + 1) * STEP);
      cursor.pass(text, at, next);
      at = next;
      if (at == marks.size() * STEP) {
        marks.add(new SqlCursor(cursor));
      }
    }
  }

  /** The name of the column an offset lies in, or an empty text: a key within a value is nearer. */
  private String column(int offset) {
    seek(offset);
    return cursor.isInRows() || !others.isKeyed(offset) ? cursor.label() : "";
  }

  @Override
  public int columnAt(int offset) {
    String column = column(offset);
    return column.isEmpty()
        ? others.columnAt(offset)
        : KeyedFields.field(column.hashCode() & Integer.MAX_VALUE);
  }

  @Override
  public @Nullable String labelAt(int offset) {
    String column = column(offset);
    return column.isEmpty() ? others.labelAt(offset) : column;
  }

  /** In a row all of it, since other cells may speak for a value; in a tuple nothing before the value. */
  @Override
  public int wordsFrom(int offset) {
    String column = column(offset);
    if (column.isEmpty() || !cursor.isInRows()) {
      return column.isEmpty() ? others.wordsFrom(offset) : offset;
    }
    int start = offset;
    while (start > 0 && text.charAt(start - 1) != '\n') {
      start--;
    }
    return start;
  }

  /** Gives the cells, but for those near the list of their own statement, which the detector reads. */
  @Override
  public void cells(int from, int to, Predicate<String> wanted, Cells cells) {
    Map<String, Boolean> known = new HashMap<>();
    seek(from);
    while (at < to) {
      if (cursor.isAtCellStart()) {
        int start = at;
        String label = cursor.label();
        boolean gives = !label.isEmpty() && known.computeIfAbsent(label, wanted::test);
        if (passCell() && gives && !cursor.isListNear(SqlTuple.REACH)) {
          give(label, start, at, cells);
        }
      }
      if (at < to) {
        seek(at + 1);
      }
    }
  }

  /** Moves to what ends the cell; false if that is too far away. */
  private boolean passCell() {
    int limit = Math.min(text.length(), at + LONGEST_CELL);
    while (at < limit && !cursor.endsCell(text.charAt(at))) {
      seek(at + 1);
    }
    return at < limit || (cursor.isInRows() && at == text.length());
  }

  private void give(String label, int from, int to, Cells cells) {
    int start = from;
    int end = to;
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    char last = end > start ? text.charAt(end - 1) : ' ';
    if (!cursor.isInRows() && (last == '\'' || last == '"') && end - start > 1) {
      end--;
      // N'text' and E'text' are literals too.
      while (start < end && text.charAt(start) != last) {
        start++;
      }
      start++;
    }
    if (start < end && !isMark(start, end)) {
      cells.cell(label, start, end);
    }
  }

  /** {@code \N} stands for no value, {@code \.} for the end of rows. */
  private boolean isMark(int start, int end) {
    char second = text.charAt(end - 1);
    return end - start == 2
        && text.charAt(start) == '\\'
        && (second == 'N' || second == '.')
        && cursor.isInRows();
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
  }
}
