/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.validate;

import io.github.morasanu.text.Ascii;

/**
 * Reads a day that stands alone in a field of data: {@code 1985-04-01}, {@code 1985/4/1}, {@code 19850401}, {@code
 * 1985年4月1日}, {@code S60.4.1}, {@code S600401}, {@code 昭和60年4月1日}. Stateless, thread-safe, free of allocation.
 */
public final class WrittenDay {
  /** No day. */
  public static final long NONE = -1;

  /** Before it hardly any business kept records in files that are read now: who has such a day was born on it. */
  private static final int LAST_YEAR_OF_BIRTHS_ALONE = 1980;

  /** Later days beside a person are more often those of visits and orders. */
  private static final int LAST_LIKELY_YEAR = 2012;

  private static final int DIGITS_OF_YEAR = 4;
  private static final int ALL_DIGITS = 8;
  private static final int PARTS = 3;
  private static final int DIGITS_BEHIND_ERA = 6;

  private WrittenDay() {}

  /** The day that begins at an index, for {@link #day} and {@link #end}, or {@link #NONE}. A digit may not follow it. */
  public static long at(CharSequence text, int from) {
    int length = text.length();
    int era = Era.at(text, from, length);
    int year = era == 0 ? from : from + Era.of(era).length(text, from, length);
    if (era > 0 && year < length && text.charAt(year) == '.') {
      year++;
    }
    int yearEnd = digitsEnd(text, year);
    int digits = yearEnd - year;
    if (digits == (era == 0 ? ALL_DIGITS : DIGITS_BEHIND_ERA)) {
      int number = number(text, year, yearEnd);
      return packed(era, number / 10_000, number / 100 % 100, number % 100, yearEnd);
    }
    boolean first = era > 0 && digits == 0 && year < length && text.charAt(year) == '元';
    boolean whole = era == 0 ? digits == DIGITS_OF_YEAR : first || (digits > 0 && digits <= 2);
    int month = first ? yearEnd + 1 : yearEnd;
    if (!whole || !isOneOf(text, month, "-/.年")) {
      return NONE;
    }
    int monthEnd = digitsEnd(text, month + 1);
    if (!isPart(month + 1, monthEnd) || !isOneOf(text, monthEnd, "-/.月")) {
      return NONE;
    }
    int end = digitsEnd(text, monthEnd + 1);
    if (!isPart(monthEnd + 1, end)) {
      return NONE;
    }
    return packed(
        era,
        first ? 1 : number(text, year, yearEnd),
        number(text, month + 1, monthEnd),
        number(text, monthEnd + 1, end),
        isOneOf(text, end, "日") ? end + 1 : end);
  }

  /** As a number like 19850401. */
  public static int day(long day) {
    return (int) (day >>> Integer.SIZE);
  }

  /** Behind its last character. */
  public static int end(long day) {
    return (int) day;
  }

  /**
   * How well a day serves as one of birth where nothing but the person beside it speaks for that: doubtful from
   * {@value #LAST_YEAR_OF_BIRTHS_ALONE} on, and invalid after {@value #LAST_LIKELY_YEAR}. The bounds are fixed, as those of
   * {@link BirthDate}.
   */
  static Validity validateBirth(CharSequence text, int start, int end) {
    long day = at(text, start);
    if (day == NONE || end(day) != end) {
      return Validity.INVALID;
    }
    return birth(day(day));
  }

  /** The same for eight digits between others, in a row that has no delimiters. */
  static Validity validateFixedBirth(CharSequence text, int start, int end) {
    boolean day = end - start == ALL_DIGITS && Ascii.areDigits(text, start, end);
    return day ? birth(number(text, start, end)) : Validity.INVALID;
  }

  /** The same for year, month and day with commas between them. */
  static Validity validateBirthInParts(CharSequence text, int start, int end) {
    int number = 0;
    int parts = 0;
    int i = start;
    while (i < end) {
      int from = Ascii.skipSpace(text, i, end);
      int to = Math.min(end, digitsEnd(text, from));
      if (to == from || to - from > DIGITS_OF_YEAR || (to < end && text.charAt(to) != ',')) {
        return Validity.INVALID;
      }
      number = 100 * number + number(text, from, to) % (parts == 0 ? 10_000 : 100);
      parts++;
      i = to + 1;
    }
    return parts == PARTS ? birth(number) : Validity.INVALID;
  }

  private static Validity birth(int day) {
    int year = day / 10_000;
    Validity real = BirthDate.day(year, day / 100 % 100, day % 100);
    if (real != Validity.VALID || year <= LAST_YEAR_OF_BIRTHS_ALONE) {
      return real;
    }
    return year <= LAST_LIKELY_YEAR ? Validity.DOUBTFUL : Validity.INVALID;
  }

  private static long packed(int era, int written, int month, int day, int end) {
    int year = era == 0 ? written : Era.of(era).westernYear(written);
    int number = year * 10_000 + month * 100 + day;
    boolean real = BirthDate.day(year, month, day) != Validity.INVALID
        && (era == 0 || Era.of(era).contains(number));
    return real ? (long) number << Integer.SIZE | end : NONE;
  }

  private static boolean isPart(int start, int end) {
    return end > start && end - start <= 2;
  }

  private static boolean isOneOf(CharSequence text, int at, String characters) {
    return at < text.length() && characters.indexOf(text.charAt(at)) >= 0;
  }

  /** Behind the digits from an index, of which nine are enough to be too many. */
  private static int digitsEnd(CharSequence text, int from) {
    int most = Math.min(text.length(), from + ALL_DIGITS + 1);
    int i = from;
    while (i < most && Ascii.isDigit(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static int number(CharSequence text, int start, int end) {
    int number = 0;
    for (int i = start; i < end; i++) {
      number = 10 * number + text.charAt(i) - '0';
    }
    return number;
  }
}
