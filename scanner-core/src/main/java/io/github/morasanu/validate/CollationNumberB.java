/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.validate;

/**
 * 照合番号B of the My Number card, which its holder types to open what the card stores: birth date in
 * the Japanese era as YYMMDD, the year in which the card ends, and the four digits under the photo. No
 * check digit, so it is one under its own label only.
 */
final class CollationNumberB {
  private static final int LENGTH = 14;

  /** A leap year: the era is not written, so any February may have 29 days. */
  private static final int ANY_YEAR = 2000;

  /** The longest era, Showa, ended in its 64th year. */
  private static final int LAST_YEAR_OF_ERA = 64;

  private static final int FIRST_CARDS = 2016;
  private static final int LAST_END = 2099;

  private CollationNumberB() {}

  static Validity validate(CharSequence text, int start, int end) {
    if (Digits.count(text, start, end) != LENGTH) {
      return Validity.INVALID;
    }
    long number = Digits.value(text, start, end);
    long birth = number / 100_000_000;
    int year = (int) (birth / 10_000);
    int month = (int) (birth / 100 % 100);
    int day = (int) (birth % 100);
    int cardEnds = (int) (number / 10_000 % 10_000);
    boolean possible = year >= 1
        && year <= LAST_YEAR_OF_ERA
        && Timestamp.isDayOfYear(ANY_YEAR, month, day)
        && cardEnds >= FIRST_CARDS
        && cardEnds <= LAST_END;
    return possible ? Validity.VALID : Validity.INVALID;
  }
}
