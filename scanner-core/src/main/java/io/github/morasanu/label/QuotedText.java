/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.label;

import io.github.morasanu.text.Ascii;

/**
 * Text in quotes, also as a string or a page holds it: {@code "…"}, 「…」, {@code \"…\"}, {@code ""…""}, and with the
 * entity for a quote. Pure.
 */
final class QuotedText {
  private static final int MAX_LENGTH = 80;
  private static final String ENTITY = "&quot;";

  /** What may stand between two quotes and another thing, where they hold an empty text. */
  private static final String BEHIND_EMPTY = ",;:)]}.+ \t\r\n";

  private QuotedText() {}

  static boolean isQuote(char c) {
    return c == '"' || c == '\'' || c == '`';
  }

  /** Behind the quote that opens at an index, or -1. */
  static int opened(CharSequence text, int at, int limit) {
    int quote = at;
    while (quote < limit && text.charAt(quote) == '\\') {
      quote++;
    }
    if (quote >= limit) {
      return -1;
    }
    char c = text.charAt(quote);
    if (c == '&' && Ascii.startsWith(text, quote, limit, ENTITY)) {
      return quote + ENTITY.length();
    }
    if (c == '「' || c == '『') {
      return quote + 1;
    }
    if (!isQuote(c)) {
      return -1;
    }
    boolean twice = c == '"' && quote + 2 < limit && text.charAt(quote + 1) == c;
    return twice && BEHIND_EMPTY.indexOf(text.charAt(quote + 2)) < 0 ? quote + 2 : quote + 1;
  }

  /** Where a text ends that begins behind its opening quote: at the closing one; or -1. */
  static int end(CharSequence text, int opened, int limit) {
    char close = closing(text, opened);
    int most = Math.min(limit, opened + MAX_LENGTH + 1);
    for (int i = opened; i < most; i++) {
      char c = text.charAt(i);
      if (c == close) {
        return i;
      }
      if (c == '\n') {
        return -1;
      }
    }
    return -1;
  }

  /** The first character of what closes a text that begins at an index. */
  private static char closing(CharSequence text, int opened) {
    char quote = text.charAt(opened - 1);
    return switch (quote) {
      case '「' -> '」';
      case '『' -> '』';
      case ';' -> '&';
      default -> opened > 1 && text.charAt(opened - 2) == '\\' ? '\\' : quote;
    };
  }

  /** Behind the quote that closes a text at an index. */
  static int closed(CharSequence text, int end, int limit) {
    int i = end;
    if (i < limit && text.charAt(i) == '&') {
      return Math.min(limit, i + ENTITY.length());
    }
    while (i < limit && text.charAt(i) == '\\') {
      i++;
    }
    boolean twice = i + 1 < limit && text.charAt(i) == '"' && text.charAt(i + 1) == '"';
    return Math.min(limit, twice ? i + 2 : i + 1);
  }
}
