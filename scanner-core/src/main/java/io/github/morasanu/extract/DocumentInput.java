/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.extract;

import io.github.morasanu.document.DocumentOutcome;
import io.github.morasanu.document.DocumentOutput;
import io.github.morasanu.table.Layout;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the answer that a worker's {@link DocumentOutput} writes, and pushes its text. */
final class DocumentInput {
  private final DataInputStream in;
  private final int chunk;
  private final ExtractionSink sink;
  private final List<Embedded> embedded = new ArrayList<>();
  private final char[] text = new char[DocumentOutput.TEXT_FRAME];
  private final ByteBuffer bytes = ByteBuffer.allocate(Character.BYTES * text.length);
  private MarkedOrigin origin = new MarkedOrigin();
  private SegmentBuffer block;
  private boolean hasText;
  private String detail = "";

  DocumentInput(DataInputStream in, int chunk, ExtractionSink sink) {
    this.in = in;
    this.chunk = chunk;
    this.sink = sink;
    this.block = new SegmentBuffer(chunk, sink, origin, Layout.PROSE);
  }

  /** An embedded file by its name in the document, and that of its copy. */
  record Embedded(String name, String file) {}

  /**
   * Reads to the end of the answer.
   *
   * @throws IOException if the worker ends before, or says what no worker says
   */
  DocumentOutcome read() throws IOException {
    try {
      while (true) {
        int frame = in.readUnsignedByte();
        switch (frame) {
          case DocumentOutput.BLOCK -> begin(layout(in.readUTF()));
          case DocumentOutput.PLACE -> origin.mark(block.written(), place());
          case DocumentOutput.TEXT -> append(in.readInt());
          case DocumentOutput.EMBEDDED -> addEmbedded(in.readUTF(), in.readUTF());
          case DocumentOutput.END -> {
            return end();
          }
          default -> throw new IOException("no frame of a worker");
        }
      }
    } finally {
      block.finish();
    }
  }

  private void begin(Layout layout) {
    block.finish();
    origin = new MarkedOrigin();
    block = new SegmentBuffer(chunk, sink, origin, layout);
  }

  private Place place() throws IOException {
    int page = in.readInt();
    int row = in.readInt();
    return new Place(0, 0, page, row, orNull(in.readUTF()), orNull(in.readUTF()));
  }

  private static @Nullable String orNull(String name) {
    return name.isEmpty() ? null : name;
  }

  private void append(int count) throws IOException {
    if (count < 1 || count > DocumentOutput.TEXT_FRAME) {
      throw new IOException("no text of a worker");
    }
    in.readFully(bytes.array(), 0, Character.BYTES * count);
    bytes.asCharBuffer().get(text, 0, count);
    hasText = true;
    block.append(text, count);
  }

  /** Only files in the folder are ours, whatever a parser may have been talked into. */
  private void addEmbedded(String name, String file) throws IOException {
    if (!file.chars().allMatch(c -> c == '.' || Character.isLetterOrDigit(c))) {
      throw new IOException("no file of a worker");
    }
    embedded.add(new Embedded(name, file));
  }

  private static Layout layout(String name) throws IOException {
    try {
      return Layout.valueOf(name);
    } catch (IllegalArgumentException e) {
      throw new IOException("no layout of a worker", e);
    }
  }

  private DocumentOutcome end() throws IOException {
    String outcome = in.readUTF();
    detail = in.readUTF();
    if (!detail.chars().allMatch(Character::isJavaIdentifierPart)) {
      throw new IOException("no class name");
    }
    try {
      return DocumentOutcome.valueOf(outcome);
    } catch (IllegalArgumentException e) {
      throw new IOException("no outcome of a worker", e);
    }
  }

  /** Whether any text came. */
  boolean hasText() {
    return hasText;
  }

  /** The class name of what the parser threw. */
  String detail() {
    return detail;
  }

  /** The embedded files named so far. */
  List<Embedded> embedded() {
    return embedded;
  }
}
