/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.testdata;

import java.util.List;

/**
 * The one source of chance in this module: SplitMix64 (Steele, Lea and Flood, "Fast splittable pseudorandom number
 * generators", OOPSLA 2014). Written out here, so that a seed means the same on every JDK.
 *
 * <p>Not thread-safe, and of no cryptographic use.
 */
public final class SeededRandom {
  private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

  private long state;

  /** Starts a sequence. */
  public SeededRandom(long seed) {
    this.state = seed;
  }

  /** Any of the 2^64 values. */
  public long nextLong() {
    state += GOLDEN_GAMMA;
    long mixed = state;
    mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }

  /** From 0 to {@code bound - 1}; the bias is below one in 2^32. The bound is positive. */
  public int below(int bound) {
    return (int) (((nextLong() >>> 32) * bound) >>> 32);
  }

  /** From {@code lowest} to {@code highest}, both included. */
  public int between(int lowest, int highest) {
    return lowest + below(highest - lowest + 1);
  }

  /** True in about {@code percent} of a hundred calls. */
  public boolean chance(int percent) {
    return below(100) < percent;
  }

  /** One of the choices, of which there is at least one. */
  public <T> T pick(List<T> choices) {
    return choices.get(below(choices.size()));
  }

  /** So many characters of the alphabet. */
  public String text(String alphabet, int length) {
    StringBuilder text = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      text.append(alphabet.charAt(below(alphabet.length())));
    }
    return text.toString();
  }

  /** So many decimal digits; the first may be zero. */
  public String digits(int length) {
    return text("0123456789", length);
  }

  /** So many random bytes. */
  public byte[] bytes(int length) {
    byte[] bytes = new byte[length];
    for (int i = 0; i < length; i++) {
      bytes[i] = (byte) nextLong();
    }
    return bytes;
  }
}
