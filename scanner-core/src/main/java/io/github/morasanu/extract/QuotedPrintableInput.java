/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.extract;

import java.io.IOException;

/**
 * The characters of a text in quoted-printable, with a mark for each encoded line: soft breaks part lines, and
 * often the bytes of one character. Not thread-safe.
 */
final class QuotedPrintableInput implements CharInput {
  /** Bytes that a character takes at most, with what switches to its set. */
  private static final int LONGEST_CHARACTER = 8;

  private final QuotedPrintableStream stream;
  private final ByteWindow window;
  private final DecodingInput input;
  private final MarkedOrigin origin;
  private final String field;
  private long written;

  /**
   * An input.
   *
   * @param window over the stream
   * @param input over the window
   * @param origin for the characters that are read here, and no others
   */
  QuotedPrintableInput(
      QuotedPrintableStream stream,
      ByteWindow window,
      DecodingInput input,
      MarkedOrigin origin,
      String field) {
    this.stream = stream;
    this.window = window;
    this.input = input;
    this.origin = origin;
    this.field = field;
  }

  @Override
  public int read(char[] into, int offset, int length) throws IOException {
    if (window.available() < LONGEST_CHARACTER && !window.holdsEnd()) {
      window.fill();
    }
    while (stream.nextStart() <= window.consumed()) {
      int line = (int) Math.min(Integer.MAX_VALUE, stream.passStart());
      origin.mark(written, Place.ofField(line, field));
    }
    // Few enough characters not to pass the next line's start, as far as it is known, but one at
    // least.
    long bytes = Math.min(stream.nextStart() - window.consumed(), window.available());
    int most = (int) Math.max(1, Math.min(length, bytes / LONGEST_CHARACTER));
    int count = input.read(into, offset, most);
    if (count == 0) {
      count = input.read(into, offset, 2);
    }
    written += Math.max(0, count);
    return count;
  }
}
