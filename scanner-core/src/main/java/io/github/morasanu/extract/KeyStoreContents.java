/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.extract;

import io.github.morasanu.model.IncidentCause;
import io.github.morasanu.table.Layout;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Objects;

/**
 * Key stores. What makes one a finding is no text in it, but that it is one; so a line of ours says what
 * it holds, for a rule to match: {@code key store JKS: 1 keys, 2 certificates}, or {@code key store JKS
 * with a default password: …} where one opens it. It starts with a
 * noncharacter, which Unicode keeps for such internal use, so that no document matches by talking about
 * key stores. After it come the printable runs: aliases, and the names in certificates.
 */
final class KeyStoreContents {
  /** What starts a line of ours. */
  static final char NOTE = '\uFDD0';

  /** No key store of any use is as large. */
  private static final int LARGEST = 16 << 20;

  private final int chunk;
  private final TextContents texts;

  KeyStoreContents(int chunk, TextContents texts) {
    this.chunk = chunk;
    this.texts = texts;
  }

  Coverage extract(InputStream stream, ExtractionSink sink) throws IOException {
    byte[] bytes = stream.readNBytes(LARGEST);
    KeyStoreType type = Objects.requireNonNull(KeyStoreType.of(bytes));
    KeyStoreEntries.Counts counts = KeyStoreEntries.count(type, bytes);
    if (!counts.whole()) {
      sink.incident(
          IncidentCause.DAMAGED,
          "a key store that cannot be read to its end; its printable runs were examined");
    }
    SegmentBuffer note = new SegmentBuffer(chunk, sink, Origin.UNKNOWN, Layout.PROSE);
    String opened = KeyStorePasswords.open(type, bytes) ? " with a default password: " : ": ";
    note.append(NOTE + "key store " + type + opened + counts.keys() + " keys, "
        + counts.certificates() + " certificates\n");
    note.finish();
    return texts.binary(new SequenceInputStream(new ByteArrayInputStream(bytes), stream), sink);
  }
}
