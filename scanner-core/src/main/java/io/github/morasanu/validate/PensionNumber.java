/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.validate;

/**
 * The basic pension number (基礎年金番号): four digits of the office and six of a series, without check
 * digit; with four more of a pension code it is the number of a pension certificate (年金証書).
 */
final class PensionNumber {
  private static final int LENGTH = 10;
  private static final int WITH_CODE = 14;

  /** Zeros in front of a short counter: no office, and no number. */
  private static final long SMALLEST_PLAUSIBLE = 1_000_000L;

  private PensionNumber() {}

  static Validity validate(CharSequence text, int start, int end) {
    int length = Digits.count(text, start, end);
    if (length != LENGTH && length != WITH_CODE) {
      return Validity.INVALID;
    }
    if (Timestamp.isSecond(text, start, end)) {
      return Validity.INVALID;
    }
    return validate(Digits.value(text, start, end), length);
  }

  /** Ten digits, or fourteen, as a number. */
  static Validity validate(long number, int length) {
    if (Digits.isMonotonous(number, length)) {
      return Validity.SAMPLE;
    }
    long plain = length == WITH_CODE ? number / 10_000 : number;
    return plain < SMALLEST_PLAUSIBLE ? Validity.INVALID : Validity.VALID;
  }
}
