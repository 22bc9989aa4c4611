/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.automaton;

import java.nio.ByteBuffer;

/** Arrays of numbers in a pack of the build: how many there are, and all of them, which are read at once. Stateless. */
public final class PackedInts {
  private PackedInts() {}

  /** Writes an array; the buffer is behind it then. */
  public static void write(int[] numbers, ByteBuffer out) {
    out.putInt(numbers.length);
    for (int number : numbers) {
      out.putInt(number);
    }
  }

  /** Reads what {@link #write} has written, and trusts it; the buffer is behind it then. */
  public static int[] read(ByteBuffer in) {
    int[] numbers = new int[in.getInt()];
    in.asIntBuffer().get(numbers);
    in.position(in.position() + Integer.BYTES * numbers.length);
    return numbers;
  }
}
