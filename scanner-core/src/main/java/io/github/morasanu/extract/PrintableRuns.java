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

  private static final int LONGEST_CHARACTER = 4;

  /** The first byte of a character beyond ASCII is at least this. */
  private static final byte FIRST_OF_UTF8 = (byte) 0xC2;

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
      if (!moveToRun()) {
        // What is left may be the start of a run that goes on.
        window.fill();
      } else if (isWideRun(window.start())) {
        copyWide();
        out.append('\n');
      } else {
        copyNarrow();
        out.append('\n');
      }
    }
  }

  /** Moves to the next run in sight; or else as far as none can start. The hot loop of binaries. */
  private boolean moveToRun() {
    byte[] bytes = window.bytes();
    int start = window.start();
    int last = window.holdsEnd() ? window.end() : window.end() - LONGEST_START;
    int run = start;
    int count = 0;
    int at = start;
    while (at < last) {
      int length = characterLength(bytes, at);
      if (length > 0) {
        at += length;
        if (++count == SHORTEST) {
          window.consume(run - start);
          return true;
        }
      } else if (count > 0 && bytes[at] == 0 && isWideRun(at - 1)) {
        window.consume(at - 1 - start);
        return true;
      } else {
        at++;
        run = at;
        count = 0;
      }
    }
    window.consume(window.holdsEnd() ? window.available() : run - start);
    return false;
  }

  private void copyNarrow() throws IOException {
    boolean goesOn = true;
    while (goesOn && see(LONGEST_START) > 0) {
      int last = window.holdsEnd() ? window.end() : window.end() - LONGEST_CHARACTER;
      int at = window.start();
      int length = characterLength(window.bytes(), at);
      while (length > 0) {
        at += length;
        length = at < last ? characterLength(window.bytes(), at) : 0;
      }
      out.appendUtf8(window.bytes(), window.start(), at, true);
      window.consume(at - window.start());
      goesOn = at >= last;
    }
  }

  private void copyWide() throws IOException {
    while (see(LONGEST_START) > 0 && isWide(window.start())) {
      out.append((char) window.bytes()[window.start()]);
      window.consume(2);
    }
  }

  private boolean isWideRun(int at) {
    for (int i = 0; i < SHORTEST; i++) {
      if (!isWide(at + 2 * i)) {
        return false;
      }
    }
    return true;
  }

  private boolean isWide(int at) {
    return at + 1 < window.end() && isPrintable(window.bytes()[at]) && window.bytes()[at + 1] == 0;
  }

  /** Bytes of the printable character at an index, or 0 if there is none. */
  private int characterLength(byte[] bytes, int at) {
    byte b = bytes[at];
    if (b >= 0) {
      return isPrintable(b) ? 1 : 0;
    }
    return b < FIRST_OF_UTF8 ? 0 : Utf8.length(bytes, at, window.end());
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
