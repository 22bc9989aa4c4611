/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.automaton;

/** What is done with the bits of a window of 64 symbols, however they were gathered. Stateless. */
final class DigitWindows {
  /*
   * A window is a long with a bit for each of 64 symbols, 48 to work on, and 8 before and after them to look at. With D the
   * digits of a window, S its separators, and m = min(7, minimum):
   *   C = D and the gaps of one or two S between two D       a cluster is a run of ones in C
   *   Q = C opened by m: eroded, then dilated, so that only runs of at least m ones remain; a cluster with enough
   *       digits is at least that long
   *   P = D & Q                                              the digit runs in clusters that are long enough
   *   P ^ (P << 1)                                           their starts and ends by turns
   * Q at a bit depends on the m - 1 bits of C on either side, and they on two more of D: eight in all. Whether a run goes
   * on from the window before shows in the number of starts and ends so far: odd inside a run.
   *
   * Where S is dear it is asked for at few places: first any symbol passes for a separator, then those in the gaps that
   * remain are looked at.
   */

  /** How many symbols a window works on. */
  static final int STEP = 48;

  /** How many symbols before and after them it looks at. */
  static final int MARGIN = 8;

  private static final int MAX_OPENING = 7;
  private static final long STEP_BITS = (1L << STEP) - 1;
  private static final long SEPARATORS = 1L << '-' | 1L << ' ' | 1L << '.' | 1L << '(' | 1L << ')';

  private DigitWindows() {}

  /**
   * The digits of a window that are in clusters long enough.
   *
   * @param symbols where the separators are looked up, as few as possible
   * @param digits bit i is the symbol at {@code at + i - MARGIN}; none outside of the range that is scanned
   * @param at the first of the {@link #STEP} symbols to work on
   */
  static long inClusters(byte[] symbols, long digits, int at, int minimumDigits) {
    int opening = opening(minimumDigits);
    long opened = open(withGaps(digits, -1), opening);
    long gaps = opened & ~digits;
    if (gaps != 0) {
      opened = open(withGaps(digits, separators(symbols, at - MARGIN, gaps)), opening);
    }
    return digits & opened;
  }

  /**
   * The digits of a window that are in clusters long enough.
   *
   * @param digits bit i is the symbol at {@code at + i - MARGIN}; none outside of the range that is scanned
   * @param separators the same for the separators
   */
  static long inClusters(long digits, long separators, int minimumDigits) {
    return digits & open(withGaps(digits, separators), opening(minimumDigits));
  }

  /**
   * Writes the starts and ends of the runs that a window works on.
   *
   * @param digits of these runs
   * @param at the first of the {@link #STEP} symbols to work on
   * @param insideRun 1 if the symbol before {@code at} is in a run that was started, or 0
   * @return the new size of {@code out}
   */
  static int write(long digits, int at, int insideRun, int[] out, int size) {
    long runs = digits >>> MARGIN & STEP_BITS;
    long edges = (runs ^ (runs << 1 | insideRun)) & STEP_BITS;
    return edges == 0 ? size : flatten(edges, at, out, size);
  }

  /** 1 for a separator, 0 for any other symbol. */
  static long isSeparator(byte symbol) {
    long isBelow64 = ((symbol & 0xC0) - 1L) >>> 63;
    return SEPARATORS >>> symbol & isBelow64;
  }

  /** The digits, and the gaps of one or two separators between two of them. */
  private static long withGaps(long digits, long separators) {
    long after = digits << 1;
    long before = digits >>> 1;
    long single = separators & after & before;
    long firstOfTwo = separators & separators >>> 1 & after & digits >>> 2;
    return digits | single | firstOfTwo | firstOfTwo << 1;
  }

  /** The runs of more ones than {@code opening}, which is 0..6. */
  private static long open(long bits, int opening) {
    if (opening == MAX_OPENING - 1) {
      // The usual case apart, since shifts by constants take a fraction of the time.
      long six = bits & bits << 1;
      six &= six << 2;
      six &= six << 3;
      six |= six >>> 1;
      six |= six >>> 2;
      return six | six >>> 3;
    }
    int shift1 = Math.min(1, opening);
    int shift2 = Math.min(2, opening - shift1);
    int shift3 = opening - shift1 - shift2;
    long eroded = bits & bits << shift1;
    eroded &= eroded << shift2;
    eroded &= eroded << shift3;
    long opened = eroded | eroded >>> shift1;
    opened |= opened >>> shift2;
    return opened | opened >>> shift3;
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

  /*
   * Eight at a time, whether there are as many or not: what is too many is written over by the next window, and a branch
   * less is mispredicted.
   */
  private static int flatten(long ones, int at, int[] out, int size) {
    long rest = ones;
    for (int i = size; rest != 0; i += 8) {
      rest = writeFour(rest, at, out, i);
      rest = writeFour(rest, at, out, i + 4);
    }
    return size + Long.bitCount(ones);
  }

  private static long writeFour(long ones, int at, int[] out, int index) {
    long second = ones & (ones - 1);
    long third = second & (second - 1);
    long fourth = third & (third - 1);
    out[index] = at + Long.numberOfTrailingZeros(ones);
    out[index + 1] = at + Long.numberOfTrailingZeros(second);
    out[index + 2] = at + Long.numberOfTrailingZeros(third);
    out[index + 3] = at + Long.numberOfTrailingZeros(fourth);
    return fourth & (fourth - 1);
  }

  private static int opening(int minimumDigits) {
    return Math.min(MAX_OPENING, minimumDigits) - 1;
  }
}
