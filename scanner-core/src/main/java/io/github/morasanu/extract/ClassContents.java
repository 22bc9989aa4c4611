/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.extract;

import io.github.morasanu.model.IncidentCause;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import org.objectweb.asm.ClassReader;

/** The constants of class files. */
final class ClassContents {
  /** A class file of this size would break every limit of the format. */
  private static final int LARGEST = 16 << 20;

  private final int chunk;
  private final TextContents texts;

  ClassContents(int chunk, TextContents texts) {
    this.chunk = chunk;
    this.texts = texts;
  }

  Coverage extract(InputStream stream, ExtractionSink sink) throws IOException {
    byte[] bytes = stream.readNBytes(LARGEST);
    if (bytes.length < LARGEST && read(bytes, sink)) {
      return Coverage.WHOLE;
    }
    if (readPool(bytes, sink)) {
      sink.incident(
          IncidentCause.DAMAGED,
          "a class file that cannot be read; the constants of its pool were examined");
      return Coverage.PARTIAL;
    }
    sink.incident(
        IncidentCause.DAMAGED,
        "a class file that cannot be read; its printable runs were examined");
    return texts.binary(new SequenceInputStream(new ByteArrayInputStream(bytes), stream), sink);
  }

  private boolean read(byte[] bytes, ExtractionSink sink) {
    ClassReader reader;
    try {
      reader = new ClassReader(bytes);
    } catch (RuntimeException e) {
      // A version that the library does not know yet, or no class: the constant pool will tell.
      return readPool(bytes, sink);
    }
    ConstantLines lines = new ConstantLines();
    try {
      ClassConstants.read(reader, lines);
    } catch (RuntimeException | StackOverflowError e) {
      return false;
    }
    lines.push(chunk, sink);
    return true;
  }

  private boolean readPool(byte[] bytes, ExtractionSink sink) {
    ConstantLines lines = new ConstantLines();
    boolean read = ConstantPool.read(bytes, lines);
    if (read) {
      lines.push(chunk, sink);
    }
    return read;
  }
}
