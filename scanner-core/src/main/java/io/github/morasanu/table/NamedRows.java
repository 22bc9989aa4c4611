/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.table;

import io.github.morasanu.label.LookBack;
import io.github.morasanu.label.PairReader;
import io.github.morasanu.text.FoldedText;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lists and maps in source code whose name is all that tells what they hold: {@code PASSPORTS = [(1000, "…"), …]}, {@code {{1000,
 * "…"}, …}}, {@code listOf("a" to "…", …)}, {@code {1000: "…", …}}. A row is an element of two or three values, in brackets or
 * joined by an arrow; the name is the label of each, and the row above the first one. Not thread-safe.
 */
final class NamedRows extends TextTable {
  /** Characters of a row. */
  private static final int MAX_ROW = 256;

  /** Characters between a name and the bracket that opens its rows: a type, a constructor. */
  private static final int MAX_HEAD = 160;

  private static final int MAX_CELLS = 3;

  /** By symbol: what stands between rows, values and texts. */
  private static final boolean[] IN_ROWS = new boolean[Byte.MAX_VALUE + 1];

  static {
    for (char symbol : "()[]{},;\n\"'`".toCharArray()) {
      IN_ROWS[symbol] = true;
    }
  }

  /** Names of rows of anything. */
  private static final Set<String> SAY_NOTHING = Set.of(
      "rows",
      "row",
      "data",
      "items",
      "list",
      "table",
      "records",
      "tuples",
      "pairs",
      "entries",
      "results",
      "result",
      "args",
      "params",
      "values",
      "cases",
      "tests",
      "testdata",
      "map",
      "dict",
      "array",
      "arr",
      "lines",
      "body",
      "content",
      "fixtures",
      "dataset",
      "samples",
      "expected");

  private final ArrayElements elements;

  NamedRows(FoldedText text, boolean cut, @Nullable TableHeader before) {
    super(text, cut, before);
    this.elements = new ArrayElements(text, MAX_ROW);
  }

  @Override
  int rowAt(int offset) {
    return Math.max(NONE, rowOrBeyond(offset, MAX_CELLS));
  }

  /** The row that an offset lies in, {@link #NONE}, or {@link #BEYOND}. */
  private int rowOrBeyond(int offset) {
    return rowOrBeyond(offset, MAX_ROW);
  }

  /** The row in whose first cells an offset lies, so many at most: that a place is far back in a long list is soon told. */
  private int rowOrBeyond(int offset, int cells) {
    int depth = 0;
    int before = 0;
    boolean quoted = false;
    int least = Math.max(0, offset - MAX_ROW);
    byte[] symbols = text.symbols();
    for (int i = offset - 1; i >= least; i--) {
      byte symbol = symbols[FoldedText.PAD + i];
      if (symbol < 0 || !IN_ROWS[symbol]) {
        continue;
      }
      if (ArrayElements.closes(symbol)) {
        depth++;
      } else if (ArrayElements.opens(symbol)) {
        if (--depth < 0) {
          return rowBehind(i, offset);
        }
      } else if (depth == 0 && (symbol == ';' || (symbol == '\n' && !joins(i)))) {
        return NONE;
      } else if (depth == 0 && symbol == ',') {
        int first = spaceFrom(text, i + 1);
        if (isPair(first, offset)) {
          return first;
        }
        before++;
        // Commas in a text of the list are none of the list.
        if (before >= cells && !quoted) {
          return NONE;
        }
      }
      quoted |= PairReader.isQuote(symbol);
    }
    return least == 0 && cut ? BEYOND : NONE;
  }

  /** The row that a bracket before an offset opens, or that stands right behind it; or {@link #NONE}. */
  private int rowBehind(int open, int offset) {
    int first = spaceFrom(text, open + 1);
    if (isPair(first, offset)) {
      return first;
    }
    return isElement(open) && isOfValues(open, offset) ? open : NONE;
  }

  /** Whether a bracket stands behind another one, or behind a comma and the end of a row. */
  private boolean isElement(int open) {
    int before = spaceBefore(text, open);
    if (before == 0) {
      return cut;
    }
    if (symbol(before - 1) == ',') {
      int end = spaceBefore(text, before - 1);
      return end == 0 ? cut : symbol(end - 1) == closing(symbol(open));
    }
    return ArrayElements.opens(symbol(before - 1));
  }

  /** Whether what stands before an offset in a row is no member of an object and no code. */
  private boolean isOfValues(int open, int offset) {
    for (int i = open + 1; i < offset; i++) {
      if (":=;\n".indexOf(symbol(i)) >= 0) {
        return false;
      }
      i = PairReader.isQuote(symbol(i)) ? elements.behindQuote(i, offset) - 1 : i;
    }
    return true;
  }

  /** Whether a key that says nothing and an arrow stand between two places of a line. */
  private boolean isPair(int from, int to) {
    int keyEnd = keyEnd(from);
    int arrow = keyEnd < 0 ? -1 : arrowEnd(keyEnd);
    if (arrow < 0 || arrow > to) {
      return false;
    }
    for (int i = arrow; i < to; i++) {
      if (",\n".indexOf(symbol(i)) >= 0) {
        return false;
      }
    }
    return true;
  }

  /** Behind a key in quotes, or of digits; or -1. */
  private int keyEnd(int from) {
    int most = Math.min(text.length(), from + MAX_ROW);
    if (PairReader.isQuote(symbol(from))) {
      int end = elements.behindQuote(from, most);
      return end > from + 1 ? end : -1;
    }
    int i = from;
    while (i < most && isDigit(i)) {
      i++;
    }
    return i > from ? i : -1;
  }

  /** Behind the arrow that follows a key, or -1. The key must end with a digit: words are labels themselves. */
  private int arrowEnd(int keyEnd) {
    int last = keyEnd - 1;
    if (!isDigit(PairReader.isQuote(symbol(last)) ? last - 1 : last)) {
      return -1;
    }
    int i = spaceFrom(text, keyEnd);
    if (symbol(i) == ':') {
      return spaceFrom(text, i + 1);
    }
    boolean arrow = (symbol(i) == '=' || symbol(i) == '-') && symbol(i + 1) == '>';
    boolean to = symbol(i) == 't' && symbol(i + 1) == 'o' && symbol(i + 2) == ' ';
    return arrow || to ? spaceFrom(text, i + 2) : -1;
  }

  @Override
  int labelRowAt(int offset) {
    int start = nameStart(offset);
    return start >= 0 && firstRow(start) >= 0 ? start : NONE;
  }

  /** Where the name begins that an offset lies in. */
  private int nameStart(int offset) {
    int start = offset;
    while (start > 0 && offset - start < MAX_HEAD && LookBack.isOfKey(symbol(start - 1))) {
      start--;
    }
    return isName(start) ? start : NONE;
  }

  /** The first row of the list that a name has in its line, or {@link #NONE}. */
  private int firstRow(int name) {
    int most = Math.min(text.length(), name + MAX_HEAD);
    boolean given = false;
    for (int i = name; i < most && symbol(i) != '\n'; i++) {
      given |= symbol(i) == '=' || symbol(i) == ':';
      if (given && ArrayElements.opens(symbol(i))) {
        int row = spaceFrom(text, i + 1);
        if (isFirstRow(row) && nameOf(i) == name) {
          return row;
        }
      }
    }
    return NONE;
  }

  private boolean isFirstRow(int row) {
    if (ArrayElements.opens(symbol(row))) {
      int close = elements.closing(row);
      return close >= 0 && isOfValues(row, close);
    }
    int keyEnd = keyEnd(row);
    return keyEnd >= 0 && arrowEnd(keyEnd) >= 0;
  }

  /** Where the name begins of the list that a bracket opens, or {@link #NONE}. */
  private int nameOf(int open) {
    int least = Math.max(0, open - MAX_HEAD);
    int end = spaceBefore(text, open);
    int sign = end - 1;
    if (end == 0 || symbol(sign) != ':') {
      while (sign >= least && symbol(sign) != '=' && symbol(sign) != '\n') {
        sign--;
      }
    }
    if (sign <= least
        || symbol(sign) == '\n'
        || "=!<>".indexOf(symbol(sign - 1)) >= 0
        || "=>".indexOf(symbol(sign + 1)) >= 0) {
      return NONE;
    }
    int nameEnd = spaceBefore(text, symbol(sign - 1) == ':' ? sign - 1 : sign);
    boolean typed = symbol(sign) == '=';
    for (int i = nameEnd - 1; typed && i >= least && "\n({;".indexOf(symbol(i)) < 0; i--) {
      // val name: List<Pair<Int, String>> = …
      nameEnd = symbol(i) == ':' ? spaceBefore(text, i) : nameEnd;
    }
    while (nameEnd > least && "\"'[]".indexOf(symbol(nameEnd - 1)) >= 0) {
      nameEnd--;
    }
    int start = nameEnd;
    while (start > least && LookBack.isOfKey(symbol(start - 1))) {
      start--;
    }
    return start < nameEnd && isName(start) && speaks(start, nameEnd) ? start : NONE;
  }

  private boolean isName(int at) {
    return at < text.length()
        && (symbol(at) < 0
            || symbol(at) == '_'
            || symbol(at) == '$'
            || LookBack.isLetter(symbol(at)));
  }

  private boolean speaks(int start, int end) {
    return end - start > 2 && !SAY_NOTHING.contains(part(start, end).toLowerCase(Locale.ROOT));
  }

  @Override
  int rowUpTo(int offset) {
    int row = rowOrBeyond(offset);
    if (row >= 0) {
      return row;
    }
    int end = spaceBefore(text, startOfKey(offset));
    if (end > 0 && symbol(end - 1) == ',') {
      end = spaceBefore(text, end - 1);
    }
    if (end == 0) {
      return cut ? BEYOND : NONE;
    }
    return ArrayElements.opens(symbol(end - 1)) ? nameOf(end - 1) : rowThatEnds(end);
  }

  /** Where the key of a row begins that is cut off before its arrow, or the offset. */
  private int startOfKey(int offset) {
    int least = Math.max(0, offset - MAX_ROW);
    int i = offset;
    while (i > least
        && (LookBack.isOfKey(symbol(i - 1)) || "\"' :=-".indexOf(symbol(i - 1)) >= 0)) {
      i--;
    }
    boolean begins = i == 0
        || symbol(i - 1) == ','
        || symbol(i - 1) == '\n'
        || ArrayElements.opens(symbol(i - 1));
    return begins ? i : offset;
  }

  /** The row whose last character stands before an index, {@link #NONE}, or {@link #BEYOND}. */
  private int rowThatEnds(int end) {
    int least = Math.max(0, end - MAX_ROW);
    if (!ArrayElements.closes(symbol(end - 1))) {
      return rowOrBeyond(end);
    }
    int depth = 0;
    for (int i = end - 1; i >= least; i--) {
      depth += ArrayElements.closes(symbol(i)) ? 1 : ArrayElements.opens(symbol(i)) ? -1 : 0;
      if (depth == 0) {
        return isElement(i) && isOfValues(i, end) ? i : NONE;
      }
    }
    return least == 0 && cut ? BEYOND : NONE;
  }

  @Override
  int rowBefore(int row) {
    if (isName(row)) {
      return NONE;
    }
    int before = spaceBefore(text, row);
    if (before == 0) {
      return cut ? BEYOND : NONE;
    }
    if (symbol(before - 1) != ',') {
      return nameOf(before - 1);
    }
    int end = spaceBefore(text, before - 1);
    if (end == 0) {
      return cut ? BEYOND : NONE;
    }
    return rowThatEnds(end);
  }

  @Override
  int rowAfter(int row) {
    if (isName(row)) {
      return firstRow(row);
    }
    int end = rowEnd(row);
    int comma = end < 0 ? -1 : spaceFrom(text, end);
    if (comma < 0 || symbol(comma) != ',') {
      return NONE;
    }
    int next = spaceFrom(text, comma + 1);
    boolean alike =
        ArrayElements.opens(symbol(row)) ? symbol(next) == symbol(row) : isFirstRow(next);
    return alike && !isName(next) ? next : NONE;
  }

  /** Behind a row, or -1. */
  private int rowEnd(int row) {
    if (ArrayElements.opens(symbol(row))) {
      int close = elements.closing(row);
      return close < 0 ? -1 : close + 1;
    }
    return isFirstRow(row) ? valueEnd(arrowEnd(keyEnd(row))) : -1;
  }

  /** Behind a value, which ends before a comma, a bracket or the end of the line. */
  private int valueEnd(int from) {
    int most = Math.min(text.length(), from + MAX_ROW);
    int i = from;
    if (PairReader.isQuote(symbol(from))) {
      int end = keyEnd(from);
      return end < 0 ? from : end;
    }
    while (i < most && symbol(i) != ',' && symbol(i) != '\n' && !ArrayElements.closes(symbol(i))) {
      i++;
    }
    return i;
  }

  @Override
  boolean mayBeHeader(int row) {
    return isName(row);
  }

  @Override
  boolean sharesLabel(int column, int other) {
    return true;
  }

  @Override
  boolean isOfHeader(TableHeader header, int offset) {
    return true;
  }

  @Override
  @Nullable
  TableHeader headerIn(int row, boolean first) {
    if (!isName(row)) {
      return first ? TableHeader.NONE : null;
    }
    int firstRow = firstRow(row);
    int columns = firstRow < 0 ? 0 : columns(firstRow);
    if (columns < 2 || columns > MAX_CELLS) {
      return TableHeader.NONE;
    }
    List<String> labels = Collections.nCopies(columns, part(row, nameEnd(row)));
    return new TableHeader(labels, row, firstRow, false, null);
  }

  private int nameEnd(int name) {
    int end = name;
    while (end < text.length() && LookBack.isOfKey(symbol(end))) {
      end++;
    }
    return end;
  }

  private int columns(int row) {
    int columns = 0;
    int at = row;
    int end = rowEnd(row);
    while (at >= 0 && at < end && columns <= MAX_CELLS) {
      columns++;
      at = nextCell(row, at, end);
    }
    return columns;
  }

  /** Where the next value of a row begins behind a place, or -1. */
  private int nextCell(int row, int at, int end) {
    if (!ArrayElements.opens(symbol(row))) {
      int value = arrowEnd(keyEnd(row));
      return at < value ? value : -1;
    }
    int i = at == row ? row + 1 : at;
    while (i < end - 1 && symbol(i) != ',') {
      i = PairReader.isQuote(symbol(i)) ? elements.behindQuote(i, end) : i + 1;
    }
    int next = spaceFrom(text, i + 1);
    return next < end - 1 ? next : -1;
  }

  @Override
  void readCells(int row, TableHeader header) {
    if (isName(row)) {
      addCell(0, row, nameEnd(row));
      return;
    }
    int end = rowEnd(row);
    int cell = ArrayElements.opens(symbol(row)) ? spaceFrom(text, row + 1) : row;
    for (int column = 0; cell >= 0 && cell < end; column++) {
      boolean quoted = PairReader.isQuote(symbol(cell));
      boolean key = cell == row;
      int cellEnd = key ? keyEnd(row) : valueEnd(cell);
      addCell(column, quoted ? cell + 1 : cell, quoted ? cellEnd - 1 : cellEnd);
      cell = nextCell(row, Math.max(cell + 1, cellEnd), end);
    }
  }

  /** Whether rows go on over a line break. */
  private boolean joins(int lineBreak) {
    int before = spaceBefore(text, lineBreak);
    return before == 0 || symbol(before - 1) == ',' || ArrayElements.opens(symbol(before - 1));
  }

  private boolean isDigit(int at) {
    return symbol(at) >= '0' && symbol(at) <= '9';
  }

  private static byte closing(byte open) {
    return (byte) (open == '(' ? ')' : open == '[' ? ']' : '}');
  }
}
