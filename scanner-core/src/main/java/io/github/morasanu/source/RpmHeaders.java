/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.source;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.zip.ZipException;

/**
 * The lead and the two headers of an rpm, before its payload. Layout: Linux Standard Base 5.0, Core,
 * section 22.2 "Package File Format".
 */
final class RpmHeaders {
  private static final int LEAD = 96;
  private static final int INTRO = 16;
  private static final int INDEX_ENTRY = 16;
  private static final int HEADER_MAGIC = 0x8EADE801;
  /** Headers of packages with ten thousands of files stay under it. */
  private static final long LONGEST = 32 << 20;

  private final InputStream in;
  private final ByteArrayOutputStream read = new ByteArrayOutputStream();

  private RpmHeaders(InputStream in) {
    this.in = in;
  }

  /** Reads them, as they stand, up to the payload. */
  static byte[] read(InputStream in) throws IOException {
    RpmHeaders headers = new RpmHeaders(in);
    headers.take(LEAD);
    headers.takeHeader();
    // The signature alone is padded, so that the header begins at a multiple of eight.
    headers.take(-headers.read.size() & 7);
    headers.takeHeader();
    return headers.read.toByteArray();
  }

  private void takeHeader() throws IOException {
    ByteBuffer intro = ByteBuffer.wrap(take(INTRO));
    long length = Integer.toUnsignedLong(intro.getInt(8)) * INDEX_ENTRY
        + Integer.toUnsignedLong(intro.getInt(12));
    if (intro.getInt(0) != HEADER_MAGIC || length > LONGEST) {
      throw new ZipException("no rpm header");
    }
    take((int) length);
  }

  private byte[] take(int count) throws IOException {
    byte[] bytes = in.readNBytes(count);
    if (bytes.length < count) {
      throw new EOFException("breaks off");
    }
    read.writeBytes(bytes);
    return bytes;
  }
}
