/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.detect;

import io.github.morasanu.validate.EmailAddress;
import java.util.List;

/** Grows an e-mail address around its {@code @}. */
final class EmailMatcher implements HandMatcher {
  /** RFC 5321, section 4.5.3.1: octets of a local part and of a domain. */
  private static final int MAX_LOCAL = 64;

  private static final int MAX_DOMAIN = 255;

  @Override
  public List<String> anchors() {
    return List.of("@");
  }

  @Override
  public long match(CharSequence text, int at, int afterAt) {
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
    return HandMatcher.range(start, EmailAddress.withoutFileType(text, start, end));
  }

  private static boolean isLocal(char c) {
    return Ascii.isLetterOrDigit(c) || c == '.' || c == '_' || c == '-' || c == '+' || c == '%';
  }

  private static boolean isDomain(char c) {
    return Ascii.isLetterOrDigit(c) || c == '.' || c == '-';
  }
}
