/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.extract;

/** Which constants are worth a look. */
final class ConstantValue {
  /** The first number of eight digits: shorter ones identify nobody. */
  private static final long TELLING_NUMBER = 10_000_000;

  private ConstantValue() {}

  static boolean isTelling(Object value) {
    return value instanceof String
        || ((value instanceof Integer || value instanceof Long)
            && Math.abs(((Number) value).longValue()) >= TELLING_NUMBER);
  }
}
