/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.validate;

/**
 * CRC-32 as of IEEE 802.3 over ASCII text, that is, what {@code java.util.zip.CRC32} computes. That
 * one takes bytes, so it would cost an array and an object for each candidate.
 */
final class Crc32 {
  private static final int POLYNOMIAL = 0xedb88320;
  private static final int[] TABLE = table();

  private Crc32() {}

  /** The checksum of the low bytes of the characters in the range. */
  static int of(CharSequence text, int start, int end) {
    int crc = -1;
    for (int i = start; i < end; i++) {
      crc = crc >>> 8 ^ TABLE[(crc ^ text.charAt(i)) & 0xff];
    }
    return ~crc;
  }

  private static int[] table() {
    int[] table = new int[256];
    for (int i = 0; i < table.length; i++) {
      int remainder = i;
      for (int bit = 0; bit < 8; bit++) {
        remainder = (remainder & 1) == 0 ? remainder >>> 1 : remainder >>> 1 ^ POLYNOMIAL;
      }
      table[i] = remainder;
    }
    return table;
  }
}
