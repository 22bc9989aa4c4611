/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.label;

import io.github.morasanu.automaton.IntBuffer;
import io.github.morasanu.text.Ascii;
import io.github.morasanu.text.FoldedText;
import java.util.List;
import java.util.function.Predicate;

/**
 * The arguments of a call that take the places of a statement's placeholders, in their order: {@code update("INSERT INTO t
 * (a, b) VALUES (?, ?)", "…", "…")}, also as one list. Of {@code ?}, {@code %s} and {@code $1}. Reused; not thread-safe.
 */
public final class SqlArguments {
  /** Characters of a statement behind its values. */
  private static final int MAX_REST = 120;

  /** Characters of what makes a list of arguments: {@code new Object[]}, {@code Arrays.asList}. */
  private static final int MAX_HEAD = 40;

  private static final String OF_REST = " _=;,.?$%\n\r\t";
  private static final String[] MAKERS = {"of", "asList", "listOf", "arrayOf", "array", "tuple"};
  private static final String OF_HEAD = "._[] <>";

  /** The columns that have placeholders. */
  private final IntBuffer columns = new IntBuffer();

  private FoldedText text = new FoldedText();
  private int limit;

  /** Gives the arguments in a range for the tuple of placeholders that opens before an index. */
  public void give(
      FoldedText of,
      int tuple,
      int upTo,
      List<String> names,
      int from,
      int to,
      Predicate<String> wanted,
      FieldMap.Cells cells) {
    text = of;
    limit = upTo;
    int at = firstArgument(closingQuote(readPlaceholders(tuple)));
    for (int i = 0; i < columns.size() && at > 0; i++) {
      int column = columns.get(i);
      int end = argumentEnd(at);
      boolean known = column < names.size() && wanted.test(names.get(column));
      if (known && end < limit) {
        give(names.get(column), at, end, from, to, cells);
      }
      at = at(end) == ',' ? skipSpace(end + 1) : -1;
    }
  }

  /** Behind the tuple, or -1 if it has no placeholder. */
  private int readPlaceholders(int tuple) {
    columns.clear();
    int i = tuple;
    for (int column = 0; i < limit; column++) {
      i = skipSpace(i);
      int end = argumentEnd(i);
      if (isPlaceholder(i, end)) {
        columns.add(column);
      }
      if (at(end) != ',') {
        return at(end) == ')' && columns.size() > 0 ? end + 1 : -1;
      }
      i = end + 1;
    }
    return -1;
  }

  private boolean isPlaceholder(int from, int to) {
    char first = at(from);
    int length = to - from;
    return first == '?'
        ? length == 1
        : (first == '%' && at(from + 1) == 's' && length == 2)
            || (first == '$' && Ascii.isDigit(at(from + 1)) && length <= 3);
  }

  /** Behind the quotes that close the text of the statement, or -1. */
  private int closingQuote(int from) {
    int most = Math.min(limit, from + MAX_REST);
    for (int i = from; i >= 0 && i < most; i++) {
      char c = text.charAt(i);
      if (QuotedText.isQuote(c)) {
        int end = i;
        while (at(end) == c) {
          end++;
        }
        return end;
      }
      if (!Ascii.isLetterOrDigit(c) && OF_REST.indexOf(c) < 0 && c != '(' && c != ')') {
        return -1;
      }
    }
    return -1;
  }

  /** Where the first argument begins, which may be in a list of them; or -1. */
  private int firstArgument(int behindQuote) {
    int comma = behindQuote < 0 ? -1 : skipSpace(behindQuote);
    if (comma < 0 || (at(comma) != ',' && at(comma) != '%')) {
      return -1;
    }
    int first = skipSpace(comma + 1);
    int i = first;
    while (i - first < MAX_HEAD
        && (Ascii.isLetterOrDigit(at(i)) || OF_HEAD.indexOf(at(i)) >= 0)
        && !opensList(i)) {
      i++;
    }
    boolean list = at(i) == '{' || opensList(i) || (at(i) == '(' && (i == first || makesList(i)));
    return list ? skipSpace(i + 1) : first;
  }

  /** Whether the name of a call ends at an index that makes a list of its arguments. */
  private boolean makesList(int nameEnd) {
    for (String maker : MAKERS) {
      int start = nameEnd - maker.length();
      if (Ascii.startsWith(text, start, maker) && !Ascii.isLetterOrDigit(at(start - 1))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a bracket opens a list, and not the type of an array. */
  private boolean opensList(int i) {
    return at(i) == '[' && at(i + 1) != ']';
  }

  /** The comma or bracket that ends an argument. */
  private int argumentEnd(int from) {
    int depth = 0;
    for (int i = from; i < limit; i++) {
      char c = text.charAt(i);
      if (QuotedText.isQuote(c)) {
        i = Ascii.indexOf(text, i + 1, limit, c);
        if (i < 0) {
          return limit;
        }
      } else if (c == '(' || c == '[' || c == '{') {
        depth++;
      } else if ((c == ')' || c == ']' || c == '}') && --depth < 0) {
        return i;
      } else if (c == ',' && depth == 0) {
        return i;
      }
    }
    return limit;
  }

  private void give(String name, int from, int to, int least, int most, FieldMap.Cells cells) {
    int start = from;
    int end = to;
    while (end > start && Ascii.isSpace(text.charAt(end - 1))) {
      end--;
    }
    if (end - start > 1 && QuotedText.isQuote(at(start)) && at(end - 1) == at(start)) {
      start++;
      end--;
    }
    if (start < end && start >= least && start < most) {
      cells.cell(name, start, end);
    }
  }

  private int skipSpace(int from) {
    return Ascii.skipSpace(text, Math.min(from, limit), limit);
  }

  private char at(int index) {
    return index >= 0 && index < limit ? text.charAt(index) : '\0';
  }
}
