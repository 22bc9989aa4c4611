/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.table;

import io.github.morasanu.label.PairReader;
import io.github.morasanu.text.FoldedText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tables written as arrays in an array, in JSON as in source code, or as tuples in a list. The header is the first
 * of them, if all its elements are words, or the array beside them that a key calls so:
 * {@code "columns": […], "rows": [[…], …]}. Not thread-safe.
 */
final class ArrayTable extends TextTable {
  private static final int MAX_ROW = ArrayElements.MAX_ROW;
  private static final int MAX_CELL = 128;

  private final ArrayElements elements;
  private final NamedColumns named;
  private final CaseNames cases;

  /** The place that a bracket was looked for last, and what was found: places follow each other within one long array. */
  private int lastPlace = NONE;

  private int lastOpen = NONE;

  ArrayTable(FoldedText text, boolean cut, @Nullable TableHeader before) {
    super(text, cut, before);
    this.elements = new ArrayElements(text);
    this.named = new NamedColumns(text, elements, cut);
    this.cases = new CaseNames(text, elements);
  }

  @Override
  int rowAt(int offset) {
    int cell = cellBefore(offset);
    if (cell < 0) {
      return NONE;
    }
    int open = openBefore(cell + 1);
    return open >= 0 && isRow(open) ? open : NONE;
  }

  @Override
  int labelRowAt(int offset) {
    int names = cases.at(offset);
    if (names >= 0) {
      return names;
    }
    int object = objectAround(offset);
    int before = object < 0 ? 0 : spaceBefore(text, object);
    if (before == 0 || (symbol(before - 1) != ',' && symbol(before - 1) != '[')) {
      return rowAt(offset);
    }
    int open = openBefore(before);
    return open >= 0 && isRow(open) ? open : NONE;
  }

  /** Where the object begins in which the value of a name is that a place is in, or {@link #NONE}. */
  private int objectAround(int place) {
    int least = Math.max(0, place - MAX_CELL);
    int value = place;
    while (value > least && !PairReader.isQuote(symbol(value - 1)) && symbol(value - 1) != '\n') {
      value--;
    }
    int colon = spaceBefore(text, Math.max(0, value - 1)) - 1;
    if (colon < least || symbol(colon) != ':') {
      return NONE;
    }
    int i = colon;
    while (i > least && symbol(i) != '{' && symbol(i) != '}') {
      i--;
    }
    return symbol(i) == '{' ? i : NONE;
  }

  /** The comma or bracket that the cell begins behind which a place is in, or {@link #NONE}. */
  private int cellBefore(int offset) {
    int least = Math.max(0, offset - MAX_CELL);
    for (int i = offset - 1; i >= least; i--) {
      switch (symbol(i)) {
        case '[', '(', ',' -> {
          return i;
        }
        case '"', '\'', '`' -> {
          int before = spaceBefore(text, i);
          boolean begins = before > 0
              && (symbol(before - 1) == ',' || ArrayElements.opensRow(symbol(before - 1)));
          return begins ? before - 1 : NONE;
        }
        case '{', '}', ']', ')', '<', '>', ';', '=' -> {
          return NONE;
        }
        default -> {
          // the value
        }
      }
    }
    return NONE;
  }

  /** The bracket of the array that a place is in, {@link #NONE}, or {@link #BEYOND}. */
  private int openBefore(int place) {
    int open = findOpen(place, lastPlace <= place ? lastPlace : NONE);
    lastPlace = place;
    lastOpen = open;
    return open;
  }

  /** Looks no further back than to a known place in the same array. */
  private int findOpen(int place, int known) {
    int depth = 0;
    int least = Math.max(0, place - MAX_ROW);
    for (int i = place - 1; i >= least; i--) {
      if (depth == 0 && i < known) {
        boolean near = lastOpen == BEYOND ? least == 0 : lastOpen >= least;
        return near ? lastOpen : NONE;
      }
      switch (symbol(i)) {
        case ']', '}', ')' -> depth++;
        case '[', '{', '(' -> {
          if (--depth < 0) {
            return symbol(i) == '{' ? NONE : i;
          }
        }
        case ';', '<' -> {
          if (depth == 0) {
            return NONE;
          }
        }
        case '\n' -> {
          int before = spaceBefore(text, i);
          if (!isWithinArray(before, spaceFrom(text, i))) {
            return NONE;
          }
          // The same holds for all line breaks between the two.
          i = before;
        }
        default -> {
          // an element
        }
      }
    }
    return least == 0 && cut ? BEYOND : NONE;
  }

  /** Whether line breaks between two places stand where an array has some: behind a comma or a bracket, or before one. */
  private boolean isWithinArray(int before, int behind) {
    boolean ends =
        before > 0 && (symbol(before - 1) == ',' || ArrayElements.isBracket(symbol(before - 1)));
    return ends || before == 0 || ArrayElements.closesRow(symbol(behind));
  }

  /** Whether a bracket before an index closes a row such as the one that opens at another. */
  private boolean closes(int end, int open) {
    return end > 0 && symbol(end - 1) == (symbol(open) == '(' ? ')' : ']');
  }

  /** Whether an array is an element of another one, or holds the names of columns. */
  private boolean isRow(int open) {
    int before = spaceBefore(text, open);
    if (before == 0) {
      return false;
    }
    byte symbol = symbol(before - 1);
    if (symbol == ',') {
      int end = spaceBefore(text, before - 1);
      return end == 0 ? cut : closes(end, open);
    }
    return isOuter(symbol, open) || (symbol == ':' && named.isOfColumns(before - 1));
  }

  /** Whether a bracket may hold such rows: tuples stand in others too, but arrays in parentheses are arguments. */
  private boolean isOuter(byte symbol, int row) {
    return symbol == '[' || (symbol == '(' && symbol(row) == '(');
  }

  @Override
  int rowUpTo(int offset) {
    int least = Math.max(0, offset - MAX_ROW);
    int depth = 0;
    int closed = NONE;
    for (int i = offset - 1; i >= least; i--) {
      switch (symbol(i)) {
        case ']', ')' -> depth++;
        case '[', '(' -> {
          depth--;
          if (depth == 0) {
            closed = closed < 0 ? i : closed;
            if (isRow(closed)) {
              return closed;
            }
          } else if (depth < 0) {
            return isRow(i) ? i : cases.of(i);
          }
        }
        case '{', '}' -> {
          if (depth == 0) {
            return NONE;
          }
        }
        default -> {
          // an element
        }
      }
    }
    return least == 0 && cut ? BEYOND : NONE;
  }

  @Override
  int rowBefore(int row) {
    int before = spaceBefore(text, row);
    if (before == 0) {
      return cut ? BEYOND : NONE;
    }
    if (symbol(before - 1) == ',') {
      int end = spaceBefore(text, before - 1);
      if (end == 0) {
        return cut ? BEYOND : NONE;
      }
      return closes(end, row) ? openBefore(end - 1) : NONE;
    }
    if (symbol(before - 1) != '[') {
      return NONE;
    }
    int names = cases.of(before - 1);
    return names >= 0 ? names : named.before(before - 1);
  }

  @Override
  int rowAfter(int row) {
    if (cases.isRow(row)) {
      return cases.firstCase(row);
    }
    int close = elements.closing(row);
    if (close < 0) {
      return NONE;
    }
    int comma = spaceFrom(text, close + 1);
    if (symbol(comma) != ',') {
      return NONE;
    }
    int next = spaceFrom(text, comma + 1);
    if (symbol(next) == symbol(row)) {
      return next;
    }
    int before = spaceBefore(text, row);
    boolean names = before > 0 && symbol(before - 1) == ':';
    return names ? named.rowsBehind(next) : NONE;
  }

  @Override
  boolean isOfHeader(TableHeader header, int offset) {
    return cases.isRow(header.start()) || super.isOfHeader(header, offset);
  }

  @Override
  boolean mayBeHeader(int row) {
    int before = spaceBefore(text, row);
    return cases.isRow(row)
        || (before > 0 && (symbol(before - 1) == ':' || isOuter(symbol(before - 1), row)));
  }

  @Override
  @Nullable
  TableHeader headerIn(int row, boolean first) {
    if (!first) {
      return null;
    }
    if (!mayBeHeader(row)) {
      return TableHeader.NONE;
    }
    if (cases.isRow(row)) {
      return cases.read(row)
          ? new TableHeader(cases.names().names(), row, row + 1, false, null)
          : TableHeader.NONE;
    }
    int close = elements.closing(row);
    int below = rowAfter(row);
    if (close < 0 || below < 0) {
      return TableHeader.NONE;
    }
    boolean called = symbol(spaceBefore(text, row) - 1) == ':';
    List<String> words = new ArrayList<>();
    for (int start = row + 1; elements.holdsCell(start, close); ) {
      int end = elements.cellEnd(start, close);
      String word = called && symbol(spaceFrom(text, start)) == '{'
          ? named.nameIn(start, end)
          : elements.word(start, end);
      if (word.isEmpty()) {
        return TableHeader.NONE;
      }
      words.add(word);
      start = end + 1;
    }
    List<String> labels = HeaderLine.labels(words);
    if (labels.isEmpty()
        || (!called && (labels.size() < 2 || labels.size() != cells(below).size()))) {
      return TableHeader.NONE;
    }
    if (!called && labels.size() == 2 && !TwoColumns.areHeader(labels, pairs(below, this::cells))) {
      // Names and values look the same, and then the first is no header.
      labels.set(0, "");
    }
    return new TableHeader(labels, row, close + 1, false, null);
  }

  private List<String> cells(int row) {
    int close = elements.closing(row);
    List<String> cells = new ArrayList<>();
    for (int start = row + 1; elements.holdsCell(start, close); ) {
      int end = elements.cellEnd(start, close);
      String word = elements.word(start, end);
      cells.add(word.isEmpty() ? part(start, end) : word);
      start = end + 1;
    }
    return cells;
  }

  @Override
  void readCells(int row, TableHeader header) {
    if (cases.isRow(row)) {
      if (cases.read(row)) {
        cases.names().addTo(this);
      }
      return;
    }
    elements.addTo(this, row);
  }
}
