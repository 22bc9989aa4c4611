/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.validate;

/**
 * The eras of the Japanese calendar since 1868, each with the days on which it began and ended. Days are
 * numbers like 20190501.
 *
 * <p>Sources: Cabinet Orders 1/1989 (平成) and 143/2019 (令和); the Imperial Ordinances of 1912 and 1926.
 */
enum Era {
  MEIJI('明', '治', 'M', '㍾', 1867, 18681023, 19120729),
  TAISHO('大', '正', 'T', '㍽', 1911, 19120730, 19261224),
  SHOWA('昭', '和', 'S', '㍼', 1925, 19261225, 19890107),
  HEISEI('平', '成', 'H', '㍻', 1988, 19890108, 20190430),
  REIWA('令', '和', 'R', '㋿', 2018, 20190501, 99991231);

  private static final Era[] ALL = values();

  private final char first;
  private final char second;
  private final char letter;
  private final char sign;
  private final int yearBefore;
  private final int firstDay;
  private final int lastDay;

  Era(char first, char second, char letter, char sign, int yearBefore, int firstDay, int lastDay) {
    this.first = first;
    this.second = second;
    this.letter = letter;
    this.sign = sign;
    this.yearBefore = yearBefore;
    this.firstDay = firstDay;
    this.lastDay = lastDay;
  }

  /** The number that stands for the era in records of offices, from 1 (明治) to 5 (令和); 0 for none. */
  static int at(CharSequence text, int start, int end) {
    for (int i = 0; i < ALL.length; i++) {
      if (ALL[i].length(text, start, end) > 0) {
        return i + 1;
      }
    }
    return 0;
  }

  static Era of(int number) {
    return ALL[number - 1];
  }

  /** Characters of the era's name at a place in a text, or 0. */
  int length(CharSequence text, int start, int end) {
    if (start >= end) {
      return 0;
    }
    char c = text.charAt(start);
    if (c == sign || (c & ~0x20) == letter) {
      return 1;
    }
    return c == first && start + 1 < end && text.charAt(start + 1) == second ? 2 : 0;
  }

  /** The year of the western calendar. */
  int westernYear(int yearOfEra) {
    return yearBefore + yearOfEra;
  }

  boolean contains(int day) {
    return day >= firstDay && day <= lastDay;
  }
}
