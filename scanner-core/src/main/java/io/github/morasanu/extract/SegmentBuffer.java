/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.extract;

import io.github.morasanu.label.FieldMap;
import io.github.morasanu.label.KeyedValue;
import io.github.morasanu.model.Location;
import io.github.morasanu.table.ColumnSearch;
import io.github.morasanu.table.DelimitedColumns;
import io.github.morasanu.table.KeyedFields;
import io.github.morasanu.table.Layout;
import io.github.morasanu.table.LineBreaks;
import io.github.morasanu.table.SqlCursor;
import io.github.morasanu.table.SqlFields;
import io.github.morasanu.table.TextTables;
import io.github.morasanu.text.FoldedText;
import java.io.IOException;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Takes the characters of a text and pushes them as segments, in bounded memory: a window that moves
 * over the text and keeps the context that {@link TextSegment} promises. Segments end at line breaks
 * where there are any. Not thread-safe.
 */
final class SegmentBuffer {
  /** Characters of a usual segment's own range. */
  static final int CHUNK = 1 << 16;

  private static final int BLOCK = 1 << 13;
  /** What a character takes at most, in UTF-16 or in bytes of UTF-8. */
  static final int ROOM = 4;

  private final ExtractionSink sink;
  private final Origin origin;
  private final Layout layout;
  private final int capacity;
  private final FoldedText text = new FoldedText();

  private int from;
  private long gone;
  private boolean begun;

  /** Whether what comes is context before the first segment. */
  private boolean before;

  /** Where the text ends and the context after it starts. */
  private int limit = Integer.MAX_VALUE;

  private @Nullable DelimitedColumns columns;

  /** What the buffer's start is to know of tables before it. */
  private TextTables.State tables = TextTables.State.START;

  /** Where the buffer begins, in SQL; null if it is none. */
  private final @Nullable SqlCursor sql;

  /** Of the segment that was pushed last, if it is SQL and still where it was. */
  private @Nullable SqlFields sqlFields;

  /**
   * An empty buffer.
   *
   * @param chunk characters of a segment's own range, at least 1; matches do not depend on it
   */
  SegmentBuffer(int chunk, ExtractionSink sink, Origin origin, Layout layout) {
    this(chunk, sink, origin, layout, layout == Layout.SQL ? new SqlCursor() : null);
  }

  private SegmentBuffer(
      int chunk, ExtractionSink sink, Origin origin, Layout layout, @Nullable SqlCursor sql) {
    this.sql = sql;
    this.sink = sink;
    this.origin = origin;
    this.layout = layout;
    this.capacity = TextSegment.LOOKBEHIND + chunk + TextSegment.LOOKAHEAD + ROOM;
  }

  /**
   * An empty buffer for a text with context: {@link #start} and {@link #end} tell where it starts and
   * ends.
   */
  SegmentBuffer(
      int chunk,
      ExtractionSink sink,
      Origin origin,
      @Nullable DelimitedColumns columns,
      @Nullable SqlCursor sql,
      TextTables.State tables) {
    this(chunk, sink, origin, Layout.PROSE, sql == null ? null : new SqlCursor(sql));
    this.tables = tables;
    this.columns = columns;
    this.begun = true;
    this.before = true;
  }

  /** What comes is the text. */
  void start() {
    pushTo(text.length());
    move(lookBehind(from));
    before = false;
  }

  /** What comes is context after the text. */
  void end() {
    limit = text.length();
  }

  /** How many characters of context are still missing after the text's end; not over 0 if none is. */
  int missingContext() {
    return TextSegment.LOOKAHEAD - (text.length() - limit);
  }

  /** What the buffer holds now; read only. */
  FoldedText text() {
    return text;
  }

  /** Characters taken so far. */
  long written() {
    return gone + text.length();
  }

  void append(char c) {
    makeRoom();
    text.append(c);
  }

  void append(CharSequence characters) {
    append(characters.toString().toCharArray());
  }

  void append(char[] characters) {
    append(characters, characters.length);
  }

  /** Takes the first characters. */
  void append(char[] characters, int count) {
    int taken = 0;
    while (taken < count) {
      int end = Math.min(count, taken + makeRoom());
      text.append(characters, taken, end);
      taken = end;
    }
  }

  /**
   * Takes UTF-8.
   *
   * @param last whether nothing follows; otherwise an unfinished last character is left
   * @return the bytes taken
   */
  int appendUtf8(byte[] bytes, int start, int end, boolean last) {
    int at = start;
    int taken = 1;
    while (at < end && taken > 0) {
      int part = Math.min(end, at + makeRoom());
      taken = text.appendUtf8(bytes, at, part, last && part == end);
      at += taken;
    }
    return at - start;
  }

  /** Malformed sequences of UTF-8 taken so far. */
  long malformed() {
    return text.malformed();
  }

  /** Takes all characters of an input; the text may go on afterwards. */
  void appendAll(CharInput input) throws IOException {
    char[] block = new char[BLOCK];
    int count = 0;
    while (count >= 0) {
      append(block, count);
      count = input.read(block, 0, block.length);
    }
  }

  /** The text ends: pushes what is left. */
  void finish() {
    pushTo(Math.min(limit, text.length()));
  }

  /** Pushes segments if the buffer is full; returns how many characters fit. */
  private int makeRoom() {
    while (capacity - text.length() < ROOM) {
      int length = text.length();
      pushTo(before ? length : cut(Math.min(limit, length - TextSegment.LOOKAHEAD)));
      move(lookBehind(from));
    }
    return capacity - text.length();
  }

  /** The end of the last line up to an index; or the index, if the line is longer than a segment. */
  private int cut(int last) {
    int to = lineEnd(last);
    if (to > from && text.charAt(to - 1) == '\r' && text.charAt(to) == '\n') {
      to = lineEnd(to - 1);
    }
    if (to > from) {
      return to;
    }
    return last - 1 > from && Character.isHighSurrogate(text.charAt(last - 1)) ? last - 1 : last;
  }

  /** Where the last line break up to an index ends; not after {@link #from} if there is none. */
  private int lineEnd(int last) {
    int pad = FoldedText.PAD;
    return LineBreaks.last(text.symbols(), pad + from, pad + last) - pad + 1;
  }

  private void pushTo(int to) {
    if (to > from && !before) {
      push(to);
    }
    from = to;
  }

  private void push(int to) {
    if (!begun) {
      begun = true;
      columns = ColumnSearch.of(layout, text);
    }
    PositionMap positions = new Positions();
    sink.segment(new TextSegment(text, from, to, positions, fields(to)));
  }

  private FieldMap fields(int to) {
    if (columns != null) {
      return new Fields(text, columns);
    }
    if (sql == null) {
      return new KeyedFields(text, tables);
    }
    sqlFields = new SqlFields(text, sql, lookBehind(to));
    return sqlFields;
  }

  private void move(int count) {
    origin.move(text, count);
    if (columns != null) {
      columns.move(text, count);
    } else if (sql != null) {
      moveSql(sql, count);
    } else {
      tables = new TextTables(text, tables).state(count);
    }
    text.discard(count);
    from -= count;
    gone += count;
    limit = limit == Integer.MAX_VALUE ? limit : limit - count;
  }

  /** The fields of the last segment have passed the same text, as a rule. */
  private void moveSql(SqlCursor cursor, int count) {
    SqlCursor known = sqlFields == null ? null : sqlFields.cursorAt(count);
    sqlFields = null;
    if (known == null) {
      cursor.pass(text, 0, count);
    } else {
      cursor.set(known);
    }
  }

  /** Where the context of what follows an index begins. */
  private static int lookBehind(int index) {
    return Math.max(0, index - TextSegment.LOOKBEHIND);
  }

  /** The way back from the characters as they lie now. */
  private final class Positions implements PositionMap {
    @Override
    public void locate(int offset, Location.Builder into) {
      origin.locate(text, offset, into);
      if (layout == Layout.TABLE && columns != null) {
        into.cell(columns.placeAt(text, offset));
      }
    }

    @Override
    public long source(int offset) {
      return gone + offset;
    }
  }

  /** The columns of the characters as they lie now. */
  private record Fields(FoldedText text, DelimitedColumns columns) implements FieldMap {
    @Override
    public int columnAt(int offset) {
      return columns.columnAt(text, offset);
    }

    @Override
    public @Nullable String labelAt(int offset) {
      return columns.labelAt(text, offset);
    }

    @Override
    public void cells(int from, int to, Predicate<String> wanted, Cells cells) {
      columns.cells(text, from, to, wanted, cells);
    }

    /** The line: other cells may speak for a value, other lines may not. */
    @Override
    public int wordsFrom(int offset) {
      int pad = FoldedText.PAD;
      int from = Math.max(0, offset - KeyedValue.REACH);
      return Math.max(from, LineBreaks.last(text.symbols(), pad + from, pad + offset) - pad + 1);
    }
  }
}
