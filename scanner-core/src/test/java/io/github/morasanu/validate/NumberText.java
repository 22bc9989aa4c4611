/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.validate;

import java.util.Random;

/** Digits for tests, and check digits computed anew, so that no mistake of the validators is shared. */
final class NumberText {
  private NumberText() {}

  static String digits(Random random, int count) {
    StringBuilder digits = new StringBuilder();
    while (digits.length() < count) {
      digits.append(random.nextInt(10));
    }
    return digits.toString();
  }

  static int digit(CharSequence text, int index) {
    return Character.digit(text.charAt(index), 10);
  }

  /** The weights 2 to 7 from the right, over and over. */
  static int modulus11(CharSequence body) {
    int sum = 0;
    for (int i = 0; i < body.length(); i++) {
      int fromRight = body.length() - 1 - i;
      sum += digit(body, i) * (2 + fromRight % 6);
    }
    return sum % 11;
  }

  static boolean isMonotonous(String text) {
    boolean equal = true;
    boolean up = true;
    boolean down = true;
    for (int i = 1; i < text.length(); i++) {
      int difference = Math.floorMod(digit(text, i) - digit(text, i - 1), 10);
      equal &= difference == 0;
      up &= difference == 1;
      down &= difference == 9;
    }
    return equal || up || down;
  }
}
