/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.extract;

/** Single characters of UTF-8 (RFC 3629) amid other bytes. */
final class Utf8 {
  private Utf8() {}

  /** Bytes of the well-formed character beyond ASCII at an index, or 0 if there is none. */
  static int length(byte[] bytes, int at, int end) {
    int first = bytes[at] & 0xFF;
    int length = first >= 0xC2 && first < 0xE0 ? 2 : first >= 0xE0 && first < 0xF0 ? 3 : 0;
    if (first >= 0xF0 && first < 0xF5) {
      length = 4;
    }
    if (length == 0 || at + length > end) {
      return 0;
    }
    int codePoint = first & (0xFF >> (length + 1));
    for (int i = 1; i < length; i++) {
      if ((bytes[at + i] & 0xC0) != 0x80) {
        return 0;
      }
      codePoint = codePoint << 6 | (bytes[at + i] & 0x3F);
    }
    return isPrintable(codePoint, length) ? length : 0;
  }

  /** No overlong form, no surrogate, no control, nothing unassigned. */
  private static boolean isPrintable(int codePoint, int length) {
    int least = length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000;
    return codePoint >= least
        && switch (Character.getType(codePoint)) {
          case Character.SURROGATE, Character.CONTROL, Character.UNASSIGNED -> false;
          default -> codePoint <= Character.MAX_CODE_POINT;
        };
  }
}
