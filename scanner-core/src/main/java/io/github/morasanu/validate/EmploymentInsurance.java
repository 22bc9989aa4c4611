/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.validate;

/**
 * The insured person's number of employment insurance (雇用保険被保険者番号): four, six and one digits.
 * The last is a check digit whose formula is not published, and 0 for numbers from before 1981; so it
 * is not checked.
 */
final class EmploymentInsurance {
  private static final int LENGTH = 11;

  /** In two rows until 1981: six digits of the birth date, and ten. */
  private static final int OLD_LENGTH = 16;

  private EmploymentInsurance() {}

  static Validity validate(CharSequence text, int start, int end) {
    int length = Digits.count(text, start, end);
    if (length != LENGTH && length != OLD_LENGTH) {
      return Validity.INVALID;
    }
    return validate(Digits.value(text, start, end), length);
  }

  /** Eleven digits, or sixteen, as a number. */
  static Validity validate(long number, int length) {
    if (Digits.isMonotonous(number, length)) {
      return Validity.SAMPLE;
    }
    return length == LENGTH && number / 10_000_000 == 0 ? Validity.INVALID : Validity.VALID;
  }
}
