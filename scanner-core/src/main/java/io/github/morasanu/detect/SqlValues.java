/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.detect;

import io.github.morasanu.label.FieldMap;
import io.github.morasanu.label.SqlArguments;
import io.github.morasanu.label.SqlLiteral;
import io.github.morasanu.text.Ascii;
import io.github.morasanu.text.FoldedText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The values of {@code INSERT INTO table (columns) VALUES (...), (...)}, by the names of their columns.
 * Of a long statement it gives those within {@link #REACH} characters. Reused; not thread-safe.
 */
final class SqlValues {
  /** Characters behind {@code VALUES} in which a value must end. */
  static final int REACH = 4000;

  /** What the prefilter looks for. */
  static final CharSequencePattern VALUES = CharSequencePattern.ignoringCase("values");

  private static final int MAX_LIST = 4000;
  private static final int MAX_COLUMNS = 512;

  private final List<String> names = new ArrayList<>();
  private final SqlLiteral literal = new SqlLiteral();
  private final SqlArguments arguments = new SqlArguments();
  private FoldedText text = new FoldedText();
  private int limit;

  /** The list that was read last, from its parenthesis to the other: most statements repeat it. */
  private String list = "";

  private boolean anyWanted;

  /** Gives the values in a range, of the statement whose word {@code VALUES} starts at an index. */
  void cells(
      FoldedText of, int values, int from, int to, Predicate<String> wanted, FieldMap.Cells cells) {
    text = of;
    int close = spaceBefore(values) - 1;
    if (close < 0 || text.charAt(close) != ')') {
      return;
    }
    if (!isSameList(close)) {
      readNames(close);
      anyWanted = names.stream().anyMatch(wanted);
    }
    if (!anyWanted) {
      return;
    }
    limit = Math.min(text.length(), values + REACH);
    int at = skipSpace(values + VALUES.length());
    if (at < limit && text.charAt(at) == '(') {
      arguments.give(text, at + 1, limit, names, from, to, wanted, cells);
    }
    while (at < Math.min(limit, to) && text.charAt(at) == '(') {
      at = skipSpace(tuple(at + 1, from, to, wanted, cells));
      boolean goesOn = at < limit && text.charAt(at) == ',';
      at = goesOn ? skipSpace(at + 1) : limit;
    }
  }

  private boolean isSameList(int close) {
    int open = close + 1 - list.length();
    return !list.isEmpty() && Ascii.startsWith(text, open, list);
  }

  /** The names in the list that ends there; none if it is no list of names. */
  private void readNames(int close) {
    list = "";
    names.clear();
    int end = close;
    for (int i = close - 1; i >= Math.max(0, close - MAX_LIST); i--) {
      char c = text.charAt(i);
      if (c == ',' || c == '(') {
        names.add(0, name(i + 1, end));
        end = i;
      }
      if (c == '(') {
        StringBuilder read = new StringBuilder(close + 1 - i);
        list = read.append(text, i, close + 1).toString();
        return;
      }
      if (c == ')' || c == ';' || names.size() > MAX_COLUMNS) {
        break;
      }
      if (c == '`' || c == '"' || c == ']') {
        i = nameStart(i, close - MAX_LIST);
      }
    }
    names.clear();
  }

  /** Where a name in quotes begins that ends at an index: it may hold blanks, brackets and commas. */
  private int nameStart(int closing, int limit) {
    char quote = text.charAt(closing) == ']' ? '[' : text.charAt(closing);
    int i = closing - 1;
    while (i > Math.max(0, limit) && text.charAt(i) != quote) {
      i--;
    }
    return Math.max(0, i);
  }

  /** A name without the blanks around it, and without the quotes of any dialect. */
  private String name(int start, int end) {
    StringBuilder name = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if ("`\"[]'".indexOf(c) < 0) {
        name.append(c);
      }
    }
    return name.toString().strip();
  }

  /** Gives the values of a tuple; returns the index behind it. */
  private int tuple(int open, int from, int to, Predicate<String> wanted, FieldMap.Cells cells) {
    int at = open;
    for (int column = 0; at < limit; column++) {
      int start = skipSpace(at);
      int end = valueEnd(start);
      boolean inside = start >= from && start < to && end < limit;
      if (inside && column < names.size() && wanted.test(names.get(column))) {
        give(names.get(column), start, end, cells);
      }
      if (end >= limit || text.charAt(end) != ',') {
        return end + 1;
      }
      at = end + 1;
    }
    return limit;
  }

  private void give(String name, int start, int end, FieldMap.Cells cells) {
    if (literal.read(text, start, end)) {
      cells.cell(name, literal.start(), literal.end());
    }
  }

  /** The comma or parenthesis that ends a value. */
  private int valueEnd(int start) {
    int depth = 0;
    int i = start;
    while (i < limit) {
      char c = text.charAt(i);
      if (c == '\'') {
        i = quoteEnd(i + 1);
      } else if (depth == 0 && (c == ',' || c == ')')) {
        return i;
      } else if (c == '(' || c == ')') {
        depth += c == '(' ? 1 : -1;
      }
      i++;
    }
    return limit;
  }

  private int quoteEnd(int from) {
    int i = from;
    while (i < limit && text.charAt(i) != '\'') {
      i += text.charAt(i) == '\\' ? 2 : 1;
    }
    return i;
  }

  private int skipSpace(int from) {
    return Ascii.skipSpace(text, from, limit);
  }

  private int spaceBefore(int end) {
    int i = end;
    while (i > 0 && Ascii.isSpace(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }
}
