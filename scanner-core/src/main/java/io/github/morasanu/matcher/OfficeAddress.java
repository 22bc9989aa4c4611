/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.matcher;

import io.github.morasanu.text.Ascii;
import io.github.morasanu.validate.Validity;

/** Tells the addresses of public places that stand for anybody's in forms and tests. Pure. */
final class OfficeAddress {
  /** A town and the numbers behind it. */
  private record Office(String town, String numbers) {}

  private static final Office[] OFFICES = {
    new Office("西新宿", "281"),
    new Office("千代田区千代田", "11"),
    new Office("霞が関", "111"),
    new Office("永田町", "171"),
  };

  private OfficeAddress() {}

  static Validity validate(CharSequence text, int start, int end) {
    for (int i = start; i < end; i++) {
      char first = text.charAt(i);
      for (Office office : OFFICES) {
        int block = i + office.town.length();
        if (first == office.town.charAt(0)
            && block < end
            && Ascii.startsWith(text, i, office.town)
            && isBlock(text, block, end, office.numbers)) {
          return Validity.SAMPLE;
        }
      }
    }
    return Validity.VALID;
  }

  /** Whether the numbers of one digit each are those of the block, and no other number follows. */
  private static boolean isBlock(CharSequence text, int start, int end, String numbers) {
    int found = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      int digit = Ascii.isDigit(c) ? c - '0' : "〇一二三四五六七八九".indexOf(c);
      if (digit >= 0) {
        boolean same = found < numbers.length() && digit == numbers.charAt(found) - '0';
        if (!same) {
          return false;
        }
        found++;
      }
    }
    return found == numbers.length();
  }
}
