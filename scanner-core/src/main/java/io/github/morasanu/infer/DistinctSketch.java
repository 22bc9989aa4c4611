/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.infer;

import com.dynatrace.hash4j.distinctcount.UltraLogLog;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Estimates how many different values it was shown, from keyed hashes of them; no value can be had
 * from it. Exact up to {@link #EXACT} values, then within about 1.2 %. The order in which values and
 * other sketches are added does not matter. Not thread-safe.
 *
 * <p>Source: Ertl, "UltraLogLog: a practical and more space-efficient alternative to HyperLogLog for
 * approximate distinct counting" (2024); standard error 0.76/√2^{@value #PRECISION}.
 */
final class DistinctSketch {
  /** So many values are counted one by one. */
  static final int EXACT = 1024;

  private static final int PRECISION = 12;
  private static final int FIRST_SIZE = 16;

  /*
   * Few values: a hash table with linear probing, at most half full; 0 is an empty place. Many: the
   * sketch alone.
   */
  private long[] table = new long[FIRST_SIZE];
  private int count;
  private @Nullable UltraLogLog many;

  void add(long hash) {
    long stored = hash == 0 ? 1 : hash;
    if (many != null) {
      many.add(stored);
      return;
    }
    int place = placeOf(stored);
    if (table[place] == stored) {
      return;
    }
    table[place] = stored;
    count++;
    if (count > EXACT) {
      many = sketch();
    } else if (2 * count > table.length) {
      grow();
    }
  }

  void addAll(DistinctSketch other) {
    if (other.many == null) {
      for (long hash : other.table) {
        if (hash != 0) {
          add(hash);
        }
      }
      return;
    }
    many = many == null ? sketch() : many;
    many.add(other.many);
  }

  long estimate() {
    return many == null ? count : Math.round(many.getDistinctCountEstimate());
  }

  private int placeOf(long stored) {
    int mask = table.length - 1;
    int place = (int) stored & mask;
    while (table[place] != 0 && table[place] != stored) {
      place = (place + 1) & mask;
    }
    return place;
  }

  private void grow() {
    long[] old = table;
    table = new long[2 * old.length];
    for (long hash : old) {
      if (hash != 0) {
        table[placeOf(hash)] = hash;
      }
    }
  }

  /** A sketch of what the table holds, which is emptied. */
  private UltraLogLog sketch() {
    UltraLogLog sketch = UltraLogLog.create(PRECISION);
    Arrays.stream(table).filter(hash -> hash != 0).forEach(sketch::add);
    table = new long[0];
    return sketch;
  }
}
