/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.automaton;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds all occurrences of many anchors in one pass over a text of symbols. Exact: it reports every occurrence and
 * nothing else. Immutable and thread-safe; scanning allocates nothing once the buffer has grown.
 */
public final class LiteralKernel {
  /*
   * The anchors that are likely to stand anywhere, such as classes of characters, are looked for by themselves: beside
   * them the others would have more false candidates. Measured, that takes a fifth to a third less than one kernel for
   * all, and more kernels take more again.
   */

  /** How many valid symbols there must be before and after what is scanned. */
  public static final int PAD = 64;

  /** The probability at which a window is looked for among the frequent ones. */
  private static final double FREQUENT = 1e-5;

  private final List<WindowKernel> kernels;

  private LiteralKernel(List<WindowKernel> kernels) {
    this.kernels = kernels;
  }

  /** Compiles anchors; their ids are their indexes. Any number will do, also none; equal ones are all reported. */
  public static LiteralKernel compile(List<Anchor> anchors) {
    SymbolModel model = new SymbolModel();
    boolean[] frequent = new boolean[anchors.size()];
    for (int id = 0; id < frequent.length; id++) {
      frequent[id] = AnchorWindow.best(anchors.get(id), model).probability(model) > FREQUENT;
    }
    int[] rareIds =
        IntStream.range(0, frequent.length).filter(id -> !frequent[id]).toArray();
    int[] frequentIds =
        IntStream.range(0, frequent.length).filter(id -> frequent[id]).toArray();
    return new LiteralKernel(List.of(rareIds, frequentIds).stream()
        .filter(ids -> ids.length > 0)
        .map(ids -> new WindowKernel(anchors, ids, model))
        .toList());
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
    int last = base;
    for (int i = 0; i < kernels.size(); i++) {
      last = hits.size();
      kernels.get(i).scan(symbols, from, to, hits);
    }
    if (last > base && hits.size() > last) {
      hits.sortPairs(base);
    }
  }
}
