/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.automaton;

import java.util.ArrayList;
import java.util.List;

/** The windows of some anchors, in both phases, shared out among the buckets of a {@link PairTable}. Immutable. */
final class WindowBuckets {
  /** A window in one phase. */
  record Entry(int window, int phase, PairSet first, PairSet second, PairSet middle) {}

  private final List<AnchorWindow> windows;
  private final List<List<Entry>> entries = new ArrayList<>();

  /**
   * Enters windows.
   *
   * @param buckets of each in each phase its bucket, as {@link BucketPlan#of} says
   */
  WindowBuckets(List<AnchorWindow> windows, int[] buckets) {
    this.windows = windows;
    for (int bucket = 0; bucket < PairTable.BUCKETS; bucket++) {
      entries.add(new ArrayList<>());
    }
    for (int member = 0; member < buckets.length; member++) {
      Entry entry = entry(windows, member / AnchorWindow.PHASES, member % AnchorWindow.PHASES);
      entries.get(buckets[member]).add(entry);
    }
  }

  static Entry entry(List<AnchorWindow> windows, int window, int phase) {
    AnchorWindow of = windows.get(window);
    return new Entry(
        window, phase, of.firstPair(phase), of.secondPair(phase), of.middlePair(phase));
  }

  /** The members of a bucket. */
  List<Entry> entries(int bucket) {
    return entries.get(bucket);
  }

  /** What an entry may be at a place of its window. */
  SymbolSet symbol(Entry entry, int index) {
    return windows.get(entry.window()).sets().get(index);
  }
}
