/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.validate;

/** National numbers of the United States, Canada, Brazil and Australia. */
final class OverseasIds {
  private static final long[] SSN_SAMPLES = {78051120L, 219099999L, 457555462L};
  private static final long[] SIN_SAMPLES = {46454286L, 123456782L, 130692544L};
  private static final long[] CPF_SAMPLES = {12345678909L, 11144477735L};
  private static final long[] TFN_SAMPLES = {123456782L};
  private static final long[] MEDICARE_SAMPLES = {2123456701L, 2123456711L};
  private static final int[] CPF_FIRST = {10, 9, 8, 7, 6, 5, 4, 3, 2};
  private static final int[] CPF_SECOND = {11, 10, 9, 8, 7, 6, 5, 4, 3, 2};
  private static final int[] TFN = {1, 4, 3, 7, 5, 8, 6, 9, 10};
  private static final int[] MEDICARE = {1, 3, 7, 9, 1, 3, 7, 9};

  private OverseasIds() {}

  /** Social Security number: no check digit, but areas, groups and serials that are never given. */
  static Validity validateUsSsn(CharSequence text, int start, int end) {
    if (NationalDigits.count(text, start, end) != 9) {
      return Validity.INVALID;
    }
    int number = (int) Digits.value(text, start, end);
    int area = number / 1_000_000;
    boolean given =
        area > 0 && area < 900 && area != 666 && number / 10_000 % 100 != 0 && number % 10_000 != 0;
    if (!given || NationalDigits.isRepeated(number, 9)) {
      return Validity.INVALID;
    }
    return NationalDigits.validOrSample(number, 9, SSN_SAMPLES);
  }

  /** Individual Taxpayer Identification Number: an area of 9xx and the groups in use (IRS). */
  static Validity validateUsItin(CharSequence text, int start, int end) {
    if (NationalDigits.count(text, start, end) != 9) {
      return Validity.INVALID;
    }
    int number = (int) Digits.value(text, start, end);
    int group = number / 10_000 % 100;
    boolean inUse = group >= 50 && group != 89 && group != 93 && (group <= 65 || group >= 70);
    if (number < 900_000_000 || !inUse || NationalDigits.isRepeated(number, 9)) {
      return Validity.INVALID;
    }
    return NationalDigits.validOrSample(number, 9, SSN_SAMPLES);
  }

  /** Social Insurance Number: the check of Luhn; none begins with 8, and those with 0 are fictitious. */
  static Validity validateCaSin(CharSequence text, int start, int end) {
    if (NationalDigits.count(text, start, end) != 9) {
      return Validity.INVALID;
    }
    long number = Digits.value(text, start, end);
    long first = number / 100_000_000;
    if (number == 0 || first == 8 || !Luhn.passes(number)) {
      return Validity.INVALID;
    }
    return first == 0 ? Validity.SAMPLE : NationalDigits.validOrSample(number, 9, SIN_SAMPLES);
  }

  /** Cadastro de Pessoas Físicas: two check digits modulo 11, of which 10 counts as 0. */
  static Validity validateBrCpf(CharSequence text, int start, int end) {
    if (NationalDigits.count(text, start, end) != 11) {
      return Validity.INVALID;
    }
    long number = Digits.value(text, start, end);
    boolean passes = checkOfCpf(number / 100, CPF_FIRST) == number / 10 % 10
        && checkOfCpf(number / 10, CPF_SECOND) == number % 10;
    if (!passes || NationalDigits.isRepeated(number, 11)) {
      return Validity.INVALID;
    }
    return NationalDigits.validOrSample(number, 11, CPF_SAMPLES);
  }

  private static int checkOfCpf(long body, int[] weights) {
    int remainder = NationalDigits.weighted(body, weights) % 11;
    return remainder < 2 ? 0 : 11 - remainder;
  }

  /** Tax File Number: a weighted sum that 11 divides. */
  static Validity validateAuTfn(CharSequence text, int start, int end) {
    if (NationalDigits.count(text, start, end) != 9) {
      return Validity.INVALID;
    }
    long number = Digits.value(text, start, end);
    if (NationalDigits.weighted(number, TFN) % 11 != 0 || NationalDigits.isRepeated(number, 9)) {
      return Validity.INVALID;
    }
    return NationalDigits.validOrSample(number, 9, TFN_SAMPLES);
  }

  /** Medicare number: eight digits, the check digit, the issue, and perhaps the line of the card. */
  static Validity validateAuMedicare(CharSequence text, int start, int end) {
    int count = NationalDigits.count(text, start, end);
    if (count != 10 && count != 11) {
      return Validity.INVALID;
    }
    long number = Digits.value(text, start, end);
    long card = count == 11 ? number / 10 : number;
    long first = card / 1_000_000_000;
    boolean passes = NationalDigits.weighted(card / 100, MEDICARE) % 10 == card / 10 % 10;
    if (first < 2 || first > 6 || !passes || NationalDigits.isRepeated(card, 10)) {
      return Validity.INVALID;
    }
    return NationalDigits.validOrSample(card, 10, MEDICARE_SAMPLES);
  }
}
