/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.validate;

/** A primary account number: brand range, length, Luhn, and not a number nobody was ever given. */
final class PaymentCard {
  private PaymentCard() {}

  static Validity validate(CharSequence text, int start, int end) {
    int length = Digits.count(text, start, end);
    if (length < CardBrand.SHORTEST || length > CardBrand.LONGEST) {
      return Validity.INVALID;
    }
    // No brand begins with 9, so what does not fit a long is of none.
    return validate(Digits.value(text, start, end), length);
  }

  /** So many digits as a number. */
  static Validity validate(long number, int length) {
    if (CardBrand.of(number, length) == CardBrand.UNKNOWN || !Luhn.passes(number)) {
      return Validity.INVALID;
    }
    int step = Digits.step(number, length);
    if (step == 0 || Digits.isRun(step)) {
      return Validity.INVALID;
    }
    return TestCards.contains(number, length) ? Validity.SAMPLE : Validity.VALID;
  }
}
