/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.extract;

import io.github.morasanu.source.BlockStream;
import io.github.morasanu.table.LineBreaks;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.james.mime4j.util.ByteArrayBuffer;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a mail from its first line to its last, with the number of the line they are at, and the
 * boundaries that part its bodies (RFC 2046, 5.1.1). A library's reader would read ahead, and so could not
 * tell the line. Not thread-safe.
 */
final class MailLines {
  private static final int SIZE = 1 << 14;

  /** Of a boundary; RFC 2046 allows 70. */
  static final int LONGEST_BOUNDARY = 1 << 10;

  /** A line break, the two hyphens around a boundary, and blanks, which mails that were passed on have. */
  private static final int AROUND = 64;

  /** A mail with a longer one is broken. */
  private static final int LONGEST_FIELD = 1 << 20;

  private final InputStream in;
  private byte[] bytes = new byte[SIZE];
  private int start;
  private int end;
  private boolean streamEnded;

  private long line = 1;
  private boolean afterReturn;

  /** The outermost one first. */
  private final List<byte[]> boundaries = new ArrayList<>();

  /** The boundary that ended the last body, by its depth; -1 for the end of the mail. */
  private int ending = -1;

  private boolean endedLast;

  MailLines(InputStream in) {
    this.in = in;
  }

  /** The number of the line that comes next, from 1. */
  long line() {
    return line;
  }

  /** What follows has parts; returns the depth of their boundary. */
  int enter(String boundary) {
    byte[] mark = new byte[boundary.length() + 2];
    mark[0] = '-';
    mark[1] = '-';
    for (int i = 0; i < boundary.length(); i++) {
      mark[i + 2] = (byte) boundary.charAt(i);
    }
    boundaries.add(mark);
    return boundaries.size() - 1;
  }

  void leave() {
    boundaries.remove(boundaries.size() - 1);
  }

  /** Whether the last body ended before another part of that depth. */
  boolean isBeforePart(int depth) {
    return ending == depth && !endedLast;
  }

  /** Whether the last body ended behind the last part of that depth. */
  boolean isBehindParts(int depth) {
    return ending == depth && endedLast;
  }

  /**
   * The lines of the next field; null if the header has none left. Then what separates it from the body has
   * been passed.
   */
  @Nullable
  ByteArrayBuffer readField() throws IOException {
    if (!see(lookahead()) || boundaryAt(start) >= 0) {
      return null;
    }
    ByteArrayBuffer raw = new ByteArrayBuffer(128);
    do {
      readLine(raw);
      if (isBlank(raw)) {
        return null;
      }
    } while (see(1) && (bytes[start] == ' ' || bytes[start] == '\t'));
    return raw;
  }

  private static boolean isBlank(ByteArrayBuffer raw) {
    int length = raw.length();
    return length <= 2 && raw.byteAt(length - 1) == '\n' && (length == 1 || raw.byteAt(0) == '\r');
  }

  private void readLine(ByteArrayBuffer into) throws IOException {
    boolean ended = false;
    while (!ended && see(1)) {
      int at = start;
      while (at < end && !ended) {
        ended = bytes[at++] == '\n';
      }
      into.append(bytes, start, at - start);
      consume(at - start);
      if (into.length() > LONGEST_FIELD) {
        throw new MailStream.BrokenMailException(null);
      }
    }
  }

  /** What was read last, and began a line, comes once more. */
  void unread(ByteArrayBuffer raw) {
    int count = raw.length();
    byte[] all = new byte[Math.max(SIZE, count + end - start)];
    System.arraycopy(raw.buffer(), 0, all, 0, count);
    System.arraycopy(bytes, start, all, count, end - start);
    line -= LineBreaks.count(all, 0, count, false);
    afterReturn = false;
    end += count - start;
    start = 0;
    bytes = all;
  }

  /** The bytes up to a boundary, and the line break before it belongs to it. To be read to its end. */
  InputStream body() {
    return new Body();
  }

  private final class Body extends BlockStream {
    private boolean begun;
    private boolean ended;

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      int ahead = lookahead();
      if (ended || !see(ahead)) {
        finish(-1);
        return -1;
      }
      if (!begun) {
        begun = true;
        int depth = boundaryAt(start);
        if (depth >= 0) {
          finish(depth);
          return -1;
        }
      }
      int stop = Math.min(start + length, streamEnded ? end : end - ahead + 1);
      int at = boundaries.isEmpty() ? stop : start;
      while (at < stop) {
        int lineBreak = lineBreakAt(at);
        int depth = lineBreak == 0 ? -1 : boundaryAt(at + lineBreak);
        if (depth >= 0 && at == start) {
          consume(lineBreak);
          finish(depth);
          return -1;
        }
        if (depth >= 0) {
          break;
        }
        at++;
      }
      int count = at - start;
      System.arraycopy(bytes, start, into, offset, count);
      consume(count);
      return count;
    }

    private void finish(int depth) throws IOException {
      if (!ended) {
        ended = true;
        ending = depth;
        if (depth >= 0) {
          int hyphens = start + boundaries.get(depth).length;
          endedLast = hyphens + 1 < end && bytes[hyphens] == '-';
          readLine(new ByteArrayBuffer(LONGEST_BOUNDARY + AROUND));
        }
      }
    }
  }

  /** The depth of the boundary that an index begins a line of, or -1. */
  private int boundaryAt(int index) {
    if (index + 1 < end && bytes[index] == '-' && bytes[index + 1] == '-') {
      for (int i = boundaries.size() - 1; i >= 0; i--) {
        if (isBoundary(index, boundaries.get(i))) {
          return i;
        }
      }
    }
    return -1;
  }

  private boolean isBoundary(int index, byte[] mark) {
    int at = index + mark.length;
    if (at > end || !Arrays.equals(bytes, index, at, mark, 0, mark.length)) {
      return false;
    }
    if (at + 1 < end && bytes[at] == '-' && bytes[at + 1] == '-') {
      at += 2;
    }
    int most = Math.min(end, at + AROUND / 2);
    while (at < most && (bytes[at] == ' ' || bytes[at] == '\t' || bytes[at] == '\r')) {
      at++;
    }
    return at == end || bytes[at] == '\n';
  }

  private int lineBreakAt(int index) {
    if (bytes[index] == '\n') {
      return 1;
    }
    return bytes[index] == '\r' && index + 1 < end && bytes[index + 1] == '\n' ? 2 : 0;
  }

  /** Bytes to see ahead of one, so that a boundary behind it is seen. */
  private int lookahead() {
    int longest = 0;
    for (byte[] boundary : boundaries) {
      longest = Math.max(longest, boundary.length + AROUND);
    }
    return longest + 1;
  }

  /** Reads until some bytes are in sight or the mail ends; false if none are. */
  private boolean see(int count) throws IOException {
    if (end - start < count && !streamEnded) {
      System.arraycopy(bytes, start, bytes, 0, end - start);
      end -= start;
      start = 0;
      int read = in.readNBytes(bytes, end, bytes.length - end);
      streamEnded = read < bytes.length - end;
      end += read;
    }
    return end > start;
  }

  private void consume(int count) {
    if (count > 0) {
      line += LineBreaks.count(bytes, start, start + count, afterReturn);
      start += count;
      afterReturn = bytes[start - 1] == '\r';
    }
  }
}
