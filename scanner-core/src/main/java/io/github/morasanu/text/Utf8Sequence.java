/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.text;

/**
 * The sequences of UTF-8 beyond ASCII (RFC 3629). What is malformed, and how much of it is one error,
 * is decided as the JDK's decoder does. Pure.
 */
final class Utf8Sequence {
  /** The bytes end within the sequence. */
  static final int UNFINISHED = 0;

  private Utf8Sequence() {}

  /**
   * Judges the sequence at an index.
   *
   * @return its bytes; the negated number of malformed bytes; or {@link #UNFINISHED}
   */
  static int at(byte[] bytes, int at, int to) {
    int first = bytes[at] & 0xFF;
    if (first >= 0xC2 && first <= 0xDF) {
      return two(bytes, at, to);
    }
    if (first >= 0xE0 && first <= 0xEF) {
      return three(bytes, at, to);
    }
    return first >= 0xF0 && first <= 0xF4 ? four(bytes, at, to) : -1;
  }

  static int codePoint(byte[] bytes, int at, int length) {
    int codePoint = bytes[at] & (0xFF >> (length + 1));
    for (int i = 1; i < length; i++) {
      codePoint = codePoint << 6 | (bytes[at + i] & 0x3F);
    }
    return codePoint;
  }

  private static int two(byte[] bytes, int at, int to) {
    if (at + 1 >= to) {
      return UNFINISHED;
    }
    return isTail(bytes[at + 1]) ? 2 : -1;
  }

  private static int three(byte[] bytes, int at, int to) {
    if (at + 1 >= to) {
      return UNFINISHED;
    }
    boolean tooLong = bytes[at] == (byte) 0xE0 && (bytes[at + 1] & 0xE0) == 0x80;
    if (tooLong || !isTail(bytes[at + 1])) {
      return -1;
    }
    if (at + 2 >= to) {
      return UNFINISHED;
    }
    if (!isTail(bytes[at + 2])) {
      return -2;
    }
    boolean surrogate = bytes[at] == (byte) 0xED && (bytes[at + 1] & 0xE0) == 0xA0;
    return surrogate ? -3 : 3;
  }

  private static int four(byte[] bytes, int at, int to) {
    if (at + 1 >= to) {
      return UNFINISHED;
    }
    int second = bytes[at + 1] & 0xFF;
    boolean tooLong = bytes[at] == (byte) 0xF0 && second < 0x90;
    boolean tooLarge = bytes[at] == (byte) 0xF4 && second > 0x8F;
    if (tooLong || tooLarge || !isTail(bytes[at + 1])) {
      return -1;
    }
    if (at + 2 >= to) {
      return UNFINISHED;
    }
    if (!isTail(bytes[at + 2])) {
      return -2;
    }
    if (at + 3 >= to) {
      return UNFINISHED;
    }
    return isTail(bytes[at + 3]) ? 4 : -3;
  }

  private static boolean isTail(byte b) {
    return (b & 0xC0) == 0x80;
  }
}
