/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.extract;

import java.util.Arrays;

/**
 * Where the characters of a decoded text come from in the text that holds it encoded. Grows at its end;
 * not thread-safe.
 */
final class SourceMap {
  /*
   * Entries by growing offsets of the decoded text. From an entry on, the source either moves on with the
   * text, or stays where it is, since one escape stands for all of it.
   */
  private int[] offsets = new int[64];
  private int[] sources = new int[64];
  private boolean[] moves = new boolean[64];
  private int size;

  void clear() {
    size = 0;
  }

  /**
   * From an offset on, the text comes from there.
   *
   * @param moving whether the source moves on with the text
   */
  void add(int offset, int source, boolean moving) {
    if (size == offsets.length) {
      offsets = Arrays.copyOf(offsets, 2 * size);
      sources = Arrays.copyOf(sources, 2 * size);
      moves = Arrays.copyOf(moves, 2 * size);
    }
    offsets[size] = offset;
    sources[size] = source;
    moves[size++] = moving;
  }

  /** The source of an offset that is not before the first entry. */
  int source(int offset) {
    int entry = last(offsets, offset);
    return sources[entry] + (moves[entry] ? offset - offsets[entry] : 0);
  }

  /**
   * The first offset whose source is not before an index.
   *
   * @param length of the decoded text
   */
  int offset(int source, int length) {
    int low = 0;
    int high = length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (source(middle) < source) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The last entry whose number is at most the given one. */
  private int last(int[] numbers, int number) {
    int low = 0;
    int high = size - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (numbers[middle] <= number) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }
}
