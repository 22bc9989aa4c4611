/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.lexicon;

/**
 * The banks of Japan and their branches, by the codes of the Zengin system: four digits for the bank,
 * three for the branch. Of all pairs of such codes, 0.3 % are in use.
 *
 * <p>Lookups read one word of a bit set and allocate nothing; the first one reads the codes from a
 * resource.
 */
public final class BankBranches {
  private static final int BANKS = 10_000;
  private static final int BRANCHES = 1_000;

  private BankBranches() {}

  /**
   * Whether a bank has such a branch.
   *
   * @param bank the four digits as a number; any number may be asked for
   * @param branch the three digits as a number; any number may be asked for
   */
  public static boolean contains(int bank, int branch) {
    return branch >= 0 && branch < BRANCHES && isBank(bank) && Loaded.TABLE.contains(bank, branch);
  }

  /** Whether a bank has such a code. */
  public static boolean isBank(int bank) {
    return bank >= 0 && bank < BANKS && Loaded.TABLE.row(bank) >= 0;
  }

  /** Read when first asked for. */
  private static final class Loaded {
    static final Table TABLE = LexiconResources.bankBranches();
  }

  /** A row of bits for each bank; that of the first branch is the lowest of the first word. */
  static final class Table {
    private static final int WORDS = (BRANCHES + Long.SIZE - 1) / Long.SIZE;

    /** By code of the bank: 1 more than its row, or 0. */
    private final char[] rows = new char[BANKS];

    private final long[] branches;
    private int banks;

    Table(int banks) {
      this.branches = new long[banks * WORDS];
    }

    /** Begins the next bank. */
    void addBank(int bank) {
      rows[bank] = (char) ++banks;
    }

    /** Adds a branch of the bank that was begun last. */
    void addBranch(int branch) {
      branches[(banks - 1) * WORDS + (branch >> 6)] |= 1L << branch;
    }

    int row(int bank) {
      return rows[bank] - 1;
    }

    boolean contains(int bank, int branch) {
      return (branches[row(bank) * WORDS + (branch >> 6)] & 1L << branch) != 0;
    }
  }
}
