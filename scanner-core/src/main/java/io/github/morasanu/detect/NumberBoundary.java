/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.detect;

import io.github.morasanu.text.Ascii;

/**
 * Whether a number stands for itself, or is a piece of something longer: a UUID, a hash, a float, a
 * price, a path. Pure.
 */
final class NumberBoundary {
  /** Digits of a number that is given to a person rather than to a ticket. */
  private static final int LONG = 9;

  private static final int SHORTEST_ACRONYM = 3;
  private static final int LONGEST_ACRONYM = 8;

  private NumberBoundary() {}

  /**
   * Judges what stands right around a number.
   *
   * @param single the number is one group of digits; a number in several groups is less easily a
   *     piece of a word
   */
  static boolean isFree(CharSequence text, int start, int end, boolean single) {
    return isFreeBefore(text, start, end, single) && isFreeAfter(text, end, single);
  }

  /** Where the capitals begin that one group of digits is joined to and nothing else, or -1: {@code SSN536228714}. */
  static int gluedWord(CharSequence text, int start, int end) {
    int word = start;
    while (word > 0 && start - word <= LONGEST_ACRONYM && Ascii.isUpper(text.charAt(word - 1))) {
      word--;
    }
    boolean apart = word == 0 || !Ascii.isLetterOrDigit(text.charAt(word - 1));
    boolean acronym = start - word >= SHORTEST_ACRONYM && start - word <= LONGEST_ACRONYM;
    return apart && acronym && isFreeAfter(text, end, true) ? word : -1;
  }

  private static boolean isFreeBefore(CharSequence text, int start, int end, boolean single) {
    if (start == 0) {
      return true;
    }
    char before = text.charAt(start - 1);
    if (single && Ascii.isLetter(before)) {
      return false;
    }
    if (isCountryCode(text, start) && isSpaced(text, start, end)) {
      return false;
    }
    return switch (before) {
      case '_', '%', '$', '¥' -> false;
      case '#' -> end - start >= LONG && isNumberSign(text, start - 1);
      case '-', '/' -> start == 1 || !Ascii.isLetterOrDigit(text.charAt(start - 2));
      case '.' -> start > 1 && Ascii.isLetter(text.charAt(start - 2));
      default -> true;
    };
  }

  /** Whether # stands for the word number, behind a word in Latin letters: license #…; short ones number other things. */
  private static boolean isNumberSign(CharSequence text, int at) {
    return at > 1 && text.charAt(at - 1) == ' ' && Ascii.isLetter(text.charAt(at - 2));
  }

  /** Whether two capitals stand right before: an IBAN in groups begins so, FR06 1575 4013. */
  private static boolean isCountryCode(CharSequence text, int start) {
    return start > 1
        && Ascii.isUpper(text.charAt(start - 1))
        && Ascii.isUpper(text.charAt(start - 2))
        && (start == 2 || !Ascii.isLetterOrDigit(text.charAt(start - 3)));
  }

  private static boolean isSpaced(CharSequence text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (text.charAt(i) == ' ') {
        return true;
      }
    }
    return false;
  }

  private static boolean isFreeAfter(CharSequence text, int end, boolean single) {
    if (end == text.length()) {
      return true;
    }
    char after = text.charAt(end);
    if (single && Ascii.isLetter(after)) {
      return isLongSuffix(text, end);
    }
    return switch (after) {
      case '_', '%', '円', '個', '件', '枚' -> false;
      // The name of a mailbox.
      case '@' -> end + 1 == text.length() || !Ascii.isLetterOrDigit(text.charAt(end + 1));
      case '-' -> end + 1 == text.length() || !Ascii.isLetterOrDigit(text.charAt(end + 1));
      case '.' -> end + 1 == text.length() || !Ascii.isDigit(text.charAt(end + 1));
      default -> true;
    };
  }

  /** The L behind a long literal of Java: 4987136205748198L is that number. */
  private static boolean isLongSuffix(CharSequence text, int at) {
    return (text.charAt(at) == 'L' || text.charAt(at) == 'l')
        && (at + 1 == text.length() || !Ascii.isLetterOrDigit(text.charAt(at + 1)));
  }
}
