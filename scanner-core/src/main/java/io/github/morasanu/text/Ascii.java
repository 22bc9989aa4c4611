/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.text;

/**
 * Questions about ASCII characters and about ranges {@code [start, end)} of a text, without locale and
 * without allocation. Pure.
 */
public final class Ascii {
  private Ascii() {}

  /** Whether it is one of {@code 0-9}. */
  public static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Whether it is one of {@code A-Z}. */
  public static boolean isUpper(char c) {
    return c >= 'A' && c <= 'Z';
  }

  /** Whether it is one of {@code A-Z} and {@code a-z}. */
  public static boolean isLetter(char c) {
    int lower = c | 0x20;
    return lower >= 'a' && lower <= 'z';
  }

  /** Whether it is a letter or a digit. */
  public static boolean isLetterOrDigit(char c) {
    return isLetter(c) || isDigit(c);
  }

  /** Whether it is a blank, a tab or a line break. */
  public static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
  }

  /** Whether it is a line feed or a carriage return. */
  public static boolean isLineBreak(int c) {
    return c == '\n' || c == '\r';
  }

  /** A letter in the other case; anything else as it is. */
  public static char otherCase(char c) {
    return isLetter(c) ? (char) (c ^ 0x20) : c;
  }

  /** Whether all of a range are letters and digits; so they are in an empty one. */
  public static boolean areLettersOrDigits(CharSequence text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (!isLetterOrDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether all of a range are digits, and there is one. */
  public static boolean areDigits(CharSequence text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (!isDigit(text.charAt(i))) {
        return false;
      }
    }
    return start < end;
  }

  /** The first index from an offset on with no white space, at most the limit. */
  public static int skipSpace(CharSequence text, int from, int limit) {
    int i = from;
    while (i < limit && isSpace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** Where the line begins that an index lies in, behind a line feed; or the least index to look at. */
  public static int lineStart(CharSequence text, int at, int least) {
    int i = Math.max(at, least);
    while (i > least && text.charAt(i - 1) != '\n') {
      i--;
    }
    return i;
  }

  /** Where the line ends that an index lies in, at a line feed; or the limit. */
  public static int lineEnd(CharSequence text, int at, int limit) {
    int i = Math.min(at, limit);
    while (i < limit && text.charAt(i) != '\n') {
      i++;
    }
    return i;
  }

  /** The first index of a character in a range, or -1. */
  public static int indexOf(CharSequence text, int start, int end, char c) {
    for (int i = start; i < end; i++) {
      if (text.charAt(i) == c) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a literal stands at an offset, which may lie outside of the text. */
  public static boolean startsWith(CharSequence text, int at, String literal) {
    return at >= 0 && startsWith(text, at, text.length(), literal);
  }

  /** Whether a range begins with a literal, case and all. */
  public static boolean startsWith(CharSequence text, int start, int end, String literal) {
    if (end - start < literal.length()) {
      return false;
    }
    for (int i = 0; i < literal.length(); i++) {
      if (text.charAt(start + i) != literal.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a range ends with a literal, case and all. */
  public static boolean endsWith(CharSequence text, int start, int end, String literal) {
    int from = end - literal.length();
    return from >= start && startsWith(text, from, end, literal);
  }

  /** Whether a range is a lower-case literal, in any case. */
  public static boolean equalsIgnoringCase(CharSequence text, int start, int end, String lower) {
    if (end - start != lower.length()) {
      return false;
    }
    for (int i = 0; i < lower.length(); i++) {
      char c = text.charAt(start + i);
      char folded = isUpper(c) ? (char) (c | 0x20) : c;
      if (folded != lower.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
