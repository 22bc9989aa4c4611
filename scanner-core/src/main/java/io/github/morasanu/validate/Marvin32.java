/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.validate;

/**
 * The Marvin32 checksum of bytes in base 64, under a seed of 64 bits. Pure, free of allocation.
 *
 * <p>Marvin32 is the hash of strings of .NET: words of four bytes, little endian, each mixed in by
 * rotations and additions; 0x80 marks the end of the last. Described in US patent 8,555,015.
 */
final class Marvin32 {
  private Marvin32() {}

  /** The checksum of the first bytes of the base 64 that starts at an index. */
  static int ofBase64(CharSequence text, int start, int bytes, long seed) {
    int p0 = (int) seed;
    int p1 = (int) (seed >>> 32);
    int at = 0;
    for (int rounds = bytes / 4 + 2; rounds > 0; rounds--) {
      p0 += word(text, start, at, bytes);
      at += 4;
      // One round of mixing.
      p1 ^= p0;
      p0 = Integer.rotateLeft(p0, 20) + p1;
      p1 = Integer.rotateLeft(p1, 9) ^ p0;
      p0 = Integer.rotateLeft(p0, 27) + p1;
      p1 = Integer.rotateLeft(p1, 19);
    }
    return p0 ^ p1;
  }

  /** Four bytes, the least first; behind the last byte stands 0x80, and then nothing. */
  private static int word(CharSequence text, int start, int from, int bytes) {
    int word = 0;
    for (int i = 3; i >= 0; i--) {
      int at = from + i;
      int value = at < bytes ? Base64Text.byteAt(text, start, at) : at == bytes ? 0x80 : 0;
      word = word << 8 | value;
    }
    return word;
  }
}
