/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.table;

import io.github.morasanu.text.Ascii;
import io.github.morasanu.text.FoldedText;

/** Tells lists of one value in each line, which are a column though nothing delimits it. Pure. */
final class ListedValues {
  /** So many lines of one number each are a column, and so many digits are a number. */
  private static final int LINES = 10;

  private static final int DIGITS = 7;

  /** So many are one below a label. */
  private static final int FEWEST_LINES = 2;

  /** More letters in a row are a word. */
  private static final int LETTERS = 4;

  /** What stands in numbers beside digits and letters. */
  private static final String IN_NUMBERS = "-+() ";

  private static final String IN_DAYS = IN_NUMBERS + "/.年月日明治大正昭平成令和元";

  private static final int LONGEST = 24;

  /** A day in the first years of an era has so few: S5.3.4. */
  private static final int LEAST_DIGITS = 3;

  private ListedValues() {}

  /** Whether each of the lines from one on, as far as we look, is a long number and nothing else. */
  static boolean areNumbers(FoldedText text, int from, int length) {
    int lines = 0;
    for (int at = from; at < length && lines < LINES; lines++) {
      int end = SectionSearch.lineEnd(text, at, length);
      if (!isNumber(text, at, end)) {
        return false;
      }
      at = SectionSearch.nextLine(text, end, length);
    }
    return lines == LINES;
  }

  /** Whether all lines from one on that are in sight are a number or a day and nothing else. */
  static boolean areNumbersOrDays(FoldedText text, int from, int length) {
    return lines(text, from, length, ListedValues::isNumberOrDay) >= FEWEST_LINES;
  }

  /** What a line is. */
  interface Form {
    boolean is(FoldedText text, int from, int to);
  }

  /** How many lines from one on are in sight, if each is of a form as far as it is; or -1. */
  static int lines(FoldedText text, int from, int length, Form form) {
    int lines = 0;
    for (int at = from; at < length; lines++) {
      int end = SectionSearch.lineEnd(text, at, length);
      boolean cut = end == length && length < text.length();
      if (!cut && !form.is(text, at, end)) {
        return -1;
      }
      at = SectionSearch.nextLine(text, end, length);
    }
    return lines;
  }

  /** Whether a line is one number or day; a gap of blanks parts columns. */
  private static boolean isNumberOrDay(FoldedText text, int from, int to) {
    return to - from <= LONGEST
        && digits(text, from, to, IN_DAYS) >= LEAST_DIGITS
        && !hasGap(text, from, to);
  }

  private static boolean hasGap(FoldedText text, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (text.charAt(i) == ' ' && text.charAt(i - 1) == ' ') {
        return true;
      }
    }
    return false;
  }

  /** Whether a line is digits, as they are written in groups or among the letters of a code. */
  private static boolean isNumber(FoldedText text, int from, int to) {
    return digits(text, from, to, IN_NUMBERS) >= DIGITS;
  }

  /** How many digits are in a line that holds no words, and no signs but those; or -1. */
  private static int digits(FoldedText text, int from, int to, String signs) {
    int digits = 0;
    int letters = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      boolean letter = Ascii.isLetter(c);
      boolean digit = Ascii.isDigit(c);
      letters = letter ? letters + 1 : 0;
      digits += digit ? 1 : 0;
      if (letters > LETTERS || (!letter && !digit && signs.indexOf(c) < 0)) {
        return -1;
      }
    }
    return digits;
  }
}
