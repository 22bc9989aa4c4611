/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.matcher;

import io.github.morasanu.pattern.CharSet;
import io.github.morasanu.text.Ascii;
import io.github.morasanu.validate.Iban;
import java.util.List;

/**
 * Takes as many letters and digits as an IBAN of its country has, in one piece or in groups parted by
 * single spaces or hyphens.
 */
final class IbanMatcher implements HandMatcher {
  private static final CharSet LETTERS = CharSet.range('A', 'Z');
  private static final CharSet DIGITS = CharSet.range('0', '9');
  private static final CharSet BOTH = LETTERS.union(DIGITS);
  private static final CharSet SEPARATORS = CharSet.of(" -");
  private static final int CHECKED = 4;

  @Override
  public List<List<CharSet>> anchors() {
    return List.of(
        List.of(LETTERS, LETTERS, DIGITS, DIGITS, BOTH, BOTH, BOTH, BOTH),
        List.of(LETTERS, LETTERS, DIGITS, DIGITS, SEPARATORS, BOTH, BOTH, BOTH, BOTH));
  }

  @Override
  public long match(CharSequence text, int start) {
    int length = Iban.length(text, start);
    if (length == 0 || !isFreeBefore(text, start)) {
      return NONE;
    }
    int count = CHECKED;
    int i = start + CHECKED;
    while (i < text.length() && count < length) {
      char c = text.charAt(i);
      if (isUpperOrDigit(c)) {
        count++;
      } else if ((c != ' ' && c != '-') || !isUpperOrDigit(text.charAt(i - 1))) {
        return NONE;
      }
      i++;
    }
    boolean whole = count == length && (i == text.length() || !joins(text, i));
    return whole ? HandMatcher.range(start, i) : NONE;
  }

  /** Payment messages write a slash before an account, of which no path comes: {@code :59:/GB…}. */
  private static boolean isFreeBefore(CharSequence text, int start) {
    boolean slash = start > 0 && text.charAt(start - 1) == '/';
    int before = slash ? start - 2 : start - 1;
    if (before < 0 || !joins(text, before)) {
      return !slash || before < 0 || " :\t\n".indexOf(text.charAt(before)) >= 0;
    }
    return false;
  }

  private static boolean isUpperOrDigit(char c) {
    return Ascii.isUpper(c) || Ascii.isDigit(c);
  }

  /** Whether a character makes what it touches a piece of something longer, such as base64. */
  private static boolean joins(CharSequence text, int at) {
    char c = text.charAt(at);
    return Ascii.isLetterOrDigit(c) || c == '+' || c == '/';
  }
}
