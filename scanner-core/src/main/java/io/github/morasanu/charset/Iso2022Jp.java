/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.charset;

/** The escape sequences of ISO-2022-JP (RFC 1468) and of its extensions in use. Pure. */
public final class Iso2022Jp {
  private static final byte ESCAPE = 0x1B;
  /** Bytes of an escape sequence that names a set of characters. */
  public static final int LENGTH = 3;

  private Iso2022Jp() {}

  /** Where the first escape to JIS X 0208 or its Roman or kana set starts in a range, or -1. */
  static int find(byte[] bytes, int from, int to) {
    int at = AsciiRuns.escape(bytes, from, to);
    while (at + LENGTH <= to) {
      if (isAt(bytes, at)) {
        return at;
      }
      at = AsciiRuns.escape(bytes, at + 1, to);
    }
    return -1;
  }

  /** Terminals know ESC ( B as well, and logs are full of it: it says nothing. */
  private static boolean isAt(byte[] bytes, int escape) {
    byte intermediate = bytes[escape + 1];
    byte last = bytes[escape + 2];
    return (intermediate == '$' && (last == 'B' || last == '@' || last == '('))
        || (intermediate == '(' && (last == 'J' || last == 'I'));
  }

  /**
   * The last index up to another where a decoder may start afresh: within two-byte characters it is
   * that of their escape. Every line starts in ASCII.
   */
  static int boundary(byte[] bytes, int from, int at) {
    for (int i = at - 1; i >= from && bytes[i] != '\n'; i--) {
      if (bytes[i] == ESCAPE) {
        boolean ascii = i + LENGTH <= at && bytes[i + 1] == '(' && bytes[i + 2] != 'I';
        return ascii ? at : i;
      }
    }
    return at;
  }
}
