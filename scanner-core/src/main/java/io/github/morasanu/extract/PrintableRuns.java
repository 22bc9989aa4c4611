/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.extract;

import io.github.morasanu.charset.JapaneseCharacters;
import io.github.morasanu.table.Layout;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * What can be read of bytes that are no text: runs of at least six printable characters in ASCII and
 * UTF-8, and runs that are likely to be meant in windows-31j or UTF-16, whose characters any bytes make.
 * Each goes on a line of its own.
 */
final class PrintableRuns {
  private static final int SHORTEST = 6;

  /** Bytes that are looked at to tell whether a run starts: of a character, and of what follows it. */
  private static final int LONGEST_START = RunForm.LOOK_AHEAD + 16;

  private static final int LONGEST_CHARACTER = 4;

  /** The first byte of a character beyond ASCII is at least this. */
  private static final byte FIRST_OF_UTF8 = (byte) 0xC2;

  private final ByteWindow window;
  private final SegmentBuffer out;

  /** The form of the run that starts; null for ASCII and UTF-8. */
  private @Nullable RunForm form;

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
      } else {
        if (form == null || form == RunForm.WINDOWS_31J) {
          copyBytes();
        } else {
          copyWide(form);
        }
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
      RunForm begun = startAt(bytes, at, length);
      if (begun != null) {
        form = begun;
        // ASCII just before windows-31j belongs to it.
        window.consume((begun == RunForm.WINDOWS_31J ? run : at) - start);
        return true;
      }
      if (length > 0) {
        at += length;
        if (++count == SHORTEST) {
          form = null;
          window.consume(run - start);
          return true;
        }
      } else {
        at++;
        run = at;
        count = 0;
      }
    }
    window.consume(window.holdsEnd() ? window.available() : run - start);
    return false;
  }

  /**
   * The form of a run that starts at an index and is not of ASCII and UTF-8, or null.
   *
   * @param length bytes of the character of ASCII or UTF-8 there, or 0
   */
  private @Nullable RunForm startAt(byte[] bytes, int at, int length) {
    int narrow =
        bytes[at] < 0 && length == 0 ? RunForm.WINDOWS_31J.score(bytes, at, window.end()) : 0;
    RunForm wide = at + 1 < window.end() && JapaneseCharacters.mayStart(bytes[at], bytes[at + 1])
        ? wideAt(bytes, at)
        : null;
    if (wide != null && wide.score(bytes, at, window.end()) > narrow) {
      return wide;
    }
    return narrow > 0 ? RunForm.WINDOWS_31J : null;
  }

  /** The form of UTF-16 in which a run starts at an index, or null. */
  private @Nullable RunForm wideAt(byte[] bytes, int at) {
    if (isPrintable(bytes, at)) {
      return null;
    }
    int end = window.end();
    int little = RunForm.UTF_16LE.score(bytes, at, end);
    int big = RunForm.UTF_16BE.score(bytes, at, end);
    int best = Math.max(little, big);
    if (best == 0) {
      return null;
    }
    // Of text in one order the other one reads much too, a byte off.
    int next = Math.max(
        RunForm.UTF_16LE.score(bytes, at + 1, end), RunForm.UTF_16BE.score(bytes, at + 1, end));
    boolean even = (window.consumed() + at - window.start()) % 2 == 0;
    if (next > best || (next == best && !even)) {
      return null;
    }
    return little >= big ? RunForm.UTF_16LE : RunForm.UTF_16BE;
  }

  /** Copies ASCII, and UTF-8 or windows-31j. */
  private void copyBytes() throws IOException {
    copyNarrow();
    while (see(LONGEST_START) > 0
        && RunForm.WINDOWS_31J.score(window.bytes(), window.start(), window.end()) > 0) {
      copy31j();
      copyNarrow();
    }
  }

  private void copy31j() throws IOException {
    boolean afterAscii = false;
    while (see(LONGEST_START) > 0) {
      byte[] bytes = window.bytes();
      int at = window.start();
      char c = RunForm.WINDOWS_31J.next(bytes, at, window.end());
      if (c == 0 || (afterAscii && isUtf8(bytes, at))) {
        return;
      }
      out.append(c);
      window.consume(RunForm.WINDOWS_31J.length(c));
      afterAscii = c < 0x80;
    }
  }

  /** Whether two characters of UTF-8 beyond ASCII follow each other. */
  private boolean isUtf8(byte[] bytes, int at) {
    int length = bytes[at] < 0 ? characterLength(bytes, at) : 0;
    int next = at + length;
    return length > 0 && next < window.end() && bytes[next] < 0 && characterLength(bytes, next) > 0;
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

  private void copyWide(RunForm wide) throws IOException {
    while (see(LONGEST_START) > 0) {
      byte[] bytes = window.bytes();
      int at = window.start();
      char c = wide.next(bytes, at, window.end());
      if (c == 0 || (isPrintable(bytes, at) && !isCommon(wide, bytes, at))) {
        return;
      }
      out.append(c);
      window.consume(wide.length(c));
    }
  }

  /** Whether what may be UTF-16 is more likely to be ASCII. */
  private boolean isPrintable(byte[] bytes, int at) {
    for (int i = at; i < at + SHORTEST; i++) {
      if (i >= window.end() || !isPrintable(bytes[i])) {
        return false;
      }
    }
    return true;
  }

  /** Whether bytes of ASCII are kana and common kanji all the same. */
  private boolean isCommon(RunForm wide, byte[] bytes, int at) {
    for (int i = at; i < at + SHORTEST; i += 2) {
      if (JapaneseCharacters.kind(wide.next(bytes, i, window.end())) != JapaneseCharacters.COMMON) {
        return false;
      }
    }
    return true;
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
