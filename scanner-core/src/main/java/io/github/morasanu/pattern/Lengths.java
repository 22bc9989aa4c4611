/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.pattern;

/**
 * The shortest and the longest match of a part of a regex, in chars.
 *
 * @param min at least 0; {@link #UNBOUNDED} when it is beyond an int
 * @param max at least {@code min}; {@link #UNBOUNDED} when there is no limit, or one beyond an int
 */
record Lengths(int min, int max) {
  static final int UNBOUNDED = Integer.MAX_VALUE;
  static final Lengths ZERO = new Lengths(0, 0);
  static final Lengths ANY = new Lengths(0, UNBOUNDED);

  Lengths plus(Lengths next) {
    return new Lengths(add(min, next.min), add(max, next.max));
  }

  Lengths or(Lengths other) {
    return new Lengths(Math.min(min, other.min), Math.max(max, other.max));
  }

  /** At least {@code least} and at most {@code most} of them in a row. */
  Lengths times(int least, int most) {
    return new Lengths(multiply(min, least), multiply(max, most));
  }

  /** The sum, where {@link #UNBOUNDED} stays so. */
  static int add(int a, int b) {
    return (int) Math.min(UNBOUNDED, (long) a + b);
  }

  private static int multiply(int length, int count) {
    return (int) Math.min(UNBOUNDED, (long) length * count);
  }
}
