/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.automaton;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The first stage of a {@link LiteralKernel}: finds the few places where a window of some anchor can be. May report false
 * candidates, never misses one. Immutable and thread-safe.
 */
final class PairTable {
  /*
   * One long for each pair of neighbouring symbols. Bit k of its low half says: the pair can be the first one of a member of
   * bucket k; bit k of its high half: it can be the second. Only every second place is looked at: a place is a candidate
   * for bucket k if its pair has bit k below and the pair after it has bit k above. That is two table lookups for two
   * symbols, and none of them depends on the one before.
   *
   * A window of five symbols that starts at a place looked at shows its symbols 1-2 and 3-4 there (phase 0), one that starts
   * just before shows its symbols 2-3 and 4-5 (phase 1); so each window is entered twice.
   *
   * Of the members of a bucket one may have the first pair, and another the second. So a candidate is asked for the pair
   * between the two as well, of the second symbol of the one and the first symbol of the other: half of the false
   * candidates have none that a member of the bucket has.
   */
  static final int BUCKETS = 32;

  /** How far apart the places are that are looked at. */
  static final int STRIDE = 2;

  private static final int SAMPLES = 4;
  private static final int PAIRS = SymbolSet.SYMBOLS * SymbolSet.SYMBOLS;
  private static final VarHandle PAIR =
      MethodHandles.byteArrayViewVarHandle(char[].class, ByteOrder.LITTLE_ENDIAN);

  private final long[] table = new long[PAIRS];

  /** By the pair in the middle: bit k says that it can be that of a member of bucket k. */
  private final int[] middles = new int[PAIRS];

  PairTable(WindowBuckets windows) {
    Map<PairSet, Long> bits = new HashMap<>();
    Map<PairSet, Long> bitsOfMiddles = new HashMap<>();
    for (int bucket = 0; bucket < BUCKETS; bucket++) {
      for (WindowBuckets.Entry entry : windows.entries(bucket)) {
        bits.merge(entry.first(), 1L << bucket, (a, b) -> a | b);
        bits.merge(entry.second(), 1L << bucket << BUCKETS, (a, b) -> a | b);
        bitsOfMiddles.merge(entry.middle(), 1L << bucket, (a, b) -> a | b);
      }
    }
    mark(bits, table);
    long[] ofMiddles = new long[PAIRS];
    mark(bitsOfMiddles, ofMiddles);
    for (int pair = 0; pair < PAIRS; pair++) {
      middles[pair] = (int) ofMiddles[pair];
    }
  }

  private static void mark(Map<PairSet, Long> bits, long[] table) {
    Arrays.fill(table, bits.getOrDefault(PairSet.ALL, 0L));
    bits.remove(PairSet.ALL);
    for (Map.Entry<PairSet, Long> entry : bits.entrySet()) {
      entry.getKey().mark(table, entry.getValue());
    }
  }

  /**
   * Collects the candidates among the places {@code from, from + 2, ..} below {@code to}. Reads the symbols up to
   * {@code to + 2}.
   *
   * @param candidates receives them, in their order; has room for one per place
   * @return how many there are
   */
  int collect(byte[] symbols, int from, int to, int[] candidates) {
    long[] pairs = table;
    int unrolledTo = to - SAMPLES * STRIDE;
    int count = 0;
    int i = from;
    long here = pairs[(char) PAIR.get(symbols, i)];
    for (; i <= unrolledTo; i += SAMPLES * STRIDE) {
      long second = pairs[(char) PAIR.get(symbols, i + 2)];
      long third = pairs[(char) PAIR.get(symbols, i + 4)];
      long fourth = pairs[(char) PAIR.get(symbols, i + 6)];
      long next = pairs[(char) PAIR.get(symbols, i + 8)];
      long at0 = here & second >>> BUCKETS;
      long at2 = second & third >>> BUCKETS;
      long at4 = third & fourth >>> BUCKETS;
      long at6 = fourth & next >>> BUCKETS;
      here = next;
      if ((at0 | at2 | (at4 | at6)) != 0) {
        // Without branches, which nobody could predict: each is written, and the next over it if it
        // is none.
        candidates[count] = i;
        count += (int) (-at0 >>> 63);
        candidates[count] = i + 2;
        count += (int) (-at2 >>> 63);
        candidates[count] = i + 4;
        count += (int) (-at4 >>> 63);
        candidates[count] = i + 6;
        count += (int) (-at6 >>> 63);
      }
    }
    for (; i < to; i += STRIDE) {
      candidates[count++] = i;
    }
    return count;
  }

  /**
   * Of some candidates, writes those that are ones by the pair in the middle as well, each with its buckets, one bit each.
   *
   * @param candidates of which so many are looked at; what is written stands behind them, from an index on
   * @return behind the last that was written
   */
  int winnow(byte[] symbols, int[] candidates, int count, int from) {
    long[] pairs = table;
    int[] between = middles;
    int at = from;
    for (int i = 0; i < count; i++) {
      int place = candidates[i];
      long here = pairs[(char) PAIR.get(symbols, place)];
      long next = pairs[(char) PAIR.get(symbols, place + STRIDE)];
      int buckets = (int) (here & next >>> BUCKETS) & between[(char) PAIR.get(symbols, place + 1)];
      candidates[at] = place;
      candidates[at + 1] = buckets;
      at += (buckets | -buckets) >>> (Integer.SIZE - 1) << 1;
    }
    return at;
  }
}
