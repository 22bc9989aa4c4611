/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.validate;

import io.github.morasanu.text.Ascii;

/**
 * An AWS access key id: a prefix for the kind of key and sixteen characters of base 32.
 *
 * <p>The keys of today hold the account number in the bits 1 to 40 of their base 32 part, and an
 * account number has twelve digits, which 9 % of random texts fail. Keys from before do not hold it, and it is
 * not published when that changed: those seen began with a letter before Q, whose highest bit is 0.
 * So only a key id of the two common kinds and with that bit set is rejected for its account.
 */
final class AwsAccessKeyId {
  private static final int LENGTH = 20;
  private static final int PREFIX = 4;

  /** Ten characters of five bits hold the 48 bits that matter, and two more. */
  private static final int ACCOUNT_END = PREFIX + 10;

  private static final long LAST_ACCOUNT = 999_999_999_999L;

  private AwsAccessKeyId() {}

  static Validity validate(CharSequence text, int start, int end) {
    if (end - start != LENGTH
        || !hasPrefix(text, start, end)
        || !isBase32(text, start + PREFIX, end)) {
      return Validity.INVALID;
    }
    for (int i = start + PREFIX; i < end; i++) {
      if (Ascii.startsWith(text, i, end, "EXAMPLE")) {
        return Validity.SAMPLE;
      }
    }
    if (Placeholder.isRowOfCharacters(text, start + PREFIX, end)) {
      return Validity.INVALID;
    }
    return holdsAccount(text, start) && account(text, start) > LAST_ACCOUNT
        ? Validity.INVALID
        : Validity.VALID;
  }

  private static boolean hasPrefix(CharSequence text, int start, int end) {
    if (Ascii.startsWith(text, start, end, "A3T")) {
      char fourth = text.charAt(start + 3);
      return Ascii.isDigit(fourth) || (fourth >= 'A' && fourth <= 'Z');
    }
    return isCommon(text, start)
        || Ascii.startsWith(text, start, end, "ABIA")
        || Ascii.startsWith(text, start, end, "ACCA");
  }

  private static boolean isCommon(CharSequence text, int start) {
    int end = start + PREFIX;
    return Ascii.startsWith(text, start, end, "AKIA") || Ascii.startsWith(text, start, end, "ASIA");
  }

  private static boolean holdsAccount(CharSequence text, int start) {
    return isCommon(text, start) && base32(text.charAt(start + PREFIX)) >= 16;
  }

  private static long account(CharSequence text, int start) {
    long bits = 0;
    for (int i = start + PREFIX; i < start + ACCOUNT_END; i++) {
      bits = bits << 5 | base32(text.charAt(i));
    }
    return (bits >>> 2 & 0x7fffffffff80L) >>> 7;
  }

  private static boolean isBase32(CharSequence text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (base32(text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  /** The value of a digit of RFC 4648 base 32, or -1. */
  private static int base32(char c) {
    if (c >= 'A' && c <= 'Z') {
      return c - 'A';
    }
    return c >= '2' && c <= '7' ? c - '2' + 26 : -1;
  }
}
