/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.source;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * Reads a tar: v7, ustar, pax, and GNU with long names. A sparse file gives its bytes without its
 * holes.
 */
final class TarReader implements EntryReader {
  private static final int LONGEST_HEADER = 1 << 20;
  /** An archive that gives an entry more headers than this has no entry. */
  private static final int MOST_HEADERS = 100;
  /** Links, devices, folders and pipes. */
  private static final String WITHOUT_CONTENT = "123456";

  private static final char FOLDER = '5';

  private final InputStream in;
  private @Nullable Slice data;

  /** Reads from a stream with mark and reset. */
  TarReader(InputStream in) {
    this.in = in;
  }

  @Override
  public @Nullable ArchivedEntry next() throws IOException {
    finish();
    byte[] longName = null;
    PaxRecords pax = new PaxRecords();
    for (int headers = 0; headers < MOST_HEADERS; headers++) {
      TarHeader header = readHeader();
      if (header == null) {
        return null;
      }
      switch (header.type()) {
        case 'L' -> longName = withoutZeros(readAll(header));
        case 'x', 'X' -> pax = PaxRecords.of(readAll(header));
        case 'g', 'K' -> {
          data = new Slice(in, header.size());
          finish();
        }
        default -> {
          byte[] name = longName == null ? header.name() : longName;
          return entry(header, pax.path() == null ? name : pax.path(), pax);
        }
      }
    }
    throw new ZipException("headers without an entry");
  }

  private ArchivedEntry entry(TarHeader header, byte[] name, PaxRecords pax) throws IOException {
    boolean mapGoesOn = header.sparseMapGoesOn();
    while (mapGoesOn) {
      mapGoesOn = readBlock()[TarHeader.LENGTH - 8] != 0;
    }
    long size = pax.size() < 0 ? header.size() : pax.size();
    boolean folder = header.type() == FOLDER || endsLikeAFolder(header, name);
    boolean content = WITHOUT_CONTENT.indexOf(header.type()) < 0 && !folder;
    if (!content && size > 0 && !dataFollows()) {
      // The size of what a link leads to.
      size = 0;
    }
    Slice slice = new Slice(in, size);
    data = slice;
    if (pax.mapBeforeData()) {
      skipMap(slice);
    }
    return new ArchivedEntry(name, slice, content || size > 0, folder);
  }

  /** Tars older than POSIX mark a folder by its name alone. */
  private static boolean endsLikeAFolder(TarHeader header, byte[] name) {
    return header.type() == 0 && name.length > 0 && name[name.length - 1] == '/';
  }

  /** Whether what comes next is neither a header nor the end. */
  private boolean dataFollows() throws IOException {
    in.mark(TarHeader.LENGTH);
    byte[] block = in.readNBytes(TarHeader.LENGTH);
    in.reset();
    return !TarHeader.isHeader(block) && !isZero(block);
  }

  /** Of the map, all is decimal lines: the number of parts, then offset and length of each. */
  private static void skipMap(Slice data) throws IOException {
    long left = number(data);
    for (left *= 2; left > 0; left--) {
      number(data);
    }
    long read = data.length() - data.left();
    data.skipNBytes((TarHeader.LENGTH - read % TarHeader.LENGTH) % TarHeader.LENGTH);
  }

  private static long number(Slice data) throws IOException {
    long number = 0;
    for (int read = data.read(); read != '\n'; read = data.read()) {
      if (read < '0' || read > '9' || number > 1L << 55) {
        throw new ZipException("no sparse map");
      }
      number = number * 10 + read - '0';
    }
    return number;
  }

  private void finish() throws IOException {
    if (data != null) {
      data.finish((int) (-data.length() & (TarHeader.LENGTH - 1)));
      data = null;
    }
  }

  /** Null at the end mark, or where the file ends without one: packages of npm have none. */
  private @Nullable TarHeader readHeader() throws IOException {
    byte[] block = in.readNBytes(TarHeader.LENGTH);
    if (block.length > 0 && block.length < TarHeader.LENGTH) {
      throw new EOFException("breaks off in a header");
    }
    return isZero(block) ? null : TarHeader.of(block);
  }

  private byte[] readBlock() throws IOException {
    byte[] block = in.readNBytes(TarHeader.LENGTH);
    if (block.length < TarHeader.LENGTH) {
      throw new EOFException("breaks off in a map");
    }
    return block;
  }

  private byte[] readAll(TarHeader header) throws IOException {
    if (header.size() > (header.type() == 'L' ? LONGEST_NAME : LONGEST_HEADER)) {
      throw new ZipException("a header too long");
    }
    Slice slice = new Slice(in, header.size());
    data = slice;
    byte[] bytes = slice.readAllBytes();
    finish();
    return bytes;
  }

  private static byte[] withoutZeros(byte[] name) {
    int end = name.length;
    while (end > 0 && name[end - 1] == 0) {
      end--;
    }
    return Arrays.copyOf(name, end);
  }

  private static boolean isZero(byte[] block) {
    for (byte b : block) {
      if (b != 0) {
        return false;
      }
    }
    return true;
  }
}
