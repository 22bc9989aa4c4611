/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.validate;

import io.github.morasanu.text.Ascii;

/** Whether a code of letters and digits stands for itself, or is a piece of something longer. */
public final class CodeEdges {
  private static final int MAX_REMARK = 4;

  private static final String NO = "no.";

  private CodeEdges() {}

  /**
   * Whether neither a letter, a digit nor an underscore stands at either end, nor a sign that joins
   * one: a hyphen, a dot, a slash, the signs of base64, of URLs and of mail addresses.
   */
  static boolean areFree(CharSequence text, int start, int end) {
    return isFreeBefore(text, start) && isFreeAfter(text, end);
  }

  private static boolean isFreeBefore(CharSequence text, int start) {
    if (start == 0) {
      return true;
    }
    char before = text.charAt(start - 1);
    if (isEscape(text, start) || isBehindNo(text, start)) {
      return true;
    }
    return !joinsAlone(before)
        && !(joinsOthers(before) && start > 1 && Ascii.isLetterOrDigit(text.charAt(start - 2)));
  }

  private static boolean isFreeAfter(CharSequence text, int end) {
    if (end == text.length()) {
      return true;
    }
    char after = text.charAt(end);
    boolean joined = joinsOthers(after)
        && end + 1 < text.length()
        && Ascii.isLetterOrDigit(text.charAt(end + 1));
    return !joinsAlone(after) && (!joined || isRemarkBehind(text, end));
  }

  /** Whether a slash parts a short number, such as the year of expiry, from what stands before it. */
  public static boolean isRemarkBehind(CharSequence text, int slash) {
    int end = slash + 1;
    while (end < text.length() && Ascii.isDigit(text.charAt(end))) {
      end++;
    }
    int digits = end - slash - 1;
    return text.charAt(slash) == '/'
        && digits > 0
        && digits <= MAX_REMARK
        && (end == text.length()
            || !(Ascii.isLetter(text.charAt(end)) || "/-._".indexOf(text.charAt(end)) >= 0));
  }

  private static boolean joinsAlone(char c) {
    return Ascii.isLetterOrDigit(c) || c == '_' || c == '+' || c == '@';
  }

  private static boolean joinsOthers(char c) {
    return c == '-' || c == '.' || c == '/' || c == '%';
  }

  /** Whether the abbreviation of number stands right before, as in 旅券No.TR3847291. */
  private static boolean isBehindNo(CharSequence text, int start) {
    int no = start - NO.length();
    return no >= 0
        && Ascii.equalsIgnoringCase(text, no, start, NO)
        && (no == 0
            || !Ascii.isLetterOrDigit(text.charAt(no - 1))
            || (Ascii.isUpper(text.charAt(no)) && !Ascii.isUpper(text.charAt(no - 1))));
  }

  /** Whether a line break or a tab, written as an escape of source code, stands right before. */
  private static boolean isEscape(CharSequence text, int start) {
    if (start < 2 || text.charAt(start - 2) != '\\') {
      return false;
    }
    char escaped = text.charAt(start - 1);
    return escaped == 'n' || escaped == 't' || escaped == 'r';
  }
}
