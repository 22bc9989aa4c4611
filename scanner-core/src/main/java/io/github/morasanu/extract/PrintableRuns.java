/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.extract;

import java.io.IOException;

/**
 * What can be read of bytes that are no text: runs of at least six printable characters, in ASCII
 * and UTF-8 or in UTF-16LE as far as it is ASCII. Each goes on a line of its own.
 */
final class PrintableRuns {
  private static final int SHORTEST = 6;
  /** Bytes that the shortest run can take: kanji beyond the basic plane take four each. */
  private static final int LONGEST_START = 4 * SHORTEST;

  private final ByteWindow window;
  private final SegmentBuffer out;

  private PrintableRuns(ByteWindow window, SegmentBuffer out) {
    this.window = window;
    this.out = out;
  }

  /** Pushes the runs of all bytes from the window on. */
  static void write(ByteWindow window, int chunk, ExtractionSink sink) throws IOException {
    SegmentBuffer out = new SegmentBuffer(chunk, sink, Origin.UNKNOWN, Layout.PROSE);
    new PrintableRuns(window, out).write();
    out.finish();
  }

  private void write() throws IOException {
    while (see(LONGEST_START) > 0) {
      int narrow = 0;
      int bytes = 0;
      while (narrow < SHORTEST && characterLength(bytes) > 0) {
        bytes += characterLength(bytes);
        narrow++;
      }
      if (narrow == SHORTEST) {
        copyNarrow();
      } else if (wideLength() == SHORTEST) {
        copyWide();
      } else {
        // The last character seen may be the first of a wide run.
        window.consume(Math.max(1, bytes - 1));
      }
    }
  }

  private void copyNarrow() throws IOException {
    for (int length = characterLength(0); length > 0; length = characterLength(0)) {
      out.append(Utf8.toString(window.bytes(), window.start(), length));
      window.consume(length);
      see(LONGEST_START);
    }
    out.append('\n');
  }

  private void copyWide() throws IOException {
    while (isWide(0)) {
      out.append((char) window.bytes()[window.start()]);
      window.consume(2);
      see(LONGEST_START);
    }
    out.append('\n');
  }

  private int wideLength() {
    int length = 0;
    while (length < SHORTEST && isWide(2 * length)) {
      length++;
    }
    return length;
  }

  private boolean isWide(int ahead) {
    int at = window.start() + ahead;
    return at + 1 < window.end() && isPrintable(window.bytes()[at]) && window.bytes()[at + 1] == 0;
  }

  /** Bytes of the printable character some bytes ahead, or 0 if there is none. */
  private int characterLength(int ahead) {
    int at = window.start() + ahead;
    if (at >= window.end()) {
      return 0;
    }
    byte b = window.bytes()[at];
    return b >= 0 ? (isPrintable(b) ? 1 : 0) : Utf8.length(window.bytes(), at, window.end());
  }

  private static boolean isPrintable(byte b) {
    return (b >= ' ' && b < 0x7F) || b == '\t';
  }

  /** Bytes in sight, after a try to see as many as wanted. */
  private int see(int wanted) throws IOException {
    if (window.available() < wanted && !window.holdsEnd()) {
      window.fill();
    }
    return window.available();
  }
}
