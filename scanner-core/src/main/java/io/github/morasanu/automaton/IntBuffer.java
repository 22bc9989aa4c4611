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

  /** Drops the values from a size on. */
  public void truncate(int newSize) {
    size = newSize;
  }

  /** How many values it holds. */
  public int size() {
    return size;
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
