/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.table;

import io.github.morasanu.label.LookBack;
import io.github.morasanu.label.PairReader;
import io.github.morasanu.text.FoldedText;
import org.jspecify.annotations.Nullable;

/**
 * Finds the column of a value in {@code INSERT INTO table (columns) VALUES (...), (...)}, looking back
 * a bounded way: of a longer statement it tells which column, but not its name. Reused; not
 * thread-safe.
 */
final class SqlTuple {
  /** Characters before a value in which the column list must begin. */
  static final int REACH = 4000;

  /** Characters of a tuple before a value: of a longer one its column is not told. */
  private static final int MAX_TUPLE = 512;

  /** Functions around a value: {@code CAST(TRIM('text') AS CHAR)}. */
  private static final int MAX_CALLS = 4;

  private static final String VALUES = "values";
  private static final int NONE = -1;
  private static final int TOO_FAR = -2;

  private final LookBack back;
  private final LastMark breaks;
  private final LastMark quotes;
  private int limit;
  private int index;
  private int nameStart;
  private int nameEnd;

  SqlTuple(FoldedText text) {
    this.back = new LookBack(text, REACH);
    this.breaks = LastMark.lineBreak(text, REACH);
    this.quotes = LastMark.apostrophe(text, REACH);
  }

  /** Looks for the column of the value that an offset lies in; false if there is none. */
  boolean find(int offset) {
    back.from(offset);
    limit = back.limit();
    index = 0;
    nameStart = 0;
    nameEnd = 0;
    int open = tupleAround(valueStart(offset));
    for (int calls = 0; calls < MAX_CALLS && open > limit; calls++) {
      int call = callStart(open);
      if (call < 0) {
        break;
      }
      index = 0;
      open = tupleAround(call);
    }
    while (open > limit) {
      int before = skipSpace(open);
      if (before > limit && at(before - 1) == ',') {
        int closing = skipSpace(before - 1);
        if (closing <= limit || at(closing - 1) != ')') {
          return false;
        }
        open = opening(closing - 1);
      } else {
        return isValues(before) && nameOf(skipSpace(before - VALUES.length()));
      }
    }
    // The statement began too far away, or this is no statement at all: two tuples in a row tell.
    return open == TOO_FAR && index > 0;
  }

  /** The place of the column, from 0 on. */
  int index() {
    return index;
  }

  /** The name of the column, or null if it is not in sight. Content: evidence only. */
  @Nullable
  String name() {
    if (nameEnd == nameStart) {
      return null;
    }
    return back.text(nameStart, nameEnd);
  }

  /** Where the literal starts that an offset lies in, or {@link #NONE}. */
  private int valueStart(int offset) {
    int before = skipSpace(offset);
    if (before > limit && isDelimiter(at(before - 1))) {
      return before;
    }
    int quote = quotes.before(offset);
    if (quote <= limit || breaks.before(offset) > quote) {
      return NONE;
    }
    // N'text' and E'text' are literals too.
    boolean prefixed = LookBack.isLetter(at(quote - 1));
    int start = skipSpace(prefixed ? quote - 1 : quote);
    return start > limit && isDelimiter(at(start - 1)) ? start : NONE;
  }

  /** Where the function begins that is a value of a tuple and has this parenthesis; or {@link #NONE}. */
  private int callStart(int open) {
    int name = open;
    while (name > limit && LookBack.isOfKey(at(name - 1))) {
      name--;
    }
    int before = skipSpace(name);
    return name < open && before > limit && isDelimiter(at(before - 1)) ? name : NONE;
  }

  /** The opening parenthesis of the tuple; counts the values before. */
  private int tupleAround(int start) {
    int depth = 0;
    int least = Math.max(limit, start - MAX_TUPLE);
    for (int i = start - 1; i >= least && start >= 0; i--) {
      switch (at(i)) {
        case '\'' -> i = quoteBefore(i);
        case ')' -> depth++;
        case ',' -> index += depth == 0 ? 1 : 0;
        case '(' -> {
          if (depth-- == 0) {
            return i;
          }
        }
        case ';', '{', '}' -> {
          return NONE;
        }
        case '\n' -> {
          // A tuple goes on behind a comma or its parenthesis; lines of anything else end it.
          int before = skipSpace(i);
          if (before == limit || !isDelimiter(at(before - 1))) {
            return NONE;
          }
          i = before;
        }
        default -> {
          // part of a value
        }
      }
    }
    return NONE;
  }

  /** The parenthesis that a closing one belongs to, {@link #TOO_FAR} if it is out of sight. */
  private int opening(int closing) {
    int depth = 0;
    for (int i = closing; i >= limit; i--) {
      switch (at(i)) {
        case '\'' -> i = quoteBefore(i);
        case ')' -> depth++;
        case '(' -> {
          if (--depth == 0) {
            return i;
          }
        }
        default -> {
          // part of a value
        }
      }
    }
    return limit > 0 ? TOO_FAR : NONE;
  }

  private int quoteBefore(int quote) {
    int i = quote - 1;
    while (i > limit && at(i) != '\'') {
      i--;
    }
    return i;
  }

  private boolean isValues(int end) {
    int start = end - VALUES.length();
    for (int i = 0; i < VALUES.length(); i++) {
      if (start < limit || (at(start + i) | 0x20) != VALUES.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Finds the name in the list that ends there; true even if the statement has no list. */
  private boolean nameOf(int listEnd) {
    if (listEnd <= limit || at(listEnd - 1) != ')') {
      return true;
    }
    int open = opening(listEnd - 1);
    int start = open + 1;
    for (int column = 0; open >= 0 && start < listEnd; column++) {
      int end = start;
      while (end < listEnd - 1 && at(end) != ',') {
        end++;
      }
      if (column == index) {
        trim(start, end);
        return true;
      }
      start = end + 1;
    }
    return true;
  }

  /** A name without blanks, and without the quotes of any dialect. */
  private void trim(int start, int end) {
    int from = start;
    int to = end;
    while (from < to && isAround(at(from))) {
      from++;
    }
    while (from < to && isAround(at(to - 1))) {
      to--;
    }
    nameStart = from;
    nameEnd = to;
  }

  private int skipSpace(int end) {
    return back.skipSpace(end);
  }

  private byte at(int index) {
    return back.at(index);
  }

  private static boolean isAround(byte symbol) {
    return PairReader.isSpace(symbol)
        || symbol == '`'
        || symbol == '"'
        || symbol == '['
        || symbol == ']'
        || symbol == '\'';
  }

  private static boolean isDelimiter(byte symbol) {
    return symbol == ',' || symbol == '(';
  }
}
