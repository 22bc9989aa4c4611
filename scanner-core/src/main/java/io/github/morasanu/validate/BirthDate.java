/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.validate;

import io.github.morasanu.text.Ascii;

/**
 * A day on which somebody who lives may have been born, in any of the forms that days are written in:
 * {@code 1985-04-01}, {@code 19850401}, {@code 1985年4月1日}, {@code 昭和60年4月1日}, {@code S60.4.1}, {@code
 * 3600401} with the number of the era, {@code 04/01/1985}, {@code April 1, 1985}. Pure.
 *
 * <p>What speaks for a birth is not here: any day between {@value #EARLIEST_YEAR} and {@value
 * #LATEST_YEAR} will do. The bounds are fixed and no clock is asked, so that a report on the same input
 * stays the same.
 */
final class BirthDate {
  /** Nobody alive was born before. */
  static final int EARLIEST_YEAR = 1900;

  static final int LATEST_YEAR = 2035;

  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
  private static final String KANJI_DIGITS = "〇一二三四五六七八九";
  private static final int YEAR = 4;
  private static final int[] DAYS = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  private static final long NONE = -1;

  private BirthDate() {}

  static Validity validate(CharSequence text, int start, int end) {
    int era = Era.at(text, start, end);
    if (era > 0) {
      int year = skipSpace(text, start + Era.of(era).length(text, start, end), end);
      // A letter is an era only before a year: "May 1, 1985" begins with that of 明治.
      if (year < end && isNumeral(text.charAt(year))) {
        return dayOfEra(era, text, year, end);
      }
    }
    long first = numberFrom(text, start, end);
    if (first == NONE) {
      return Validity.INVALID;
    }
    long second = numberFrom(text, endOf(first), end);
    if (second == NONE) {
      return joined(value(text, first), length(first));
    }
    int month = month(text, start, end);
    if (month > 0) {
      boolean dayFirst = length(first) < YEAR;
      long year = dayFirst ? second : first;
      return day(value(text, year), month, value(text, dayFirst ? first : second));
    }
    long third = numberFrom(text, endOf(second), end);
    if (third == NONE) {
      return Validity.INVALID;
    }
    int one = value(text, first);
    int two = value(text, second);
    int three = value(text, third);
    if (length(first) == YEAR) {
      return day(one, two, three);
    }
    if (length(third) != YEAR) {
      return Validity.INVALID;
    }
    Validity american = day(three, one, two);
    return american == Validity.INVALID ? day(three, two, one) : american;
  }

  private static Validity dayOfEra(int era, CharSequence text, int start, int end) {
    long first = numberFrom(text, start, end);
    long second = first == NONE ? NONE : numberFrom(text, endOf(first), end);
    if (first == NONE || (second == NONE && length(first) != 6)) {
      return Validity.INVALID;
    }
    int year = value(text, first);
    if (second == NONE) {
      return ofEra(era, year / 10_000, year / 100 % 100, year % 100, true);
    }
    long third = numberFrom(text, endOf(second), end);
    return third == NONE
        ? Validity.INVALID
        : ofEra(era, year, value(text, second), value(text, third), false);
  }

  /** Eight digits of a day, or the number of an era and six digits. */
  private static Validity joined(int number, int digits) {
    if (digits == 8) {
      return day(number / 10_000, number / 100 % 100, number % 100);
    }
    int era = number / 1_000_000;
    if (digits != 7 || era < 1 || era > 5) {
      return Validity.INVALID;
    }
    return ofEra(era, number / 10_000 % 100, number / 100 % 100, number % 100, true);
  }

  /** In prose an era goes on for a while after its end: 平成31年5月1日 is written, if not right. */
  private static Validity ofEra(int number, int yearOfEra, int month, int day, boolean coded) {
    Era era = Era.of(number);
    int year = era.westernYear(yearOfEra);
    Validity validity = yearOfEra < 1 ? Validity.INVALID : day(year, month, day);
    if (validity == Validity.INVALID || era.contains(year * 10_000 + month * 100 + day)) {
      return validity;
    }
    boolean yearOfChange = era.contains(year * 10_000 + 101);
    return yearOfChange && !coded ? Validity.DOUBTFUL : Validity.INVALID;
  }

  static Validity day(int year, int month, int day) {
    boolean real = year >= EARLIEST_YEAR
        && year <= LATEST_YEAR
        && month >= 1
        && month <= 12
        && day >= 1
        && day <= DAYS[month - 1]
        && (month != 2 || day < 29 || isLeap(year));
    if (!real) {
      return Validity.INVALID;
    }
    boolean zero = month == 1 && day == 1 && (year == EARLIEST_YEAR || year == 1970);
    return zero ? Validity.SAMPLE : Validity.VALID;
  }

  private static boolean isLeap(int year) {
    return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
  }

  /** The month whose English name stands in a text, or 0. */
  private static int month(CharSequence text, int start, int end) {
    for (int i = start; i + 3 <= end; i++) {
      if (Ascii.isLetter(text.charAt(i)) && (i == start || !Ascii.isLetter(text.charAt(i - 1)))) {
        int month = monthAt(text, i);
        if (month > 0) {
          return month;
        }
      }
    }
    return 0;
  }

  private static int monthAt(CharSequence text, int at) {
    for (int month = 0; month < DAYS.length; month++) {
      int letter = 0;
      while (letter < 3 && (text.charAt(at + letter) | 0x20) == MONTHS.charAt(3 * month + letter)) {
        letter++;
      }
      if (letter == 3) {
        return month + 1;
      }
    }
    return 0;
  }

  /** Start and end of the next number that stands in no parentheses, as in 1985年（昭和60年）4月, or NONE. */
  private static long numberFrom(CharSequence text, int from, int end) {
    int depth = 0;
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      if (c == '(') {
        depth++;
      } else if (c == ')') {
        depth--;
      } else if (depth <= 0 && isNumeral(c)) {
        int numberEnd = i + 1;
        while (numberEnd < end && isNumeral(text.charAt(numberEnd))) {
          numberEnd++;
        }
        return (long) i << Integer.SIZE | numberEnd;
      }
    }
    return NONE;
  }

  private static int startOf(long number) {
    return (int) (number >>> Integer.SIZE);
  }

  private static int endOf(long number) {
    return (int) number;
  }

  private static int length(long number) {
    return endOf(number) - startOf(number);
  }

  /** The number, in digits or in kanji with or without 十; 元 is the first year of an era. */
  private static int value(CharSequence text, long number) {
    int value = 0;
    int tens = 0;
    for (int i = startOf(number); i < endOf(number); i++) {
      char c = text.charAt(i);
      if (c == '十') {
        tens = Math.max(1, value) * 10;
        value = 0;
      } else if (c == '元') {
        value = 1;
      } else {
        int digit = Ascii.isDigit(c) ? c - '0' : KANJI_DIGITS.indexOf(c);
        value = Math.min(value, 99_999_999) * 10 + digit;
      }
    }
    return tens + value;
  }

  private static boolean isNumeral(char c) {
    return Ascii.isDigit(c) || c == '十' || c == '元' || KANJI_DIGITS.indexOf(c) >= 0;
  }

  private static int skipSpace(CharSequence text, int start, int end) {
    int i = start;
    while (i < end && text.charAt(i) == ' ') {
      i++;
    }
    return i;
  }
}
