/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipException;

/**
 * What a zip's central directory says before anything of it is built in memory: a hostile one may
 * list millions of entries. Layout: PKWARE APPNOTE 6.3, sections 4.3.12 to 4.3.16.
 *
 * @param entries entries listed; counting stops one past the limit given
 * @param ooxml whether it is a package of Office Open XML: a document, not a container
 */
record CentralDirectory(long entries, boolean ooxml) {
  private static final int END_MARK = 0x06054b50;
  private static final int END_LENGTH = 22;
  private static final int ZIP64_LOCATOR_MARK = 0x07064b50;
  private static final int ZIP64_LOCATOR_LENGTH = 20;
  private static final int ZIP64_END_MARK = 0x06064b50;
  private static final int ZIP64_END_LENGTH = 56;
  private static final int HEADER_MARK = 0x02014b50;
  private static final int HEADER_LENGTH = 46;
  private static final int LONGEST_COMMENT = 0xFFFF;
  /** Enough for the tail of an executable jar, without reading the tails of all other files. */
  private static final int USUAL_COMMENT = 1000;

  /**
   * Reads the directory.
   *
   * @throws ZipException if there is none, or it breaks off
   */
  static CentralDirectory read(SeekableByteChannel channel, long maxEntries) throws IOException {
    channel.position(start(channel, LONGEST_COMMENT));
    InputStream in = new BufferedInputStream(Channels.newInputStream(channel), 1 << 16);
    long entries = 0;
    boolean types = false;
    boolean office = false;
    ByteBuffer header = next(in);
    while (header.getInt(0) == HEADER_MARK && entries <= maxEntries) {
      entries++;
      String name = name(in, header);
      types |= name.equals("[Content_Types].xml");
      office |= name.startsWith("word/") || name.startsWith("xl/") || name.startsWith("ppt/");
      header = next(in);
    }
    return new CentralDirectory(entries, types && office);
  }

  /** Whether a file ends as a zip does, whatever it starts with: a jar behind a shell script. */
  static boolean endsFile(SeekableByteChannel channel) throws IOException {
    try {
      start(channel, USUAL_COMMENT);
      return true;
    } catch (ZipException e) {
      return false;
    }
  }

  private static String name(InputStream in, ByteBuffer header) throws IOException {
    byte[] name = in.readNBytes(Short.toUnsignedInt(header.getShort(28)));
    int rest = Short.toUnsignedInt(header.getShort(30)) + Short.toUnsignedInt(header.getShort(32));
    if (in.readNBytes(rest).length < rest) {
      throw new ZipException("the directory breaks off");
    }
    return new String(name, StandardCharsets.ISO_8859_1);
  }

  /** The next header, or what follows the last: that may be shorter, and reads as zeros. */
  private static ByteBuffer next(InputStream in) throws IOException {
    byte[] header = new byte[HEADER_LENGTH];
    in.readNBytes(header, 0, HEADER_LENGTH);
    return ByteBuffer.wrap(header).order(ByteOrder.LITTLE_ENDIAN);
  }

  private static long start(SeekableByteChannel channel, int longestComment) throws IOException {
    long size = channel.size();
    long tailStart =
        Math.max(0, size - END_LENGTH - ZIP64_LOCATOR_LENGTH - ZIP64_END_LENGTH - longestComment);
    ByteBuffer tail = bytes(channel, tailStart, (int) (size - tailStart));
    for (int at = tail.limit() - END_LENGTH; at >= 0; at--) {
      if (tail.getInt(at) == END_MARK
          && at + END_LENGTH + Short.toUnsignedInt(tail.getShort(at + 20)) <= tail.limit()) {
        return start(channel, tail, tailStart, at);
      }
    }
    throw new ZipException("no directory");
  }

  private static long start(SeekableByteChannel channel, ByteBuffer tail, long tailStart, int end)
      throws IOException {
    long length = Integer.toUnsignedLong(tail.getInt(end + 12));
    long offset = Integer.toUnsignedLong(tail.getInt(end + 16));
    long directoryEnd = tailStart + end;
    int zip64End = end - ZIP64_LOCATOR_LENGTH - ZIP64_END_LENGTH;
    if (zip64End >= 0
        && tail.getInt(end - ZIP64_LOCATOR_LENGTH) == ZIP64_LOCATOR_MARK
        && tail.getInt(zip64End) == ZIP64_END_MARK) {
      length = tail.getLong(zip64End + 40);
      offset = tail.getLong(zip64End + 48);
      directoryEnd = tailStart + zip64End;
    }
    // Before its end record, wherever a prefix has moved it; else where the record says.
    for (long start : new long[] {directoryEnd - length, offset}) {
      if ((length == 0 && start == directoryEnd) || isHeaderAt(channel, start)) {
        return start;
      }
    }
    throw new ZipException("no directory where the end record points");
  }

  private static boolean isHeaderAt(SeekableByteChannel channel, long at) throws IOException {
    return at >= 0
        && at <= channel.size() - HEADER_LENGTH
        && bytes(channel, at, Integer.BYTES).getInt(0) == HEADER_MARK;
  }

  private static ByteBuffer bytes(SeekableByteChannel channel, long at, int count)
      throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(count).order(ByteOrder.LITTLE_ENDIAN);
    channel.position(at);
    while (buffer.hasRemaining()) {
      if (channel.read(buffer) < 0) {
        throw new ZipException("the file breaks off");
      }
    }
    return buffer.flip();
  }
}
