/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.source;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/** A number of bytes of a stream. Closing it leaves the stream open. */
final class Slice extends BlockStream {
  private final InputStream in;
  private final long length;
  private long left;

  Slice(InputStream in, long length) {
    this.in = in;
    this.length = length;
    this.left = length;
  }

  /** Bytes in all. */
  long length() {
    return length;
  }

  /** Bytes not yet read. */
  long left() {
    return left;
  }

  @Override
  public int read(byte[] target, int offset, int count) throws IOException {
    if (left == 0) {
      return count == 0 ? 0 : -1;
    }
    int read = in.read(target, offset, (int) Math.min(count, left));
    if (read < 0) {
      throw new EOFException("breaks off");
    }
    left -= read;
    return read;
  }

  /** Passes over what is left, and over bytes that follow. */
  void finish(int padding) throws IOException {
    in.skipNBytes(left + padding);
    left = 0;
  }
}
