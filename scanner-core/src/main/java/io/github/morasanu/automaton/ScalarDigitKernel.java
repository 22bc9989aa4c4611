/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.automaton;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Gathers the digits of eight symbols at a time in the bytes of a long (SWAR). Stateless. */
final class ScalarDigitKernel implements DigitKernel {
  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final int STEP = DigitWindows.STEP;
  private static final int MARGIN = DigitWindows.MARGIN;

  @Override
  public String name() {
    return "scalar";
  }

  @Override
  public int collect(byte[] symbols, int from, int to, int minimumDigits, int[] out, int first) {
    int size = first;
    long window = bits(symbols, from, to) << (STEP + MARGIN);
    for (int at = from; at <= to; at += STEP) {
      window = window >>> STEP | next(symbols, at + MARGIN, to) << (2 * MARGIN);
      long digits = DigitWindows.inClusters(symbols, window, at, minimumDigits);
      size = DigitWindows.write(digits, at, (size - first) & 1, out, size);
    }
    return size;
  }

  /** One bit for each of the next 48 symbols: whether it is a digit, and before {@code to}. */
  private static long next(byte[] symbols, int at, int to) {
    if (at + STEP <= to) {
      return eight(symbols, at)
          | eight(symbols, at + 8) << 8
          | eight(symbols, at + 16) << 16
          | eight(symbols, at + 24) << 24
          | eight(symbols, at + 32) << 32
          | eight(symbols, at + 40) << 40;
    }
    long bits = 0;
    for (int i = 0; i < STEP && at + i < to; i += Long.BYTES) {
      bits |= bits(symbols, at + i, to) << i;
    }
    return bits;
  }

  private static long bits(byte[] symbols, int at, int to) {
    int over = Math.max(0, at + Long.BYTES - to);
    return eight(symbols, at - over) >>> over;
  }

  /*
   * Digits become 0..9 by the exclusive or. Adding 0x76 to the low seven bits sets the top bit from 10 on, without a carry
   * into the next byte; the multiplication gathers the eight top bits in the top byte.
   */
  private static long eight(byte[] symbols, int at) {
    long value = (long) EIGHT.get(symbols, at) ^ 0x3030303030303030L;
    long other = (value & 0x7F7F7F7F7F7F7F7FL) + 0x7676767676767676L | value;
    return ((~other & 0x8080808080808080L) * 0x0002040810204081L) >>> 56;
  }
}
