/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.validate;

/**
 * The weighted sum modulo 11 that My Number, resident record code, driver's licence and the codes of
 * local governments share: weights 2 to 7 over and over, from the right. What they make of the
 * remainder differs.
 */
final class Modulus11 {
  private Modulus11() {}

  /**
   * The weighted sum of a number's digits modulo 11; zeros that lead it make no difference.
   *
   * @param body not negative, without the check digit
   */
  static int remainder(long body) {
    int sum = 0;
    int weight = 2;
    // Two digits at a time, as their weights are w and w + 1: w (right + left) + left.
    for (long rest = body; rest > 0; rest /= 100) {
      int pair = (int) (rest % 100);
      int left = pair / 10;
      sum += weight * (pair - 9 * left) + left;
      weight = weight == 6 ? 2 : weight + 2;
    }
    return sum % 11;
  }

  /** The last digit of 11 - r, so 1 for a remainder of 0, and 0 for 1. */
  static int lastDigitOfDifference(int remainder) {
    return (11 - remainder) % 10;
  }
}
