/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.scan;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/** Counts the furthest byte that was read, across mark and reset, and lets each read be stopped. */
final class CountingStream extends FilterInputStream {
  private final Runnable check;
  private final LongConsumer read;
  private long position;
  private long marked;
  private long furthest;

  /**
   * A stream of which nothing is read.
   *
   * @param check called before and after each read, which may wait; what it throws ends the reading
   * @param read told of bytes that are read for the first time
   */
  CountingStream(InputStream in, Runnable check, LongConsumer read) {
    super(in);
    this.check = check;
    this.read = read;
  }

  long count() {
    return furthest;
  }

  @Override
  public int read() throws IOException {
    int value = super.read();
    advance(value < 0 ? 0 : 1);
    return value;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    check.run();
    int count = super.read(buffer, offset, length);
    advance(Math.max(0, count));
    check.run();
    return count;
  }

  @Override
  public long skip(long count) throws IOException {
    long skipped = super.skip(count);
    advance(skipped);
    return skipped;
  }

  @Override
  public synchronized void mark(int limit) {
    super.mark(limit);
    marked = position;
  }

  @Override
  public synchronized void reset() throws IOException {
    super.reset();
    position = marked;
  }

  private void advance(long count) {
    position += count;
    if (position > furthest) {
      read.accept(position - furthest);
      furthest = position;
    }
  }
}
