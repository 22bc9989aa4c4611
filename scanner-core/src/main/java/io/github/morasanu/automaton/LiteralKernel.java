/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.automaton;

import java.util.List;

/**
 * Finds all occurrences of many anchors in one pass over a text of symbols. Exact: it reports every occurrence and
 * nothing else. Immutable and thread-safe; scanning allocates nothing once the buffer has grown.
 */
public final class LiteralKernel {
  /*
   * Literals are looked for by four symbols, all at once. What cannot be looked for so, the short and those made of classes
   * of characters, is looked for by pairs of symbols, all at once too.
   */

  /** How many valid symbols there must be before and after what is scanned. */
  public static final int PAD = 64;

  private final List<AnchorKernel> kernels;

  private LiteralKernel(List<AnchorKernel> kernels) {
    this.kernels = kernels;
  }

  /** Compiles anchors; their ids are their indexes. Any number will do, also none; equal ones are all reported. */
  public static LiteralKernel compile(List<Anchor> anchors) {
    return compile(anchors, KernelPlan.of(anchors));
  }

  /** The same by a plan that was made for them. */
  static LiteralKernel compile(List<Anchor> anchors, KernelPlan plan) {
    return new LiteralKernel(plan.kernels(anchors));
  }

  /**
   * Appends the id and the start of every occurrence of an anchor that starts in {@code symbols[from, to)}; it may end
   * after {@code to}.
   *
   * @param symbols with at least {@link #PAD} valid symbols before {@code from} and after {@code to}
   * @param hits not cleared; receives pairs, ordered by start and then by id
   */
  public void scan(byte[] symbols, int from, int to, IntBuffer hits) {
    if (from >= to) {
      return;
    }
    int base = hits.size();
    for (int i = 0; i < kernels.size(); i++) {
      int first = hits.size();
      kernels.get(i).scan(symbols, from, to, hits);
      hits.mergePairs(base, first);
    }
  }
}
