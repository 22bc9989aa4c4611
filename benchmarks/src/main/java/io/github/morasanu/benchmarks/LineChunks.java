/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.benchmarks;

import java.io.IOException;
import java.io.InputStream;

/**
 * Cuts a text into pieces of at most 64 KB for an engine: behind the last line feed, or, in a longer line, between two
 * characters. All engines get the same pieces, and no rule of the benchmarks crosses a line.
 */
final class LineChunks {
  /** Bytes of a piece at most. */
  static final int SIZE = 64 << 10;

  private LineChunks() {}

  /** The matches in a text in memory. */
  static long count(ScanEngine engine, byte[] utf8) {
    long matches = 0;
    int from = 0;
    while (from < utf8.length) {
      int to = end(utf8, from, Math.min(utf8.length, from + SIZE), utf8.length);
      matches += engine.count(utf8, from, to);
      from = to;
    }
    return matches;
  }

  /** The matches in a stream, read to its end. */
  static long count(ScanEngine engine, InputStream in) throws IOException {
    byte[] buffer = new byte[SIZE + 1];
    long matches = 0;
    int filled = in.readNBytes(buffer, 0, buffer.length);
    while (filled > 0) {
      int to = end(buffer, 0, Math.min(filled, SIZE), filled);
      matches += engine.count(buffer, 0, to);
      System.arraycopy(buffer, to, buffer, 0, filled - to);
      filled -= to;
      filled += in.readNBytes(buffer, filled, buffer.length - filled);
    }
    return matches;
  }

  /** Where a piece that may reach to {@code limit} ends, of a text that goes on to {@code length}. */
  private static int end(byte[] utf8, int from, int limit, int length) {
    if (limit == length) {
      return limit;
    }
    for (int i = limit; i > from; i--) {
      if (utf8[i - 1] == '\n') {
        return i;
      }
    }
    int end = limit;
    while (end > from + 1 && isContinuation(utf8[end])) {
      end--;
    }
    return end;
  }

  private static boolean isContinuation(byte b) {
    return (b & 0xC0) == 0x80;
  }
}
