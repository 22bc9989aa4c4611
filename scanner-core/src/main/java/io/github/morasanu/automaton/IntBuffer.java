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

  /** How many values it holds. */
  public int size() {
    return size;
  }
}
