/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.infer;

/** Counts by column, a few nanoseconds each. Not thread-safe. */
final class ColumnCounts {
  private static final int FIRST_SIZE = 16;

  /** A hash table with linear probing, at most half full; a count of 0 is an empty place. */
  private int[] columns = new int[FIRST_SIZE];

  private long[] counts = new long[FIRST_SIZE];
  private int size;

  void add(int column, long count) {
    if (count == 0) {
      return;
    }
    int place = placeOf(column);
    if (counts[place] == 0) {
      columns[place] = column;
      size++;
    }
    counts[place] += count;
    if (2 * size > counts.length) {
      grow();
    }
  }

  long get(int column) {
    return counts[placeOf(column)];
  }

  void addAll(ColumnCounts other) {
    for (int i = 0; i < other.counts.length; i++) {
      add(other.columns[i], other.counts[i]);
    }
  }

  /** Takes a column and its count. */
  interface Each {
    void accept(int column, long count);
  }

  void forEach(Each each) {
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] > 0) {
        each.accept(columns[i], counts[i]);
      }
    }
  }

  private int placeOf(int column) {
    int mask = counts.length - 1;
    int place = (column ^ column >>> 8) & mask;
    while (counts[place] != 0 && columns[place] != column) {
      place = (place + 1) & mask;
    }
    return place;
  }

  private void grow() {
    int[] oldColumns = columns;
    long[] oldCounts = counts;
    columns = new int[2 * oldColumns.length];
    counts = new long[2 * oldCounts.length];
    size = 0;
    for (int i = 0; i < oldCounts.length; i++) {
      add(oldColumns[i], oldCounts[i]);
    }
  }
}
