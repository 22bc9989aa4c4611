/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.validate;

import io.github.morasanu.text.Ascii;

/** Whether bare digits read as a day or a minute between the years 1900 and 2099. */
final class Timestamp {
  private static final int DAY = 8;
  private static final int MINUTE = 12;
  private static final int SECOND = 14;

  private Timestamp() {}

  /** Whether the range is {@code YYYYMMDD}, a real day. */
  static boolean isDay(CharSequence text, int start, int end) {
    return end - start == DAY && Ascii.areDigits(text, start, end) && day(text, start);
  }

  /** Whether the range is a real day of eight digits, whatever parts them. */
  static boolean isWrittenDay(CharSequence text, int start, int end) {
    int digits = 0;
    for (int i = start; i < end; i++) {
      digits += Ascii.isDigit(text.charAt(i)) ? 1 : 0;
    }
    int number = digits == DAY ? (int) Digits.value(text, start, end) : 0;
    int year = number / 10_000;
    return isYear(year) && isDayOfYear(year, number / 100 % 100, number % 100);
  }

  /** Whether the range is {@code YYYYMMDDHHMM}, a real minute. */
  static boolean isMinute(CharSequence text, int start, int end) {
    return end - start == MINUTE && Ascii.areDigits(text, start, end) && minute(text, start);
  }

  /** Whether the range is {@code YYYYMMDDHHMMSS}, a real second. */
  static boolean isSecond(CharSequence text, int start, int end) {
    return end - start == SECOND
        && Ascii.areDigits(text, start, end)
        && minute(text, start)
        && part(text, start + MINUTE, 2) <= 59;
  }

  /** Whether a month, from 1, has a day, from 1. */
  static boolean isDayOfYear(int year, int month, int day) {
    return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
  }

  private static boolean minute(CharSequence text, int start) {
    return day(text, start)
        && part(text, start + DAY, 2) <= 23
        && part(text, start + DAY + 2, 2) <= 59;
  }

  private static boolean day(CharSequence text, int start) {
    int year = part(text, start, 4);
    return isYear(year) && isDayOfYear(year, part(text, start + 4, 2), part(text, start + 6, 2));
  }

  private static boolean isYear(int year) {
    return year >= 1900 && year <= 2099;
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
