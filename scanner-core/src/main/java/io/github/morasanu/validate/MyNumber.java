/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.validate;

/**
 * The Individual Number (マイナンバー): 11 digits and a check digit, under article 8 of the enforcement
 * order of the My Number Act and article 5 of ordinance 85 of 2014 of the Ministry of Internal Affairs.
 *
 * <p>With weights 2 to 7 and 2 to 6 from the right over the eleven digits, and r their sum modulo 11,
 * the check digit is 0 for r of 0 or 1, else 11 - r. Since two remainders share the 0, a single wrong
 * digit goes unseen when it turns the one remainder into the other: about 1.8 % of them.
 */
public final class MyNumber {
  private static final int LENGTH = 12;

  /** Below it are eight leading zeros or more: a padded serial, and hardly one person's number. */
  private static final long SMALLEST_PLAUSIBLE = 10_000L;

  private MyNumber() {}

  static Validity validate(CharSequence text, int start, int end) {
    if (Digits.count(text, start, end) != LENGTH) {
      return Validity.INVALID;
    }
    long number = Digits.value(text, start, end);
    long body = number / 10;
    if (checkDigit(body) != number % 10) {
      return Validity.INVALID;
    }
    if (number == 0) {
      return Validity.SAMPLE;
    }
    if (number < SMALLEST_PLAUSIBLE || isMonotonous(number, LENGTH)) {
      return Validity.INVALID;
    }
    if (isMonotonous(body, LENGTH - 1)) {
      return Validity.SAMPLE;
    }
    return looksLikeTimestamp(text, start, end) ? Validity.DOUBTFUL : Validity.VALID;
  }

  /** The check digit of the eleven digits before it. */
  static int checkDigit(long body) {
    int sum = 0;
    int weight = 2;
    // Two digits at a time, as their weights are w and w + 1: w (right + left) + left.
    for (long rest = body; rest > 0; rest /= 100) {
      int pair = (int) (rest % 100);
      int left = pair / 10;
      sum += weight * (pair - 9 * left) + left;
      weight = weight == 6 ? 2 : weight + 2;
    }
    int remainder = sum % 11;
    return remainder <= 1 ? 0 : 11 - remainder;
  }

  /**
   * Whether the range is twelve bare digits that read as {@code YYYYMMDDHHMM}, a real minute between
   * the years 1900 and 2099. One such text in ten passes the check digit too.
   */
  static boolean looksLikeTimestamp(CharSequence text, int start, int end) {
    if (end - start != LENGTH || !Ascii.areDigits(text, start, end)) {
      return false;
    }
    int year = part(text, start, 4);
    int month = part(text, start + 4, 2);
    int day = part(text, start + 6, 2);
    return year >= 1900
        && year <= 2099
        && month >= 1
        && month <= 12
        && day >= 1
        && day <= daysIn(year, month)
        && part(text, start + 8, 2) <= 23
        && part(text, start + 10, 2) <= 59;
  }

  private static boolean isMonotonous(long number, int length) {
    int step = Digits.step(number, length);
    return step == 0 || Digits.isRun(step);
  }

  private static int part(CharSequence text, int start, int length) {
    return (int) Digits.value(text, start, start + length);
  }

  private static int daysIn(int year, int month) {
    return switch (month) {
      case 2 -> year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28;
      case 4, 6, 9, 11 -> 30;
      default -> 31;
    };
  }
}
