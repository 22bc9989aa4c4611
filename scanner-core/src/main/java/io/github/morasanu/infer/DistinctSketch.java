/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.infer;

import java.util.TreeSet;

/**
 * Estimates how many different values it was shown, from keyed hashes of them: it keeps the smallest
 * hashes only, so no value can be had from it. Exact up to {@link #SIZE} values, then within about
 * 3 % (standard error 1/√(SIZE−2)). Not thread-safe.
 *
 * <p>Source: Bar-Yossef et al., "Counting distinct elements in a data stream" (2002), algorithm 2: of
 * n uniform hashes the k-th smallest stands near k/n of the range.
 */
final class DistinctSketch {
  static final int SIZE = 1024;

  private final TreeSet<Long> smallest = new TreeSet<>(Long::compareUnsigned);

  void add(long hash) {
    if (smallest.size() < SIZE) {
      smallest.add(hash);
    } else if (Long.compareUnsigned(hash, smallest.last()) < 0 && smallest.add(hash)) {
      smallest.pollLast();
    }
  }

  void addAll(DistinctSketch other) {
    other.smallest.forEach(this::add);
  }

  long estimate() {
    if (smallest.size() < SIZE) {
      return smallest.size();
    }
    double share = (smallest.last() >>> 11) * 0x1.0p-53;
    return Math.round((SIZE - 1) / share);
  }
}
