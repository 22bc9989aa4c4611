/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.lexicon;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** How the generators of this package write numbers and files. */
final class PackedOutput {
  private PackedOutput() {}

  static void writeDifferences(ByteArrayOutputStream out, Collection<Integer> sorted) {
    writeNumber(out, sorted.size());
    int before = 0;
    for (int number : sorted) {
      writeNumber(out, number - before);
      before = number;
    }
  }

  static void writeNumber(ByteArrayOutputStream out, int number) {
    int rest = number;
    while (rest >= 0x80) {
      out.write((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    out.write(rest);
  }

  static void write(Path file, byte[] content) throws IOException {
    ByteArrayOutputStream compressed = new ByteArrayOutputStream();
    try (OutputStream out = new BestGzip(compressed)) {
      out.write(content);
    }
    Files.write(file, compressed.toByteArray());
  }

  /** The JDK writes no time into the header, so nothing but the content counts. */
  private static final class BestGzip extends GZIPOutputStream {
    BestGzip(OutputStream out) throws IOException {
      super(out);
      def.setLevel(Deflater.BEST_COMPRESSION);
    }
  }
}
