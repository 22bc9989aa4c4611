/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.source;

/**
 * How often each name of a container came, in a few bytes a name: a container may hold millions. Two
 * names of one hash of 64 bits would be taken for one, and the second numbered for nothing.
 */
final class NameCounts {
  private long[] hashes = new long[64];
  private int[] counts = new int[64];
  private int names;

  /** Counts a name and says how often it has come, this time included. */
  int count(String name) {
    if (names > hashes.length / 2) {
      grow();
    }
    int slot = slot(hash(name));
    if (counts[slot] == 0) {
      hashes[slot] = hash(name);
      names++;
    }
    return ++counts[slot];
  }

  private int slot(long hash) {
    int slot = (int) (hash ^ (hash >>> 32)) & (hashes.length - 1);
    while (counts[slot] != 0 && hashes[slot] != hash) {
      slot = (slot + 1) & (hashes.length - 1);
    }
    return slot;
  }

  private void grow() {
    long[] oldHashes = hashes;
    int[] oldCounts = counts;
    hashes = new long[2 * oldHashes.length];
    counts = new int[hashes.length];
    for (int i = 0; i < oldHashes.length; i++) {
      if (oldCounts[i] != 0) {
        int slot = slot(oldHashes[i]);
        hashes[slot] = oldHashes[i];
        counts[slot] = oldCounts[i];
      }
    }
  }

  /** FNV-1a over characters, with the last step of MurmurHash3 to spread it. */
  private static long hash(String name) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < name.length(); i++) {
      hash = (hash ^ name.charAt(i)) * 0x100000001b3L;
    }
    hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
    return hash ^ (hash >>> 33);
  }
}
