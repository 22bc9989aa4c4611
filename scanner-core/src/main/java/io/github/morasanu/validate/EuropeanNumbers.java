/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.validate;

/** National numbers of Europe that are written in digits alone. */
final class EuropeanNumbers {
  private static final long[] NHS_SAMPLES = {9434765919L, 9434765870L, 4010232137L};
  private static final long[] TAX_SAMPLES = {86095742719L, 47036892816L, 65929970489L, 2476291358L};
  private static final long[] BSN_SAMPLES = {111222333L, 123456782L};
  private static final long[] PESEL_SAMPLES = {44051401359L, 44051401458L, 2070803628L};
  private static final long[] PERSONNUMMER_SAMPLES = {8112189876L, 1212121212L, 6408233234L};
  private static final int[] NHS = {10, 9, 8, 7, 6, 5, 4, 3, 2};
  private static final int[] BSN = {9, 8, 7, 6, 5, 4, 3, 2, -1};
  private static final int[] PESEL = {1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1};

  /** Days of birth of Swedish coordination numbers are so much higher. */
  private static final int COORDINATION = 60;

  private EuropeanNumbers() {}

  /** NHS number: modulo 11. Those that begin with 999 are given out for tests. */
  static Validity validateUkNhs(CharSequence text, int start, int end) {
    if (NationalDigits.count(text, start, end) != 10) {
      return Validity.INVALID;
    }
    long number = Digits.value(text, start, end);
    int check = (11 - NationalDigits.weighted(number / 10, NHS) % 11) % 11;
    if (number == 0 || check != number % 10) {
      return Validity.INVALID;
    }
    return number / 10_000_000 == 999
        ? Validity.SAMPLE
        : NationalDigits.validOrSample(number, 10, NHS_SAMPLES);
  }

  /** Steuer-Identifikationsnummer: one digit comes twice or thrice; ISO 7064 modulo 11, 10. */
  static Validity validateDeTaxId(CharSequence text, int start, int end) {
    if (NationalDigits.count(text, start, end) != 11) {
      return Validity.INVALID;
    }
    long number = Digits.value(text, start, end);
    if (NationalDigits.isOneOf(number, TAX_SAMPLES)) {
      return Validity.SAMPLE;
    }
    boolean passes = number >= 10_000_000_000L
        && hasOneRepeatedDigit(number / 10)
        && checkOfTaxId(number / 10) == number % 10;
    return passes ? Validity.VALID : Validity.INVALID;
  }

  private static boolean hasOneRepeatedDigit(long body) {
    int repeated = 0;
    for (int digit = 0; digit < 10; digit++) {
      int times = 0;
      for (long rest = body; rest > 0; rest /= 10) {
        times += rest % 10 == digit ? 1 : 0;
      }
      if (times > 3) {
        return false;
      }
      repeated += times > 1 ? 1 : 0;
    }
    return repeated == 1;
  }

  private static int checkOfTaxId(long body) {
    int product = 10;
    for (long scale = 1_000_000_000L; scale > 0; scale /= 10) {
      int sum = ((int) (body / scale % 10) + product) % 10;
      product = 2 * (sum == 0 ? 10 : sum) % 11;
    }
    return (11 - product) % 10;
  }

  /** Burgerservicenummer: the test of elevens, the last digit with weight -1. */
  static Validity validateNlBsn(CharSequence text, int start, int end) {
    if (NationalDigits.count(text, start, end) != 9) {
      return Validity.INVALID;
    }
    long number = Digits.value(text, start, end);
    if (number < 10_000_000 || NationalDigits.weighted(number, BSN) % 11 != 0) {
      return Validity.INVALID;
    }
    return NationalDigits.validOrSample(number, 9, BSN_SAMPLES);
  }

  /** PESEL: the day of birth, its century in the month, and a check digit. */
  static Validity validatePlPesel(CharSequence text, int start, int end) {
    if (NationalDigits.count(text, start, end) != 11) {
      return Validity.INVALID;
    }
    long number = Digits.value(text, start, end);
    int month = (int) (number / 10_000_000 % 100);
    int century = (month / 20 + 1) % 5;
    int year = 1800 + 100 * century + (int) (number / 1_000_000_000);
    boolean passes = NationalDigits.isDate(year, month % 20, (int) (number / 100_000 % 100))
        && NationalDigits.weighted(number, PESEL) % 10 == 0;
    if (!passes) {
      return Validity.INVALID;
    }
    return NationalDigits.validOrSample(number, 11, PESEL_SAMPLES);
  }

  /** Personnummer or samordningsnummer: a day of birth, with or without century, and Luhn over ten. */
  static Validity validateSePersonnummer(CharSequence text, int start, int end) {
    int count = NationalDigits.count(text, start, end);
    if (count != 10 && count != 12) {
      return Validity.INVALID;
    }
    long whole = Digits.value(text, start, end);
    int century = (int) (whole / 10_000_000_000L);
    boolean centuryFits = count == 10 || (century >= 18 && century <= 20);
    long number = whole % 10_000_000_000L;
    int day = (int) (number / 10_000 % 100);
    boolean passes = centuryFits
        && NationalDigits.isDate(
            2000, (int) (number / 1_000_000 % 100), day > COORDINATION ? day - COORDINATION : day)
        && Luhn.passes(number);
    if (!passes) {
      return Validity.INVALID;
    }
    return NationalDigits.validOrSample(number, 10, PERSONNUMMER_SAMPLES);
  }
}
