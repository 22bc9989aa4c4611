/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.label;

import io.github.morasanu.text.Ascii;
import io.github.morasanu.text.TextWindow;
import org.jspecify.annotations.Nullable;

/**
 * The name of what a test compares a literal to, which stands behind the literal: {@code assertEquals("…", order.getOrderNo())}. Pure.
 */
public final class ComparedName {
  private static final int MAX_CALL = 48;
  private static final int MAX_NAME = 96;

  /** What stands in the names and the chains of calls that code compares to. */
  private static final String OF_CHAIN = "._$()[]->\"'";

  private ComparedName() {}

  /**
   * The last name of the other argument, or null if the value is no literal in quotes that a call compares.
   *
   * @param text folded
   * @param start where the value begins, behind its quote
   * @param end behind the value
   */
  public static @Nullable String of(CharSequence text, int start, int end) {
    if (start < 2 || end + 1 >= text.length() || !QuotedText.isQuote(text.charAt(end))) {
      return null;
    }
    boolean compared = text.charAt(end + 1) == ','
        && text.charAt(start - 1) == text.charAt(end)
        && isCompared(text, start - 1);
    if (!compared) {
      return null;
    }
    int first = end + 2 < text.length() && text.charAt(end + 2) == ' ' ? end + 3 : end + 2;
    int most = Math.min(text.length(), first + MAX_NAME);
    int i = first;
    while (i < most && isOfChain(text.charAt(i))) {
      i++;
    }
    while (i > first && !Ascii.isLetterOrDigit(text.charAt(i - 1))) {
      i--;
    }
    int name = i;
    while (name > first && isOfName(text.charAt(name - 1))) {
      name--;
    }
    return i == name ? null : TextWindow.copy(text, name, i);
  }

  /** Whether a call that compares opens on the line before a quote. */
  private static boolean isCompared(CharSequence text, int quote) {
    int least = Math.max(0, quote - MAX_CALL);
    int open = quote;
    while (open > least && text.charAt(open - 1) != '(') {
      open--;
      if (text.charAt(open) == '\n' || text.charAt(open) == ')') {
        return false;
      }
    }
    int nameEnd = open - 1;
    if (open == least) {
      return false;
    }
    int name = nameEnd;
    while (name > least && isOfName(text.charAt(name - 1))) {
      name--;
    }
    return ValueBefore.isComparing(new StringBuilder().append(text, name, nameEnd));
  }

  private static boolean isOfName(char c) {
    return Ascii.isLetterOrDigit(c) || c == '_';
  }

  private static boolean isOfChain(char c) {
    return Ascii.isLetterOrDigit(c) || OF_CHAIN.indexOf(c) >= 0;
  }
}
