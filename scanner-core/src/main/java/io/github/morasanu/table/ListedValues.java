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

  /** What stands in numbers and days beside digits and letters. */
  private static final String IN_DAYS = "-+() /.年月日明治大正昭平成令和元";

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
    int lines = 0;
    for (int at = from; at < length; lines++) {
      int end = SectionSearch.lineEnd(text, at, length);
      boolean cut = end == length && length < text.length();
      if (!cut && !isNumberOrDay(text, at, end)) {
        return false;
      }
      at = SectionSearch.nextLine(text, end, length);
    }
    return lines >= FEWEST_LINES;
  }

  /** Whether a line is one number or day; a gap of blanks parts columns. */
  private static boolean isNumberOrDay(FoldedText text, int from, int to) {
    int digits = 0;
    int letters = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      boolean letter = Ascii.isLetter(c);
      letters = letter ? letters + 1 : 0;
      digits += Ascii.isDigit(c) ? 1 : 0;
      boolean gap = c == ' ' && i > from && text.charAt(i - 1) == ' ';
      boolean foreign = !letter && !Ascii.isDigit(c) && IN_DAYS.indexOf(c) < 0;
      if (gap || foreign || letters > LETTERS) {
        return false;
      }
    }
    return digits >= LEAST_DIGITS && to - from <= LONGEST;
  }

  /** Whether a line is digits, as they are written in groups or among the letters of a code. */
  private static boolean isNumber(FoldedText text, int from, int to) {
    int digits = 0;
    int letters = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      boolean letter = Ascii.isLetter(c);
      boolean digit = Ascii.isDigit(c);
      letters = letter ? letters + 1 : 0;
      digits += digit ? 1 : 0;
      if (letters > LETTERS || (!letter && !digit && "-+() ".indexOf(c) < 0)) {
        return false;
      }
    }
    return digits >= DIGITS;
  }
}
