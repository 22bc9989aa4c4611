/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.extract;

import io.github.morasanu.text.Ascii;
import java.io.IOException;

/**
 * The text of a {@code .properties} file as {@link java.util.Properties} would read it: escapes
 * resolved and continued lines joined, with a mark for every place where that shifts positions.
 * Comments keep all but their Unicode escapes.
 */
final class PropertiesInput implements CharInput {
  private static final int UNICODE_ESCAPE = 6;

  private final CharInput raw;
  private final MarkedOrigin origin;

  private final char[] buffer = new char[1 << 13];
  private int start;
  private int end;

  private int line = 1;
  private int column = 1;
  private boolean afterReturn;
  private boolean blankSoFar = true;
  private boolean comment;

  private long written;
  private boolean shifted = true;

  PropertiesInput(CharInput raw, MarkedOrigin origin) {
    this.raw = raw;
    this.origin = origin;
  }

  @Override
  public int read(char[] into, int offset, int length) throws IOException {
    int count = 0;
    while (count < length && peek(0) >= 0) {
      if (peek(0) != '\\' || !isEscape()) {
        into[offset + count++] = plain();
      } else if (Ascii.isLineBreak(peek(1))) {
        joinLines();
      } else {
        into[offset + count++] = escaped();
      }
    }
    return count == 0 ? -1 : count;
  }

  private boolean isEscape() throws IOException {
    int next = peek(1);
    return next == 'u' ? codeUnit() >= 0 : next >= 0 && !comment;
  }

  private char plain() throws IOException {
    markIfShifted();
    written++;
    return next();
  }

  private char escaped() throws IOException {
    shifted = true;
    markIfShifted();
    written++;
    shifted = true;
    if (peek(1) == 'u') {
      char unit = (char) codeUnit();
      skip(UNICODE_ESCAPE);
      return unit;
    }
    next();
    char c = next();
    return switch (c) {
      case 't' -> '\t';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 'f' -> '\f';
      default -> c;
    };
  }

  private void joinLines() throws IOException {
    next();
    if (next() == '\r' && peek(0) == '\n') {
      next();
    }
    while (peek(0) == ' ' || peek(0) == '\t' || peek(0) == '\f') {
      next();
    }
    // The joined line goes on where it was: '#' starts no comment there.
    blankSoFar = false;
    comment = false;
    shifted = true;
  }

  private void markIfShifted() {
    if (shifted) {
      origin.mark(written, Place.ofText(line, column));
      shifted = false;
    }
  }

  /** The code unit of a Unicode escape at the front, or -1 if it is none. */
  private int codeUnit() throws IOException {
    int unit = 0;
    for (int i = 2; i < UNICODE_ESCAPE; i++) {
      int digit = peek(i) < 0 ? -1 : Character.digit(peek(i), 16);
      if (digit < 0) {
        return -1;
      }
      unit = unit << 4 | digit;
    }
    return unit;
  }

  private void skip(int count) throws IOException {
    for (int i = 0; i < count; i++) {
      next();
    }
  }

  /** The character some places ahead, or -1 beyond the end. */
  private int peek(int ahead) throws IOException {
    if (end - start <= ahead) {
      System.arraycopy(buffer, start, buffer, 0, end - start);
      end -= start;
      start = 0;
      int count = 0;
      while (count >= 0 && end <= ahead) {
        count = raw.read(buffer, end, buffer.length - end);
        end += Math.max(0, count);
      }
    }
    return start + ahead < end ? buffer[start + ahead] : -1;
  }

  /** Consumes a raw character that {@link #peek} has seen. */
  private char next() {
    char c = buffer[start++];
    if (Ascii.isLineBreak(c)) {
      if (c == '\r' || !afterReturn) {
        line++;
      }
      column = 1;
      blankSoFar = true;
      comment = false;
      shifted = true;
    } else {
      column++;
      comment |= blankSoFar && (c == '#' || c == '!');
      blankSoFar &= c == ' ' || c == '\t' || c == '\f';
    }
    afterReturn = c == '\r';
    return c;
  }
}
