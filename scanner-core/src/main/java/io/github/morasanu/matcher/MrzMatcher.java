/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.matcher;

import io.github.morasanu.pattern.CharSet;
import io.github.morasanu.text.Ascii;
import java.util.List;

/**
 * Finds the lines of a machine readable zone (ICAO Doc 9303) that hold numbers: the second line of a
 * passport (TD3) or of a document of the size between (TD2), and the first two lines of a card (TD1),
 * whatever parts them. It starts at the letter of the sex between the digits of two dates.
 */
final class MrzMatcher implements HandMatcher {
  private static final CharSet DIGIT = CharSet.range('0', '9');
  private static final CharSet SEX = CharSet.of("FMX<");

  /** Digits of the anchor before the sex. */
  private static final int ANCHORED = 2;

  private static final int TD3_LINE = 44;
  private static final int TD2_LINE = 36;
  private static final int TD1_LINE = 30;

  /** Where the sex stands in the second line. */
  private static final int SEX_OF_PASSPORT = 20;

  private static final int SEX_OF_CARD = 7;

  /** A date and its check digit. */
  private static final int DATE = 7;

  private static final int COUNTRY = 3;

  /** Between two lines: a line break, or the quotes and signs that join strings in source code. */
  private static final int MAX_GAP = 40;

  private static final String LINE_BREAK = "<br";

  @Override
  public List<List<CharSet>> anchors() {
    return List.of(List.of(DIGIT, DIGIT, SEX, DIGIT, DIGIT));
  }

  @Override
  public int reach() {
    return SEX_OF_CARD + MAX_GAP + TD1_LINE;
  }

  @Override
  public long match(CharSequence text, int anchor) {
    int sex = anchor + ANCHORED;
    if (!areDigits(text, sex - DATE, sex) || !areDigits(text, sex + 1, sex + 1 + DATE)) {
      return NONE;
    }
    long line = line(text, sex - SEX_OF_PASSPORT);
    return line == NONE ? card(text, sex - SEX_OF_CARD) : line;
  }

  /** A second line with a document number before the dates. */
  private static long line(CharSequence text, int start) {
    int country = start + SEX_OF_PASSPORT - DATE - COUNTRY;
    if (start < 0
        || !areFilled(text, start, country)
        || !areDigits(text, country - 1, country)
        || !areLetters(text, country, country + COUNTRY)) {
      return NONE;
    }
    if (areFilled(text, start, start + TD3_LINE)) {
      return HandMatcher.range(start, start + TD3_LINE);
    }
    boolean between = areFilled(text, start, start + TD2_LINE);
    return between ? HandMatcher.range(start, start + TD2_LINE) : NONE;
  }

  /** A second line that begins with the birth date, and the line before it. */
  private static long card(CharSequence text, int second) {
    int country = second + 2 * DATE + 1;
    if (!areLetters(text, country, country + COUNTRY)
        || !areFilled(text, second, second + TD1_LINE)) {
      return NONE;
    }
    int firstEnd = second;
    while (firstEnd > 0 && second - firstEnd < MAX_GAP && !isFilled(text.charAt(firstEnd - 1))) {
      firstEnd = lineBreak(text, firstEnd - 1);
    }
    int first = firstEnd - TD1_LINE;
    return areFilled(text, first, firstEnd) && areLetters(text, first + 2, first + 2 + COUNTRY)
        ? HandMatcher.range(first, second + TD1_LINE)
        : NONE;
  }

  /** Where the line break of markup begins that ends with a character, or that character. */
  private static int lineBreak(CharSequence text, int at) {
    int most = text.charAt(at) == '>' ? LINE_BREAK.length() + 2 : 0;
    for (int start = at - LINE_BREAK.length(); start >= Math.max(0, at - most); start--) {
      if (Ascii.equalsIgnoringCase(text, start, start + LINE_BREAK.length(), LINE_BREAK)) {
        return start;
      }
    }
    return at;
  }

  private static boolean areDigits(CharSequence text, int start, int end) {
    if (start < 0 || end > text.length()) {
      return false;
    }
    for (int i = start; i < end; i++) {
      if (!Ascii.isDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean areLetters(CharSequence text, int start, int end) {
    if (end > text.length()) {
      return false;
    }
    for (int i = start; i < end; i++) {
      if (!Ascii.isUpper(text.charAt(i)) && text.charAt(i) != '<') {
        return false;
      }
    }
    return true;
  }

  private static boolean areFilled(CharSequence text, int start, int end) {
    if (start < 0 || end > text.length()) {
      return false;
    }
    for (int i = start; i < end; i++) {
      if (!isFilled(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isFilled(char c) {
    return Ascii.isUpper(c) || Ascii.isDigit(c) || c == '<';
  }
}
