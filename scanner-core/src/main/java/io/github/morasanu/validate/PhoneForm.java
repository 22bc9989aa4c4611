/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.validate;

import io.github.morasanu.text.Ascii;

/**
 * How a telephone number is written: a trunk 0 or +81 before it, and separators between its groups of
 * digits. The significant number is what follows the trunk 0 or the country code.
 */
final class PhoneForm {
  private PhoneForm() {}

  /**
   * Where the significant number begins, or -1 if neither a trunk 0 nor +81 leads to a digit. The plus
   * may stand in the range or right before it.
   */
  static int significantStart(CharSequence text, int start, int end) {
    int i = skipSeparators(text, start, end);
    boolean international = start > 0 && text.charAt(start - 1) == '+';
    if (i < end && text.charAt(i) == '+') {
      international = true;
      i++;
    }
    if (international) {
      if (!Ascii.startsWith(text, i, end, "81")) {
        return -1;
      }
      i = skipSeparators(text, i + 2, end);
      if (i < end && text.charAt(i) == '0') {
        i = skipSeparators(text, i + 1, end);
      }
    } else if (i < end && text.charAt(i) == '0') {
      i++;
    } else {
      return -1;
    }
    return i < end && Ascii.isDigit(text.charAt(i)) ? i : -1;
  }

  /** How many digits follow in the range, or -1 if there is anything but digits and separators. */
  static int count(CharSequence text, int significantStart, int end) {
    int count = 0;
    for (int i = significantStart; i < end; i++) {
      char c = text.charAt(i);
      if (Ascii.isDigit(c)) {
        count++;
      } else if (!isSeparator(c)) {
        return -1;
      }
    }
    return count;
  }

  /**
   * The lengths of the groups of digits, four bits each, the trunk 0 counted with the first even where
   * +81 stands for it: {@code 03-1234-5678} gives 0x244, a bare mobile number 0xb. -1 if there are more
   * than three groups.
   */
  static int groups(CharSequence text, int significantStart, int end) {
    int groups = 0;
    int length = 1;
    for (int i = significantStart; i < end; i++) {
      if (Ascii.isDigit(text.charAt(i))) {
        length++;
      } else if (length > 0) {
        groups = groups << 4 | length;
        length = 0;
      }
    }
    if (length > 0) {
      groups = groups << 4 | length;
    }
    return groups <= 0xfff ? groups : -1;
  }

  private static int skipSeparators(CharSequence text, int start, int end) {
    int i = start;
    while (i < end && isSeparator(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isSeparator(char c) {
    return c == '-' || c == ' ' || c == '(' || c == ')' || c == '.';
  }
}
