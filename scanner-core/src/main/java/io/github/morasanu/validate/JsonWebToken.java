/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.validate;

import io.github.morasanu.text.Ascii;

/**
 * A JSON web token (RFC 7519): three parts in base 64, of which the first two are JSON and the first
 * names an algorithm. Pure.
 *
 * <p>A token is worth nothing when its time is over. No clock is asked, so that a report on the same input
 * stays the same: what ended before {@link #RELEASE} is over for certain.
 */
final class JsonWebToken {
  /** 2026-11-01, in seconds since 1970. */
  private static final long RELEASE = 1_793_491_200L;

  private static final int MAX_DIGITS = 12;

  private JsonWebToken() {}

  /** One that is signed, and may still be good. */
  static Validity validate(CharSequence text, int start, int end) {
    return isToken(text, start, end) && !isUnsigned(text, start, end) && !isOver(text, start, end)
        ? Validity.VALID
        : Validity.INVALID;
  }

  /** One whose time is over, or that nobody has signed. */
  static Validity validateSpent(CharSequence text, int start, int end) {
    return isToken(text, start, end) && (isUnsigned(text, start, end) || isOver(text, start, end))
        ? Validity.VALID
        : Validity.INVALID;
  }

  private static boolean isToken(CharSequence text, int start, int end) {
    int dot = Ascii.indexOf(text, start, end, '.');
    int second = dot < 0 ? -1 : Ascii.indexOf(text, dot + 1, end, '.');
    return second > 0
        && isJson(text, start, dot)
        && isJson(text, dot + 1, second)
        && Base64Text.indexOf(text, start, dot, 0, "\"alg\"") > 0;
  }

  private static boolean isJson(CharSequence text, int start, int end) {
    int length = Base64Text.length(text, start, end);
    return length > 2 && Base64Text.byteAt(text, start, 0) == '{';
  }

  private static boolean isUnsigned(CharSequence text, int start, int end) {
    int dot = Ascii.indexOf(text, start, end, '.');
    int alg = Base64Text.indexOf(text, start, dot, 0, "\"alg\"");
    return Base64Text.indexOf(text, start, dot, alg, "\"none\"") > 0;
  }

  private static boolean isOver(CharSequence text, int start, int end) {
    int payload = Ascii.indexOf(text, start, end, '.') + 1;
    int payloadEnd = Ascii.indexOf(text, payload, end, '.');
    int exp = Base64Text.indexOf(text, payload, payloadEnd, 0, "\"exp\":");
    if (exp < 0) {
      return false;
    }
    int length = Base64Text.length(text, payload, payloadEnd);
    int i = exp + "\"exp\":".length();
    while (i < length && Base64Text.byteAt(text, payload, i) == ' ') {
      i++;
    }
    long seconds = 0;
    int digits = 0;
    while (i < length && digits < MAX_DIGITS) {
      int digit = Base64Text.byteAt(text, payload, i) - '0';
      if (digit < 0 || digit > 9) {
        break;
      }
      seconds = seconds * 10 + digit;
      digits++;
      i++;
    }
    return digits > 0 && seconds < RELEASE;
  }
}
