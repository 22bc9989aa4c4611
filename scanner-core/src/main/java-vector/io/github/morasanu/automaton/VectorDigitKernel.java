/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.automaton;

import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/**
 * Gathers the digits of 64 symbols by vectors. Stateless. It is compiled apart, needs the module
 * {@code jdk.incubator.vector} to load, and is loaded by name only.
 */
final class VectorDigitKernel implements DigitKernel {
  private static final VectorSpecies<Byte> SPECIES = ByteVector.SPECIES_PREFERRED;

  /* Moves '9' to the greatest byte: what is not less than '0' then is a digit. */
  private static final byte TO_TOP = Byte.MAX_VALUE - '9';

  private static final byte LEAST = Byte.MAX_VALUE - 9;

  VectorDigitKernel() {}

  @Override
  public String name() {
    return "vector-" + SPECIES.vectorBitSize();
  }

  @Override
  public int collect(byte[] symbols, int from, int to, int minimumDigits, int[] out, int first) {
    int size = first;
    for (int at = from; at <= to; at += DigitWindows.STEP) {
      int start = at - DigitWindows.MARGIN;
      int inside = Math.max(from, Math.min(start, to - Long.SIZE));
      long all = digits(symbols, inside);
      long separators = all == 0 ? 0 : shift(separators(symbols, inside), start - inside);
      long digits = DigitWindows.inClusters(shift(all, start - inside), separators, minimumDigits);
      size = DigitWindows.write(digits, at, (size - first) & 1, out, size);
    }
    return size;
  }

  /** Moves bits down, or up if the distance is negative. */
  private static long shift(long bits, int distance) {
    return distance >= 0 ? bits >>> distance : bits << -distance;
  }

  private static long digits(byte[] symbols, int at) {
    long bits = 0;
    for (int i = 0; i < Long.SIZE; i += SPECIES.length()) {
      ByteVector vector = ByteVector.fromArray(SPECIES, symbols, at + i);
      bits |= vector.add(TO_TOP).compare(VectorOperators.GE, LEAST).toLong() << i;
    }
    return bits;
  }

  /* The brackets differ in their lowest bit only, and so do - and . when moved up by three. */
  private static long separators(byte[] symbols, int at) {
    long bits = 0;
    for (int i = 0; i < Long.SIZE; i += SPECIES.length()) {
      ByteVector vector = ByteVector.fromArray(SPECIES, symbols, at + i);
      long space = vector.compare(VectorOperators.EQ, (byte) ' ').toLong();
      long bracket = vector.or((byte) 1).compare(VectorOperators.EQ, (byte) ')').toLong();
      long dash = vector.add((byte) 3).or((byte) 1).compare(VectorOperators.EQ, (byte) ('-' + 4)).toLong();
      bits |= (space | bracket | dash) << i;
    }
    return bits;
  }
}
