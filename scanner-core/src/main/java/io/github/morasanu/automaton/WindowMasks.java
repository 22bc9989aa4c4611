/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.automaton;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** The second stage of a {@link LiteralKernel}: which windows exactly stand at a candidate. Immutable and thread-safe. */
final class WindowMasks {
  /*
   * The members of a bucket are numbered; 64 of them are a group. For each group, each of the six symbols about a candidate
   * and each value of that symbol there is a mask of the members that allow it: the AND of six masks is the answer for 64
   * members at once. Phase 0 leaves the first of the six symbols free, phase 1 the last.
   *
   * Short words of kanji are so many that they fill several groups of a bucket. They are in the order of their symbols, so
   * that those of a group begin with few of them; and one more mask for each symbol says which groups have a member that
   * allows it: the AND of six of these leaves about one group of many.
   */
  private static final int GROUP = Long.SIZE;
  private static final int SYMBOLS = AnchorWindow.LENGTH + AnchorWindow.PHASES - 1;
  private static final int TABLE = SymbolSet.SYMBOLS;
  private static final int NONE = -1;

  /** What comes first of the symbols at the candidate, and then behind it. */
  private static final Comparator<WindowBuckets.Entry> BY_SYMBOLS = Comparator.comparingInt(
          (WindowBuckets.Entry entry) -> entry.first().first().least())
      .thenComparingInt(entry -> entry.first().second().least());

  private final int[] firstGroup = new int[PairTable.BUCKETS + 1];

  /** By member; those that fill up the last group of a bucket have none. */
  private final int[] windows;

  private final int[] phases;
  private final long[] masks;

  /** Which groups have a member that allows a symbol; the bit of a group is its number modulo 64. */
  private final long[] groupMasks = new long[SYMBOLS * TABLE];

  WindowMasks(WindowBuckets all) {
    for (int bucket = 0; bucket < PairTable.BUCKETS; bucket++) {
      firstGroup[bucket + 1] = firstGroup[bucket] + groups(all.entries(bucket).size());
    }
    windows = new int[firstGroup[PairTable.BUCKETS] * GROUP];
    phases = new int[windows.length];
    masks = new long[firstGroup[PairTable.BUCKETS] * SYMBOLS * TABLE];
    Arrays.fill(windows, NONE);
    for (int bucket = 0; bucket < PairTable.BUCKETS; bucket++) {
      List<WindowBuckets.Entry> members = new ArrayList<>(all.entries(bucket));
      members.sort(BY_SYMBOLS);
      for (int i = 0; i < members.size(); i++) {
        enter(members.get(i), firstGroup[bucket] * GROUP + i, all);
      }
    }
    for (int i = 0; i < masks.length; i++) {
      int group = i / (SYMBOLS * TABLE);
      groupMasks[i % (SYMBOLS * TABLE)] |= masks[i] == 0 ? 0 : 1L << group;
    }
  }

  /** How many groups so many members of a bucket are. */
  static int groups(int members) {
    return (members + GROUP - 1) / GROUP;
  }

  private void enter(WindowBuckets.Entry entry, int member, WindowBuckets all) {
    windows[member] = entry.window();
    phases[member] = entry.phase();
    long bit = 1L << member;
    int table = member / GROUP * SYMBOLS * TABLE;
    for (int i = 0; i < SYMBOLS; i++) {
      int symbol = i - 1 + entry.phase();
      boolean free = symbol < 0 || symbol >= AnchorWindow.LENGTH;
      SymbolSet set = free ? SymbolSet.ofAll() : all.symbol(entry, symbol);
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

  /** Of a group and of those behind it up to an end, 64 at most, those of which a member may stand at a place: one bit each. */
  long groups(int first, int end, byte[] symbols, int place) {
    int count = end - first;
    if (count <= 1) {
      return count;
    }
    return Long.rotateRight(allowing(groupMasks, 0, symbols, place), first) & -1L >>> -count;
  }

  /** The members of a group that stand at a place: one bit each. */
  long members(int group, byte[] symbols, int place) {
    return allowing(masks, group * SYMBOLS * TABLE, symbols, place);
  }

  private static long allowing(long[] masks, int table, byte[] symbols, int place) {
    return masks[table + (symbols[place - 1] & 0xFF)]
        & masks[table + TABLE + (symbols[place] & 0xFF)]
        & masks[table + 2 * TABLE + (symbols[place + 1] & 0xFF)]
        & masks[table + 3 * TABLE + (symbols[place + 2] & 0xFF)]
        & masks[table + 4 * TABLE + (symbols[place + 3] & 0xFF)]
        & masks[table + 5 * TABLE + (symbols[place + 4] & 0xFF)];
  }

  /** How many numbers of members there are; some stand for none. */
  int members() {
    return windows.length;
  }

  /** The number of a member of a group. */
  int member(int group, int bit) {
    return group * GROUP + bit;
  }

  /** The window of a member, or -1 if a number stands for none. */
  int window(int member) {
    return windows[member];
  }

  /** How far the window of a member starts before the place that shows it: 0 or 1. */
  int phase(int member) {
    return phases[member];
  }
}
