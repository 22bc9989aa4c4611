/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.extract;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The text of a jar's manifest or signature file (JAR File Specification, "Line length"): lines of at
 * most 72 bytes, which go on after a line break and a space. They are joined byte by byte, since older
 * tools break them within characters.
 */
final class ManifestText {
  /** Bytes of a joined line that are read at once: nothing but an attack is longer. */
  private static final int LONGEST = 1 << 16;

  /** From a byte of the joined line on, the place in the file. */
  private record Mark(int at, Place place) {}

  private final ByteWindow window;
  private final SegmentBuffer out;
  private final MarkedOrigin origin;
  private final ByteArrayOutputStream joined = new ByteArrayOutputStream();
  private final List<Mark> marks = new ArrayList<>();
  private int line = 1;
  private int column = 1;
  private long malformed;

  private ManifestText(ByteWindow window, SegmentBuffer out, MarkedOrigin origin) {
    this.window = window;
    this.out = out;
    this.origin = origin;
  }

  /** Writes all text of a window; returns how many characters are malformed. */
  static long write(ByteWindow window, SegmentBuffer out, MarkedOrigin origin) throws IOException {
    ManifestText text = new ManifestText(window, out, origin);
    text.write();
    return text.malformed;
  }

  private void write() throws IOException {
    mark();
    while (peek(0) >= 0) {
      int lineBreak = lineBreak();
      if (lineBreak == 0) {
        joined.write(peek(0));
        window.consume(1);
        column++;
      } else {
        boolean goesOn = peek(lineBreak) == ' ';
        window.consume(lineBreak + (goesOn ? 1 : 0));
        line++;
        column = goesOn ? 2 : 1;
        if (!goesOn) {
          joined.write('\n');
          flush();
        }
        mark();
      }
      if (joined.size() >= LONGEST && (peek(0) & 0xC0) != 0x80) {
        flush();
        mark();
      }
    }
    flush();
  }

  /** Bytes of the line break at the front, or 0 if there is none. */
  private int lineBreak() throws IOException {
    if (peek(0) == '\r') {
      return peek(1) == '\n' ? 2 : 1;
    }
    return peek(0) == '\n' ? 1 : 0;
  }

  /** The byte some places ahead, or -1 beyond the end. */
  private int peek(int ahead) throws IOException {
    if (window.available() <= ahead && !window.holdsEnd()) {
      window.fill();
    }
    return ahead < window.available() ? window.bytes()[window.start() + ahead] & 0xFF : -1;
  }

  private void mark() {
    marks.add(new Mark(joined.size(), Place.ofText(line, column)));
  }

  private void flush() {
    byte[] bytes = joined.toByteArray();
    int counted = 0;
    long written = out.written();
    for (Mark mark : marks) {
      written += codeUnits(bytes, counted, mark.at);
      counted = mark.at;
      origin.mark(written, mark.place);
    }
    marks.clear();
    joined.reset();
    long before = out.malformed();
    out.appendUtf8(bytes, 0, bytes.length, true);
    malformed += out.malformed() - before;
  }

  /** Code units of UTF-16 that begin in a range of well-formed UTF-8. */
  private static int codeUnits(byte[] utf8, int from, int to) {
    int units = 0;
    for (int i = from; i < to; i++) {
      boolean begins = (utf8[i] & 0xC0) != 0x80;
      units += begins ? ((utf8[i] & 0xF8) == 0xF0 ? 2 : 1) : 0;
    }
    return units;
  }
}
