/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.extract;

import io.github.morasanu.charset.ByteSample;
import io.github.morasanu.charset.CharacterBoundary;
import io.github.morasanu.charset.CharsetDecision;
import io.github.morasanu.charset.CharsetDecision.Fit;
import io.github.morasanu.charset.CharsetHead;
import io.github.morasanu.charset.CharsetLabels;
import io.github.morasanu.extract.TextPiece.Bounds;
import io.github.morasanu.table.ColumnSearch;
import io.github.morasanu.table.DelimitedColumns;
import io.github.morasanu.table.FieldCursor;
import io.github.morasanu.table.Layout;
import io.github.morasanu.table.LineBreaks;
import io.github.morasanu.table.SectionCursor;
import io.github.morasanu.table.SectionSearch;
import io.github.morasanu.table.SectionSearch.Found;
import io.github.morasanu.table.SqlCursor;
import io.github.morasanu.table.TextTables;
import io.github.morasanu.text.FoldedText;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Reads a text and cuts it into pieces: after a line feed, which is no part of a longer character in
 * any charset that is decided on the way; or within a line that is longer than a piece.
 */
final class PieceReader {
  /** Bytes of a usual piece. */
  static final int SIZE = 1 << 20;

  /** No code unit of UTF-16 takes more in UTF-8. */
  private static final int MOST_BYTES = 3;

  /** Bytes before and behind a place that tell of most that no table goes on there. */
  private static final int NEAR = 1 << 13;

  private static final int BEFORE = MOST_BYTES * TextSegment.LOOKBEHIND;
  private static final int AFTER = MOST_BYTES * TextSegment.LOOKAHEAD;

  /** In ISO-2022-JP, two characters and an escape before each take up to nine bytes. */
  private static final int MOST_BYTES_WITH_ESCAPES = 5;

  /** Bytes of the lines that tell whether rows go on, and of all that may lead to a header. */
  private static final int FEW = 256;

  private static final int AHEAD = MOST_BYTES_WITH_ESCAPES * SectionSearch.REACH;

  private final ByteWindow window;
  private final Layout layout;
  private final int chunk;
  private final int size;
  private final CharsetHead head;

  private @Nullable CharsetDecision decision;
  private @Nullable DelimitedColumns columns;
  private @Nullable FieldCursor cursor;
  private @Nullable SectionCursor lines;

  /** Where the next piece begins, in SQL. */
  private @Nullable SqlCursor sql;

  /** What the next piece is to know of tables before it. */
  private TextTables.State tables = TextTables.State.START;

  /** The bytes in sight are {@code [start, end)}; those before {@code from} are only context. */
  private byte[] bytes;

  private int start;
  private int from;
  private int end;
  private byte @Nullable [] spare;
  private int before = BEFORE;
  private int after = AFTER;
  private boolean begun;

  /**
   * A reader of what a filled window shows and what follows it.
   *
   * @param head says UTF-8, or leaves the charset open
   * @param size bytes of a usual piece, at least those of a character
   */
  PieceReader(ByteWindow window, CharsetHead head, Layout layout, int chunk, int size) {
    this.window = window;
    this.head = head;
    this.decision = head.decision();
    this.layout = layout;
    this.chunk = chunk;
    this.size = size;
    this.bytes = window.bytes();
    this.start = window.start() + (decision == null ? 0 : decision.mark());
    this.from = start;
    this.end = window.end();
  }

  /** The charset, as far as it is known by now. */
  Charset knownCharset() {
    return decision == null ? StandardCharsets.US_ASCII : decision.charset();
  }

  /** Whether the bytes turned out to be no text on the way. */
  boolean isNoText() {
    return decision != null && decision.fit() == Fit.NO_TEXT;
  }

  /** The piece is done with: its memory can hold the one after the next. */
  void recycle(TextPiece piece) {
    spare = piece.bytes();
  }

  /** The next piece, or null after the last. */
  @Nullable
  TextPiece next() throws IOException {
    see(from + size + after);
    if (from == end) {
      return null;
    }
    if (decision == null) {
      decide();
    }
    if (!begun) {
      begun = true;
      findColumns();
    }
    int to = cut();
    int contextEnd = Math.min(end, to + after);
    boolean last = window.holdsEnd() && contextEnd == end;
    Bounds bounds = new Bounds(start, from, contextOf(to), to, contextEnd, last);
    boolean poor = decision != null && decision.fit() == Fit.POOR;
    TextPiece piece =
        new TextPiece(bytes, bounds, charset(), poor, chunk, columns, cursor, lines, sql, tables);
    if (sql != null) {
      sql = sqlAt(sql, bounds.next());
    }
    if (cursor != null) {
      cursor = cursorAt(cursor, bounds.next());
    }
    if (lines != null) {
      lines = linesAt(lines, bounds.next());
    }
    if (to == end) {
      from = end;
    } else {
      if (columns == null && sql == null) {
        tables = tablesAt(tables, bounds.next());
      }
      moveTo(bounds.next(), to);
    }
    return piece;
  }

  /** Reads on until bytes are in sight up to an index, or the stream ends. */
  private void see(int index) throws IOException {
    while (end < index && !window.holdsEnd()) {
      if (end == bytes.length) {
        bytes = Arrays.copyOf(bytes, Math.min(index, 2 * bytes.length));
      }
      end += window.readBehind(bytes, end, Math.min(index, bytes.length) - end);
    }
  }

  /** Decides the charset if a byte that tells it is part of the piece or its context. */
  private void decide() throws IOException {
    int at = CharsetHead.telling(bytes, from, end);
    if (at < end) {
      see(at + ByteWindow.SIZE);
      int to = Math.min(end, at + ByteWindow.SIZE);
      boolean last = to == end && window.holdsEnd();
      decision = head.decide(ByteSample.at(bytes, start, at, to, last));
      if (CharsetLabels.isIso2022Jp(decision.charset())) {
        before = MOST_BYTES_WITH_ESCAPES * TextSegment.LOOKBEHIND;
        after = MOST_BYTES_WITH_ESCAPES * TextSegment.LOOKAHEAD;
        see(from + size + after);
      }
    }
  }

  private Charset charset() {
    return decision == null ? StandardCharsets.UTF_8 : decision.charset();
  }

  private void findColumns() {
    if (layout == Layout.SQL) {
      sql = new SqlCursor();
    } else if (layout != Layout.PROSE) {
      int length = Math.min(AFTER, end - from);
      columns = ColumnSearch.of(layout, FoldedText.of(new String(bytes, from, length, charset())));
      cursor = columns == null ? null : columns.start();
      lines = columns == null ? null : columns.startOfLines();
    }
  }

  private int cut() {
    int limit = from + size;
    if (end <= limit) {
      return end;
    }
    int feed = LineBreaks.last(bytes, from, limit);
    while (feed >= 0 && bytes[feed] != '\n') {
      feed = LineBreaks.last(bytes, from, feed);
    }
    if (feed >= 0) {
      return feed + 1;
    }
    int boundary = CharacterBoundary.upTo(charset(), bytes, from, limit);
    return boundary > from ? boundary : limit;
  }

  /** Where the context of a piece starts: at a character, and not between CR and LF. */
  private int contextOf(int piece) {
    int wanted = piece - before;
    if (wanted <= start) {
      return start;
    }
    int at = CharacterBoundary.upTo(charset(), bytes, start, wanted);
    return at > start && bytes[at] == '\n' && bytes[at - 1] == '\r' ? at - 1 : at;
  }

  /** The cursor at an index, given the one at the start. */
  private FieldCursor cursorAt(FieldCursor atStart, int index) {
    FieldCursor moved = new FieldCursor(atStart);
    int lineBreak = LineBreaks.last(bytes, start, index);
    int line = start;
    if (lineBreak >= 0) {
      moved.reset();
      line = lineBreak + 1;
    }
    String text = new String(bytes, line, index - line, charset());
    for (int i = 0; i < text.length(); i++) {
      moved.pass(text.charAt(i));
    }
    return moved;
  }

  /** Where an index is among the lines, given where the start is. Only lines that may part rows are read. */
  private SectionCursor linesAt(SectionCursor atStart, int index) {
    SectionCursor moved = new SectionCursor(atStart);
    moved.pass(
        bytes,
        start,
        index,
        (search, line, current) -> {
          Found found = search.behindAtOnce(behind(line, FEW), current);
          return found == null ? search.behind(behind(line, AHEAD), 0, current) : found;
        },
        (line, section) -> {});
    return moved;
  }

  /** The text of at most so many bytes. */
  private FoldedText behind(int index, int most) {
    return FoldedText.of(new String(bytes, index, Math.min(most, end - index), charset()));
  }

  /** The cursor at an index, given the one at the start. */
  private SqlCursor sqlAt(SqlCursor atStart, int index) {
    SqlCursor moved = new SqlCursor(atStart);
    FoldedText passed = new FoldedText();
    if (charset().equals(StandardCharsets.UTF_8)) {
      passed.appendUtf8(bytes, start, index, true);
    } else {
      passed = FoldedText.of(new String(bytes, start, index - start, charset()));
    }
    moved.pass(passed, 0, passed.length());
    return moved;
  }

  /** What is to be known of tables at an index. Most texts have none there, and little of them is read. */
  private TextTables.State tablesAt(TextTables.State atStart, int index) {
    String behind = new String(bytes, index, Math.min(end - index, NEAR), charset());
    TextTables.State state = TextTables.State.UNKNOWN;
    for (int near = NEAR; state.isUnknown(); near *= 8) {
      int from = Math.max(start, index - near);
      String before = new String(bytes, from, index - from, charset());
      TextTables.State first = from == start ? atStart : TextTables.State.UNKNOWN;
      state = new TextTables(FoldedText.of(before + behind), first).state(before.length());
    }
    return state;
  }

  /** Takes what is still needed into an array of its own: this one belongs to the piece. */
  private void moveTo(int newStart, int newFrom) {
    int kept = end - newStart;
    int room = Math.max(kept, before + size + after + MOST_BYTES);
    byte[] target = spare != null && spare.length >= room ? spare : new byte[room];
    spare = null;
    System.arraycopy(bytes, newStart, target, 0, kept);
    bytes = target;
    start = 0;
    from = newFrom - newStart;
    end = kept;
  }
}
