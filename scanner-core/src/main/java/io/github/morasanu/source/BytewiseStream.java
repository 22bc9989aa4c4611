/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.source;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Reads byte by byte from a decompressor that on a defect would keep the bytes before it. */
final class BytewiseStream extends InputStream {
  private final InputStream in;
  private @Nullable Exception defect;

  BytewiseStream(InputStream in) {
    this.in = in;
  }

  @Override
  public int read() throws IOException {
    return in.read();
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    int count = 0;
    while (count < length && defect == null) {
      try {
        int read = in.read();
        if (read < 0) {
          break;
        }
        target[offset + count++] = (byte) read;
      } catch (IOException | RuntimeException e) {
        defect = e;
      }
    }
    if (count == 0 && defect instanceof IOException failure) {
      throw failure;
    }
    if (count == 0 && defect instanceof RuntimeException failure) {
      throw failure;
    }
    return count == 0 && length > 0 ? -1 : count;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
