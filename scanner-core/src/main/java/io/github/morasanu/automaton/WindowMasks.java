/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.automaton;

import java.util.List;

/** The second stage of a {@link LiteralKernel}: which windows exactly stand at a candidate. Immutable and thread-safe. */
final class WindowMasks {
  /*
   * The members of a bucket are numbered; 64 of them are a group. For each group, each of the six symbols about a candidate
   * and each value of that symbol there is a mask of the members that allow it: the AND of six masks is the answer for 64
   * members at once. Phase 0 leaves the first of the six symbols free, phase 1 the last.
   */
  private static final int GROUP = Long.SIZE;
  private static final int SYMBOLS = AnchorWindow.LENGTH + AnchorWindow.PHASES - 1;
  private static final int TABLE = SymbolSet.SYMBOLS;

  private final int[] firstGroup = new int[PairTable.BUCKETS + 1];
  private final int[] windows;
  private final int[] phases;
  private final long[] masks;

  WindowMasks(BucketPlan plan, List<AnchorWindow> all) {
    for (int bucket = 0; bucket < PairTable.BUCKETS; bucket++) {
      firstGroup[bucket + 1] = firstGroup[bucket] + groups(plan.entries(bucket).size());
    }
    int places = firstGroup[PairTable.BUCKETS] * GROUP;
    windows = new int[places];
    phases = new int[places];
    masks = new long[firstGroup[PairTable.BUCKETS] * SYMBOLS * TABLE];
    for (int bucket = 0; bucket < PairTable.BUCKETS; bucket++) {
      List<BucketPlan.Entry> members = plan.entries(bucket);
      for (int i = 0; i < members.size(); i++) {
        enter(members.get(i), firstGroup[bucket] * GROUP + i, all);
      }
    }
  }

  /** How many groups so many members of a bucket are. */
  static int groups(int members) {
    return (members + GROUP - 1) / GROUP;
  }

  private void enter(BucketPlan.Entry entry, int member, List<AnchorWindow> all) {
    windows[member] = entry.window();
    phases[member] = entry.phase();
    long bit = 1L << member;
    int table = member / GROUP * SYMBOLS * TABLE;
    for (int i = 0; i < SYMBOLS; i++) {
      int symbol = i - 1 + entry.phase();
      boolean free = symbol < 0 || symbol >= AnchorWindow.LENGTH;
      SymbolSet set = free ? SymbolSet.ofAll() : all.get(entry.window()).sets().get(symbol);
      mark(set, table + i * TABLE, bit);
    }
  }

  private void mark(SymbolSet set, int table, long bit) {
    for (int word = 0; word < SymbolSet.WORDS; word++) {
      for (long rest = set.word(word); rest != 0; rest &= rest - 1) {
        masks[table + (word << 6) + Long.numberOfTrailingZeros(rest)] |= bit;
      }
    }
  }

  /** The first group of a bucket; its last is before that of the next bucket. */
  int firstGroup(int bucket) {
    return firstGroup[bucket];
  }

  /** The members of a group that stand at a place: one bit each. */
  long members(int group, byte[] symbols, int place) {
    int table = group * SYMBOLS * TABLE;
    return masks[table + (symbols[place - 1] & 0xFF)]
        & masks[table + TABLE + (symbols[place] & 0xFF)]
        & masks[table + 2 * TABLE + (symbols[place + 1] & 0xFF)]
        & masks[table + 3 * TABLE + (symbols[place + 2] & 0xFF)]
        & masks[table + 4 * TABLE + (symbols[place + 3] & 0xFF)]
        & masks[table + 5 * TABLE + (symbols[place + 4] & 0xFF)];
  }

  /** The window of a member of a group. */
  int window(int group, int bit) {
    return windows[group * GROUP + bit];
  }

  /** How far the window of a member starts before the place that shows it: 0 or 1. */
  int phase(int group, int bit) {
    return phases[group * GROUP + bit];
  }
}
