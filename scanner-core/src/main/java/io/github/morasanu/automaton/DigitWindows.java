/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.automaton;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** The first stage of {@link DigitClusters}: one bit per symbol, many symbols at once. Stateless. */
final class DigitWindows {
  /*
   * A window is a long with a bit for each of 64 symbols: 48 to work on, and 8 before and after them to look at. With D the
   * digits of a window:
   *   C = D and the gaps of one or two symbols between two digits       a loose cluster is a run of ones in C
   *   Q = C opened by m = min(7, minimum): eroded, then dilated, so that only runs of at least m ones remain; a cluster
   *       with enough digits is at least that long
   *   P = D & Q                                                         the digit runs in loose clusters that qualify
   *   P ^ (P << 1)                                                      their starts and ends by turns
   * Q at a bit depends on the m - 1 bits of C on either side, and they on two more of D: eight in all. Whether a run goes
   * on from the window before shows in the number of starts and ends so far: odd inside a run.
   */

  /** More room behind the last run than there are runs: positions are written by fours. */
  static final int SLACK = 8;

  private static final int STEP = 48;
  private static final int MARGIN = 8;
  private static final int MAX_OPENING = 7;
  private static final long SEPARATORS = 1L << '-' | 1L << ' ' | 1L << '.' | 1L << '(' | 1L << ')';
  private static final long STEP_BITS = (1L << STEP) - 1;
  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private DigitWindows() {}

  /**
   * Writes start and end of every run of {@code symbols[from, to)}, read as if nothing stood around it, that can be in a
   * cluster with the minimum of digits. May write others, misses none.
   *
   * @param to at least 8 after {@code from}
   * @param out has room from {@code first} for one number for each symbol, and {@link #SLACK}
   * @return where in {@code out} the numbers end
   */
  static int collect(byte[] symbols, int from, int to, int minimumDigits, int[] out, int first) {
    int opening = Math.min(MAX_OPENING, minimumDigits) - 1;
    int shift1 = Math.min(1, opening);
    int shift2 = Math.min(2, opening - shift1);
    int shift3 = opening - shift1 - shift2;
    int size = first;
    long window = bits(symbols, from, to) << (STEP + MARGIN);
    for (int at = from; at <= to; at += STEP) {
      window = window >>> STEP | next(symbols, at + MARGIN, to) << (2 * MARGIN);
      long opened = open(withGaps(window, -1), shift1, shift2, shift3);
      long gaps = opened & ~window;
      if (gaps != 0) {
        long separators = separators(symbols, at - MARGIN, gaps);
        opened = open(withGaps(window, separators), shift1, shift2, shift3);
      }
      long runs = (window & opened) >>> MARGIN & STEP_BITS;
      long edges = (runs ^ (runs << 1 | ((size - first) & 1))) & STEP_BITS;
      if (edges != 0) {
        size = write(edges, at, out, size);
      }
    }
    return size;
  }

  /** The digits, and the gaps of one or two separators between two of them. */
  private static long withGaps(long digits, long separators) {
    long after = digits << 1;
    long before = digits >>> 1;
    long single = separators & after & before;
    long firstOfTwo = separators & separators >>> 1 & after & digits >>> 2;
    return digits | single | firstOfTwo | firstOfTwo << 1;
  }

  /** The runs of ones that are at least as long as one more than the shifts together. */
  private static long open(long bits, int shift1, int shift2, int shift3) {
    long eroded = bits & bits << shift1;
    eroded &= eroded << shift2;
    eroded &= eroded << shift3;
    long opened = eroded | eroded >>> shift1;
    opened |= opened >>> shift2;
    return opened | opened >>> shift3;
  }

  private static int write(long edges, int at, int[] out, int first) {
    long rest = edges;
    for (int i = first; rest != 0; i += 4) {
      out[i] = at + Long.numberOfTrailingZeros(rest);
      rest &= rest - 1;
      out[i + 1] = at + Long.numberOfTrailingZeros(rest);
      rest &= rest - 1;
      out[i + 2] = at + Long.numberOfTrailingZeros(rest);
      rest &= rest - 1;
      out[i + 3] = at + Long.numberOfTrailingZeros(rest);
      rest &= rest - 1;
    }
    return first + Long.bitCount(edges);
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

  /** Those of some symbols that are separators; bit i is the symbol at {@code at + i}. */
  private static long separators(byte[] symbols, int at, long among) {
    long found = 0;
    for (long rest = among; rest != 0; rest &= rest - 1) {
      int i = Long.numberOfTrailingZeros(rest);
      found |= isSeparator(symbols[at + i]) << i;
    }
    return found;
  }

  /** 1 for a separator, 0 for any other symbol. */
  static long isSeparator(byte symbol) {
    long isBelow64 = ((symbol & 0xC0) - 1L) >>> 63;
    return SEPARATORS >>> symbol & isBelow64;
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
