/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.validate;

import io.github.morasanu.text.Ascii;

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

  /** Spreadsheets that take it for a number leave out the zeros that lead it, one or two of them. */
  private static final int SHORTEST_WITHOUT_ZEROS = 10;

  private MyNumber() {}

  static Validity validate(CharSequence text, int start, int end) {
    if (Digits.count(text, start, end) != LENGTH || isFollowedByBox(text, start, end)) {
      return Validity.INVALID;
    }
    Validity validity = validate(Digits.value(text, start, end));
    boolean time = validity == Validity.VALID && Timestamp.isMinute(text, start, end);
    return time ? Validity.DOUBTFUL : validity;
  }

  /** Twelve digits as a number. */
  static Validity validate(long number) {
    long body = number / 10;
    if (checkDigit(body) != number % 10) {
      return Validity.INVALID;
    }
    if (number == 0) {
      return Validity.SAMPLE;
    }
    if (number < SMALLEST_PLAUSIBLE || Digits.isMonotonous(number, LENGTH)) {
      return Validity.INVALID;
    }
    return Digits.isMonotonous(body, LENGTH - 1) ? Validity.SAMPLE : Validity.VALID;
  }

  /** Whether digits that stand apart one by one go on. */
  private static boolean isFollowedByBox(CharSequence text, int start, int end) {
    return text.charAt(start + 1) == ' '
        && end + 1 < text.length()
        && text.charAt(end) == ' '
        && Ascii.isDigit(text.charAt(end + 1));
  }

  /** The same with nothing behind it on its line: all that a QR code holds. */
  static Validity validateToEndOfLine(CharSequence text, int start, int end) {
    boolean ends = end == text.length() || text.charAt(end) == '\n' || text.charAt(end) == '\r';
    return ends ? validate(text, start, end) : Validity.INVALID;
  }

  /**
   * A number of ten or eleven bare digits from which a spreadsheet took the zeros that led it. To be
   * asked under the number's own label only.
   */
  static Validity validateWithoutZeros(CharSequence text, int start, int end) {
    int length = end - start;
    if (length < SHORTEST_WITHOUT_ZEROS
        || length >= LENGTH
        || !Ascii.areDigits(text, start, end)
        || text.charAt(start) == '0') {
      return Validity.INVALID;
    }
    long number = Digits.value(text, start, end);
    if (checkDigit(number / 10) != number % 10) {
      return Validity.INVALID;
    }
    return Digits.isMonotonous(number / 10, length - 1) ? Validity.SAMPLE : Validity.VALID;
  }

  /** The check digit of the eleven digits before it. */
  static int checkDigit(long body) {
    int remainder = Modulus11.remainder(body);
    return remainder <= 1 ? 0 : 11 - remainder;
  }
}
