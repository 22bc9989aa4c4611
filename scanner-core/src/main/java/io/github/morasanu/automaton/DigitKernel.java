/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.automaton;

/** The first stage of {@link DigitClusters}, over one bit per symbol. Implementations are stateless and thread-safe. */
interface DigitKernel {

  /** The fewest symbols it takes. */
  int LEAST_SYMBOLS = 64;

  /** More room behind the last run than there are runs: positions are written by eights. */
  int SLACK = 16;

  /** What it is called where the user sees it. */
  String name();

  /**
   * Writes start and end of every run of {@code symbols[from, to)}, read as if nothing stood around it, that is in a
   * cluster that spans {@code min(7, minimumDigits)} symbols, digits and separators, or more. All implementations write the
   * same.
   *
   * @param to at least {@link #LEAST_SYMBOLS} after {@code from}
   * @param minimumDigits 1 or more
   * @param out has room from {@code first} for one number for each symbol, and {@link #SLACK}
   * @return where in {@code out} the numbers end
   */
  int collect(byte[] symbols, int from, int to, int minimumDigits, int[] out, int first);
}
