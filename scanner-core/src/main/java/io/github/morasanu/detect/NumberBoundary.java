/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.detect;

/**
 * Whether a number stands for itself, or is a piece of something longer: a UUID, a hash, a float, a
 * price, a path. Pure.
 */
final class NumberBoundary {

  private NumberBoundary() {}

  /**
   * Judges what stands right around a number.
   *
   * @param single the number is one group of digits; a number in several groups is less easily a
   *     piece of a word
   */
  static boolean isFree(char[] text, int length, int start, int end, boolean single) {
    return isFreeBefore(text, start, single) && isFreeAfter(text, length, end, single);
  }

  private static boolean isFreeBefore(char[] text, int start, boolean single) {
    if (start == 0) {
      return true;
    }
    char before = text[start - 1];
    if (single && Ascii.isLetter(before)) {
      return false;
    }
    return switch (before) {
      case '_', '%', '#', '$', '¥' -> false;
      case '-', '/' -> start == 1 || !Ascii.isLetterOrDigit(text[start - 2]);
      case '.' -> start > 1 && Ascii.isLetter(text[start - 2]);
      default -> true;
    };
  }

  private static boolean isFreeAfter(char[] text, int length, int end, boolean single) {
    if (end == length) {
      return true;
    }
    char after = text[end];
    if (single && Ascii.isLetter(after)) {
      return isLongSuffix(text, length, end);
    }
    return switch (after) {
      case '_', '%', '円', '個', '件', '枚' -> false;
      case '-' -> end + 1 == length || !Ascii.isLetterOrDigit(text[end + 1]);
      case '.' -> end + 1 == length || !Ascii.isDigit(text[end + 1]);
      default -> true;
    };
  }

  /** The L behind a long literal of Java: 4987136205748198L is that number. */
  private static boolean isLongSuffix(char[] text, int length, int at) {
    return (text[at] == 'L' || text[at] == 'l')
        && (at + 1 == length || !Ascii.isLetterOrDigit(text[at + 1]));
  }
}
