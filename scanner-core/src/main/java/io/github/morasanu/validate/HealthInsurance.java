/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.validate;

import io.github.morasanu.text.Ascii;

/**
 * Numbers of health insurance. An insurer's (保険者番号) has six digits for the national health
 * insurance of a municipality (prefecture, insurer, check digit), and two of the law's number before
 * them for any other. Its check digit is that of {@link Luhn} (notification 104 of 20 September 1974).
 */
final class HealthInsurance {
  private static final int SHORT = 6;
  private static final int LONG = 8;
  private static final int PREFECTURES = 47;

  /** What digits count, rather than number, has one of these behind it. */
  private static final String QUANTITIES = "桁文字人名件個枚つ割年月日号回円%";

  /** What the words for amounts and days end in. */
  private static final String COUNTED = "数料額率年月日度限行付新効歳回";

  private HealthInsurance() {}

  /** An insurer's number of six or eight bare digits. */
  static Validity validateInsurer(CharSequence text, int start, int end) {
    int length = end - start;
    if ((length != SHORT && length != LONG) || !Ascii.areDigits(text, start, end)) {
      return Validity.INVALID;
    }
    long number = Digits.value(text, start, end);
    boolean possible = isPrefecture((int) (number / 10_000 % 100)) && Luhn.passes(number);
    return possible ? Validity.VALID : Validity.INVALID;
  }

  /**
   * The number of a person of 75 years and more: eight bare digits. That the last is a check digit is
   * said but not proven, so it is not checked. A day is none.
   */
  static Validity validateElderly(CharSequence text, int start, int end) {
    if (end - start != LONG
        || !Ascii.areDigits(text, start, end)
        || Timestamp.isDay(text, start, end)) {
      return Validity.INVALID;
    }
    return Digits.isMonotonous(Digits.value(text, start, end), LONG)
        ? Validity.SAMPLE
        : Validity.VALID;
  }

  /**
   * Symbol and number of a card, which the insurer is free to choose: what follows must not make them a
   * quantity.
   */
  static Validity validateCard(CharSequence text, int start, int end) {
    boolean quantity = end < text.length() && QUANTITIES.indexOf(text.charAt(end)) >= 0;
    boolean decimal =
        end + 1 < text.length() && text.charAt(end) == '.' && Ascii.isDigit(text.charAt(end + 1));
    if (quantity || decimal || isCount(text, start, end)) {
      return Validity.INVALID;
    }
    return Timestamp.isWrittenDay(text, start, end) ? Validity.INVALID : Validity.VALID;
  }

  /** Whether what stands for a symbol says what is counted: 枚数 12, 更新年度 2025. */
  private static boolean isCount(CharSequence text, int start, int end) {
    int digits = start;
    while (digits < end && !Ascii.isDigit(text.charAt(digits))) {
      digits++;
    }
    int last = digits - 1;
    while (last > start && text.charAt(last) == ' ') {
      last--;
    }
    return last > start && COUNTED.indexOf(text.charAt(last)) >= 0;
  }

  /** Whether there is a prefecture of that number (JIS X 0401). */
  static boolean isPrefecture(int code) {
    return code >= 1 && code <= PREFECTURES;
  }
}
