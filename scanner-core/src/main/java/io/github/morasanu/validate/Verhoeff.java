/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.validate;

/**
 * Check digits by Verhoeff, over the dihedral group of ten elements (J. Verhoeff, Error Detecting Decimal
 * Codes, 1969). They see every single wrong digit and every swap of neighbours.
 */
final class Verhoeff {
  private static final byte[] PRODUCT = {
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9,
    1, 2, 3, 4, 0, 6, 7, 8, 9, 5,
    2, 3, 4, 0, 1, 7, 8, 9, 5, 6,
    3, 4, 0, 1, 2, 8, 9, 5, 6, 7,
    4, 0, 1, 2, 3, 9, 5, 6, 7, 8,
    5, 9, 8, 7, 6, 0, 4, 3, 2, 1,
    6, 5, 9, 8, 7, 1, 0, 4, 3, 2,
    7, 6, 5, 9, 8, 2, 1, 0, 4, 3,
    8, 7, 6, 5, 9, 3, 2, 1, 0, 4,
    9, 8, 7, 6, 5, 4, 3, 2, 1, 0,
  };

  /** How a digit is exchanged, by its place from the right modulo 8. */
  private static final byte[] PERMUTATION = {
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9,
    1, 5, 7, 6, 2, 8, 3, 0, 9, 4,
    5, 8, 0, 3, 7, 9, 6, 1, 4, 2,
    8, 9, 1, 6, 0, 4, 3, 5, 2, 7,
    9, 4, 5, 3, 1, 2, 6, 8, 7, 0,
    4, 2, 8, 6, 5, 7, 3, 9, 0, 1,
    2, 7, 9, 3, 8, 0, 6, 4, 1, 5,
    7, 0, 4, 6, 9, 1, 3, 2, 5, 8,
  };

  private Verhoeff() {}

  /** Whether the digits of a number pass, the check digit last. */
  static boolean passes(long number, int length) {
    int check = 0;
    long rest = number;
    for (int place = 0; place < length; place++) {
      int digit = PERMUTATION[place % 8 * 10 + (int) (rest % 10)];
      check = PRODUCT[check * 10 + digit];
      rest /= 10;
    }
    return check == 0;
  }
}
