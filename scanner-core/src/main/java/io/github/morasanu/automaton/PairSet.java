/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.automaton;

/** Two neighbouring symbols, as the sets of what each may be: the pairs that one half of a {@link PairTable} entry marks. */
record PairSet(SymbolSet first, SymbolSet second) {
  /** All pairs: what a window demands where it is filled up. */
  static final PairSet ALL = new PairSet(SymbolSet.ofAll(), SymbolSet.ofAll());

  /** Marks every pair of the set in a table indexed by {@code first | second << 8}. */
  void mark(long[] table, long bits) {
    for (int word = 0; word < SymbolSet.WORDS; word++) {
      for (long rest = second.word(word); rest != 0; rest &= rest - 1) {
        markRow(table, (word << 6 | Long.numberOfTrailingZeros(rest)) << 8, bits);
      }
    }
  }

  private void markRow(long[] table, int row, long bits) {
    for (int word = 0; word < SymbolSet.WORDS; word++) {
      for (long rest = first.word(word); rest != 0; rest &= rest - 1) {
        table[row | word << 6 | Long.numberOfTrailingZeros(rest)] |= bits;
      }
    }
  }

  /* By hand: what a record generates is linked at run time, which costs milliseconds at start. */
  @Override
  public boolean equals(Object other) {
    return other instanceof PairSet that && first.equals(that.first) && second.equals(that.second);
  }

  @Override
  public int hashCode() {
    return 31 * first.hashCode() + second.hashCode();
  }
}
