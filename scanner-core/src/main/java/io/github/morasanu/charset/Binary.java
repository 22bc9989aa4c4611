/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.charset;

/** Tells bytes that are no text. Pure. */
final class Binary {
  private static final byte ESCAPE = 0x1B;

  private Binary() {}

  /**
   * Text may hold a stray control character, and any file a damaged byte; compressed bytes hold one
   * control character in nine, code holds NULs.
   */
  static boolean looksSo(byte[] bytes, int from, int to) {
    int nulls = 0;
    int controls = 0;
    for (int i = from; i < to; i++) {
      byte b = bytes[i];
      if (b == 0) {
        nulls++;
      } else if ((b > 0 && b < ' ' && !isLayout(b)) || b == 0x7F) {
        controls++;
      }
    }
    int length = to - from;
    int odd = controls + nulls;
    return odd > 1 && (50L * odd > length || (nulls > 0 && 200L * odd > length));
  }

  /** Backspace to carriage return, and escape: they stand in logs and in old Japanese text. */
  private static boolean isLayout(byte b) {
    return (b >= '\b' && b <= '\r') || b == ESCAPE;
  }
}
