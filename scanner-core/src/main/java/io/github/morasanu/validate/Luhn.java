/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.validate;

/**
 * The Luhn check (ISO/IEC 7812-1 annex B): from the right, every second digit doubled, the digits of
 * the products added; the sum is a multiple of 10. It sees every single wrong digit, and every swap of
 * neighbours but 09 and 90.
 */
public final class Luhn {
  private Luhn() {}

  /**
   * Whether the digits of the range pass. Spaces and hyphens are skipped; anything else, or no digit
   * at all, fails.
   *
   * @param text the text
   * @param start where the candidate begins
   * @param end where it ends, exclusive
   */
  public static boolean passes(CharSequence text, int start, int end) {
    int sum = 0;
    int count = 0;
    for (int i = end - 1; i >= start; i--) {
      char c = text.charAt(i);
      if (Ascii.isDigit(c)) {
        int digit = c - '0';
        if ((count & 1) == 1) {
          digit = digit < 5 ? digit * 2 : digit * 2 - 9;
        }
        sum += digit;
        count++;
      } else if (c != ' ' && c != '-') {
        return false;
      }
    }
    return count > 0 && sum % 10 == 0;
  }
}
