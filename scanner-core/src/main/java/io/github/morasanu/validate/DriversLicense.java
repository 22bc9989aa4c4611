/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.validate;

/**
 * The number of a driver's licence (運転免許証): the commission that gave out the first licence, the year
 * of that in two digits, six of a series, a check digit, and how often it was issued anew.
 *
 * <p>The check digit is the last digit of 11 - r, with r the {@link Modulus11} remainder of the ten
 * before it: a notification of the National Police Agency of 10 September 1981. It is not published as
 * law, so that a number that fails is still one under its own label.
 */
final class DriversLicense {
  private static final int LENGTH = 12;

  /**
   * By tens of the commission's code, the highest code: Hokkaido has five commissions from 10 on, and
   * so each region has its prefectures. 00 stands for licences of other countries.
   */
  private static final int[] HIGHEST = {0, 14, 25, 30, 49, 55, 65, 74, 83, 97};

  private DriversLicense() {}

  /** Twelve digits with a known commission and the right check digit. */
  static Validity validate(CharSequence text, int start, int end) {
    if (Digits.count(text, start, end) != LENGTH) {
      return Validity.INVALID;
    }
    Validity validity = validate(Digits.value(text, start, end));
    boolean time = validity == Validity.VALID && Timestamp.isMinute(text, start, end);
    return time ? Validity.DOUBTFUL : validity;
  }

  /** Twelve digits as a number. */
  static Validity validate(long number) {
    if (!isChecked(number)) {
      return Validity.INVALID;
    }
    return Digits.isMonotonous(number / 100, LENGTH - 2) ? Validity.SAMPLE : Validity.VALID;
  }

  /** Twelve digits with a known commission, or none, that are not so checked. */
  static Validity validateUnchecked(CharSequence text, int start, int end) {
    if (Digits.count(text, start, end) != LENGTH || Timestamp.isMinute(text, start, end)) {
      return Validity.INVALID;
    }
    long number = Digits.value(text, start, end);
    if (Digits.isMonotonous(number, LENGTH)) {
      return Validity.SAMPLE;
    }
    return isCommission(commission(number)) && !isChecked(number)
        ? Validity.VALID
        : Validity.INVALID;
  }

  /** Whether a public safety commission has that code. */
  static boolean isCommission(int code) {
    int tens = code / 10;
    return code == 0 || (tens > 0 && code <= HIGHEST[tens]);
  }

  private static int commission(long number) {
    return (int) (number / 10_000_000_000L);
  }

  /** A licence of another country (00) is so rare that nothing but a label makes one. */
  private static boolean isChecked(long number) {
    int commission = commission(number);
    int remainder = Modulus11.remainder(number / 100);
    return commission != 0
        && isCommission(commission)
        && Modulus11.lastDigitOfDifference(remainder) == number / 10 % 10;
  }
}
