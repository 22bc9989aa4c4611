/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.extract;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Runs of ASCII, 32 bytes at a time. Pure. */
final class Ascii {
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long HIGH_BITS = 0x8080808080808080L;
  private static final int STEP = 4 * Long.BYTES;

  private Ascii() {}

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

  private static boolean isAscii(byte[] bytes, int at) {
    long first = (long) LONGS.get(bytes, at) | (long) LONGS.get(bytes, at + Long.BYTES);
    long second =
        (long) LONGS.get(bytes, at + 2 * Long.BYTES) | (long) LONGS.get(bytes, at + 3 * Long.BYTES);
    return ((first | second) & HIGH_BITS) == 0;
  }
}
