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
final class Luhn {
  /** What two digits add, the right one being as it is and the left one doubled. */
  private static final byte[] PAIRS = pairs();

  private Luhn() {}

  /**
   * Whether the digits of a number pass; zeros that lead it make no difference.
   *
   * @param number not negative
   */
  static boolean passes(long number) {
    int sum = 0;
    for (long rest = number; rest != 0; rest /= 100) {
      sum += PAIRS[(int) (rest % 100)];
    }
    return sum % 10 == 0;
  }

  private static byte[] pairs() {
    byte[] pairs = new byte[100];
    for (int pair = 0; pair < pairs.length; pair++) {
      int left = pair / 10;
      pairs[pair] = (byte) (pair % 10 + (left < 5 ? 2 * left : 2 * left - 9));
    }
    return pairs;
  }
}
