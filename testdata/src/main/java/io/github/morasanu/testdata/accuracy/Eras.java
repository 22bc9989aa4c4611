/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.testdata.accuracy;

import java.time.LocalDate;

/** Japanese eras since 1926: Showa to 1989-01-07, Heisei to 2019-04-30, then Reiwa. */
enum Eras {
  SHOWA("昭和", "S", 3, 1925),
  HEISEI("平成", "H", 4, 1988),
  REIWA("令和", "R", 5, 2018);

  private static final LocalDate HEISEI_FIRST = LocalDate.of(1989, 1, 8);
  private static final LocalDate REIWA_FIRST = LocalDate.of(2019, 5, 1);

  private final String written;
  private final String letter;
  private final int code;
  private final int yearBefore;

  Eras(String written, String letter, int code, int yearBefore) {
    this.written = written;
    this.letter = letter;
    this.code = code;
    this.yearBefore = yearBefore;
  }

  /** As in a form: era, year, month and day in kanji. */
  static String written(LocalDate date) {
    Eras era = of(date);
    int year = date.getYear() - era.yearBefore;
    return era.written
        + (year == 1 ? "元" : Integer.toString(year))
        + "年"
        + date.getMonthValue()
        + "月"
        + date.getDayOfMonth()
        + "日";
  }

  /** The era's letter and the parts with a separator. */
  static String letter(LocalDate date, String separator) {
    Eras era = of(date);
    return era.letter
        + (date.getYear() - era.yearBefore)
        + separator
        + date.getMonthValue()
        + separator
        + date.getDayOfMonth();
  }

  /** Seven digits: the era's code, then year, month and day in two each. */
  static String code(LocalDate date) {
    Eras era = of(date);
    return era.code
        + Draw.twoDigits(date.getYear() - era.yearBefore)
        + Draw.twoDigits(date.getMonthValue())
        + Draw.twoDigits(date.getDayOfMonth());
  }

  private static Eras of(LocalDate date) {
    if (date.isBefore(HEISEI_FIRST)) {
      return SHOWA;
    }
    return date.isBefore(REIWA_FIRST) ? HEISEI : REIWA;
  }
}
