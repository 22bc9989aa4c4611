/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.validate;

/** ASCII questions about ranges of text. */
final class Ascii {
  private Ascii() {}

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isLetter(char c) {
    int lower = c | 0x20;
    return lower >= 'a' && lower <= 'z';
  }

  static boolean isAlphanumeric(char c) {
    return isDigit(c) || isLetter(c);
  }

  static boolean areAlphanumeric(CharSequence text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (!isAlphanumeric(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  static boolean areDigits(CharSequence text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (!isDigit(text.charAt(i))) {
        return false;
      }
    }
    return start < end;
  }

  /** Whether {@code [start, end)} begins with the literal, case and all. */
  static boolean startsWith(CharSequence text, int start, int end, String literal) {
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

  /** Whether {@code [start, end)} ends with the literal, case and all. */
  static boolean endsWith(CharSequence text, int start, int end, String literal) {
    int from = end - literal.length();
    return from >= start && startsWith(text, from, end, literal);
  }

  /** The first offset of the character in {@code [start, end)}, or -1. */
  static int indexOf(CharSequence text, int start, int end, char c) {
    for (int i = start; i < end; i++) {
      if (text.charAt(i) == c) {
        return i;
      }
    }
    return -1;
  }

  /** Whether {@code [start, end)} is the lower-case literal, in any case. */
  static boolean equalsIgnoringCase(CharSequence text, int start, int end, String lower) {
    if (end - start != lower.length()) {
      return false;
    }
    for (int i = 0; i < lower.length(); i++) {
      char c = text.charAt(start + i);
      char folded = c >= 'A' && c <= 'Z' ? (char) (c | 0x20) : c;
      if (folded != lower.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
