/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.source;

import io.airlift.compress.zstd.ZstdInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.lz4.FramedLZ4CompressorInputStream;
import org.apache.commons.compress.compressors.lzma.LZMACompressorInputStream;
import org.apache.commons.compress.compressors.snappy.FramedSnappyCompressorInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.apache.commons.compress.compressors.z.ZCompressorInputStream;

/**
 * Opens compressed streams: all members, streams or frames that follow each other, in bounded memory,
 * whatever their headers ask for.
 */
final class CompressedStreams {
  /** Enough for {@code xz -9}, which takes 65 MiB. */
  static final int MEMORY_KIB = 100 << 10;

  private CompressedStreams() {}

  /**
   * The unpacked bytes.
   *
   * @throws IOException if not even a header can be read
   */
  static InputStream open(ContainerFormat format, InputStream in) throws IOException {
    try {
      return switch (format) {
        case GZIP -> new GzipStream(in);
        case BZIP2, BZIP2_EMPTY -> new BytewiseStream(new BZip2CompressorInputStream(in, true));
        case XZ ->
          XZCompressorInputStream.builder()
              .setInputStream(in)
              .setDecompressConcatenated(true)
              .setMemoryLimitKiB(MEMORY_KIB)
              .get();
        case LZMA ->
          LZMACompressorInputStream.builder()
              .setInputStream(in)
              .setMemoryLimitKiB(MEMORY_KIB)
              .get();
        case ZSTD, ZSTD_SKIPPABLE -> new ZstdInputStream(new ZstdFrames(in));
        case LZ4 -> new FramedLZ4CompressorInputStream(in, true);
        case SNAPPY -> new FramedSnappyCompressorInputStream(in);
        case COMPRESS -> new BytewiseStream(new ZCompressorInputStream(in, MEMORY_KIB));
        default -> throw new IllegalArgumentException("not a compressed stream");
      };
    } catch (IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException e) {
      throw ReadFailure.of(e);
    }
  }
}
