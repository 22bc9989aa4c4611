/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.validate;

import io.github.morasanu.text.Ascii;

/** National numbers of Europe that hold letters. */
final class EuropeanCodes {
  private static final String DNI_LETTERS = "TRWAGMYFPDXBNJZSQVHLCKE";
  private static final String[] NINO_UNUSED = {"BG", "GB", "KN", "NK", "NT", "TN", "ZZ"};
  private static final String[] NINO_SAMPLES = {"AB123456", "AA123456", "JG103759"};
  private static final String[] DNI_SAMPLES = {"12345678Z", "00000000T", "99999999R", "X1234567L"};
  private static final String[] FISCALE_SAMPLES = {"RSSMRA85T10A562S", "RSSMRA80A01H501U"};
  private static final String[] NIR_SAMPLES = {"255081416802538"};

  /** What letters and digits count at odd places, the first being odd: 0 and A to 9 and J, then K on. */
  private static final int[] FISCALE_ODD = {
    1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23
  };

  private EuropeanCodes() {}

  /** National Insurance number: no check, but prefixes that are never given. */
  static Validity validateUkNino(CharSequence text, int start, int end) {
    boolean written = end - start >= 9
        && NationalDigits.count(text, start, end) == 6
        && "DFIQUV".indexOf(text.charAt(start)) < 0
        && "DFIOQUV".indexOf(text.charAt(start + 1)) < 0
        && !startsWithOneOf(text, start, end, NINO_UNUSED);
    if (!written || !NationalDigits.standsFree(text, start, end)) {
      return Validity.INVALID;
    }
    return startsWithOneOf(text, start, end, NINO_SAMPLES) ? Validity.SAMPLE : Validity.VALID;
  }

  /** Numéro de sécurité sociale: 13 places and 97 minus their remainder; 2A and 2B are Corsica. */
  static Validity validateFrNir(CharSequence text, int start, int end) {
    long body = 0;
    int places = 0;
    int key = 0;
    boolean corsica = false;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c == ' ') {
        continue;
      }
      places++;
      if (places == 7 && (c == 'A' || c == 'B')) {
        // 2A counts as 19, 2B as 18.
        body = (body - 1) * 10 + (c == 'A' ? 9 : 8);
        corsica = body / 10 % 10 == 1;
        if (!corsica) {
          return Validity.INVALID;
        }
      } else if (!Ascii.isDigit(c)) {
        return Validity.INVALID;
      } else if (places <= 13) {
        body = body * 10 + (c - '0');
      } else {
        key = key * 10 + (c - '0');
      }
    }
    if (places != 15 || 97 - body % 97 != key || !NationalDigits.standsFree(text, start, end)) {
      return Validity.INVALID;
    }
    return isOneOf(text, start, end, NIR_SAMPLES) ? Validity.SAMPLE : Validity.VALID;
  }

  /** Documento nacional de identidad, and NIE of foreigners, whose X, Y and Z count as 0, 1 and 2. */
  static Validity validateEsDni(CharSequence text, int start, int end) {
    int digits = NationalDigits.count(text, start, end);
    int letters = letters(text, start, end);
    if (digits < 7 || digits > 8 || digits + letters != 9) {
      return Validity.INVALID;
    }
    long number = Digits.value(text, start, end);
    if (digits == 7) {
      int kind = "XYZ".indexOf(text.charAt(start));
      if (kind < 0) {
        return Validity.INVALID;
      }
      number += kind * 10_000_000L;
    }
    boolean passes = text.charAt(end - 1) == DNI_LETTERS.charAt((int) (number % 23));
    if (!passes || !NationalDigits.standsFree(text, start, end)) {
      return Validity.INVALID;
    }
    return isOneOf(text, start, end, DNI_SAMPLES) ? Validity.SAMPLE : Validity.VALID;
  }

  /** Codice fiscale: the last letter checks the fifteen before it (decree of 23 December 1976). */
  static Validity validateItCodiceFiscale(CharSequence text, int start, int end) {
    if (end - start != 16 || !Ascii.areLettersOrDigits(text, start, end)) {
      return Validity.INVALID;
    }
    int sum = 0;
    for (int i = 0; i < 15; i++) {
      char c = text.charAt(start + i);
      int value = Ascii.isDigit(c) ? c - '0' : c - 'A';
      if (value >= FISCALE_ODD.length) {
        return Validity.INVALID;
      }
      sum += i % 2 == 0 ? FISCALE_ODD[value] : value;
    }
    boolean passes = text.charAt(end - 1) == 'A' + sum % 26;
    if (!passes || !NationalDigits.standsFree(text, start, end)) {
      return Validity.INVALID;
    }
    return isOneOf(text, start, end, FISCALE_SAMPLES) ? Validity.SAMPLE : Validity.VALID;
  }

  private static int letters(CharSequence text, int start, int end) {
    int count = 0;
    for (int i = start; i < end; i++) {
      count += Ascii.isLetter(text.charAt(i)) ? 1 : 0;
    }
    return count;
  }

  private static boolean isOneOf(CharSequence text, int start, int end, String[] published) {
    for (String sample : published) {
      if (matched(text, start, end, sample) == end) {
        return true;
      }
    }
    return false;
  }

  private static boolean startsWithOneOf(
      CharSequence text, int start, int end, String[] beginnings) {
    for (String beginning : beginnings) {
      if (matched(text, start, end, beginning) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Where the literal ends in the range, spaces and hyphens between skipped, or -1 if it is not there. */
  private static int matched(CharSequence text, int start, int end, String literal) {
    int at = 0;
    int i = start;
    while (i < end && at < literal.length()) {
      char c = text.charAt(i++);
      if (c != ' ' && c != '-' && c != literal.charAt(at++)) {
        return -1;
      }
    }
    return at == literal.length() ? i : -1;
  }
}
