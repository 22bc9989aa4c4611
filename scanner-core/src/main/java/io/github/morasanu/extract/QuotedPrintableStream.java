/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.extract;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Decodes quoted-printable (RFC 2045, 6.7), and knows which of the decoded bytes begin the encoded lines. What
 * is no code stands for itself. Not thread-safe.
 */
final class QuotedPrintableStream extends InputStream {
  private static final int END = -1;
  private static final int NO_BYTE = -2;

  private final InputStream in;
  private final byte[] buffer = new byte[1 << 12];
  private int start;
  private int end;

  private long line;
  private boolean afterReturn;
  private long decoded;

  /** Of encoded lines, by growing offsets of decoded bytes; those in {@code [firstStart, lastStart)} count. */
  private long[] offsets = new long[64];

  private long[] lines = new long[64];
  private int firstStart;
  private int lastStart;

  /**
   * A decoder.
   *
   * @param line of the first byte, from 1
   */
  QuotedPrintableStream(InputStream in, long line) {
    this.in = in;
    this.line = line;
    mark();
  }

  /** The offset of the decoded byte that the next encoded line begins with; none of what is still to be read. */
  long nextStart() {
    return firstStart == lastStart ? Long.MAX_VALUE : offsets[firstStart];
  }

  /** Moves past {@link #nextStart}, and gives the number of that line. */
  long passStart() {
    return lines[firstStart++];
  }

  /** Lines that decode to nothing are not remembered. */
  private void mark() {
    if (lastStart > firstStart && offsets[lastStart - 1] == decoded) {
      lines[lastStart - 1] = line;
      return;
    }
    if (lastStart == offsets.length) {
      int count = lastStart - firstStart;
      int size = count > offsets.length / 2 ? 2 * offsets.length : offsets.length;
      offsets = Arrays.copyOf(Arrays.copyOfRange(offsets, firstStart, lastStart), size);
      lines = Arrays.copyOf(Arrays.copyOfRange(lines, firstStart, lastStart), size);
      firstStart = 0;
      lastStart = count;
    }
    offsets[lastStart] = decoded;
    lines[lastStart++] = line;
  }

  @Override
  public int read() throws IOException {
    int b = NO_BYTE;
    while (b == NO_BYTE) {
      b = peek(0) == '=' ? decode() : take();
    }
    return b;
  }

  @Override
  public int read(byte @Nullable [] into, int offset, int length) throws IOException {
    int count = 0;
    while (into != null && count < length) {
      int b = read();
      if (b < 0) {
        break;
      }
      into[offset + count++] = (byte) b;
    }
    return count == 0 && length > 0 ? -1 : count;
  }

  /** A byte as it is. */
  private int take() throws IOException {
    int b = peek(0);
    if (b != END) {
      decoded++;
      skip(1);
    }
    return b;
  }

  /** What an equals sign begins. */
  private int decode() throws IOException {
    int high = Character.digit(peek(1), 16);
    int low = Character.digit(peek(2), 16);
    if (high >= 0 && low >= 0) {
      skip(3);
      decoded++;
      return high << 4 | low;
    }
    int at = 1;
    while (at < buffer.length - 2 && (peek(at) == ' ' || peek(at) == '\t')) {
      at++;
    }
    if (peek(at) == '\r' && peek(at + 1) == '\n') {
      at++;
    }
    if (peek(at) != '\n' && peek(at) != '\r') {
      return take();
    }
    skip(at + 1);
    return NO_BYTE;
  }

  /** The byte some places ahead, or {@link #END}. */
  private int peek(int ahead) throws IOException {
    while (end - start <= ahead) {
      System.arraycopy(buffer, start, buffer, 0, end - start);
      end -= start;
      start = 0;
      int count = in.read(buffer, end, buffer.length - end);
      if (count <= 0) {
        return END;
      }
      end += count;
    }
    return buffer[start + ahead] & 0xFF;
  }

  private void skip(int count) throws IOException {
    for (int i = 0; i < count; i++) {
      byte b = buffer[start++];
      if (b == '\r' || (b == '\n' && !afterReturn)) {
        line++;
      }
      afterReturn = b == '\r';
      if (b == '\n' || (b == '\r' && peek(0) != '\n')) {
        mark();
      }
    }
  }
}
