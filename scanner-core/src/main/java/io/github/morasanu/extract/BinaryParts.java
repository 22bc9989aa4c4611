/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.extract;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** Parts of a content that are no text: gathers them, and pushes their printable runs now and then. */
final class BinaryParts {
  /** Bytes that are worth a push. */
  private static final int MANY = 1 << 16;

  /** Bytes of one part that are kept. */
  private static final int MOST = 1 << 20;

  private final TextContents texts;
  private final ExtractionSink sink;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private boolean open;

  BinaryParts(TextContents texts, ExtractionSink sink) {
    this.texts = texts;
    this.sink = sink;
  }

  void write(int b) throws IOException {
    bytes.write(b);
    open = true;
    if (bytes.size() >= MOST) {
      push();
    }
  }

  /** The part ends: what follows does not belong to it. */
  void separate() throws IOException {
    if (open) {
      bytes.write(0);
      open = false;
    }
    if (bytes.size() >= MANY) {
      push();
    }
  }

  /** Pushes what is left. */
  void push() throws IOException {
    byte[] all = bytes.toByteArray();
    bytes.reset();
    if (all.length > 0) {
      texts.binary(new ByteArrayInputStream(all), sink);
    }
  }
}
