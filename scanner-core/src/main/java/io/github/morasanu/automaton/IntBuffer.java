/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.automaton;

import java.util.Arrays;

/**
 * A growing array of ints that is cleared and filled again for each text: it allocates only until it
 * has seen the busiest one. Not thread-safe.
 */
public final class IntBuffer {
  private int[] values = new int[256];
  private int size;
  private int[] scratch = {};

  /** Forgets all values, keeps the room. */
  public void clear() {
    size = 0;
  }

  /** Appends a value. */
  public void add(int value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, size * 2);
    }
    values[size++] = value;
  }

  /** The value at an index below {@link #size()}. */
  public int get(int index) {
    return values[index];
  }

  /** Replaces the value at an index below {@link #size()}. */
  public void set(int index, int value) {
    values[index] = value;
  }

  /** The index of the first value that is not below a limit, or {@link #size()}; the values grow. */
  public int firstFrom(int limit) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (values[middle] < limit) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Drops the values from a size on. */
  public void truncate(int newSize) {
    size = newSize;
  }

  /** A copy of the values. */
  int[] toArray() {
    return Arrays.copyOf(values, size);
  }

  /** How many values it holds. */
  public int size() {
    return size;
  }

  /**
   * Inserts a pair among those from an index on, which are ordered by their second value, then by the first; meant for
   * pairs that come nearly in order.
   */
  void insertPair(int first, int second, int from) {
    add(first);
    add(second);
    int at = size - 2;
    while (at > from && isAfter(values[at - 2], values[at - 1], first, second)) {
      values[at] = values[at - 2];
      values[at + 1] = values[at - 1];
      at -= 2;
    }
    values[at] = first;
    values[at + 1] = second;
  }

  private static boolean isAfter(int first, int second, int otherFirst, int otherSecond) {
    return second > otherSecond || (second == otherSecond && first > otherFirst);
  }

  /** Merges pairs from an index on with those from another on, both ordered as by {@link #insertPair}. */
  void mergePairs(int from, int middle) {
    int left = middle - from;
    int[] lefts = scratch(left);
    System.arraycopy(values, from, lefts, 0, left);
    int at = from;
    int right = middle;
    for (int i = 0; i < left; ) {
      boolean takesLeft =
          right == size || !isAfter(lefts[i], lefts[i + 1], values[right], values[right + 1]);
      int[] source = takesLeft ? lefts : values;
      int taken = takesLeft ? i : right;
      values[at] = source[taken];
      values[at + 1] = source[taken + 1];
      at += 2;
      i += takesLeft ? 2 : 0;
      right += takesLeft ? 0 : 2;
    }
  }

  /**
   * Makes room for more values and lends the array that holds them all, for writing from {@link #size()} on; the array is
   * valid until the next value is added.
   */
  int[] reserve(int more) {
    if (values.length - size < more) {
      values = Arrays.copyOf(values, Math.max(size + more, size * 2));
    }
    return values;
  }

  /** Takes over what was written to the array that {@link #reserve} lent, or drops values. */
  void resize(int newSize) {
    size = newSize;
  }

  /** Lends an array for intermediate results, apart from the values; of any content. */
  int[] scratch(int length) {
    if (scratch.length < length) {
      scratch = new int[length];
    }
    return scratch;
  }
}
