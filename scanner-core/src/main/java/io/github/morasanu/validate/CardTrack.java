/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.validate;

import io.github.morasanu.text.Ascii;

/**
 * What a card's magnetic stripe holds (ISO/IEC 7813): on track 1 {@code %B}, the number, {@code ^}, the
 * name, {@code ^}; on track 2 {@code ;}, the number, {@code =}, or {@code D} in the data of a chip. Then
 * follow the expiry as year and month, and the service code.
 */
final class CardTrack {
  private static final int SHORTEST = 12;
  private static final int EXPIRY_AND_SERVICE = 7;

  /** What stands behind a code of three digits that programs answer with. */
  private static final String[] ANSWERING = {"を返", "が返", "で返", "を応答", "エラー", "error", "response"};

  private CardTrack() {}

  static Validity validate(CharSequence text, int start, int end) {
    int from = start;
    while (from < end && !Ascii.isDigit(text.charAt(from))) {
      from++;
    }
    int to = from;
    while (to < end && Ascii.isDigit(text.charAt(to))) {
      to++;
    }
    int length = to - from;
    if (length < SHORTEST || length > CardBrand.LONGEST || to == end) {
      return Validity.INVALID;
    }
    int expiry = text.charAt(to) == '^' ? Ascii.indexOf(text, to + 1, end, '^') : to;
    if (expiry < 0 || !isExpiry(text, expiry + 1, end)) {
      return Validity.INVALID;
    }
    return card(text, from, to);
  }

  /** The code that is printed and not on the stripe: three digits, with American Express four. */
  static Validity validateCode(CharSequence text, int start, int end) {
    if (end - start < 3 || end - start > 4 || !Ascii.areDigits(text, start, end)) {
      return Validity.INVALID;
    }
    if (isAnswer(text, end)) {
      return Validity.INVALID;
    }
    long code = Digits.value(text, start, end);
    return code == 0 || code == 123 || code == 1234 ? Validity.SAMPLE : Validity.VALID;
  }

  private static boolean isAnswer(CharSequence text, int end) {
    int i = end < text.length() && text.charAt(end) == ' ' ? end + 1 : end;
    for (String answering : ANSWERING) {
      if (Ascii.startsWith(text, i, answering)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isExpiry(CharSequence text, int start, int end) {
    if (end - start < EXPIRY_AND_SERVICE
        || !Ascii.areDigits(text, start, start + EXPIRY_AND_SERVICE)) {
      return false;
    }
    long month = Digits.value(text, start + 2, start + 4);
    return month >= 1 && month <= 12;
  }

  private static Validity card(CharSequence text, int from, int to) {
    Validity validity = PaymentCard.validate(text, from, to);
    return validity == Validity.INVALID ? RareCard.validateMaestro(text, from, to) : validity;
  }
}
