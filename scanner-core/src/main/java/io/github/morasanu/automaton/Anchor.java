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

  /** The words of all sets, one set after the other. */
  private final long[] words;

  private Anchor(List<SymbolSet> sets) {
    this.sets = sets;
    this.words = new long[sets.size() * SymbolSet.WORDS];
    for (int i = 0; i < sets.size(); i++) {
      sets.get(i).copyTo(words, i * SymbolSet.WORDS);
    }
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
    int at = start;
    for (int set = 0; set < words.length; set += SymbolSet.WORDS) {
      int symbol = symbols[at++] & 0xFF;
      if ((words[set + (symbol >>> 6)] >>> symbol & 1) == 0) {
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
