/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.validate;

import io.github.morasanu.text.Ascii;

/**
 * Numbers of documents that begin, or begin and end, with letters: the passport with two letters and
 * seven digits (article 6 of the Passport Act), the residence card and the special permanent resident
 * certificate with two letters, eight digits and two letters (article 19-4 of the Immigration Control
 * Act). None has a check digit, and no letter is known to be left out.
 */
final class LetteredNumber {
  private static final int LETTERS = 2;
  private static final int PASSPORT_DIGITS = 7;
  private static final int CARD_DIGITS = 8;

  private LetteredNumber() {}

  /** A passport number; a space or a hyphen may part letters and digits. */
  static Validity validatePassport(CharSequence text, int start, int end) {
    int digits = afterLetters(text, start, end);
    if (digits < 0 || end - digits != PASSPORT_DIGITS || !Ascii.areDigits(text, digits, end)) {
      return Validity.INVALID;
    }
    return judged(text, start, end, digits, PASSPORT_DIGITS);
  }

  /** The number of a residence card; spaces or hyphens may part letters and digits. */
  static Validity validateResidenceCard(CharSequence text, int start, int end) {
    int digits = afterLetters(text, start, end);
    int digitsEnd = digits + CARD_DIGITS;
    if (digits < 0 || digitsEnd >= end || !Ascii.areDigits(text, digits, digitsEnd)) {
      return Validity.INVALID;
    }
    int letters = afterSeparator(text, digitsEnd, end);
    if (end - letters != LETTERS || !areLetters(text, letters)) {
      return Validity.INVALID;
    }
    return judged(text, start, end, digits, CARD_DIGITS);
  }

  private static Validity judged(CharSequence text, int start, int end, int digits, int length) {
    if (!CodeEdges.areFree(text, start, end)) {
      return Validity.INVALID;
    }
    return Digits.isMonotonous(Digits.value(text, digits, digits + length), length)
        ? Validity.SAMPLE
        : Validity.VALID;
  }

  /** Where the digits begin behind two letters, or -1. */
  private static int afterLetters(CharSequence text, int start, int end) {
    return end - start > LETTERS && areLetters(text, start)
        ? afterSeparator(text, start + LETTERS, end)
        : -1;
  }

  /** Whether two letters stand there, both of one case. */
  private static boolean areLetters(CharSequence text, int at) {
    char first = text.charAt(at);
    char second = text.charAt(at + 1);
    return Ascii.isLetter(first) && Ascii.isLetter(second) && ((first ^ second) & 0x20) == 0;
  }

  private static int afterSeparator(CharSequence text, int at, int end) {
    return at < end && (text.charAt(at) == ' ' || text.charAt(at) == '-') ? at + 1 : at;
  }
}
