/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.validate;

import io.github.morasanu.text.Ascii;

/**
 * Whether a number plate that a matcher has found may be words as well: {@code 柏123の4567} is a lot of
 * land, {@code 京都 10 と 2000} counts something.
 */
final class PlateNumber {
  /** Kana that join words; without spaces only the first two do. */
  private static final String PARTICLES = "のとかにはもやを";

  private static final int JOINING = 2;
  private static final int CLASS_OF_TODAY = 3;

  private PlateNumber() {}

  static Validity validate(CharSequence text, int start, int end) {
    int kana = start;
    while (kana < end && !(isKana(text.charAt(kana)) && isClassBefore(text, start, kana))) {
      kana++;
    }
    if (kana == end) {
      return Validity.VALID;
    }
    int particle = PARTICLES.indexOf(text.charAt(kana));
    boolean plain = isBareNumber(text, kana + 1, end);
    int classLength = classLength(text, start, kana);
    boolean spaced = !Ascii.isLetterOrDigit(text.charAt(kana - 1));
    boolean joins = particle >= 0 && (spaced ? classLength < CLASS_OF_TODAY : particle < JOINING);
    return plain && joins ? Validity.DOUBTFUL : Validity.VALID;
  }

  private static boolean isKana(char c) {
    return c >= 'ぁ' && c <= 'ん';
  }

  private static boolean isClassBefore(CharSequence text, int start, int kana) {
    return kana > start && classLength(text, start, kana) > 0;
  }

  /** How many letters and digits stand before the kana, one separator skipped. */
  private static int classLength(CharSequence text, int start, int kana) {
    int end = Ascii.isLetterOrDigit(text.charAt(kana - 1)) ? kana : kana - 1;
    int i = end;
    while (i > start && Ascii.isLetterOrDigit(text.charAt(i - 1))) {
      i--;
    }
    return end - i;
  }

  /** Whether nothing but one separator and digits follows: neither a hyphen within nor dots. */
  private static boolean isBareNumber(CharSequence text, int from, int end) {
    if (from >= end) {
      return false;
    }
    int first = Ascii.isDigit(text.charAt(from)) ? from : from + 1;
    return Ascii.areDigits(text, first, end);
  }
}
