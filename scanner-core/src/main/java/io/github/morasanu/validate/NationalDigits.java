/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.validate;

import io.github.morasanu.text.Ascii;

/** What the checks of national numbers have in common. */
final class NationalDigits {
  private NationalDigits() {}

  /** How many digits the range holds, whatever stands between them. */
  static int count(CharSequence text, int start, int end) {
    int count = 0;
    for (int i = start; i < end; i++) {
      count += Ascii.isDigit(text.charAt(i)) ? 1 : 0;
    }
    return count;
  }

  /**
   * The sum of products with weights, the first weight for the leftmost digit.
   *
   * @param number has as many digits as there are weights, its leading zeros included
   */
  static int weighted(long number, int[] weights) {
    int sum = 0;
    long rest = number;
    for (int i = weights.length - 1; i >= 0; i--) {
      sum += weights[i] * (int) (rest % 10);
      rest /= 10;
    }
    return sum;
  }

  /** Whether all digits are equal, or zero. */
  static boolean isRepeated(long number, int length) {
    return Digits.step(number, length) == 0;
  }

  /** Whether the number is one of those that everybody writes into examples. */
  static boolean isOneOf(long number, long[] published) {
    for (long sample : published) {
      if (sample == number) {
        return true;
      }
    }
    return false;
  }

  /** Valid, or a sample if the number is published as an example or runs up or down. */
  static Validity validOrSample(long number, int length, long[] published) {
    return isOneOf(number, published) || Digits.isRun(Digits.step(number, length))
        ? Validity.SAMPLE
        : Validity.VALID;
  }

  /** Whether a year, month and day make a date of the Gregorian calendar. */
  static boolean isDate(int year, int month, int day) {
    return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
  }

  private static int daysIn(int year, int month) {
    return switch (month) {
      case 2 -> year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28;
      case 4, 6, 9, 11 -> 30;
      default -> 31;
    };
  }

  /**
   * Whether nothing beside the range makes it a piece of something longer: no ASCII letter or digit, no
   * underscore, and no hyphen or dot that joins one.
   */
  static boolean standsFree(CharSequence text, int start, int end) {
    return isFree(text, start - 1, -1) && isFree(text, end, 1);
  }

  private static boolean isFree(CharSequence text, int beside, int step) {
    if (beside < 0 || beside >= text.length()) {
      return true;
    }
    char c = text.charAt(beside);
    if (c == '-' || c == '.') {
      int beyond = beside + step;
      return beyond < 0 || beyond >= text.length() || !Ascii.isLetterOrDigit(text.charAt(beyond));
    }
    return !Ascii.isLetterOrDigit(c) && c != '_';
  }
}
