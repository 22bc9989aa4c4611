/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.validate;

import io.github.morasanu.text.Ascii;

/**
 * What the characters of a short value look like: how many differ, how evenly they are spread, how often
 * their class changes. Pure, free of allocation; of a longer value the first {@value #MAX} count.
 */
final class ValueShape {
  /** Counting is quadratic, so it has a bound. */
  static final int MAX = 128;

  private static final double LN_2 = Math.log(2);
  private static final String VOWELS = "aeiouyAEIOUY";

  private ValueShape() {}

  /** Shannon entropy in bits a character. */
  static double entropy(CharSequence text, int start, int end) {
    int last = Math.min(end, start + MAX);
    double length = last - start;
    double entropy = 0;
    for (int i = start; i < last; i++) {
      if (isFirst(text, start, i)) {
        double share = count(text, start, last, text.charAt(i)) / length;
        entropy -= share * Math.log(share);
      }
    }
    return entropy / LN_2;
  }

  static int distinct(CharSequence text, int start, int end) {
    int last = Math.min(end, start + MAX);
    int distinct = 0;
    for (int i = start; i < last; i++) {
      distinct += isFirst(text, start, i) ? 1 : 0;
    }
    return distinct;
  }

  private static boolean isFirst(CharSequence text, int start, int at) {
    return Ascii.indexOf(text, start, at, text.charAt(at)) < 0;
  }

  static int count(CharSequence text, int start, int end, char c) {
    int count = 0;
    for (int i = start; i < end; i++) {
      count += text.charAt(i) == c ? 1 : 0;
    }
    return count;
  }

  static int digits(CharSequence text, int start, int end) {
    int count = 0;
    for (int i = start; i < end; i++) {
      count += Ascii.isDigit(text.charAt(i)) ? 1 : 0;
    }
    return count;
  }

  static int letters(CharSequence text, int start, int end) {
    int count = 0;
    for (int i = start; i < end; i++) {
      count += Ascii.isLetter(text.charAt(i)) ? 1 : 0;
    }
    return count;
  }

  static boolean isHex(CharSequence text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (hex(text.charAt(i)) < 0) {
        return false;
      }
    }
    return start < end;
  }

  /** The value of a hexadecimal digit, or -1. */
  static int hex(char c) {
    if (Ascii.isDigit(c)) {
      return c - '0';
    }
    int lower = c | 0x20;
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
  }

  /** Eight, four, four, four and twelve hexadecimal digits with dashes between. */
  static boolean isUuid(CharSequence text, int start, int end) {
    if (end - start != 36) {
      return false;
    }
    for (int i = 0; i < 36; i++) {
      char c = text.charAt(start + i);
      boolean dash = i == 8 || i == 13 || i == 18 || i == 23;
      if (dash ? c != '-' : hex(c) < 0) {
        return false;
      }
    }
    return true;
  }

  /**
   * How often letters and digits change place, or a single small letter stands between capitals, as
   * neither words nor camelCase names have it. Random text of 16 letters and digits has about six.
   */
  static int jumps(CharSequence text, int start, int end) {
    int jumps = 0;
    int lowerRun = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      boolean lower = c >= 'a' && c <= 'z';
      if (i > start) {
        char before = text.charAt(i - 1);
        boolean lettersAndDigits =
            Ascii.isDigit(before) ? Ascii.isLetter(c) : Ascii.isLetter(before) && Ascii.isDigit(c);
        boolean lonely = lowerRun == 1 && c >= 'A' && c <= 'Z';
        jumps += lettersAndDigits || lonely ? 1 : 0;
      }
      lowerRun = lower ? lowerRun + 1 : 0;
    }
    return jumps;
  }

  /** The longest row of consonants in one word of camelCase; that of an English word has at most five. */
  static int consonants(CharSequence text, int start, int end) {
    int longest = 0;
    int row = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      boolean word = i > start && Ascii.isUpper(c) && !Ascii.isUpper(text.charAt(i - 1));
      int before = word ? 0 : row;
      row = Ascii.isLetter(c) && VOWELS.indexOf(c) < 0 ? before + 1 : 0;
      longest = Math.max(longest, row);
    }
    return longest;
  }

  /**
   * Whether letters are words written together, {@code greaterEqualOrIsNull}: a capital begins each but the first, each has two
   * letters and a vowel, and three and more on the average. Of random letters hardly any row is one.
   */
  static boolean isCamelWords(CharSequence text, int start, int end) {
    int words = 0;
    int from = start;
    boolean vowel = false;
    for (int i = start; i <= end; i++) {
      if (i == end || (i > start && Ascii.isUpper(text.charAt(i)))) {
        if (i - from < 2 || !vowel) {
          return false;
        }
        words++;
        from = i;
        vowel = false;
      }
      vowel |= i < end && VOWELS.indexOf(text.charAt(i)) >= 0;
    }
    return words > 1 && end - start > 3 * words;
  }

  /** How many rows of two small letters and more have no vowel, as few words and abbreviations do: {@code xvANgdOzggNkx} has four. */
  static int soundless(CharSequence text, int start, int end) {
    int rows = 0;
    int from = start;
    boolean vowel = false;
    for (int i = start; i <= end; i++) {
      if (i == end || text.charAt(i) < 'a' || text.charAt(i) > 'z') {
        rows += i - from > 1 && !vowel ? 1 : 0;
        from = i + 1;
        vowel = false;
      } else {
        vowel |= VOWELS.indexOf(text.charAt(i)) >= 0;
      }
    }
    return rows;
  }

  /** The longest row of one and the same character. */
  static int longestRepeat(CharSequence text, int start, int end) {
    int longest = 0;
    int row = 0;
    for (int i = start; i < end; i++) {
      row = i > start && text.charAt(i) == text.charAt(i - 1) ? row + 1 : 1;
      longest = Math.max(longest, row);
    }
    return longest;
  }

  /** Whether nearly every character follows on the one before, as in 12345678, abcdefgh, 87654321. */
  static boolean isRunning(CharSequence text, int start, int end) {
    int up = 0;
    int down = 0;
    for (int i = start + 1; i < end; i++) {
      int step = text.charAt(i) - text.charAt(i - 1);
      // After nine comes zero, and in hexadecimal a.
      boolean wraps = text.charAt(i - 1) == '9' && "0aA".indexOf(text.charAt(i)) >= 0;
      up += step == 1 || wraps ? 1 : 0;
      down += step == -1 ? 1 : 0;
    }
    int steps = end - start - 1;
    return steps > 2 && Math.max(up, down) * 10 >= steps * 8;
  }

  /** Whether a few characters are repeated over and over. */
  static boolean isPeriodic(CharSequence text, int start, int end) {
    int length = end - start;
    for (int period = 1; period <= 10 && period * 2 <= length; period++) {
      int least = period <= 4 ? 2 * period : 3 * period;
      if (length >= least && hasPeriod(text, start, end, period)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasPeriod(CharSequence text, int start, int end, int period) {
    for (int i = start + period; i < end; i++) {
      if (text.charAt(i) != text.charAt(i - period)) {
        return false;
      }
    }
    return true;
  }
}
