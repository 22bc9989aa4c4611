/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.charset;

/** A stretch of the bytes of a text, to decide a charset over. */
public final class ByteSample {
  private final byte[] bytes;
  private final int from;
  private final int to;
  private final char before;
  private final boolean last;

  /**
   * A stretch.
   *
   * @param before the character before it, which is ASCII; a line feed if there is none
   * @param last whether the text ends with it
   */
  public ByteSample(byte[] bytes, int from, int to, char before, boolean last) {
    this.bytes = bytes;
    this.from = from;
    this.to = to;
    this.before = before;
    this.last = last;
  }

  /**
   * The bytes from an index on, with the one before it.
   *
   * @param start where the bytes in sight start
   */
  public static ByteSample at(byte[] bytes, int start, int at, int to, boolean last) {
    return new ByteSample(bytes, at, to, at == start ? '\n' : (char) bytes[at - 1], last);
  }

  /** What of it is not longer than a size. */
  ByteSample start(int size) {
    return to - from <= size ? this : new ByteSample(bytes, from, from + size, before, false);
  }

  boolean isAscii() {
    return AsciiRuns.end(bytes, from, to) == to;
  }

  byte[] bytes() {
    return bytes;
  }

  int from() {
    return from;
  }

  int to() {
    return to;
  }

  char before() {
    return before;
  }

  boolean last() {
    return last;
  }
}
