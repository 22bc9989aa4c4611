/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.source;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;

/**
 * The frames of a zstd file as its decompressor takes them: without skippable frames, and none that
 * wants more memory or a dictionary than there is. Format: RFC 8878, section 3.1.
 */
final class ZstdFrames extends BlockStream {
  /** The largest window that the decompressor holds: enough for every level up to 19. */
  static final long LARGEST_WINDOW = 8L << 20;

  private static final int MAGIC = 0xFD2FB528;
  private static final int SKIPPABLE = 0x184D2A50;
  private static final int RLE_BLOCK = 1;

  private final InputStream in;
  /** A header read, but not yet given. */
  private final byte[] header = new byte[18];

  private int given;
  private int headerLength;
  /** Bytes to pass on before the next header of a block or a frame. */
  private long left;

  private boolean inFrame;
  private boolean lastBlock;
  private int checksum;

  ZstdFrames(InputStream in) {
    this.in = in;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    while (given == headerLength && left == 0) {
      if (!readNextHeader()) {
        return -1;
      }
    }
    if (given < headerLength) {
      int count = Math.min(length, headerLength - given);
      System.arraycopy(header, given, target, offset, count);
      given += count;
      return count;
    }
    int count = in.read(target, offset, (int) Math.min(length, left));
    if (count < 0) {
      throw new EOFException("breaks off");
    }
    left -= count;
    return count;
  }

  /** False at the end of all frames. */
  private boolean readNextHeader() throws IOException {
    given = 0;
    headerLength = 0;
    if (!inFrame) {
      return readFrameHeader();
    }
    if (lastBlock) {
      left = checksum;
      inFrame = false;
      return true;
    }
    take(3);
    int block = (int) number(0, 3);
    lastBlock = (block & 1) != 0;
    left = ((block >>> 1) & 3) == RLE_BLOCK ? 1 : block >>> 3;
    return true;
  }

  private boolean readFrameHeader() throws IOException {
    int read = in.readNBytes(header, 0, 4);
    if (read == 0) {
      return false;
    }
    headerLength = read;
    int magic = (int) number(0, read);
    if (read == 4 && (magic & 0xFFFFFFF0) == SKIPPABLE) {
      take(4);
      in.skipNBytes(number(4, 4));
      headerLength = 0;
      return true;
    }
    if (magic != MAGIC || read < 4) {
      throw new ZipException("no zstd frame");
    }
    take(1);
    int flags = header[4] & 0xFF;
    boolean single = (flags & (1 << 5)) != 0;
    checksum = (flags & (1 << 2)) == 0 ? 0 : 4;
    int dictionaryLength = new int[] {0, 1, 2, 4}[flags & 3];
    int sizeLength = new int[] {single ? 1 : 0, 2, 4, 8}[flags >>> 6];
    take((single ? 0 : 1) + dictionaryLength + sizeLength);
    long window = single ? number(headerLength - sizeLength, sizeLength) : window(header[5] & 0xFF);
    if (number(headerLength - sizeLength - dictionaryLength, dictionaryLength) != 0) {
      throw new UnsupportedContainerException("is packed with a dictionary that is not in it");
    }
    if (window < 0 || window > LARGEST_WINDOW) {
      throw new UnsupportedContainerException(
          "is packed with a window of more than 8 MiB, which is not read yet");
    }
    inFrame = true;
    lastBlock = false;
    return true;
  }

  private static long window(int descriptor) {
    long base = 1L << (10 + (descriptor >>> 3));
    return base + base / 8 * (descriptor & 7);
  }

  private void take(int count) throws IOException {
    if (in.readNBytes(header, headerLength, count) < count) {
      throw new EOFException("breaks off");
    }
    headerLength += count;
  }

  /** An unsigned little-endian number of the header; one of eight bytes may come out negative. */
  private long number(int from, int length) {
    long number = 0;
    for (int i = length - 1; i >= 0; i--) {
      number = (number << 8) | (header[from + i] & 0xFF);
    }
    return number;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
