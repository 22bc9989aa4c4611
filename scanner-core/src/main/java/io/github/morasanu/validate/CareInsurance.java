/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.validate;

import io.github.morasanu.text.Ascii;

/**
 * Numbers of long-term care insurance (介護保険). A person's has ten digits that the municipality gives
 * out, often behind zeros; no check digit holds for the whole country.
 */
final class CareInsurance {
  private static final int LENGTH = 10;
  private static final int INSURER = 6;

  private CareInsurance() {}

  /** A person's number: ten bare digits. */
  static Validity validate(CharSequence text, int start, int end) {
    if (end - start != LENGTH || !Ascii.areDigits(text, start, end)) {
      return Validity.INVALID;
    }
    long number = Digits.value(text, start, end);
    return Digits.isMonotonous(number, LENGTH) ? Validity.SAMPLE : Validity.VALID;
  }

  /** The same, or H and nine digits of somebody on public assistance; under a label only. */
  static Validity validateLabelled(CharSequence text, int start, int end) {
    boolean assisted = start < end && (text.charAt(start) | 0x20) == 'h';
    if (!assisted) {
      return validate(text, start, end);
    }
    boolean nine = end - start == LENGTH && Ascii.areDigits(text, start + 1, end);
    return nine ? Validity.VALID : Validity.INVALID;
  }

  /**
   * An insurer's number: prefecture, municipality and a check digit. Whether that is the one of {@link
   * Luhn} or the one of local government codes is not known: with neither it is doubtful.
   */
  static Validity validateInsurer(CharSequence text, int start, int end) {
    if (end - start != INSURER || !Ascii.areDigits(text, start, end)) {
      return Validity.INVALID;
    }
    long number = Digits.value(text, start, end);
    if (!HealthInsurance.isPrefecture((int) (number / 10_000))) {
      return Validity.INVALID;
    }
    int asGovernment = Modulus11.lastDigitOfDifference(Modulus11.remainder(number / 10));
    return Luhn.passes(number) || asGovernment == number % 10 ? Validity.VALID : Validity.DOUBTFUL;
  }
}
