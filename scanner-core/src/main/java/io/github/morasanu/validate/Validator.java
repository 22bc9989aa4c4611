/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.validate;

/** Judges a candidate by its own characters. Pure, thread-safe, and free of allocation. */
@FunctionalInterface
public interface Validator {

  /**
   * Judges the characters in {@code [start, end)}. Full-width forms have been folded to ASCII and
   * dashes to {@code -} before; what stands around the range may be looked at, within the text.
   */
  Validity validate(CharSequence text, int start, int end);

  /**
   * Where the value ends whose first part is {@code [start, end)}: there, but for values in several parts. Asked only for
   * what is not {@link Validity#INVALID}.
   */
  default int endOfValue(CharSequence text, int start, int end) {
    return end;
  }
}
