/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.extract;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/** What some bytes in gzip or zlib hold, up to a limit. */
final class Inflated {
  /** Bytes of the longest text. */
  private static final int LONGEST = 1 << 16;

  /** More than this inflates nothing but an attack; see docs/decisions/0010-encoded-text.md. */
  private static final int RATIO = 32;

  private static final int GZIP = 0x1F8B;
  private static final int DEFLATE = 8;
  private static final int GZIP_HEADER = 10;
  private static final int HAS_EXTRA = 4;
  private static final int HAS_NAME = 8;
  private static final int HAS_COMMENT = 16;
  private static final int HAS_CHECK = 2;

  /** The first byte of zlib with its usual window, and what the first two are a multiple of. */
  private static final int ZLIB = 0x78;

  private static final int ZLIB_CHECK = 31;

  private final byte[] bytes;
  private final int size;
  private final boolean whole;

  private Inflated(byte[] bytes, int size, boolean whole) {
    this.bytes = bytes;
    this.size = size;
    this.whole = whole;
  }

  private static boolean isGzip(byte[] bytes) {
    return (bytes[0] & 0xFF) << 8 == (GZIP & 0xFF00)
        && (bytes[1] & 0xFF) == (GZIP & 0xFF)
        && bytes[2] == DEFLATE;
  }

  private static boolean isZlib(byte[] bytes) {
    return bytes[0] == ZLIB && ((bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF)) % ZLIB_CHECK == 0;
  }

  /** Inflates bytes; null if they are not compressed. */
  static @Nullable Inflated of(byte[] packed, int packedSize) {
    if (packedSize <= GZIP_HEADER || !(isGzip(packed) || isZlib(packed))) {
      return null;
    }
    boolean gzip = isGzip(packed);
    int start = gzip ? gzipHeader(packed, packedSize) : 0;
    byte[] unpacked = new byte[Math.min(LONGEST, RATIO * packedSize)];
    Inflater inflater = new Inflater(gzip);
    try {
      inflater.setInput(packed, start, packedSize - start);
      int size = inflate(inflater, unpacked);
      return size == 0 ? null : new Inflated(unpacked, size, inflater.finished());
    } finally {
      inflater.end();
    }
  }

  /** Inflates as far as there is room and nothing is damaged. */
  private static int inflate(Inflater inflater, byte[] into) {
    int size = 0;
    try {
      int count = 1;
      while (count > 0 && size < into.length) {
        count = inflater.inflate(into, size, into.length - size);
        size += count;
      }
    } catch (DataFormatException e) {
      return size;
    }
    return size;
  }

  private static int gzipHeader(byte[] bytes, int size) {
    int flags = bytes[3];
    int at = GZIP_HEADER;
    if ((flags & HAS_EXTRA) != 0 && at + 2 <= size) {
      at += 2 + (ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getShort(at) & 0xFFFF);
    }
    if ((flags & HAS_NAME) != 0) {
      at = afterZero(bytes, at, size);
    }
    if ((flags & HAS_COMMENT) != 0) {
      at = afterZero(bytes, at, size);
    }
    at += (flags & HAS_CHECK) != 0 ? 2 : 0;
    return Math.min(at, size);
  }

  private static int afterZero(byte[] bytes, int from, int size) {
    int at = from;
    while (at < size && bytes[at] != 0) {
      at++;
    }
    return at + 1;
  }

  /** Whether nothing is missing at its end. */
  boolean isWhole() {
    return whole;
  }

  /** Whether its start reads as text. */
  boolean isText() {
    int end = Math.min(size, 64);
    int at = 0;
    while (at < end) {
      byte b = bytes[at];
      int length = b >= 0
          ? (b >= ' ' && b < 0x7F) || (b >= '\t' && b <= '\r') ? 1 : 0
          : Utf8.length(bytes, at, size);
      if (length == 0) {
        return false;
      }
      at += length;
    }
    return size > 0;
  }

  String text() {
    return new String(bytes, 0, size, StandardCharsets.UTF_8);
  }
}
