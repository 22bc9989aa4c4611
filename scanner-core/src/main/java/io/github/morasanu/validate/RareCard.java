/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.validate;

import io.github.morasanu.text.Ascii;

/**
 * Card numbers that only words near by tell from any other number: Maestro, whose numbers have 12 to 19
 * digits, and those of UnionPay that do not pass the check of Luhn, of which some are in use.
 */
final class RareCard {
  private static final int SHORTEST = 12;
  private static final int ISSUER_DIGITS = 6;

  private RareCard() {}

  /** Maestro by its ranges and the check of Luhn. */
  static Validity validateMaestro(CharSequence text, int start, int end) {
    int length = Digits.count(text, start, end);
    if (length < SHORTEST || length > CardBrand.LONGEST || !isMaestro(issuer(text, start, end))) {
      return Validity.INVALID;
    }
    // The ranges begin with 4 to 6, so the number fits a long.
    long number = Digits.value(text, start, end);
    return Luhn.passes(number) && !isMonotonous(number, length) ? Validity.VALID : Validity.INVALID;
  }

  /** UnionPay by its ranges, where the check of Luhn fails. */
  static Validity validateUnionPay(CharSequence text, int start, int end) {
    int length = Digits.count(text, start, end);
    if (length < 16 || length > CardBrand.LONGEST) {
      return Validity.INVALID;
    }
    long number = Digits.value(text, start, end);
    boolean other = CardBrand.of(number, length) != CardBrand.UNIONPAY || Luhn.passes(number);
    return other || isMonotonous(number, length) ? Validity.INVALID : Validity.VALID;
  }

  /** Whether a number that begins with these six digits is of Maestro. */
  static boolean isMaestro(int issuer) {
    return issuer == 493698
        || (issuer >= 500000 && issuer <= 506698)
        || (issuer >= 506779 && issuer <= 508999)
        || (issuer >= 560000 && issuer <= 599999)
        || issuer / 10_000 == 63
        || issuer / 10_000 == 67;
  }

  /** The first six digits, or fewer if there are no more. */
  static int issuer(CharSequence text, int start, int end) {
    int issuer = 0;
    int digits = 0;
    for (int i = start; i < end && digits < ISSUER_DIGITS; i++) {
      char c = text.charAt(i);
      if (Ascii.isDigit(c)) {
        issuer = issuer * 10 + (c - '0');
        digits++;
      }
    }
    return issuer;
  }

  private static boolean isMonotonous(long number, int length) {
    int step = Digits.step(number, length);
    return step == 0 || Digits.isRun(step);
  }
}
