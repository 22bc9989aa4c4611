/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.validate;

import io.github.morasanu.text.Ascii;

/**
 * Tokens that end in a CRC-32 checksum of what is before it. Pure.
 *
 * <p>Sources: npm as GitHub, whose announcement of 2021 describes both; Atlassian and Grafana by the
 * detectors that DataDog and CredSweeper publish; GitLab by its class {@code RoutableToken}.
 */
final class TokenChecksum {
  private static final String BASE_62 =
      "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
  private static final String BASE_36 = "0123456789abcdefghijklmnopqrstuvwxyz";
  private static final int BASE_62_DIGITS = 6;

  private static final String NPM = "npm_";
  private static final int NPM_LENGTH = 40;

  private static final int HEX_DIGITS = 8;
  private static final int GRAFANA_LENGTH = 46;

  /** {@code .01.}, the length of the payload in two digits, seven digits of checksum. */
  private static final int GITLAB_TAIL = 13;

  private static final int GITLAB_DIGITS = 7;

  private TokenChecksum() {}

  /** An npm token: thirty characters, and their checksum in base 62. */
  static Validity validateNpm(CharSequence text, int start, int end) {
    boolean form = end - start == NPM_LENGTH
        && Ascii.startsWith(text, start, end, NPM)
        && Ascii.areLettersOrDigits(text, start + NPM.length(), end);
    int body = start + NPM.length();
    return form && hasBase62(text, body, end) ? Validity.VALID : Validity.INVALID;
  }

  /** Whether the last six characters are the checksum of those before in the range, in base 62. */
  static boolean hasBase62(CharSequence text, int start, int end) {
    int body = end - BASE_62_DIGITS;
    return isNumber(text, body, end, Crc32.of(text, start, body) & 0xffffffffL, BASE_62);
  }

  /** A routable token of GitLab: payload, its length in base 36, and the checksum of all before. */
  static Validity validateGitLab(CharSequence text, int start, int end) {
    int dash = Ascii.indexOf(text, start, end, '-');
    int tail = end - GITLAB_TAIL;
    if (dash < 0 || tail <= dash || text.charAt(tail) != '.' || text.charAt(tail + 3) != '.') {
      return Validity.INVALID;
    }
    int crc = end - GITLAB_DIGITS;
    long checksum = Crc32.of(text, start, crc) & 0xffffffffL;
    boolean valid = isNumber(text, crc - 2, crc, tail - dash - 1, BASE_36)
        && isNumber(text, crc, end, checksum, BASE_36);
    return valid ? Validity.VALID : Validity.INVALID;
  }

  /** An Atlassian token: eight hexadecimal digits are the checksum of all before, {@code =} included. */
  static Validity validateAtlassian(CharSequence text, int start, int end) {
    int body = end - HEX_DIGITS;
    if (body <= start) {
      return Validity.INVALID;
    }
    return hex(text, body, end) == (Crc32.of(text, start, body) & 0xffffffffL)
        ? Validity.VALID
        : doubtful(text, start, end);
  }

  /** A Grafana token: eight hexadecimal digits are the checksum of all before the last underscore. */
  static Validity validateGrafana(CharSequence text, int start, int end) {
    int body = end - HEX_DIGITS;
    if (end - start != GRAFANA_LENGTH || text.charAt(body - 1) != '_') {
      return Validity.INVALID;
    }
    int checksum = Crc32.of(text, start, body - 1);
    long stated = hex(text, body, end);
    boolean valid = stated == (checksum & 0xffffffffL)
        || stated == (Integer.reverseBytes(checksum) & 0xffffffffL);
    return valid ? Validity.VALID : doubtful(text, start, end);
  }

  /** Neither publishes its checksum as a promise, so one that differs leaves the form. */
  private static Validity doubtful(CharSequence text, int start, int end) {
    return Placeholder.is(text, start, end) ? Validity.INVALID : Validity.DOUBTFUL;
  }

  /** The number in the range, or -1. */
  private static long hex(CharSequence text, int start, int end) {
    long number = 0;
    for (int i = start; i < end; i++) {
      int digit = ValueShape.hex(text.charAt(i));
      if (digit < 0) {
        return -1;
      }
      number = number << 4 | digit;
    }
    return number;
  }

  private static boolean isNumber(
      CharSequence text, int start, int end, long number, String alphabet) {
    long rest = number;
    for (int i = end - 1; i >= start; i--) {
      if (text.charAt(i) != alphabet.charAt((int) (rest % alphabet.length()))) {
        return false;
      }
      rest /= alphabet.length();
    }
    return rest == 0;
  }
}
