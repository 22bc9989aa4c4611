/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.automaton;

/** Finds the occurrences of some anchors, for a {@link LiteralKernel}. Immutable and thread-safe. */
interface AnchorKernel {

  /**
   * Appends the id and the start of every occurrence of an anchor that starts in {@code symbols[from, to)}; it may end
   * after {@code to}.
   *
   * @param symbols with at least {@link LiteralKernel#PAD} valid symbols before {@code from} and after {@code to}
   * @param hits not cleared; receives pairs, ordered by start and then by id
   */
  void scan(byte[] symbols, int from, int to, IntBuffer hits);
}
