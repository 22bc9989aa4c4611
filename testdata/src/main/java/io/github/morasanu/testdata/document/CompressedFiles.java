/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.testdata.document;

import io.airlift.compress.zstd.ZstdOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipParameters;
import org.apache.commons.compress.compressors.lz4.FramedLZ4CompressorOutputStream;
import org.apache.commons.compress.compressors.lzma.LZMACompressorOutputStream;
import org.apache.commons.compress.compressors.snappy.FramedSnappyCompressorOutputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorOutputStream;

/** Builds compressed files in memory. Concatenated, most of them are again a file of their kind. */
public final class CompressedFiles {
  private CompressedFiles() {}

  /** A gzip file without a name inside. */
  public static byte[] gzip(byte[] content) {
    return write(content, GzipCompressorOutputStream::new);
  }

  /** A gzip file that says what the file was called. */
  public static byte[] gzip(String name, byte[] content) {
    GzipParameters parameters = new GzipParameters();
    parameters.setFileNameCharset(StandardCharsets.UTF_8);
    parameters.setFileName(name);
    return write(content, out -> new GzipCompressorOutputStream(out, parameters));
  }

  /** A bzip2 file. */
  public static byte[] bzip2(byte[] content) {
    return write(content, BZip2CompressorOutputStream::new);
  }

  /** An xz file. */
  public static byte[] xz(byte[] content) {
    return write(content, XZCompressorOutputStream::new);
  }

  /** A file of the older form of xz, without a mark. */
  public static byte[] lzma(byte[] content) {
    return write(content, LZMACompressorOutputStream::new);
  }

  /** A zstd file. */
  public static byte[] zstd(byte[] content) {
    return write(content, ZstdOutputStream::new);
  }

  /** An lz4 file. */
  public static byte[] lz4(byte[] content) {
    return write(content, FramedLZ4CompressorOutputStream::new);
  }

  /** A framed snappy file. */
  public static byte[] snappy(byte[] content) {
    return write(content, out -> new FramedSnappyCompressorOutputStream(out));
  }

  private static byte[] write(byte[] content, Compressor compressor) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = compressor.open(bytes)) {
      out.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException("a compressed file in memory could not be written", e);
    }
    return bytes.toByteArray();
  }

  @FunctionalInterface
  private interface Compressor {
    OutputStream open(OutputStream out) throws IOException;
  }
}
