/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.source;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** Reads an ar, as static libraries and Debian packages are, with the long names of GNU and of BSD. */
final class ArReader implements EntryReader {
  private static final int MAGIC_LENGTH = 8;
  private static final int HEADER_LENGTH = 60;
  private static final int NAME_LENGTH = 16;
  private static final int SIZE = 48;
  private static final int SIZE_LENGTH = 10;
  private static final int MARK = 58;
  private static final int LONGEST_TABLE = 16 << 20;

  private final InputStream in;
  private @Nullable Slice data;
  private boolean odd;
  private byte[] longNames = new byte[0];

  /** Reads from the first byte. */
  ArReader(InputStream in) throws IOException {
    this.in = in;
    in.skipNBytes(MAGIC_LENGTH);
  }

  @Override
  public @Nullable ArchivedEntry next() throws IOException {
    while (true) {
      finish();
      byte[] header = in.readNBytes(HEADER_LENGTH);
      if (header.length == 0) {
        return null;
      }
      if (header.length < HEADER_LENGTH || header[MARK] != '`' || header[MARK + 1] != '\n') {
        throw new ZipException("no ar header");
      }
      long size = number(header, SIZE, SIZE + SIZE_LENGTH);
      odd = size % 2 != 0;
      String name = new String(header, 0, NAME_LENGTH, StandardCharsets.ISO_8859_1).stripTrailing();
      if (!name.equals("//")) {
        return entry(name, size);
      }
      longNames = read(size, LONGEST_TABLE);
    }
  }

  private ArchivedEntry entry(String name, long size) throws IOException {
    byte[] bytes = name.getBytes(StandardCharsets.ISO_8859_1);
    long dataSize = size;
    if (name.startsWith("#1/")) {
      long length = number(bytes, 3, bytes.length);
      if (length > size) {
        throw new ZipException("a name longer than its entry");
      }
      bytes = upTo(read(length, LONGEST_NAME), 0, (byte) 0);
      dataSize -= length;
    } else if (name.length() > 1 && name.charAt(0) == '/' && Character.isDigit(name.charAt(1))) {
      bytes = upTo(longNames, number(bytes, 1, bytes.length), (byte) '\n');
    }
    boolean slash = bytes.length > 1 && bytes[bytes.length - 1] == '/';
    data = new Slice(in, dataSize);
    return new ArchivedEntry(
        slash ? Arrays.copyOf(bytes, bytes.length - 1) : bytes, data, true, false);
  }

  private static byte[] upTo(byte[] bytes, long from, byte end) throws ZipException {
    if (from > bytes.length) {
      throw new ZipException("no such name");
    }
    int at = (int) from;
    while (at < bytes.length && bytes[at] != end) {
      at++;
    }
    return Arrays.copyOfRange(bytes, (int) from, at);
  }

  private byte[] read(long size, int most) throws IOException {
    if (size > most) {
      throw new ZipException("names too long");
    }
    byte[] bytes = in.readNBytes((int) size);
    if (bytes.length < size) {
      throw new EOFException("breaks off");
    }
    data = new Slice(in, 0);
    return bytes;
  }

  private void finish() throws IOException {
    if (data != null) {
      data.finish(0);
      data = null;
      if (odd) {
        // The padding after the last entry may be missing.
        int ignored = in.read();
      }
    }
  }

  private static long number(byte[] bytes, int from, int to) throws ZipException {
    long number = 0;
    int at = from;
    for (; at < to && bytes[at] >= '0' && bytes[at] <= '9'; at++) {
      number = number * 10 + bytes[at] - '0';
    }
    if (at == from || to - from > 18) {
      throw new ZipException("no number");
    }
    return number;
  }
}
