/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.extract;

import io.github.morasanu.charset.CharsetDecision;
import io.github.morasanu.model.IncidentCause;
import io.github.morasanu.model.LineOffset;
import io.github.morasanu.table.DelimitedColumns;
import io.github.morasanu.table.FieldCursor;
import io.github.morasanu.table.SectionCursor;
import io.github.morasanu.table.SqlCursor;
import io.github.morasanu.table.TextTables;
import java.nio.charset.Charset;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a long text, with all that is needed to extract it by itself: its bytes with those around
 * it as context, its charset and its columns. The segments of all pieces are those of the text.
 *
 * <p>Immutable; any thread may extract it, and the pieces of a text in any order. Who does so adds up
 * their {@link Extent}s in the text's order, moves the locations of each piece by {@link
 * io.github.morasanu.model.Location#plus what was before it}, and calls {@link Extent#conclude} after
 * the last.
 */
public final class TextPiece {
  /*
   * Positions of a piece count from the start of its context, since a match may start there. So the
   * extent of a piece is not its own text, but reaches from where its context starts to where that of
   * the next piece does:
   *
   *   this    context before | own text                      | context after
   *   next                             context before        | own text ...
   *           |<----------- extent --->|
   */
  private final byte[] bytes;
  private final Bounds bounds;
  private final Charset charset;
  private final boolean poor;
  private final int chunk;
  private final @Nullable DelimitedColumns columns;
  private final @Nullable FieldCursor cursor;
  private final @Nullable SectionCursor lines;
  private final @Nullable SqlCursor sql;
  private final TextTables.State tables;

  TextPiece(
      byte[] bytes,
      Bounds bounds,
      Charset charset,
      boolean poor,
      int chunk,
      @Nullable DelimitedColumns columns,
      @Nullable FieldCursor cursor,
      @Nullable SectionCursor lines,
      @Nullable SqlCursor sql,
      TextTables.State tables) {
    this.sql = sql;
    this.tables = tables;
    this.bytes = bytes;
    this.bounds = bounds;
    this.charset = charset;
    this.poor = poor;
    this.chunk = chunk;
    this.columns = columns;
    this.cursor = cursor;
    this.lines = lines;
  }

  /**
   * Where a piece lies in an array.
   *
   * @param start of its context
   * @param from of its own text
   * @param next start of the context of the next piece, from {@code start} to {@code to}
   * @param to end of its own text
   * @param end of its context
   * @param last whether the text ends with the context
   */
  record Bounds(int start, int from, int next, int to, int end, boolean last) {}

  /**
   * What a piece adds to a text.
   *
   * @param lines how far it moves the positions of the next piece
   * @param poor whether its charset is only the best of those that do not fit
   * @param malformed sequences of bytes that mean nothing
   */
  public record Extent(LineOffset lines, boolean poor, long malformed) {

    /** What there is before the first piece. */
    public static final Extent NONE = new Extent(LineOffset.NONE, false, 0);

    /** Both pieces, one after the other. */
    public Extent plus(Extent next) {
      return new Extent(lines.plus(next.lines), poor || next.poor, malformed + next.malformed);
    }

    /** Tells what went wrong in the text whose pieces this is: the cause, and words of ours. */
    public void conclude(BiConsumer<IncidentCause, String> incidents) {
      if (poor || malformed > CharsetDecision.FEW) {
        TextContents.undecodable(incidents);
      }
    }
  }

  /** Bytes of its own text. */
  public int size() {
    return bounds.to - bounds.from;
  }

  /** Whether it is all of its text. */
  boolean isWhole() {
    return bounds.from == bounds.start && bounds.to == bounds.end && bounds.last;
  }

  /** The array that holds it. */
  byte[] bytes() {
    return bytes;
  }

  /**
   * Pushes the segments of the piece. Their positions count as if the text started with this piece's
   * context.
   */
  public Extent extract(ExtractionSink sink) {
    return extract(sink, Extent.NONE);
  }

  /** Pushes the segments with the positions of the whole text; returns what there is up to here. */
  Extent extract(ExtractionSink sink, Extent before) {
    return new Pass(sink, before).run();
  }

  /** One way through the bytes. */
  private final class Pass {
    private final Extent before;
    private final LineOrigin origin;
    private final SegmentBuffer out;
    private final TextDecoder decoder = new TextDecoder(charset);
    private int at = bounds.start;

    Pass(ExtractionSink sink, Extent before) {
      this.before = before;
      this.origin = new LineOrigin(before.lines(), null);
      this.out = new SegmentBuffer(
          chunk,
          sink,
          origin,
          columns == null || cursor == null || lines == null ? null : columns.from(cursor, lines),
          sql,
          tables);
    }

    Extent run() {
      LineOffset lines = bounds.next < bounds.from ? linesUpToNext() : LineOffset.NONE;
      decodeTo(bounds.from);
      out.start();
      long errorsBefore = decoder.errors();
      if (bounds.next >= bounds.from) {
        lines = linesUpToNext();
      }
      decodeTo(bounds.to);
      out.end();
      long errors = decoder.errors() - errorsBefore;
      decodeContext();
      out.finish();
      return new Extent(lines, before.poor || poor, before.malformed + errors);
    }

    private LineOffset linesUpToNext() {
      decodeTo(bounds.next);
      return origin.offsetAt(out.text(), out.text().length());
    }

    /** Takes all bytes up to where a character ends: what is unfinished there stays so. */
    private void decodeTo(int end) {
      at += decoder.decode(bytes, at, end, true, out);
    }

    /** No byte becomes more than one code unit, so the buffer never takes more than it has room for. */
    private void decodeContext() {
      int missing = out.missingContext();
      while (at < bounds.end && missing > 0) {
        int part = Math.min(bounds.end, at + Math.max(missing, SegmentBuffer.ROOM));
        boolean last = bounds.last && part == bounds.end;
        at += decoder.decode(bytes, at, part, last, out);
        missing = part == bounds.end ? 0 : out.missingContext();
      }
    }
  }
}
