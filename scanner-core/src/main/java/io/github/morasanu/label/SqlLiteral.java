/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.label;

import io.github.morasanu.text.Ascii;
import io.github.morasanu.text.TextWindow;
import java.util.Locale;
import java.util.Set;

/**
 * What the value of a column is, as a statement of SQL writes it: {@code 12}, {@code 'text'}, {@code N'text'}, or the
 * first text that functions are handed, {@code TO_DATE('1980-04-01', 'YYYY-MM-DD')}, {@code CAST(TRIM('text') AS
 * CHAR)}. Reused; not thread-safe.
 */
public final class SqlLiteral {
  /** Functions whose first text says how or where, and is no value. */
  private static final Set<String> TOLD_HOW = Set.of(
      "hashbytes",
      "to_tsvector",
      "date_part",
      "date_trunc",
      "dateadd",
      "datediff",
      "nextval",
      "currval",
      "setval");

  private CharSequence text = "";
  private int start;
  private int end;

  /** First character of the value. */
  public int start() {
    return start;
  }

  /** Behind the last character of the value. */
  public int end() {
    return end;
  }

  /** Reads the value in a range, which may have blanks around it; false if it is empty, or a function without a text. */
  public boolean read(CharSequence of, int from, int to) {
    text = of;
    start = Ascii.skipSpace(of, from, to);
    end = to;
    while (end > start && Ascii.isSpace(of.charAt(end - 1))) {
      end--;
    }
    if (start == end) {
      return false;
    }
    char last = of.charAt(end - 1);
    boolean quoted = end - start > 1 && (last == '\'' || last == '"');
    return quoted ? unquote(last) : !isCall(nameEnd(start)) || inCall();
  }

  /** Takes off the quotes, and the letter of N'text' and E'text'. */
  private boolean unquote(char quote) {
    end--;
    while (start < end && text.charAt(start) != quote) {
      start++;
    }
    start++;
    return start < end;
  }

  private int nameEnd(int from) {
    int i = from;
    while (i < end
        && (Ascii.isLetterOrDigit(text.charAt(i)) || "_.$".indexOf(text.charAt(i)) >= 0)) {
      i++;
    }
    return i;
  }

  private boolean isCall(int nameEnd) {
    return nameEnd > start
        && nameEnd < end
        && text.charAt(nameEnd) == '('
        && text.charAt(end - 1) == ')';
  }

  /** Goes to the first text between the parentheses of functions; a query in parentheses holds values of others. */
  private boolean inCall() {
    int name = start;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c == '\'') {
        start = i + 1;
        int close = Ascii.indexOf(text, start, end, '\'');
        end = close;
        return close > start;
      }
      if (c == '(') {
        if (name == i || isToldHow(name, i)) {
          return false;
        }
        name = i + 1;
      } else if (nameEnd(i) == i) {
        name = i + 1;
      }
    }
    return false;
  }

  private boolean isToldHow(int from, int to) {
    String name = TextWindow.copy(text, from, to);
    return TOLD_HOW.contains(name.toLowerCase(Locale.ROOT));
  }
}
