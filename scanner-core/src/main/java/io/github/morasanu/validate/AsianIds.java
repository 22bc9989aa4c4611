/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.validate;

import io.github.morasanu.text.Ascii;

/** National numbers of Asia. */
final class AsianIds {
  private static final int[] KR = {2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5};
  private static final int[] CN = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final String CN_CHECKS = "10X98765432";
  private static final int[] SG = {2, 7, 6, 5, 4, 3, 2};
  private static final long[] AADHAAR_SAMPLES = {234123412346L, 999999990019L, 999971658847L};
  private static final int CN_LENGTH = 18;

  /** The tail that everybody types after a Korean date of birth. */
  private static final long KR_DUMMY_TAIL = 1_234_567L;

  /** From October 2020 on, Korea gives random tails without check digit. */
  private static final int KR_RANDOM_FROM = 202_010;

  /** What the letters of Taiwan count, from A: the index of a letter here, and 10. */
  private static final String TW_LETTERS = "ABCDEFGHJKLMNPQRSTUVXYWZIO";

  private AsianIds() {}

  /** 居民身份证: region, day of birth, serial, and ISO 7064 modulo 11, 2 (GB 11643-1999). */
  static Validity validateCnResidentId(CharSequence text, int start, int end) {
    if (end - start != CN_LENGTH || !Ascii.areDigits(text, start, end - 1)) {
      return Validity.INVALID;
    }
    boolean date = NationalDigits.isDate(
        part(text, start + 6, 4), part(text, start + 10, 2), part(text, start + 12, 2));
    long body = Digits.value(text, start, end - 1);
    char check = CN_CHECKS.charAt(NationalDigits.weighted(body, CN) % 11);
    if (!date || text.charAt(end - 1) != check || !NationalDigits.standsFree(text, start, end)) {
      return Validity.INVALID;
    }
    return body == 11010519491231002L ? Validity.SAMPLE : Validity.VALID;
  }

  /** 주민등록번호: day of birth, sex and century, tail. Of foreigners' new numbers the check is in doubt. */
  static Validity validateKrRrn(CharSequence text, int start, int end) {
    if (NationalDigits.count(text, start, end) != 13) {
      return Validity.INVALID;
    }
    long number = Digits.value(text, start, end);
    int sex = (int) (number / 1_000_000 % 10);
    int birth = (int) (number / 10_000_000);
    int year = switch (sex) {
      case 1, 2, 5, 6 -> 1900;
      case 3, 4, 7, 8 -> 2000;
      default -> 1800;
    };
    year += birth / 10_000;
    int month = birth / 100 % 100;
    if (!NationalDigits.isDate(year, month, birth % 100)) {
      return Validity.INVALID;
    }
    if (number % 10_000_000 == KR_DUMMY_TAIL) {
      return Validity.SAMPLE;
    }
    int check = (11 - NationalDigits.weighted(number / 10, KR) % 11) % 10;
    if (check == number % 10 || year * 100 + month >= KR_RANDOM_FROM) {
      return Validity.VALID;
    }
    return sex >= 5 && sex <= 8 ? Validity.DOUBTFUL : Validity.INVALID;
  }

  /** 中華民國統一證號: a letter of two digits, eight digits, a check digit. */
  static Validity validateTwId(CharSequence text, int start, int end) {
    if (end - start != 10 || !Ascii.areDigits(text, start + 1, end)) {
      return Validity.INVALID;
    }
    int letter = TW_LETTERS.indexOf(text.charAt(start)) + 10;
    long number = Digits.value(text, start + 1, end);
    int sum = letter / 10 + letter % 10 * 9 + (int) (number % 10);
    long rest = number / 10;
    for (int weight = 1; weight <= 8; weight++) {
      sum += weight * (int) (rest % 10);
      rest /= 10;
    }
    if (letter < 10 || sum % 10 != 0 || !NationalDigits.standsFree(text, start, end)) {
      return Validity.INVALID;
    }
    return number == 123_456_789L ? Validity.SAMPLE : Validity.VALID;
  }

  /** 香港身份證: one or two letters, six digits, a check digit or A in parentheses or not. */
  static Validity validateHkId(CharSequence text, int start, int end) {
    int letters = 0;
    while (start + letters < end && Ascii.isLetter(text.charAt(start + letters))) {
      letters++;
    }
    int body = start + letters;
    boolean bare = end - body == 7;
    boolean inParentheses =
        end - body == 9 && text.charAt(end - 3) == '(' && text.charAt(end - 1) == ')';
    boolean written = letters >= 1 && letters <= 2 && (bare || inParentheses);
    if (!written || !Ascii.areDigits(text, body, body + 6)) {
      return Validity.INVALID;
    }
    // A space stands for the missing first letter and counts 36.
    int sum = letters == 1 ? 9 * 36 : 9 * (text.charAt(start) - 'A' + 10);
    sum += 8 * (text.charAt(body - 1) - 'A' + 10);
    for (int i = 0; i < 6; i++) {
      sum += (7 - i) * (text.charAt(body + i) - '0');
    }
    char check = text.charAt(bare ? end - 1 : end - 2);
    sum += check == 'A' ? 10 : check - '0';
    boolean digit = check == 'A' || Ascii.isDigit(check);
    if (!digit || sum % 11 != 0 || !NationalDigits.standsFree(text, start, end)) {
      return Validity.INVALID;
    }
    long number = Digits.value(text, body, body + 6);
    return number == 123_456L || number == 987_654L ? Validity.SAMPLE : Validity.VALID;
  }

  /** NRIC and FIN: a letter of the series, seven digits, a letter that checks them. */
  static Validity validateSgNric(CharSequence text, int start, int end) {
    if (end - start != 9 || !Ascii.areDigits(text, start + 1, end - 1)) {
      return Validity.INVALID;
    }
    char series = text.charAt(start);
    long number = Digits.value(text, start + 1, end - 1);
    int sum = NationalDigits.weighted(number, SG);
    char check = switch (series) {
      case 'S' -> "JZIHGFEDCBA".charAt(sum % 11);
      case 'T' -> "JZIHGFEDCBA".charAt((sum + 4) % 11);
      case 'F' -> "XWUTRQPNMLK".charAt(sum % 11);
      case 'G' -> "XWUTRQPNMLK".charAt((sum + 4) % 11);
      case 'M' -> "KLJNPQRTUWX".charAt(10 - (sum + 3) % 11);
      default -> '?';
    };
    if (text.charAt(end - 1) != check || !NationalDigits.standsFree(text, start, end)) {
      return Validity.INVALID;
    }
    return number == 1_234_567L || number <= 1 ? Validity.SAMPLE : Validity.VALID;
  }

  /** Aadhaar: twelve digits, the first 2 to 9, by the check of Verhoeff; no palindromes. */
  static Validity validateInAadhaar(CharSequence text, int start, int end) {
    if (NationalDigits.count(text, start, end) != 12) {
      return Validity.INVALID;
    }
    long number = Digits.value(text, start, end);
    if (number < 200_000_000_000L || !Verhoeff.passes(number, 12) || isPalindrome(number)) {
      return Validity.INVALID;
    }
    return NationalDigits.validOrSample(number, 12, AADHAAR_SAMPLES);
  }

  private static boolean isPalindrome(long number) {
    long mirrored = 0;
    for (long rest = number; rest > 0; rest /= 10) {
      mirrored = mirrored * 10 + rest % 10;
    }
    return mirrored == number;
  }

  /** Permanent Account Number: no check, but a letter for the kind of holder in fourth place. */
  static Validity validateInPan(CharSequence text, int start, int end) {
    boolean written = end - start == 10
        && Ascii.areDigits(text, start + 5, end - 1)
        && "ABCFGHLJPT".indexOf(text.charAt(start + 3)) >= 0;
    if (!written || !NationalDigits.standsFree(text, start, end)) {
      return Validity.INVALID;
    }
    int number = part(text, start + 5, 4);
    if (number == 0) {
      return Validity.INVALID;
    }
    return number == 1234 ? Validity.SAMPLE : Validity.VALID;
  }

  private static int part(CharSequence text, int start, int length) {
    return (int) Digits.value(text, start, start + length);
  }
}
