/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.source;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * Reads a cpio: the binary form of either byte order, the octal form, and the hexadecimal one, of
 * which rpm and initramfs are made. The sums of its checked form are not compared. Layout: cpio(5) of
 * FreeBSD.
 */
final class CpioReader implements EntryReader {
  private static final String TRAILER = "TRAILER!!!";
  private static final int BINARY_MAGIC = 070707;
  private static final int BINARY_HEADER = 26;
  private static final int OCTAL_HEADER = 76;
  private static final int HEX_HEADER = 110;
  private static final int MAGIC = 6;
  private static final long TYPE_MASK = 0170000;
  private static final long REGULAR = 0100000;
  private static final long FOLDER = 0040000;

  private final InputStream in;
  private @Nullable Slice data;
  private int padding;

  CpioReader(InputStream in) {
    this.in = in;
  }

  /** Whether bytes begin with a header, all of whose numbers are numbers. */
  static boolean isHeader(byte[] head) {
    try {
      return head.length >= BINARY_HEADER && Header.of(head).plausible(head);
    } catch (ZipException e) {
      return false;
    }
  }

  @Override
  public @Nullable ArchivedEntry next() throws IOException {
    if (data != null) {
      data.finish(padding);
    }
    byte[] head = read(BINARY_HEADER);
    int length = Header.lengthOf(head);
    byte[] whole = Arrays.copyOf(head, length);
    System.arraycopy(read(length - BINARY_HEADER), 0, whole, BINARY_HEADER, length - BINARY_HEADER);
    Header header = Header.of(whole);
    if (header.nameLength < 1 || header.nameLength > LONGEST_NAME) {
      throw new ZipException("no name");
    }
    byte[] name = read((int) header.nameLength);
    in.skipNBytes(padding(length + header.nameLength, header.alignment));
    name = Arrays.copyOf(name, name.length - 1);
    if (new String(name, StandardCharsets.ISO_8859_1).equals(TRAILER)) {
      data = null;
      return null;
    }
    padding = padding(header.size, header.alignment);
    data = new Slice(in, header.size);
    long type = header.mode & TYPE_MASK;
    return new ArchivedEntry(name, data, type == REGULAR, type == FOLDER);
  }

  private byte[] read(int count) throws IOException {
    byte[] bytes = in.readNBytes(count);
    if (bytes.length < count) {
      throw new EOFException("breaks off");
    }
    return bytes;
  }

  private static int padding(long length, int alignment) {
    return (int) (-length & (alignment - 1));
  }

  /** What we need of a header. */
  private record Header(int length, int alignment, long mode, long nameLength, long size) {

    static int lengthOf(byte[] head) throws ZipException {
      String magic = new String(head, 0, MAGIC, StandardCharsets.ISO_8859_1);
      if (magic.equals("070701") || magic.equals("070702")) {
        return HEX_HEADER;
      }
      if (magic.equals("070707")) {
        return OCTAL_HEADER;
      }
      if (order(head) == null) {
        throw new ZipException("no cpio header");
      }
      return BINARY_HEADER;
    }

    static Header of(byte[] head) throws ZipException {
      int length = lengthOf(head);
      if (head.length < length) {
        throw new ZipException("no cpio header");
      }
      return switch (length) {
        case HEX_HEADER -> {
          for (int field = MAGIC; field < HEX_HEADER; field += 8) {
            number(head, field, 8, 16);
          }
          yield new Header(
              length, 4, number(head, 14, 8, 16), number(head, 94, 8, 16), number(head, 54, 8, 16));
        }
        case OCTAL_HEADER -> {
          for (int field = MAGIC; field < 48; field += 6) {
            number(head, field, 6, 8);
          }
          yield new Header(
              length, 1, number(head, 18, 6, 8), number(head, 59, 6, 8), number(head, 65, 11, 8));
        }
        default -> {
          ByteOrder order = order(head);
          ByteBuffer words =
              ByteBuffer.wrap(head).order(order == null ? ByteOrder.LITTLE_ENDIAN : order);
          long size = (Short.toUnsignedLong(words.getShort(22)) << 16)
              | Short.toUnsignedLong(words.getShort(24));
          yield new Header(
              length,
              2,
              Short.toUnsignedLong(words.getShort(6)),
              Short.toUnsignedLong(words.getShort(20)),
              size);
        }
      };
    }

    /** Whether a head holds it and its name, as far as it goes: two bytes alone are no mark. */
    boolean plausible(byte[] head) {
      long end = length + nameLength - 1;
      return nameLength > 1
          && nameLength <= 4096
          && (end >= head.length || head[(int) end] == 0)
          && head.length > length
          && head[length] != 0
          && (mode & TYPE_MASK) != 0;
    }

    private static @Nullable ByteOrder order(byte[] head) {
      for (ByteOrder order : new ByteOrder[] {ByteOrder.LITTLE_ENDIAN, ByteOrder.BIG_ENDIAN}) {
        if (ByteBuffer.wrap(head).order(order).getShort(0) == (short) BINARY_MAGIC) {
          return order;
        }
      }
      return null;
    }

    private static long number(byte[] head, int from, int length, int radix) throws ZipException {
      long number = 0;
      for (int i = from; i < from + length; i++) {
        int digit = Character.digit(head[i], radix);
        if (digit < 0) {
          throw new ZipException("no number");
        }
        number = number * radix + digit;
      }
      return number;
    }
  }
}
