/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.automaton;

/**
 * Finds the runs of ASCII digits that can be part of a number worth a look: those in clusters with enough digits.
 * Stateless; scanning allocates nothing once the buffer has grown.
 *
 * <p>A <em>run</em> is a maximal sequence of digits. Two runs are joined if one or two separators, each one of {@code - .()}
 * or a space, and nothing else stand between them. A <em>cluster</em> is a maximal chain of joined runs, as
 * {@code (03) 3123-4567} is one of three.
 */
public final class DigitClusters {
  /*
   * Stage 1, a DigitKernel, works on one bit per symbol and lets only runs through whose cluster spans enough symbols. Stage
   * 2 counts the digits of each cluster, run by run, and moves what remains to the front.
   *
   * A cluster has no greatest length, yet PAD symbols on either side of the range are enough to know whether it has the
   * digits: a cluster that reaches further fills those PAD symbols, and as gaps are no wider than two symbols at least
   * every third of them is a digit: PAD / 3 = 21, no less than any minimum allowed. So what a range reports depends on the
   * text alone, not on where the range is cut.
   */

  /** How many valid symbols there must be before and after what is scanned. */
  public static final int PAD = LiteralKernel.PAD;

  /** A run of this length or more is reported with this length: no number has as many digits in a row. */
  public static final int LONGEST_RUN = PAD;

  /** The greatest minimum of digits that can be asked for. */
  public static final int MAX_MINIMUM_DIGITS = PAD / 3 - 1;

  private static final int BLOCK = 16_384;
  private static final int MAX_GAP = 2;

  private DigitClusters() {}

  /**
   * Appends start (inclusive) and end (exclusive) of every run that starts in {@code symbols[from, to)} and whose cluster
   * has the minimum of digits, also outside of the range. If that cluster goes on at {@code to}, its runs from there on
   * follow, as far as they start before {@code to + PAD}, so that a number can be read to its end; they belong to the next
   * range, which reports them again, and may be cut at {@code to + PAD}.
   *
   * @param symbols with at least {@link #PAD} valid symbols before {@code from} and after {@code to}
   * @param minimumDigits 1..{@link #MAX_MINIMUM_DIGITS}; with 1 every run is reported
   * @param runs not cleared; receives pairs in the order of the text
   * @throws IllegalArgumentException if the minimum is out of its range
   */
  public static void scan(byte[] symbols, int from, int to, int minimumDigits, IntBuffer runs) {
    if (minimumDigits < 1 || minimumDigits > MAX_MINIMUM_DIGITS) {
      throw new IllegalArgumentException(
          "minimum of digits out of 1.." + MAX_MINIMUM_DIGITS + ": " + minimumDigits);
    }
    for (int block = from; block < to; block += BLOCK) {
      int blockEnd = Math.min(to, block + BLOCK);
      int[] found = runs.reserve(BLOCK + 2 * PAD + DigitKernel.SLACK);
      int first = runs.size();
      int last = KernelChoice.digits()
          .collect(symbols, block - PAD, blockEnd + PAD, minimumDigits, found, first);
      int kept =
          keepClusters(symbols, block, blockEnd, blockEnd == to, minimumDigits, found, first, last);
      runs.resize(kept);
    }
  }

  private static int keepClusters(
      byte[] symbols,
      int from,
      int to,
      boolean withFollowers,
      int minimumDigits,
      int[] runs,
      int first,
      int last) {
    int kept = first;
    int cluster = first;
    int digits = 0;
    int previousEnd = Integer.MIN_VALUE / 2;
    for (int i = first; i < last; i += 2) {
      int start = runs[i];
      int end = runs[i + 1];
      if (!areJoined(symbols, previousEnd, start)) {
        kept = digits < minimumDigits ? cluster : kept;
        cluster = kept;
        digits = 0;
        if (start >= to) {
          break;
        }
      }
      if (start >= from && (start < to || withFollowers)) {
        runs[kept++] = start;
        runs[kept++] = Math.min(end, start + LONGEST_RUN);
      }
      digits += end - start;
      previousEnd = end;
    }
    return digits < minimumDigits ? cluster : kept;
  }

  private static boolean areJoined(byte[] symbols, int end, int nextStart) {
    int gap = nextStart - end;
    return gap <= MAX_GAP
        && (DigitWindows.isSeparator(symbols[end])
                & DigitWindows.isSeparator(symbols[nextStart - 1]))
            != 0;
  }
}
