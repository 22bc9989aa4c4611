/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.detect;

/** Classes of ASCII characters, and prefixes of a text, without locale and without allocation. */
final class Ascii {

  private Ascii() {}

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isUpper(char c) {
    return c >= 'A' && c <= 'Z';
  }

  static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || isUpper(c);
  }

  static boolean isLetterOrDigit(char c) {
    return isLetter(c) || isDigit(c);
  }

  /** A blank, a tab or a line break. */
  static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
  }

  /** The first index from an offset on with no white space, at most the limit. */
  static int skipSpace(CharSequence text, int from, int limit) {
    int i = from;
    while (i < limit && isSpace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** A letter in the other case; anything else as it is. */
  static char otherCase(char c) {
    return isLetter(c) ? (char) (c ^ 0x20) : c;
  }

  /** Whether a prefix stands at an offset, which may lie outside of the text. */
  static boolean startsWith(CharSequence text, int at, String prefix) {
    if (at < 0 || at + prefix.length() > text.length()) {
      return false;
    }
    for (int i = 0; i < prefix.length(); i++) {
      if (text.charAt(at + i) != prefix.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a prefix stands at an offset, which may lie outside of the text, in any case. */
  static boolean startsWithIgnoringCase(CharSequence text, int at, String prefix) {
    if (at < 0 || at + prefix.length() > text.length()) {
      return false;
    }
    for (int i = 0; i < prefix.length(); i++) {
      char c = text.charAt(at + i);
      if (c != prefix.charAt(i) && otherCase(c) != prefix.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
