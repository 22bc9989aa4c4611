/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.extract;

import io.github.morasanu.extract.CharsetDecision.Fit;
import io.github.morasanu.model.IncidentCause;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/** Text in a charset of its own, and what is no text after all. */
final class TextContents {
  private final int chunk;

  /** Extracts in segments of about that many characters. */
  TextContents(int chunk) {
    this.chunk = chunk;
  }

  Coverage plain(InputStream stream, Layout layout, ExtractionSink sink) throws IOException {
    ByteWindow window = new ByteWindow(stream);
    CharsetDecision head = head(window);
    if (head != null && head.fit() == Fit.NO_TEXT) {
      return runs(window, sink);
    }
    SegmentBuffer buffer = new SegmentBuffer(chunk, sink, new LineOrigin(), layout);
    PlainText text = new PlainText(window, head);
    text.readInto(buffer);
    buffer.finish();
    return coverage(text.fit(), sink);
  }

  Coverage properties(InputStream stream, ExtractionSink sink) throws IOException {
    ByteWindow window = new ByteWindow(stream);
    CharsetDecision head = head(window);
    if (head != null && head.fit() == Fit.NO_TEXT) {
      return runs(window, sink);
    }
    DecodingInput input = new DecodingInput(window, head);
    MarkedOrigin origin = new MarkedOrigin();
    SegmentBuffer buffer = new SegmentBuffer(chunk, sink, origin, Layout.PROSE);
    buffer.appendAll(new PropertiesInput(input, origin));
    buffer.finish();
    return coverage(input.fit(), sink);
  }

  /**
   * A text part of a content.
   *
   * @param declared its charset, or null if it declares none
   * @param field what reports call the part
   */
  void part(InputStream stream, @Nullable Charset declared, String field, ExtractionSink sink)
      throws IOException {
    ByteWindow window = new ByteWindow(stream);
    CharsetDecision head = head(window);
    boolean marked = head != null && head.mark() > 0;
    PlainText text =
        new PlainText(window, declared == null || marked ? head : CharsetDecision.good(declared));
    SegmentBuffer buffer = new SegmentBuffer(chunk, sink, new LineOrigin(field), Layout.PROSE);
    text.readInto(buffer);
    buffer.finish();
    coverage(text.fit(), sink);
  }

  /** The printable runs of bytes that are no text. */
  Coverage binary(InputStream stream, ExtractionSink sink) throws IOException {
    return runs(new ByteWindow(stream), sink);
  }

  private Coverage runs(ByteWindow window, ExtractionSink sink) throws IOException {
    PrintableRuns.write(window, chunk, sink);
    return Coverage.PARTIAL;
  }

  /** What the first bytes say of the charset, or null if nothing. */
  private static @Nullable CharsetDecision head(ByteWindow window) throws IOException {
    window.fill();
    return CharsetDecider.ofHead(window.bytes(), window.start(), window.end());
  }

  private static Coverage coverage(Fit fit, ExtractionSink sink) {
    if (fit == Fit.POOR) {
      sink.incident(
          IncidentCause.UNDECODABLE,
          "some of its bytes fit no charset; it was examined as far as it could be decoded");
    }
    return fit == Fit.NO_TEXT ? Coverage.PARTIAL : Coverage.WHOLE;
  }
}
