/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.testdata;

/** Writes ASCII the way a Japanese input method does when nobody switched it back. */
public final class FullWidth {
  private FullWidth() {}

  /**
   * Turns ASCII digits, letters and hyphens into their full-width forms (U+FF10 and on, U+FF21 and on, U+FF0D) and
   * leaves everything else as it is. Every result character exists in windows-31j.
   */
  public static String of(CharSequence text) {
    StringBuilder wide = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      wide.append(hasWideForm(c) ? (char) (c + 0xFEE0) : c);
    }
    return wide.toString();
  }

  private static boolean hasWideForm(char c) {
    return c == '-' || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  }
}
