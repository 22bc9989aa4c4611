/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.extract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * The mails of a box, one after the other: each ends before a line that starts with {@code From } after
 * an empty line. Not thread-safe.
 */
final class MailBoxStream extends InputStream {
  private static final String MARK = "From ";
  private static final int LONGEST_MARK = 1000;

  private final InputStream in;

  /** Line breaks in a row that were passed; the box starts as after an empty line. */
  private int breaks = 2;

  private boolean atMark;
  private boolean ended;

  /**
   * The mails of a stream.
   *
   * @param in with mark and reset
   */
  MailBoxStream(InputStream in) {
    this.in = in;
  }

  /** Moves past what is left of a mail and the separator of the next one; false if there is none. */
  boolean next() throws IOException {
    while (!atMark && !ended) {
      if (read() < 0 && !atMark) {
        return false;
      }
    }
    if (ended) {
      return false;
    }
    int b = in.read();
    while (b >= 0 && b != '\n') {
      b = in.read();
    }
    atMark = false;
    breaks = 1;
    ended = b < 0;
    return !ended;
  }

  @Override
  public int read() throws IOException {
    if (atMark || ended) {
      return -1;
    }
    if (breaks >= 2 && startsMail()) {
      atMark = true;
      return -1;
    }
    int b = in.read();
    if (b < 0) {
      ended = true;
    } else if (b == '\n') {
      breaks++;
    } else if (b != '\r') {
      breaks = 0;
    }
    return b;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int count = 0;
    while (count < length) {
      int b = read();
      if (b < 0) {
        return count == 0 ? -1 : count;
      }
      buffer[offset + count++] = (byte) b;
    }
    return count;
  }

  /** A separator has a sender and a time; a sentence may start like one. */
  private boolean startsMail() throws IOException {
    in.mark(LONGEST_MARK);
    String line = new String(in.readNBytes(LONGEST_MARK), StandardCharsets.ISO_8859_1);
    in.reset();
    int end = line.indexOf('\n');
    return line.startsWith(MARK) && line.lastIndexOf(':', end) > 0;
  }

  /** The box stays open: the next mail follows. */
  @Override
  public void close() {}
}
