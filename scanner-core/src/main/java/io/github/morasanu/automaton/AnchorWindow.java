/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.automaton;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Five neighbouring symbol sets of an anchor, the part of it that the first stage looks for. Anchors shorter than five are
 * filled up with sets of all symbols, on either side. Immutable.
 */
record AnchorWindow(List<SymbolSet> sets) {
  static final int LENGTH = 5;

  /** A window is found at its own start where that is sampled, and at its second symbol where not. */
  static final int PHASES = 2;

  /**
   * The window of an anchor from an offset.
   *
   * @param offset of the window's first symbol from the anchor's; negative if the window begins with filling; it ends with
   *     filling if it is longer than what is left of the anchor
   */
  static AnchorWindow of(Anchor anchor, int offset) {
    List<SymbolSet> sets = new ArrayList<>(LENGTH);
    for (int i = offset; i < offset + LENGTH; i++) {
      sets.add(i >= 0 && i < anchor.length() ? anchor.get(i) : SymbolSet.ofAll());
    }
    return new AnchorWindow(List.copyOf(sets));
  }

  /** The windows of anchors, each once, in the order in which they come; of all anchors, those with the ids. */
  static List<AnchorWindow> distinct(List<Anchor> all, int[] ids, int[] offsetOf) {
    Set<AnchorWindow> windows = new LinkedHashSet<>();
    for (int id : ids) {
      windows.add(of(all.get(id), offsetOf[id]));
    }
    return List.copyOf(windows);
  }

  /**
   * The offset of the window that makes the fewest candidates, as the model has it; the least of equals. A window may
   * begin or end with filling, for what is rare counts in both phases only if it is no end of the window.
   */
  static int bestOffset(Anchor anchor, PairChances chances) {
    int spare = anchor.length() - LENGTH;
    int best = Math.min(-1, spare);
    for (int offset = best; offset <= Math.max(0, spare + 1); offset++) {
      if (chances.cost(offset) < chances.cost(best)) {
        best = offset;
      }
    }
    return best;
  }

  /** The pair that the sampled place must hold in a phase. */
  PairSet firstPair(int phase) {
    return new PairSet(sets.get(phase), sets.get(phase + 1));
  }

  /** The pair that must follow it. */
  PairSet secondPair(int phase) {
    return new PairSet(sets.get(phase + 2), sets.get(phase + 3));
  }

  /** The pair between the two: the second symbol of the one and the first of the other. */
  PairSet middlePair(int phase) {
    return new PairSet(sets.get(phase + 1), sets.get(phase + 2));
  }

  /* By hand, as those of PairSet: what a record generates is linked at run time, which costs milliseconds at start. */
  @Override
  public boolean equals(Object other) {
    return other instanceof AnchorWindow that && sets.equals(that.sets);
  }

  @Override
  public int hashCode() {
    return sets.hashCode();
  }
}
