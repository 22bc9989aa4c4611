/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.automaton;

/** How likely the pairs of neighbouring symbols of one anchor are, and those of its windows with them. Immutable. */
final class PairChances {
  /** Weighs how much a window would spoil the bucket it gets into, against the candidates of its own. */
  private static final double CROWDING = 0.002;

  private final SymbolModel model;

  /** The pairs that begin at each symbol, from the one before the first. */
  private final PairSet[] pairs;

  PairChances(Anchor anchor, SymbolModel model) {
    this.model = model;
    this.pairs = new PairSet[anchor.length() + 1];
    for (int i = 0; i < pairs.length; i++) {
      SymbolSet first = i == 0 ? SymbolSet.ofAll() : anchor.get(i - 1);
      SymbolSet second = i == anchor.length() ? SymbolSet.ofAll() : anchor.get(i);
      pairs[i] = new PairSet(first, second);
    }
  }

  /** The probability that the pairs of the window at an offset stand at a random place, in either phase; 0..2. */
  double probability(int offset) {
    double probability = 0;
    for (int phase = 0; phase < AnchorWindow.PHASES; phase++) {
      probability += gram(offset + phase);
    }
    return probability;
  }

  /** The probability that the two pairs from an offset stand at a random place; 0..1. */
  double gram(int offset) {
    return model.probability(pair(offset), pair(offset + 2));
  }

  /** What a window costs beside others, the one with the least being the best. */
  double cost(int offset) {
    double crowd = 0;
    for (int pair = 0; pair < AnchorWindow.LENGTH - 1; pair++) {
      crowd += model.probability(pair(offset + pair));
    }
    return probability(offset) + CROWDING * crowd;
  }

  /** What lies beside the anchor may be anything. */
  private PairSet pair(int offset) {
    return offset < -1 || offset + 1 >= pairs.length ? PairSet.ALL : pairs[offset + 1];
  }
}
