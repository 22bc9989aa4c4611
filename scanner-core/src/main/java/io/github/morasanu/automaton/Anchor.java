/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.automaton;

import java.util.List;

/**
 * A sequence of {@link SymbolSet}s that a text must hold where a rule can match: a literal, with a set of two where case
 * does not count and a larger one for a small class. Immutable and thread-safe.
 */
public final class Anchor {
  /** The most symbols an anchor may have. */
  public static final int MAX_LENGTH = 64;

  private final List<SymbolSet> sets;

  private Anchor(List<SymbolSet> sets) {
    this.sets = sets;
  }

  /**
   * Makes an anchor.
   *
   * @param sets what each symbol may be, 1..{@value #MAX_LENGTH} of them; copied
   * @throws IllegalArgumentException if there are none or too many
   */
  public static Anchor of(List<SymbolSet> sets) {
    if (sets.isEmpty() || sets.size() > MAX_LENGTH) {
      throw new IllegalArgumentException(
          "an anchor has 1 to " + MAX_LENGTH + " symbols, not " + sets.size());
    }
    return new Anchor(List.copyOf(sets));
  }

  /** How many symbols it has, 1..{@value #MAX_LENGTH}. */
  public int length() {
    return sets.size();
  }

  /**
   * What a symbol may be.
   *
   * @param index from 0, below {@link #length()}
   */
  public SymbolSet get(int index) {
    return sets.get(index);
  }

  /** Tells whether the anchor stands at an index of the symbols; all its symbols must lie inside the array. */
  boolean matches(byte[] symbols, int start) {
    for (int i = 0; i < sets.size(); i++) {
      if (!sets.get(i).contains(symbols[start + i] & 0xFF)) {
        return false;
      }
    }
    return true;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Anchor that && sets.equals(that.sets);
  }

  @Override
  public int hashCode() {
    return sets.hashCode();
  }

  @Override
  public String toString() {
    return "Anchor of " + sets.size();
  }
}
