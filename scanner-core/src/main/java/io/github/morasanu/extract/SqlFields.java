/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.extract;

import io.github.morasanu.text.FoldedText;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The fields of SQL: the columns of rows that are copied in, and those of any text elsewhere. */
final class SqlFields implements FieldMap {
  private final FoldedText text;
  private final CopyCursor first;
  private final CopyCursor cursor;
  private final KeyedFields others;

  /** Where the cursor stands. */
  private int at;

  /** The fields of a text that begins where a cursor stands. */
  SqlFields(FoldedText text, CopyCursor first) {
    this.text = text;
    this.first = first;
    this.cursor = new CopyCursor(first);
    this.others = new KeyedFields(text);
  }

  private void seek(int offset) {
    if (offset < at) {
      at = 0;
      cursor.set(first);
    }
    cursor.pass(text, at, offset);
    at = offset;
  }

  @Override
  public int columnAt(int offset) {
    seek(offset);
    return cursor.isInRows()
        ? KeyedFields.field(cursor.label().hashCode() & Integer.MAX_VALUE)
        : others.columnAt(offset);
  }

  @Override
  public @Nullable String labelAt(int offset) {
    seek(offset);
    return cursor.isInRows() ? cursor.label() : others.labelAt(offset);
  }

  @Override
  public int wordsFrom(int offset) {
    seek(offset);
    if (!cursor.isInRows()) {
      return others.wordsFrom(offset);
    }
    int start = offset;
    while (start > 0 && text.charAt(start - 1) != '\n') {
      start--;
    }
    return start;
  }

  @Override
  public void cells(int from, int to, Predicate<String> wanted, Cells cells) {
    seek(from);
    int i = from;
    while (i < to) {
      boolean begins = i == 0 || isEdge(text.charAt(i - 1));
      seek(i);
      int end = cellEnd(i);
      String label = cursor.label();
      if (begins && end > i && !label.isEmpty() && !isNull(i, end) && wanted.test(label)) {
        cells.cell(label, i, end);
      }
      i = end + 1;
    }
  }

  private int cellEnd(int from) {
    int end = from;
    while (end < text.length() && !isEdge(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** {@code \N} stands for no value. */
  private boolean isNull(int start, int end) {
    return end - start == 2 && text.charAt(start) == '\\' && text.charAt(start + 1) == 'N';
  }

  private static boolean isEdge(char c) {
    return c == '\t' || c == '\n' || c == '\r';
  }
}
