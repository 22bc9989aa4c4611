/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.validate;

import io.github.morasanu.text.Ascii;

/**
 * The resident record code (住民票コード): ten random digits and a check digit, under article 1 of the
 * enforcement regulations of the Basic Resident Register Act and notification 436 of 2002.
 *
 * <p>The check digit is the last digit of 11 - r, with r the {@link Modulus11} remainder. For r of 0
 * no published example was found, so both 0 and 1 are taken.
 */
final class ResidentRecordCode {
  private static final int LENGTH = 11;

  private ResidentRecordCode() {}

  /** Eleven bare digits with the right check digit, and no mobile phone number. */
  static Validity validate(CharSequence text, int start, int end) {
    if (!isBare(text, start, end) || readsAsMobile(text, start)) {
      return Validity.INVALID;
    }
    return validate(Digits.value(text, start, end));
  }

  /** Eleven digits as a number. */
  static Validity validate(long number) {
    if (!passes(number)) {
      return Validity.INVALID;
    }
    return Digits.isMonotonous(number / 10, LENGTH - 1) ? Validity.SAMPLE : Validity.VALID;
  }

  /** Eleven bare digits that the label alone makes one: either the check fails, or it is that of a phone. */
  static Validity validateUnchecked(CharSequence text, int start, int end) {
    if (!isBare(text, start, end)) {
      return Validity.INVALID;
    }
    long number = Digits.value(text, start, end);
    if (passes(number) != readsAsMobile(text, start)) {
      return Validity.INVALID;
    }
    return Digits.isMonotonous(number, LENGTH) ? Validity.SAMPLE : Validity.VALID;
  }

  private static boolean isBare(CharSequence text, int start, int end) {
    return end - start == LENGTH && Ascii.areDigits(text, start, end);
  }

  private static boolean passes(long number) {
    int remainder = Modulus11.remainder(number / 10);
    int checkDigit = (int) (number % 10);
    return checkDigit == Modulus11.lastDigitOfDifference(remainder)
        || (remainder == 0 && checkDigit == 0);
  }

  /** Mobile and IP phone numbers begin with 050 and 060 to 090. */
  private static boolean readsAsMobile(CharSequence text, int start) {
    return text.charAt(start) == '0'
        && text.charAt(start + 1) >= '5'
        && text.charAt(start + 2) == '0';
  }
}
