/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.automaton;

/**
 * A set of symbols 0..255. A symbol is one byte that stands for one UTF-16 unit of a text, read as unsigned: ASCII is
 * itself, everything else is 0x80 or more. Immutable and thread-safe; equal sets are {@code equals}.
 */
public final class SymbolSet {
  /** How many symbols there are. */
  public static final int SYMBOLS = 256;

  /** How many longs hold a set. */
  static final int WORDS = SYMBOLS / Long.SIZE;

  /** The bit that tells lower from upper case in ASCII. */
  static final int CASE = 0x20;

  /** The set of no symbol. */
  public static final SymbolSet NONE = new SymbolSet(0, 0, 0, 0);

  private static final SymbolSet ALL = new SymbolSet(-1, -1, -1, -1);

  private final long word0;
  private final long word1;
  private final long word2;
  private final long word3;

  private SymbolSet(long word0, long word1, long word2, long word3) {
    this.word0 = word0;
    this.word1 = word1;
    this.word2 = word2;
    this.word3 = word3;
  }

  /** The set of one symbol. */
  public static SymbolSet of(byte symbol) {
    int value = symbol & 0xFF;
    long bit = 1L << value;
    return switch (value >>> 6) {
      case 0 -> new SymbolSet(bit, 0, 0, 0);
      case 1 -> new SymbolSet(0, bit, 0, 0);
      case 2 -> new SymbolSet(0, 0, bit, 0);
      default -> new SymbolSet(0, 0, 0, bit);
    };
  }

  /** The set that {@link #copyTo} has written at an index. */
  static SymbolSet ofWords(long[] words, int at) {
    return new SymbolSet(words[at], words[at + 1], words[at + 2], words[at + 3]);
  }

  /** The set of all 256 symbols: it matches anything. */
  public static SymbolSet ofAll() {
    return ALL;
  }

  /** Collects symbols one by one, without a set for each. Not thread-safe. */
  public static final class Builder {
    private final long[] words = new long[WORDS];

    /** Adds a symbol. */
    public void add(byte symbol) {
      words[(symbol & 0xFF) >>> 6] |= 1L << symbol;
    }

    /** Adds the symbols of a set. */
    public void add(SymbolSet set) {
      for (int word = 0; word < WORDS; word++) {
        words[word] |= set.word(word);
      }
    }

    /** The set of what was added. */
    public SymbolSet build() {
      return new SymbolSet(words[0], words[1], words[2], words[3]);
    }
  }

  /** The symbols that are in this set or in the other. */
  public SymbolSet union(SymbolSet other) {
    return new SymbolSet(
        word0 | other.word0, word1 | other.word1, word2 | other.word2, word3 | other.word3);
  }

  /**
   * Tells whether a symbol is in the set.
   *
   * @param symbol 0..255
   */
  public boolean contains(int symbol) {
    return (word(symbol >>> 6) >>> symbol & 1) != 0;
  }

  /** How many symbols the set holds, 1..256. */
  public int size() {
    return Long.bitCount(word0)
        + Long.bitCount(word1)
        + Long.bitCount(word2)
        + Long.bitCount(word3);
  }

  /** The least symbol of the set, or {@link #SYMBOLS} if it has none. */
  int least() {
    for (int word = 0; word < WORDS; word++) {
      if (word(word) != 0) {
        return (word << 6) | Long.numberOfTrailingZeros(word(word));
      }
    }
    return SYMBOLS;
  }

  /** The symbols of the set, the least first. */
  int[] symbols() {
    int[] symbols = new int[size()];
    int count = 0;
    for (int word = 0; word < WORDS; word++) {
      for (long rest = word(word); rest != 0; rest &= rest - 1) {
        symbols[count++] = (word << 6) | Long.numberOfTrailingZeros(rest);
      }
    }
    return symbols;
  }

  /** What the symbols of the set become when {@value #CASE} is set in each: no letter keeps its case. */
  SymbolSet inOneCase() {
    return new SymbolSet(inOneCase(word0), inOneCase(word1), inOneCase(word2), inOneCase(word3));
  }

  /** In a word, the 32 symbols with the bit of the case lie above those without. */
  private static long inOneCase(long word) {
    return (word | (word << CASE)) & (-1L << CASE);
  }

  /** Writes all words of the set, the lowest first. */
  void copyTo(long[] words, int at) {
    words[at] = word0;
    words[at + 1] = word1;
    words[at + 2] = word2;
    words[at + 3] = word3;
  }

  /** The 64 symbols from {@code 64 * index}, the least in the lowest bit. */
  long word(int index) {
    return switch (index) {
      case 0 -> word0;
      case 1 -> word1;
      case 2 -> word2;
      default -> word3;
    };
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SymbolSet that
        && word0 == that.word0
        && word1 == that.word1
        && word2 == that.word2
        && word3 == that.word3;
  }

  @Override
  public int hashCode() {
    long mixed = ((word0 * 31 + word1) * 31 + word2) * 31 + word3;
    return Long.hashCode(mixed * 0x9E3779B97F4A7C15L);
  }

  @Override
  public String toString() {
    return "SymbolSet of " + size();
  }
}
