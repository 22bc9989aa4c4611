/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.extract;

import io.github.morasanu.charset.CharsetDecision;
import io.github.morasanu.charset.CharsetDecision.Fit;
import io.github.morasanu.charset.CharsetHead;
import io.github.morasanu.charset.CharsetLabels;
import io.github.morasanu.model.IncidentCause;
import io.github.morasanu.model.LineOffset;
import io.github.morasanu.table.Layout;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Text in a charset of its own, and what is no text after all. */
final class TextContents {
  private final int chunk;
  private final int pieceSize;

  /**
   * Extracts in segments and pieces of about that size.
   *
   * @param chunk characters
   * @param pieceSize bytes
   */
  TextContents(int chunk, int pieceSize) {
    this.chunk = chunk;
    this.pieceSize = pieceSize;
  }

  Coverage plain(InputStream stream, Layout layout, ExtractionSink sink) throws IOException {
    ByteWindow window = new ByteWindow(stream);
    CharsetHead head = head(window, null);
    CharsetDecision decision = head.decision();
    if (decision != null && decision.fit() == Fit.NO_TEXT) {
      return runs(window, sink);
    }
    if (decision == null || decision.charset().equals(StandardCharsets.UTF_8)) {
      return pieces(new PieceReader(window, head, layout, chunk, pieceSize), sink);
    }
    return read(new DecodingInput(window, head), layout, sink);
  }

  private static Coverage pieces(PieceReader reader, ExtractionSink sink) throws IOException {
    TextPiece.Extent extent = TextPiece.Extent.NONE;
    TextPiece piece = reader.next();
    while (piece != null) {
      if (piece.isWhole() || !sink.piece(piece)) {
        extent = piece.extract(sink, extent);
        reader.recycle(piece);
      }
      piece = reader.next();
    }
    extent.conclude(sink::incident);
    if (!reader.isNoText()) {
      sink.charset(CharsetLabels.shown(reader.knownCharset()));
    }
    return reader.isNoText() ? Coverage.PARTIAL : Coverage.WHOLE;
  }

  /** Pushes a text whose segments know their {@link PositionMap#source}; false if it is none, or a poor one. */
  boolean rewritable(InputStream stream, Layout layout, ExtractionSink sink) throws IOException {
    ByteWindow window = new ByteWindow(stream);
    CharsetHead head = head(window, null);
    if (head.decision() != null && head.decision().fit() == Fit.NO_TEXT) {
      return false;
    }
    DecodingInput input = new DecodingInput(window, head);
    read(input, layout, sink);
    return input.fit() == Fit.GOOD;
  }

  Coverage properties(InputStream stream, ExtractionSink sink) throws IOException {
    ByteWindow window = new ByteWindow(stream);
    CharsetHead head = head(window, null);
    if (head.decision() != null && head.decision().fit() == Fit.NO_TEXT) {
      return runs(window, sink);
    }
    DecodingInput input = new DecodingInput(window, head);
    MarkedOrigin origin = new MarkedOrigin();
    SegmentBuffer buffer = new SegmentBuffer(chunk, sink, origin, Layout.PROSE);
    buffer.appendAll(new PropertiesInput(input, origin));
    buffer.finish();
    return conclude(input, sink);
  }

  Coverage manifest(InputStream stream, ExtractionSink sink) throws IOException {
    ByteWindow window = new ByteWindow(stream);
    CharsetDecision decision = head(window, null).decision();
    if (decision != null && decision.fit() == Fit.NO_TEXT) {
      return runs(window, sink);
    }
    MarkedOrigin origin = new MarkedOrigin();
    SegmentBuffer buffer = new SegmentBuffer(chunk, sink, origin, Layout.PROSE);
    long malformed = ManifestText.write(window, buffer, origin);
    buffer.finish();
    if (malformed > CharsetDecision.FEW) {
      undecodable(sink::incident);
    }
    return Coverage.WHOLE;
  }

  /**
   * A text part of a content.
   *
   * @param declared its charset, or null if it declares none
   * @param before the lines of the content before the part
   * @param field what reports call the part
   */
  void part(
      InputStream stream,
      @Nullable Charset declared,
      LineOffset before,
      String field,
      ExtractionSink sink)
      throws IOException {
    ByteWindow window = new ByteWindow(stream);
    DecodingInput input = new DecodingInput(window, head(window, declared));
    read(input, new LineOrigin(before, field), Layout.PROSE, sink);
  }

  /** A text part in quoted-printable, found again in its encoded lines. */
  void quotedPart(
      QuotedPrintableStream stream, @Nullable Charset declared, String field, ExtractionSink sink)
      throws IOException {
    ByteWindow window = new ByteWindow(stream);
    DecodingInput input = new DecodingInput(window, head(window, declared));
    MarkedOrigin origin = new MarkedOrigin();
    SegmentBuffer buffer = new SegmentBuffer(chunk, sink, origin, Layout.PROSE);
    buffer.appendAll(new QuotedPrintableInput(stream, window, input, origin, field));
    buffer.finish();
    conclude(input, sink);
  }

  private Coverage read(DecodingInput input, Layout layout, ExtractionSink sink)
      throws IOException {
    return read(input, new LineOrigin(LineOffset.NONE, null), layout, sink);
  }

  private Coverage read(DecodingInput input, LineOrigin origin, Layout layout, ExtractionSink sink)
      throws IOException {
    SegmentBuffer buffer = new SegmentBuffer(chunk, sink, origin, layout);
    buffer.appendAll(input);
    buffer.finish();
    return conclude(input, sink);
  }

  /** The printable runs of bytes that are no text. */
  Coverage binary(InputStream stream, ExtractionSink sink) throws IOException {
    return runs(new ByteWindow(stream), sink);
  }

  private Coverage runs(ByteWindow window, ExtractionSink sink) throws IOException {
    PrintableRuns.write(window, chunk, sink);
    return Coverage.PARTIAL;
  }

  /** What the first bytes say of the charset. */
  static CharsetHead head(ByteWindow window, @Nullable Charset declared) throws IOException {
    window.fill();
    return CharsetHead.of(
        window.bytes(), window.start(), window.end(), window.holdsEnd(), declared);
  }

  /** Tells of a text that fits no charset. */
  static void undecodable(BiConsumer<IncidentCause, String> incidents) {
    incidents.accept(
        IncidentCause.UNDECODABLE,
        "some of its bytes fit no charset; it was examined as far as it could be decoded");
  }

  private static Coverage conclude(DecodingInput input, ExtractionSink sink) {
    if (input.fit() == Fit.POOR) {
      undecodable(sink::incident);
    }
    if (input.fit() == Fit.NO_TEXT) {
      return Coverage.PARTIAL;
    }
    sink.charset(CharsetLabels.shown(input.charset()));
    return Coverage.WHOLE;
  }
}
