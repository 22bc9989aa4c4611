/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.table;

import io.github.morasanu.label.LookBack;
import io.github.morasanu.text.FoldedText;
import org.jspecify.annotations.Nullable;

/**
 * The arguments of parameterized tests of JUnit, each row a literal of an annotation: {@code @CsvSource({"a, 1",
 * "b, 2"})}, and {@code @ValueSource(strings = {"a", "b"})}. Their header are the parameters of the method below,
 * and the annotation stands for its row. Not thread-safe.
 */
final class ArgumentTable extends ParameterTable {
  private static final int MAX_LITERAL = 512;
  private static final int MAX_NAME = 16;

  ArgumentTable(FoldedText text, boolean cut, @Nullable TableHeader before) {
    super(text, cut, before, '@');
  }

  @Override
  int rowAt(int offset) {
    int quote = openingQuote(offset);
    return quote >= 0 && beginsRow(quote) ? quote : NONE;
  }

  @Override
  int labelRowAt(int offset) {
    return parameters.annotationOf(offset);
  }

  /** The quote before an index on its line, or {@link #NONE}. */
  private int openingQuote(int index) {
    int least = Math.max(0, index - MAX_LITERAL);
    for (int i = index - 1; i >= least && symbol(i) != '\n'; i--) {
      if (symbol(i) == '"' && (i == 0 || symbol(i - 1) != '\\')) {
        return i;
      }
    }
    return NONE;
  }

  private boolean beginsRow(int quote) {
    int before = spaceBefore(text, quote);
    return before > 0
        && switch (symbol(before - 1)) {
          case ',', '{', '(', '[', '=' -> true;
          default -> false;
        };
  }

  @Override
  int rowUpTo(int offset) {
    int row = rowAt(offset);
    if (row >= 0) {
      return row;
    }
    int end = spaceBefore(text, offset);
    end = end > 0 && symbol(end - 1) == ',' ? spaceBefore(text, end - 1) : end;
    if (end > 0 && symbol(end - 1) == '"') {
      return rowAt(end - 1);
    }
    return end > 0 ? annotationBefore(end - 1) : NONE;
  }

  @Override
  int rowBefore(int row) {
    if (symbol(row) != '"') {
      return NONE;
    }
    int before = spaceBefore(text, row);
    if (before == 0) {
      return cut ? BEYOND : NONE;
    }
    if (symbol(before - 1) != ',') {
      return annotationBefore(before - 1);
    }
    int end = spaceBefore(text, before - 1);
    if (end == 0) {
      return cut ? BEYOND : NONE;
    }
    return symbol(end - 1) == '"' ? rowAt(end - 1) : NONE;
  }

  /** The annotation whose first argument stands behind a bracket or an equals sign, or {@link #NONE}. */
  private int annotationBefore(int sign) {
    int i = sign;
    if (symbol(i) == '{' || symbol(i) == '[') {
      i = spaceBefore(text, i) - 1;
    }
    if (i >= 0 && symbol(i) == '=') {
      i = spaceBefore(text, wordStart(spaceBefore(text, i))) - 1;
    }
    int start = i < 0 || symbol(i) != '(' ? NONE : wordStart(i) - 1;
    return start >= 0 && parameters.isAnnotation(start) ? start : NONE;
  }

  private int wordStart(int end) {
    int i = end;
    while (i > 0 && end - i < MAX_NAME && LookBack.isLetter(symbol(i - 1))) {
      i--;
    }
    return i;
  }

  @Override
  int rowAfter(int row) {
    if (symbol(row) != '"') {
      int open = firstLiteral(row);
      return open >= 0 && annotationBefore(spaceBefore(text, open) - 1) == row ? open : NONE;
    }
    int close = closing(row);
    int comma = close < 0 ? NONE : spaceFrom(text, close + 1);
    int next = comma < 0 || symbol(comma) != ',' ? NONE : spaceFrom(text, comma + 1);
    return next >= 0 && next < text.length() && symbol(next) == '"' ? next : NONE;
  }

  private int firstLiteral(int annotation) {
    int most = Math.min(text.length(), annotation + MAX_LITERAL);
    int i = annotation;
    while (i < most && symbol(i) != '"' && symbol(i) != ')') {
      i++;
    }
    return i < most && symbol(i) == '"' ? i : NONE;
  }

  private int closing(int quote) {
    int most = Math.min(text.length(), quote + MAX_LITERAL);
    for (int i = quote + 1; i < most && symbol(i) != '\n'; i++) {
      if (symbol(i) == '"') {
        return i;
      }
      if (symbol(i) == '\\') {
        i++;
      }
    }
    return NONE;
  }

  @Override
  void readArguments(int row, TableHeader header) {
    int close = closing(row);
    if (header.columns() == 1 || close < 0) {
      addCell(0, row + 1, Math.max(row + 1, close));
      return;
    }
    int column = 0;
    for (int from = row + 1; from <= close; column++) {
      int to = cellEnd(from, close);
      addPart(column, from, to);
      from = to + 1;
    }
  }

  /** The comma behind a cell, which may stand in single quotes. */
  private int cellEnd(int from, int close) {
    boolean quoted = false;
    int i = from;
    while (i < close && (quoted || symbol(i) != ',')) {
      quoted ^= symbol(i) == '\'';
      i++;
    }
    return i;
  }

  private void addPart(int column, int from, int to) {
    int start = Math.min(to, spaceFrom(text, from));
    int end = Math.max(start, spaceBefore(text, to));
    boolean quoted = end - start > 1 && symbol(start) == '\'' && symbol(end - 1) == '\'';
    addCell(column, quoted ? start + 1 : start, quoted ? end - 1 : end);
  }
}
