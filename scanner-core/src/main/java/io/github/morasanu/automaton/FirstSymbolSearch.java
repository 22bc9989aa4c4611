/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.automaton;

import java.util.List;

/**
 * Finds all occurrences of anchors by looking, at each place, at all that may begin with the symbol there. Made at once, and
 * some hundred times slower than a {@link LiteralKernel}. Immutable and thread-safe.
 */
final class FirstSymbolSearch implements AnchorKernel {
  private final Anchor[] anchors;

  /** By symbol: the ids of the anchors that may begin with it, growing. */
  private final int[][] beginning = new int[SymbolSet.SYMBOLS][];

  FirstSymbolSearch(List<Anchor> anchors) {
    this.anchors = anchors.toArray(new Anchor[0]);
    int[] counts = new int[SymbolSet.SYMBOLS];
    for (Anchor anchor : this.anchors) {
      for (int symbol : anchor.get(0).symbols()) {
        counts[symbol]++;
      }
    }
    for (int symbol = 0; symbol < counts.length; symbol++) {
      beginning[symbol] = new int[counts[symbol]];
    }
    for (int id = this.anchors.length - 1; id >= 0; id--) {
      for (int symbol : this.anchors[id].get(0).symbols()) {
        beginning[symbol][--counts[symbol]] = id;
      }
    }
  }

  @Override
  public void scan(byte[] symbols, int from, int to, IntBuffer hits) {
    for (int place = from; place < to; place++) {
      for (int id : beginning[symbols[place] & 0xFF]) {
        if (anchors[id].matches(symbols, place)) {
          hits.add(id);
          hits.add(place);
        }
      }
    }
  }
}
