/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.charset;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Runs of ASCII, 32 bytes at a time. Pure. */
final class AsciiRuns {
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long HIGH_BITS = 0x8080808080808080L;
  private static final long ONES = 0x0101010101010101L;
  private static final byte ESCAPE = 0x1B;
  private static final long ESCAPES = ESCAPE * ONES;
  private static final int STEP = 4 * Long.BYTES;

  private AsciiRuns() {}

  /** Index of the first byte beyond ASCII in a range, or the range's end. */
  static int end(byte[] bytes, int from, int to) {
    int at = from;
    while (to - at >= STEP && isAscii(bytes, at)) {
      at += STEP;
    }
    for (; to - at >= Long.BYTES; at += Long.BYTES) {
      long high = (long) LONGS.get(bytes, at) & HIGH_BITS;
      if (high != 0) {
        return at + (Long.numberOfTrailingZeros(high) >>> 3);
      }
    }
    while (at < to && bytes[at] >= 0) {
      at++;
    }
    return at;
  }

  /** Index of the first escape character in a range, or the range's end; fast where the range is ASCII. */
  static int escape(byte[] bytes, int from, int to) {
    int at = from;
    while (to - at >= STEP && !holdsEscape(bytes, at)) {
      at += STEP;
    }
    while (at < to && bytes[at] != ESCAPE) {
      at++;
    }
    return at;
  }

  /**
   * Whether some words may hold it: where a difference is zero, subtracting borrows. Of ASCII, nothing
   * else sets a high bit.
   */
  private static boolean holdsEscape(byte[] bytes, int at) {
    long zeros = 0;
    for (int i = at; i < at + STEP; i += Long.BYTES) {
      zeros |= ((long) LONGS.get(bytes, i) ^ ESCAPES) - ONES;
    }
    return (zeros & HIGH_BITS) != 0;
  }

  private static boolean isAscii(byte[] bytes, int at) {
    long first = (long) LONGS.get(bytes, at) | (long) LONGS.get(bytes, at + Long.BYTES);
    long second =
        (long) LONGS.get(bytes, at + 2 * Long.BYTES) | (long) LONGS.get(bytes, at + 3 * Long.BYTES);
    return ((first | second) & HIGH_BITS) == 0;
  }
}
