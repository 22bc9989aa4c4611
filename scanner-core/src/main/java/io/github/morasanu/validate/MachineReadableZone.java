/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.validate;

import io.github.morasanu.text.Ascii;

/**
 * The machine readable zone of passports and other travel documents (ICAO Doc 9303, parts 3 to 6): the
 * second line of a passport (TD3, 44 characters) or of a document of the size between (TD2, 36), and
 * the first two lines of a card (TD1, 30 each). The check digits of number, birth, expiry and of all
 * of them together must be right: one in ten thousand by chance.
 *
 * <p>Each is the sum of values times 7, 3, 1 over and over, modulo 10; letters count from A = 10 on,
 * the filler {@code <} counts nothing.
 */
final class MachineReadableZone {
  private static final int TD1_LINE = 30;
  private static final int TD2_LINE = 36;
  private static final int TD3_LINE = 44;

  /** Characters of TD1's second line before its composite check digit. */
  private static final int TD1_COMPOSITE = 29;

  private MachineReadableZone() {}

  static Validity validate(CharSequence text, int start, int end) {
    int length = end - start;
    if (length == TD3_LINE || length == TD2_LINE) {
      return line(text, start, length);
    }
    return length >= 2 * TD1_LINE ? card(text, start, end - TD1_LINE) : Validity.INVALID;
  }

  private static Validity line(CharSequence text, int at, int length) {
    int last = at + length - 1;
    boolean checks = isChecked(text, at, at + 9)
        && isChecked(text, at + 13, at + 19)
        && isChecked(text, at + 21, at + 27)
        && (length == TD2_LINE || isOptionalChecked(text, at + 28, at + 42));
    if (!checks) {
      return Validity.INVALID;
    }
    int sum = sum(text, at, at + 10, 0);
    sum += sum(text, at + 13, at + 20, 10);
    sum += sum(text, at + 21, last, 17);
    return concluded(text, last, sum, at + 10);
  }

  /** The first and the second line of a card, wherever each stands. */
  private static Validity card(CharSequence text, int first, int second) {
    boolean checks = isChecked(text, first + 5, first + 14)
        && isChecked(text, second, second + 6)
        && isChecked(text, second + 8, second + 14);
    if (!checks) {
      return Validity.INVALID;
    }
    int sum = sum(text, first + 5, first + TD1_LINE, 0);
    sum += sum(text, second, second + 7, 25);
    sum += sum(text, second + 8, second + 15, 32);
    sum += sum(text, second + 18, second + TD1_COMPOSITE, 39);
    return concluded(text, second + TD1_COMPOSITE, sum, first + 2);
  }

  /** Utopia (UTO) is the country of the specimens. */
  private static Validity concluded(CharSequence text, int composite, int sum, int country) {
    if (sum % 10 != value(text.charAt(composite))) {
      return Validity.INVALID;
    }
    return Ascii.startsWith(text, country, country + 3, "UTO") ? Validity.SAMPLE : Validity.VALID;
  }

  /** Whether the character behind a range is its check digit. */
  private static boolean isChecked(CharSequence text, int start, int end) {
    char check = text.charAt(end);
    return Ascii.isDigit(check) && sum(text, start, end, 0) % 10 == check - '0';
  }

  /** The same where a filler may stand for the check digit of nothing. */
  private static boolean isOptionalChecked(CharSequence text, int start, int end) {
    return sum(text, start, end, 0) % 10 == value(text.charAt(end));
  }

  /**
   * The weighted sum of a range.
   *
   * @param place of its first character among all those that are summed
   */
  private static int sum(CharSequence text, int start, int end, int place) {
    int sum = 0;
    for (int i = start; i < end; i++) {
      int weight = switch ((place + i - start) % 3) {
        case 0 -> 7;
        case 1 -> 3;
        default -> 1;
      };
      sum += weight * value(text.charAt(i));
    }
    return sum;
  }

  private static int value(char c) {
    if (Ascii.isDigit(c)) {
      return c - '0';
    }
    return c >= 'A' && c <= 'Z' ? c - 'A' + 10 : 0;
  }
}
