/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.extract;

import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Takes the characters of a text and pushes them as segments, in bounded memory: a window that moves
 * over the text and keeps the context that {@link TextSegment} promises. Segments end at line breaks
 * where there are any. Not thread-safe.
 */
final class SegmentBuffer {
  /** Characters of a usual segment's own range. */
  static final int CHUNK = 1 << 16;

  private static final int INITIAL_SIZE = 1 << 12;
  /** What a reader needs to write one character. */
  private static final int ROOM = 2;

  private final ExtractionSink sink;
  private final Origin origin;
  private final Layout layout;
  private final int capacity;

  private char[] chars;
  private int from;
  private int length;
  private long gone;
  private boolean begun;
  private @Nullable DelimitedColumns columns;

  /**
   * An empty buffer.
   *
   * @param chunk characters of a segment's own range, at least 1; matches do not depend on it
   */
  SegmentBuffer(int chunk, ExtractionSink sink, Origin origin, Layout layout) {
    this.sink = sink;
    this.origin = origin;
    this.layout = layout;
    this.capacity = TextSegment.LOOKBEHIND + chunk + TextSegment.LOOKAHEAD + ROOM;
    this.chars = new char[Math.min(capacity, INITIAL_SIZE)];
  }

  /** Characters taken so far. */
  long written() {
    return gone + length;
  }

  void append(char c) {
    makeRoom();
    chars[length++] = c;
  }

  void append(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      append(text.charAt(i));
    }
  }

  /** Takes all characters of an input; the text may go on afterwards. */
  void appendAll(CharInput input) throws IOException {
    int count = 0;
    while (count >= 0) {
      length += count;
      makeRoom();
      count = input.read(chars, length, chars.length - length);
    }
  }

  /** The text ends: pushes what is left. */
  void finish() {
    if (length > from) {
      push(length);
    }
    from = length;
  }

  private void makeRoom() {
    while (chars.length - length < ROOM) {
      if (chars.length < capacity) {
        chars = Arrays.copyOf(chars, Math.min(capacity, 2 * chars.length));
      } else {
        int to = cut(length - TextSegment.LOOKAHEAD);
        push(to);
        int leaving = Math.max(0, to - TextSegment.LOOKBEHIND);
        move(leaving);
        from = to - leaving;
      }
    }
  }

  /** The end of the last line up to a limit; or the limit, if the line is longer than a segment. */
  private int cut(int limit) {
    for (int to = limit; to > from; to--) {
      if (chars[to - 1] == '\n' || (chars[to - 1] == '\r' && chars[to] != '\n')) {
        return to;
      }
    }
    return Character.isHighSurrogate(chars[limit - 1]) && limit - 1 > from ? limit - 1 : limit;
  }

  private void push(int to) {
    if (!begun) {
      begun = true;
      columns = DelimitedColumns.of(layout, chars, length);
    }
    PositionMap positions = (offset, into) -> origin.locate(chars, offset, into);
    FieldMap fields = columns == null ? FieldMap.NONE : new Fields(chars, columns);
    sink.segment(new TextSegment(chars, length, from, to, positions, fields));
  }

  private void move(int count) {
    origin.move(chars, count);
    if (columns != null) {
      columns.move(chars, count);
    }
    System.arraycopy(chars, count, chars, 0, length - count);
    length -= count;
    gone += count;
  }

  /** The columns of the characters as they lie now. */
  private static final class Fields implements FieldMap {
    private final char[] chars;
    private final DelimitedColumns columns;

    Fields(char[] chars, DelimitedColumns columns) {
      this.chars = chars;
      this.columns = columns;
    }

    @Override
    public int columnAt(int offset) {
      return columns.columnAt(chars, offset);
    }

    @Override
    public @Nullable String labelAt(int offset) {
      return columns.labelAt(chars, offset);
    }
  }
}
