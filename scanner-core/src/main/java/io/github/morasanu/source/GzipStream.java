/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.source;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * Unpacks gzip (RFC 1952), all members of a file, as one stream.
 *
 * <p>Unlike the JDK's stream it refuses what is neither a member nor padding after the first, whatever
 * {@code available} says; unlike that of commons-compress it gives what comes before a defect, and
 * holds no name of any length.
 */
final class GzipStream extends BlockStream {
  private static final int HEADER_CRC = 1 << 1;
  private static final int EXTRA = 1 << 2;
  private static final int NAME = 1 << 3;
  private static final int COMMENT = 1 << 4;
  private static final int RESERVED = 0xE0;
  /** A longer name is no file's name. */
  private static final int LONGEST_NAME = 255;

  private final InputStream in;
  private final Inflater inflater = new Inflater(true);
  private final CRC32 crc = new CRC32();
  private final byte[] buffer = new byte[8192];
  private final byte[] name = new byte[LONGEST_NAME];
  private int nameLength;
  private int position;
  private int limit;
  private boolean ended;

  /** Reads the first header. */
  GzipStream(InputStream in) throws IOException {
    this.in = in;
    if (next() != 0x1F) {
      throw new ZipException("no gzip header");
    }
    readHeader();
  }

  /** The file name in the first header, as bytes; empty if there is none, or an endless one. */
  byte[] fileName() {
    byte[] copy = new byte[nameLength];
    System.arraycopy(name, 0, copy, 0, nameLength);
    return copy;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    while (!ended && length > 0) {
      int count = inflate(target, offset, length);
      if (count > 0) {
        crc.update(target, offset, count);
        return count;
      }
      if (inflater.finished()) {
        readTrailer();
      } else if (inflater.needsInput()) {
        fill();
        inflater.setInput(buffer, position, limit - position);
        position = limit;
      } else {
        throw new ZipException("a dictionary is wanted");
      }
    }
    return length == 0 ? 0 : -1;
  }

  private int inflate(byte[] target, int offset, int length) throws ZipException {
    try {
      return inflater.inflate(target, offset, length);
    } catch (DataFormatException e) {
      ZipException damaged = new ZipException("not deflated");
      damaged.initCause(e);
      throw damaged;
    }
  }

  private void readHeader() throws IOException {
    require(next() == 0x8B && next() == 8);
    int flags = next();
    require((flags & RESERVED) == 0);
    for (int i = 0; i < 6; i++) {
      next();
    }
    if ((flags & EXTRA) != 0) {
      for (int left = next() | (next() << 8); left > 0; left--) {
        next();
      }
    }
    if ((flags & NAME) != 0) {
      readName();
    }
    if ((flags & COMMENT) != 0) {
      while (next() != 0) {
        // A comment is not examined.
      }
    }
    if ((flags & HEADER_CRC) != 0) {
      next();
      next();
    }
    inflater.reset();
    crc.reset();
  }

  /** Keeps the name of the first member that has one. */
  private void readName() throws IOException {
    boolean kept = nameLength > 0;
    int length = 0;
    for (int read = next(); read != 0; read = next()) {
      if (!kept && length < LONGEST_NAME) {
        name[length] = (byte) read;
      }
      length++;
    }
    if (!kept && length <= LONGEST_NAME) {
      nameLength = length;
    }
  }

  private void readTrailer() throws IOException {
    position = limit - inflater.getRemaining();
    require(nextInt() == (int) crc.getValue());
    require(nextInt() == (int) inflater.getBytesWritten());
    int read = nextOrEnd();
    while (read == 0) {
      // Tapes pad with zeros.
      read = nextOrEnd();
    }
    if (read < 0) {
      ended = true;
    } else {
      require(read == 0x1F);
      readHeader();
    }
  }

  private int nextInt() throws IOException {
    return next() | (next() << 8) | (next() << 16) | (next() << 24);
  }

  private int next() throws IOException {
    int read = nextOrEnd();
    if (read < 0) {
      throw new EOFException("breaks off");
    }
    return read;
  }

  private int nextOrEnd() throws IOException {
    if (position == limit) {
      int read = in.read(buffer);
      position = 0;
      limit = Math.max(read, 0);
      if (read <= 0) {
        return -1;
      }
    }
    return buffer[position++] & 0xFF;
  }

  private void fill() throws IOException {
    if (position == limit) {
      int read = in.read(buffer);
      if (read <= 0) {
        throw new EOFException("breaks off");
      }
      position = 0;
      limit = read;
    }
  }

  private static void require(boolean asItShould) throws ZipException {
    if (!asItShould) {
      throw new ZipException("not as gzip should be");
    }
  }

  @Override
  public void close() throws IOException {
    inflater.end();
    in.close();
  }
}
