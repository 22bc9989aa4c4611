/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.automaton;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Says of a stretch of symbols whether an automaton of positions accepts anything in it: one table look-up a symbol. A
 * state is the set of positions that were reached, made when it is first met, of which there are at most {@value
 * #MAX_STATES}; where there were more, it says that all may be accepted. Not thread-safe.
 */
public final class LazyAutomaton {
  private static final int MAX_STATES = 1_024;

  private static final int UNKNOWN = -1;
  private static final int ACCEPTED = -2;
  private static final int REFUSED = -3;

  private final BitSet[] following;
  private final BitSet first;
  private final BitSet last;
  private final boolean anywhere;

  /** Symbols that the same positions take are one class. */
  private final byte[] classOf = new byte[SymbolSet.SYMBOLS];

  /** By class: the positions that take its symbols. */
  private final BitSet[] positionsOf;

  private final List<BitSet> states = new ArrayList<>();
  private final Map<BitSet, Integer> ids = new HashMap<>();

  /** By state and class: the next state, or what else there is to say. */
  private int[] next = {};

  private boolean gaveUp;

  /**
   * An automaton.
   *
   * @param sets the symbols that each position takes
   * @param following the positions that may follow each
   * @param first the positions it may begin with
   * @param last the positions it may end with
   * @param anywhere whether it may begin at every symbol of a stretch, or at the first only
   */
  public LazyAutomaton(
      List<SymbolSet> sets, List<BitSet> following, BitSet first, BitSet last, boolean anywhere) {
    this.following = following.toArray(BitSet[]::new);
    this.first = first;
    this.last = last;
    this.anywhere = anywhere;
    this.positionsOf = classes(sets);
    id(new BitSet());
  }

  private BitSet[] classes(List<SymbolSet> sets) {
    BitSet[] taking = new BitSet[SymbolSet.SYMBOLS];
    Arrays.setAll(taking, symbol -> new BitSet());
    for (int position = 0; position < sets.size(); position++) {
      for (int symbol : sets.get(position).symbols()) {
        taking[symbol].set(position);
      }
    }
    Map<BitSet, Integer> classes = new HashMap<>();
    List<BitSet> positions = new ArrayList<>();
    for (int symbol = 0; symbol < taking.length; symbol++) {
      Integer known = classes.putIfAbsent(taking[symbol], positions.size());
      if (known == null) {
        positions.add(taking[symbol]);
      }
      classOf[symbol] = (byte) (known == null ? positions.size() - 1 : known);
    }
    return positions.toArray(BitSet[]::new);
  }

  /**
   * Whether a stretch may hold what the automaton accepts: {@code false} is certain.
   *
   * @param to exclusive
   */
  public boolean mayAccept(byte[] symbols, int from, int to) {
    if (gaveUp) {
      return true;
    }
    int state = 0;
    for (int at = from; at < to; at++) {
      int cell = state * positionsOf.length + (classOf[symbols[at] & 0xFF] & 0xFF);
      int target = next[cell];
      if (target == UNKNOWN) {
        target = step(cell, state);
      }
      if (target < 0) {
        return target == ACCEPTED;
      }
      state = target;
    }
    return false;
  }

  /** The state that a class of symbols leads to, which is noted. */
  private int step(int cell, int state) {
    BitSet reached = new BitSet();
    BitSet before = states.get(state);
    for (int p = before.nextSetBit(0); p >= 0; p = before.nextSetBit(p + 1)) {
      reached.or(following[p]);
    }
    if (anywhere || state == 0) {
      reached.or(first);
    }
    reached.and(positionsOf[cell - (state * positionsOf.length)]);
    int target;
    if (reached.intersects(last)) {
      target = ACCEPTED;
    } else if (reached.isEmpty() && !anywhere) {
      target = REFUSED;
    } else {
      target = id(reached);
    }
    next[cell] = target;
    return target;
  }

  /** The number of a state, new or known; 0 is the one before anything was reached. */
  private int id(BitSet positions) {
    Integer known = ids.get(positions);
    if (known != null) {
      return known;
    }
    if (states.size() == MAX_STATES) {
      gaveUp = true;
      return ACCEPTED;
    }
    int id = states.size();
    states.add(positions);
    ids.put(positions, id);
    if (next.length < (id + 1) * positionsOf.length) {
      int length = next.length;
      next = Arrays.copyOf(next, Math.max(16, 2 * (id + 1)) * positionsOf.length);
      Arrays.fill(next, length, next.length, UNKNOWN);
    }
    return id;
  }
}
