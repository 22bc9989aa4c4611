/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.extract;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** A window of bounded size over the bytes of a stream, which moves as they are consumed. */
final class ByteWindow {
  /** Bytes that {@link #fill} makes visible, unless the stream ends before. */
  static final int SIZE = 1 << 16;

  private static final int INITIAL_SIZE = 1 << 13;

  private final InputStream stream;
  private byte[] bytes = new byte[INITIAL_SIZE];
  private int start;
  private int end;
  private boolean streamEnded;
  private long consumed;

  ByteWindow(InputStream stream) {
    this.stream = stream;
  }

  /** The buffer; its bytes in {@code [start, end)} count, and it may change with {@link #fill}. */
  byte[] bytes() {
    return bytes;
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  /** Bytes in sight. */
  int available() {
    return end - start;
  }

  /** Whether nothing follows what is in sight. */
  boolean holdsEnd() {
    return streamEnded;
  }

  void consume(int count) {
    start += count;
    consumed += count;
  }

  /** Bytes consumed so far. */
  long consumed() {
    return consumed;
  }

  /** Reads on until {@link #SIZE} bytes are in sight or the stream ends; false if none are. */
  boolean fill() throws IOException {
    System.arraycopy(bytes, start, bytes, 0, available());
    end -= start;
    start = 0;
    while (end < SIZE && !streamEnded) {
      if (end == bytes.length) {
        bytes = Arrays.copyOf(bytes, 2 * bytes.length);
      }
      int count = stream.readNBytes(bytes, end, bytes.length - end);
      end += count;
      streamEnded = end < bytes.length;
    }
    return end > 0;
  }

  /** Reads what follows into an array of the caller, as far as it has room or the stream goes. */
  int readBehind(byte[] into, int offset, int length) throws IOException {
    int count = streamEnded ? 0 : stream.readNBytes(into, offset, length);
    streamEnded |= count < length;
    return count;
  }
}
