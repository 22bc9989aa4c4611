/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.label;

import io.github.morasanu.text.Ascii;

/**
 * Finds the argument that a format string puts behind a label: {@code log.info("birthDate={}", "…")}, {@code
 * printf("id %d, CVV %s", 1, "…")}. Pure.
 */
final class FormatArgument {
  private static final int MAX_FORMAT = 128;

  private FormatArgument() {}

  /** Whether a placeholder stands at an index: {@code {}}, {@code {0}}, {@code %s}, {@code %-10s}. */
  static boolean isPlaceholder(CharSequence text, int at, int limit) {
    return at < limit && end(text, at, limit) > at;
  }

  /**
   * Where the argument begins that takes the place of a placeholder, or -1.
   *
   * @param at where the placeholder stands
   * @param limit where to stop looking
   */
  static int of(CharSequence text, int at, int limit) {
    int first = Math.max(0, at - MAX_FORMAT);
    int open = at;
    while (open > first
        && !QuotedText.isQuote(text.charAt(open - 1))
        && text.charAt(open - 1) != '\n') {
      open--;
    }
    if (open == 0 || !QuotedText.isQuote(text.charAt(open - 1))) {
      return -1;
    }
    int before = 0;
    for (int i = open; i < at; i++) {
      before += end(text, i, at) > i ? 1 : 0;
    }
    int close = Ascii.indexOf(text, at, limit, text.charAt(open - 1));
    return close < 0 ? -1 : argument(text, close + 1, limit, before);
  }

  /** Where an argument begins that follows so many others. */
  private static int argument(CharSequence text, int from, int limit, int others) {
    int skipped = -1;
    int depth = 0;
    boolean tuple = false;
    for (int i = from; i < limit; i++) {
      char c = text.charAt(i);
      if (QuotedText.isQuote(c)) {
        if (skipped == others) {
          return i;
        }
        i = Ascii.indexOf(text, i + 1, limit, c);
        if (i < 0) {
          return -1;
        }
      } else if (c == ',' || c == '%' || (c == '(' && (skipped < 0 || tuple))) {
        skipped += depth == 0 && !tuple ? 1 : 0;
        tuple = c == '%';
      } else if (c == '\n' || c == ';' || skipped > others) {
        return -1;
      } else if (skipped == others && Ascii.isDigit(c)) {
        return i;
      } else if (c == '(' || c == '[') {
        depth++;
      } else if (c == ']' || (c == ')' && --depth < 0)) {
        return -1;
      }
    }
    return -1;
  }

  /** Behind a placeholder, or the index itself where none stands. */
  private static int end(CharSequence text, int at, int limit) {
    char c = text.charAt(at);
    int i = at + 1;
    if (c == '{') {
      while (i < limit && Ascii.isLetterOrDigit(text.charAt(i))) {
        i++;
      }
      return i < limit && i - at <= 8 && text.charAt(i) == '}' ? i + 1 : at;
    }
    if (c != '%') {
      return at;
    }
    while (i < limit && (Ascii.isDigit(text.charAt(i)) || text.charAt(i) == '-')) {
      i++;
    }
    return i < limit && "sdv@q".indexOf(text.charAt(i)) >= 0 ? i + 1 : at;
  }
}
