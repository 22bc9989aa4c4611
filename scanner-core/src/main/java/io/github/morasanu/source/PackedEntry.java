/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** The packed bytes of one zip entry, copied out of its zip, so that they can be unpacked anywhere. */
final class PackedEntry {
  /** A longer entry is read where it lies. */
  private static final long LONGEST = 4 << 20;

  /** Inflater needs a byte more than the data, where these have no zlib header. */
  private static final int EXTRA = 1;

  private final byte[] packed;
  private final boolean deflated;
  private final long size;
  private final long checksum;

  private PackedEntry(byte[] packed, ZipArchiveEntry entry) {
    this.packed = packed;
    this.deflated = entry.getMethod() == ZipArchiveEntry.DEFLATED;
    this.size = entry.getSize();
    this.checksum = entry.getCrc();
  }

  /**
   * Copies an entry out; null if it is large, packed by a rarer method, or cannot be read whole:
   * reading it where it lies then says what is wrong.
   */
  static @Nullable PackedEntry of(ZipFile zip, ZipArchiveEntry entry) {
    int method = entry.getMethod();
    long length = entry.getCompressedSize();
    boolean known = method == ZipArchiveEntry.STORED || method == ZipArchiveEntry.DEFLATED;
    if (!known || length < 0 || length > LONGEST) {
      return null;
    }
    try (InputStream raw = zip.getRawInputStream(entry)) {
      if (raw == null) {
        return null;
      }
      byte[] packed = raw.readNBytes((int) length);
      return packed.length == length ? new PackedEntry(packed, entry) : null;
    } catch (IOException | RuntimeException e) {
      return null;
    }
  }

  /** Bytes held. */
  int length() {
    return packed.length;
  }

  /** A new stream of the unpacked bytes, counted against a budget. */
  EntryStream stream(ScanBudget budget) {
    InputStream in = new ByteArrayInputStream(packed);
    return new EntryStream(
        deflated ? new Inflating(in) : in, budget.unpacked(packed.length), size, checksum);
  }

  /** Its unpacked size in bytes as its container says, or -1. */
  long size() {
    return size;
  }

  /** Frees the native memory of its inflater with the stream. */
  private static final class Inflating extends InflaterInputStream {
    Inflating(InputStream in) {
      super(
          new SequenceInputStream(in, new ByteArrayInputStream(new byte[EXTRA])),
          new Inflater(true));
    }

    @Override
    public void close() throws IOException {
      super.close();
      inf.end();
    }
  }
}
