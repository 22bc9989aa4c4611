/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.extract;

import io.github.morasanu.model.IncidentCause;
import io.github.morasanu.table.Layout;
import java.io.IOException;
import java.io.InputStream;

/** The texts and numbers of serialised Java objects. */
final class SerializedContents {
  private final int chunk;
  private final TextContents texts;

  SerializedContents(int chunk, TextContents texts) {
    this.chunk = chunk;
    this.texts = texts;
  }

  Coverage extract(InputStream stream, ExtractionSink sink) throws IOException {
    MarkedOrigin origin = new MarkedOrigin();
    SegmentBuffer out = new SegmentBuffer(chunk, sink, origin, Layout.PROSE);
    BinaryParts parts = new BinaryParts(texts, sink);
    boolean whole = read(new SerializedStream(stream, out, origin, parts));
    out.finish();
    parts.push();
    if (whole) {
      return Coverage.WHOLE;
    }
    sink.incident(
        IncidentCause.DAMAGED,
        "serialised objects that cannot be read to their end; printable runs of the rest were examined");
    return texts.binary(stream, sink);
  }

  /** Whether all could be read. If the content's own stream fails, the rest will say so. */
  private static boolean read(SerializedStream objects) {
    try {
      objects.read();
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
