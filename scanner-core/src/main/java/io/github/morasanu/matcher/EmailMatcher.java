/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.matcher;

import io.github.morasanu.pattern.CharSet;
import io.github.morasanu.text.Ascii;
import io.github.morasanu.validate.EmailAddress;
import java.util.List;

/** Grows an e-mail address around its {@code @}. */
final class EmailMatcher implements HandMatcher {
  /** RFC 5321, section 4.5.3.1: octets of a local part and of a domain. */
  private static final int MAX_LOCAL = 64;

  private static final int MAX_DOMAIN = 255;

  private static final CharSet LETTERS_AND_DIGITS =
      CharSet.range('a', 'z').union(CharSet.range('A', 'Z')).union(CharSet.range('0', '9'));

  private static final CharSet LOCAL = LETTERS_AND_DIGITS.union(CharSet.of("._-+%"));

  @Override
  public List<List<CharSet>> anchors() {
    return List.of(List.of(LOCAL, CharSet.of('@'), LETTERS_AND_DIGITS));
  }

  @Override
  public int reach() {
    return MAX_LOCAL;
  }

  @Override
  public long match(CharSequence text, int anchor) {
    int at = anchor + 1;
    int afterAt = at + 1;
    int start = at;
    while (start > 0 && at - start < MAX_LOCAL && isLocal(text.charAt(start - 1))) {
      start--;
    }
    int end = afterAt;
    while (end < text.length() && end - afterAt < MAX_DOMAIN && isDomain(text.charAt(end))) {
      end++;
    }
    while (end > afterAt && !Ascii.isLetterOrDigit(text.charAt(end - 1))) {
      end--;
    }
    while (start < at && !Ascii.isLetterOrDigit(text.charAt(start))) {
      start++;
    }
    if (start == at || end == afterAt) {
      return NONE;
    }
    return HandMatcher.range(start, EmailAddress.withoutFileType(text, afterAt, end));
  }

  private static boolean isLocal(char c) {
    return Ascii.isLetterOrDigit(c) || c == '.' || c == '_' || c == '-' || c == '+' || c == '%';
  }

  private static boolean isDomain(char c) {
    return Ascii.isLetterOrDigit(c) || c == '.' || c == '-';
  }
}
