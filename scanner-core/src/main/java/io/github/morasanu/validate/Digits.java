/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.validate;

import io.github.morasanu.text.Ascii;

/** Numbers written with spaces and hyphens between their digits. */
final class Digits {
  private Digits() {}

  /** How many digits the range holds, or -1 if it holds anything but digits, spaces and hyphens. */
  static int count(CharSequence text, int start, int end) {
    int count = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (Ascii.isDigit(c)) {
        count++;
      } else if (c != ' ' && c != '-') {
        return -1;
      }
    }
    return count;
  }

  /** The digits of the range as one number, whatever stands between. Exact up to 18 digits. */
  static long value(CharSequence text, int start, int end) {
    long value = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (Ascii.isDigit(c)) {
        value = value * 10 + (c - '0');
      }
    }
    return value;
  }

  /**
   * The difference modulo 10 from each digit to the next, if it is everywhere the same, or -1. So 0
   * means that all digits are equal, 1 an ascending and 9 a descending run.
   *
   * @param length how many digits the number has, its leading zeros included; at least 2
   */
  static int step(long number, int length) {
    int right = (int) (number % 10);
    int step = -1;
    long rest = number / 10;
    for (int i = 1; i < length; i++) {
      int left = (int) (rest % 10);
      int difference = (right - left + 10) % 10;
      if (step >= 0 && difference != step) {
        return -1;
      }
      step = difference;
      right = left;
      rest /= 10;
    }
    return step;
  }

  /** Whether all digits are equal, or each is the neighbour of the one before: nobody's number. */
  static boolean isMonotonous(long number, int length) {
    int step = step(number, length);
    return step == 0 || isRun(step);
  }

  /** Whether a {@link #step} is that of a run such as 3456 or 6543, where 9 and 0 are neighbours. */
  static boolean isRun(int step) {
    return step == 1 || step == 9;
  }
}
