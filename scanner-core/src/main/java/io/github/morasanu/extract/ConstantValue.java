/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.extract;

import org.jspecify.annotations.Nullable;

/** Which constants are worth a look, and how they read. */
final class ConstantValue {
  /** The first number of seven digits, as postal codes have: shorter ones identify nobody. */
  private static final long TELLING_NUMBER = 1_000_000;

  /** A whole double from here on belongs to a table of mathematics, and to nobody's card. */
  private static final double TOO_LARGE = 1e13;

  /** 2^53: beyond, not every whole number is a double. */
  private static final double MOST_EXACT = 1L << 53;

  private ConstantValue() {}

  /** The constant as a text, or null if it tells nothing: short numbers, fractions, types, handles. */
  static @Nullable String telling(Object value) {
    if (value instanceof String text) {
      return text;
    }
    if (value instanceof Integer || value instanceof Long) {
      return number(((Number) value).longValue());
    }
    if (value instanceof Double number
        && number == Math.rint(number)
        && Math.abs(number) < TOO_LARGE) {
      return number(number.longValue());
    }
    return null;
  }

  /**
   * A number that an object holds, as a text; null if it tells nothing. A spreadsheet's card number is a
   * double, and all whole ones that a double can tell apart are taken.
   */
  static @Nullable String tellingOfObject(Number value) {
    if (value instanceof Double number
        && number == Math.rint(number)
        && Math.abs(number) <= MOST_EXACT) {
      return number(number.longValue());
    }
    return telling(value);
  }

  private static @Nullable String number(long number) {
    return Math.abs(number) >= TELLING_NUMBER ? Long.toString(number) : null;
  }
}
