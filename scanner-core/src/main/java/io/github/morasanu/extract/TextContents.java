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
    DecodingInput input = decode(window);
    if (input == null) {
      return runs(window, sink);
    }
    SegmentBuffer buffer = new SegmentBuffer(chunk, sink, new LineOrigin(), layout);
    buffer.appendAll(input);
    buffer.finish();
    return coverage(input, sink);
  }

  Coverage properties(InputStream stream, ExtractionSink sink) throws IOException {
    ByteWindow window = new ByteWindow(stream);
    DecodingInput input = decode(window);
    if (input == null) {
      return runs(window, sink);
    }
    MarkedOrigin origin = new MarkedOrigin();
    SegmentBuffer buffer = new SegmentBuffer(chunk, sink, origin, Layout.PROSE);
    buffer.appendAll(new PropertiesInput(input, origin));
    buffer.finish();
    return coverage(input, sink);
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
    window.fill();
    CharsetDecision head = CharsetDecider.ofHead(window.bytes(), window.start(), window.end());
    boolean marked = head != null && head.mark() > 0;
    DecodingInput input = new DecodingInput(
        window, declared == null || marked ? head : CharsetDecision.good(declared));
    SegmentBuffer buffer = new SegmentBuffer(chunk, sink, new LineOrigin(field), Layout.PROSE);
    buffer.appendAll(input);
    buffer.finish();
    coverage(input, sink);
  }

  /** The printable runs of bytes that are no text. */
  Coverage binary(InputStream stream, ExtractionSink sink) throws IOException {
    return runs(new ByteWindow(stream), sink);
  }

  private Coverage runs(ByteWindow window, ExtractionSink sink) throws IOException {
    PrintableRuns.write(window, chunk, sink);
    return Coverage.PARTIAL;
  }

  /** The characters, or null if the bytes are no text. */
  private static @Nullable DecodingInput decode(ByteWindow window) throws IOException {
    window.fill();
    CharsetDecision head = CharsetDecider.ofHead(window.bytes(), window.start(), window.end());
    return head != null && head.fit() == Fit.NO_TEXT ? null : new DecodingInput(window, head);
  }

  private static Coverage coverage(DecodingInput input, ExtractionSink sink) {
    if (input.fit() == Fit.POOR) {
      sink.incident(
          IncidentCause.UNDECODABLE,
          "some of its bytes fit no charset; it was examined as far as it could be decoded");
    }
    return input.fit() == Fit.NO_TEXT ? Coverage.PARTIAL : Coverage.WHOLE;
  }
}
