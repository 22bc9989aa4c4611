/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.validate;

/**
 * The corporate number (法人番号) under ordinance 70 of 2014 of the Ministry of Finance: a check digit
 * from 1 to 9 and twelve digits. With P the digits of the twelve from the right and Q 1 and 2 by turns,
 * the check digit is 9 - (sum of P Q modulo 9).
 *
 * <p>Behind a T it is the registration number of a company for the qualified invoice system. A sole
 * proprietor's has thirteen digits too, which are no corporate number; how they are made is not
 * published.
 */
final class CorporateNumber {
  private static final int LENGTH = 13;
  private static final long BASE = 1_000_000_000_000L;

  /** The registries gave out numbers far beyond these; below are counters behind leading zeros. */
  private static final long SMALLEST_BASE = 10_000L;

  /** Milliseconds since 1970 begin with 1 until the year 2033. */
  private static final int MILLIS_BEGIN = 1;

  /** Japanese article numbers (JAN) begin with 45 or 49. */
  private static final int JAN_45 = 45;

  private static final int JAN_49 = 49;

  /** What programs fill in where there is no number; of those with all digits alike, the one whose check digit is right. */
  private static final long NINES = 9_999_999_999_999L;

  private CorporateNumber() {}

  static Validity validate(CharSequence text, int start, int end) {
    if (Digits.count(text, start, end) != LENGTH) {
      return Validity.INVALID;
    }
    long number = Digits.value(text, start, end);
    if (!passes(number) || number == NINES) {
      return Validity.INVALID;
    }
    if (isDummy(number)) {
      return Validity.SAMPLE;
    }
    boolean bare = end - start == LENGTH;
    return bare && (readsAsMillis(number) || readsAsJan(number))
        ? Validity.DOUBTFUL
        : Validity.VALID;
  }

  /** The T and a corporate number. */
  static Validity validateInvoice(CharSequence text, int start, int end) {
    if (!isInvoiceForm(text, start, end)) {
      return Validity.INVALID;
    }
    long number = Digits.value(text, start, end);
    if (!passes(number) || number == NINES) {
      return Validity.INVALID;
    }
    return isDummy(number) ? Validity.SAMPLE : Validity.VALID;
  }

  /** The T and thirteen digits that are no corporate number. */
  static Validity validateSoleProprietor(CharSequence text, int start, int end) {
    if (!isInvoiceForm(text, start, end)) {
      return Validity.INVALID;
    }
    long number = Digits.value(text, start, end);
    if (passes(number)) {
      return Validity.INVALID;
    }
    return Digits.isMonotonous(number, LENGTH) ? Validity.SAMPLE : Validity.VALID;
  }

  /** The check digit of the twelve digits behind it. */
  static int checkDigit(long base) {
    int sum = 0;
    for (long rest = base; rest > 0; rest /= 100) {
      sum += (int) (rest % 10) + 2 * (int) (rest / 10 % 10);
    }
    return 9 - sum % 9;
  }

  private static boolean passes(long number) {
    return checkDigit(number % BASE) == number / BASE;
  }

  private static boolean isDummy(long number) {
    long base = number % BASE;
    return base < SMALLEST_BASE || Digits.isMonotonous(base, LENGTH - 1);
  }

  private static boolean isInvoiceForm(CharSequence text, int start, int end) {
    return start < end
        && text.charAt(start) == 'T'
        && Digits.count(text, start + 1, end) == LENGTH
        && CodeEdges.areFree(text, start, end);
  }

  private static boolean readsAsMillis(long number) {
    return number / BASE == MILLIS_BEGIN;
  }

  /** EAN-13: weights 1 and 3 by turns from the check digit on, the sum a multiple of 10. */
  private static boolean readsAsJan(long number) {
    int prefix = (int) (number / (BASE / 10));
    if (prefix != JAN_45 && prefix != JAN_49) {
      return false;
    }
    int sum = 0;
    for (long rest = number; rest > 0; rest /= 100) {
      sum += (int) (rest % 10) + 3 * (int) (rest / 10 % 10);
    }
    return sum % 10 == 0;
  }
}
