/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.extract;

import java.io.EOFException;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;

/**
 * The pages and b-trees of an SQLite 3 database (https://www.sqlite.org/fileformat2.html). Each page is
 * read once at most, so that a file whose pages point at each other ends as soon as any other. Not
 * thread-safe.
 */
final class SqliteFile {
  private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

  private static final int HEADER = 100;
  private static final int INTERIOR_INDEX = 2;
  private static final int INTERIOR_TABLE = 5;
  private static final int LEAF_INDEX = 10;
  private static final int LEAF_TABLE = 13;
  private static final int SMALLEST_PAGE = 512;
  private static final int LARGEST_PAGE = 1 << 16;
  /** A tree of so many levels would not fit on any disk. */
  private static final int DEEPEST = 40;

  private static final byte[] NO_RECORD = new byte[0];

  private final SeekableByteChannel channel;
  private final int pageSize;
  private final int usable;
  private final int pages;
  private final int firstFree;
  private final Charset charset;
  private final BitSet read = new BitSet();

  private SqliteFile(SeekableByteChannel channel, ByteBuffer header) throws IOException {
    this.channel = channel;
    int size = header.getShort(16) & 0xFFFF;
    this.pageSize = size == 1 ? LARGEST_PAGE : size;
    this.usable = pageSize - (header.get(20) & 0xFF);
    if (pageSize < SMALLEST_PAGE || Integer.bitCount(pageSize) != 1 || usable < 480) {
      throw new DamagedException("page size");
    }
    this.pages = (int) Math.min(Integer.MAX_VALUE - 1, channel.size() / pageSize);
    this.firstFree = header.getInt(32);
    this.charset = switch (header.getInt(56)) {
      case 2 -> StandardCharsets.UTF_16LE;
      case 3 -> StandardCharsets.UTF_16BE;
      default -> StandardCharsets.UTF_8;
    };
  }

  /**
   * Opens a database.
   *
   * @throws DamagedException if its header is none
   */
  static SqliteFile open(SeekableByteChannel channel) throws IOException {
    ByteBuffer header = ByteBuffer.allocate(HEADER);
    fill(channel, 0, header);
    if (!Arrays.equals(MAGIC, Arrays.copyOf(header.array(), MAGIC.length))) {
      throw new DamagedException("magic");
    }
    return new SqliteFile(channel, header);
  }

  /** Takes the records of a b-tree. */
  interface Records {
    /**
     * A record.
     *
     * @param rowId 0 in an index, which has none
     */
    void take(long rowId, byte[] record) throws IOException;
  }

  /** The charset of all its texts. */
  Charset charset() {
    return charset;
  }

  /** Pushes the records of the b-tree with that root, in its order. */
  void walk(long root, Records records) throws IOException {
    walk(root, records, 0);
  }

  private void walk(long number, Records records, int depth) throws IOException {
    if (depth > DEEPEST) {
      throw new DamagedException("depth");
    }
    ByteBuffer page = page(number);
    int start = number == 1 ? HEADER : 0;
    int type = page.get(start);
    boolean interior = type == INTERIOR_TABLE || type == INTERIOR_INDEX;
    if (!interior && type != LEAF_TABLE && type != LEAF_INDEX) {
      throw new DamagedException("page type");
    }
    int cells = page.getShort(start + 3) & 0xFFFF;
    int pointers = start + (interior ? 12 : 8);
    if (pointers + 2 * cells > pageSize) {
      throw new DamagedException("cells");
    }
    for (int i = 0; i < cells; i++) {
      Cell cell = cell(page, page.getShort(pointers + 2 * i) & 0xFFFF, type);
      if (interior) {
        walk(cell.child, records, depth + 1);
      }
      if (type != INTERIOR_TABLE) {
        records.take(cell.rowId, cell.record);
      }
    }
    if (interior) {
      walk(page.getInt(start + 8) & 0xFFFFFFFFL, records, depth + 1);
    }
  }

  /** What a cell has of a page below it, a row number, and a record. */
  private static final class Cell {
    private final long child;
    private final long rowId;
    private final byte[] record;

    Cell(long child, long rowId, byte[] record) {
      this.child = child;
      this.rowId = rowId;
      this.record = record;
    }
  }

  private Cell cell(ByteBuffer page, int at, int type) throws IOException {
    try {
      page.position(at);
      boolean leaf = type == LEAF_TABLE || type == LEAF_INDEX;
      long child = leaf ? 0 : page.getInt() & 0xFFFFFFFFL;
      if (type == INTERIOR_TABLE) {
        return new Cell(child, 0, NO_RECORD);
      }
      long length = varint(page);
      long rowId = type == LEAF_TABLE ? varint(page) : 0;
      if (length < 0 || length > (long) pages * pageSize) {
        throw new DamagedException("payload");
      }
      return new Cell(child, rowId, payload(page, (int) length, type == LEAF_TABLE));
    } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new DamagedException("cell", e);
    }
  }

  /** What of a cell lies in its page, and then on a chain of overflow pages. */
  private byte[] payload(ByteBuffer page, int length, boolean table) throws IOException {
    int most = table ? usable - 35 : (usable - 12) * 64 / 255 - 23;
    int local = length;
    if (length > most) {
      int least = (usable - 12) * 32 / 255 - 23;
      int fitting = least + (length - least) % (usable - 4);
      local = fitting <= most ? fitting : least;
    }
    byte[] payload = new byte[length];
    page.get(payload, 0, local);
    long next = local < length ? page.getInt() & 0xFFFFFFFFL : 0;
    for (int at = local; at < length; ) {
      ByteBuffer overflow = page(next);
      next = overflow.getInt() & 0xFFFFFFFFL;
      int part = Math.min(usable - 4, length - at);
      overflow.get(payload, at, part);
      at += part;
    }
    return payload;
  }

  /** A variable-length integer, of nine bytes at most. */
  static long varint(ByteBuffer bytes) {
    long value = 0;
    for (int i = 0; i < 8; i++) {
      int b = bytes.get();
      value = value << 7 | (b & 0x7F);
      if (b >= 0) {
        return value;
      }
    }
    return value << 8 | (bytes.get() & 0xFF);
  }

  private ByteBuffer page(long number) throws IOException {
    if (number < 1 || number > pages || read.get((int) number)) {
      throw new DamagedException("page number");
    }
    read.set((int) number);
    ByteBuffer page = ByteBuffer.allocate(pageSize);
    fill(channel, (number - 1) * pageSize, page);
    return page;
  }

  /** Takes the bytes of free pages: they hold what was deleted. */
  interface Free {
    void take(byte[] page) throws IOException;
  }

  /** Pushes the pages that the database uses no more. */
  void walkFree(Free free) throws IOException {
    long trunk = firstFree & 0xFFFFFFFFL;
    while (trunk != 0) {
      ByteBuffer page = page(trunk);
      trunk = page.getInt() & 0xFFFFFFFFL;
      long count = page.getInt() & 0xFFFFFFFFL;
      if (count > pageSize / 4 - 2) {
        throw new DamagedException("list of free pages");
      }
      for (long i = 0; i < count; i++) {
        free.take(page(page.getInt() & 0xFFFFFFFFL).array());
      }
    }
  }

  private static void fill(SeekableByteChannel channel, long from, ByteBuffer into)
      throws IOException {
    channel.position(from);
    while (into.hasRemaining()) {
      if (channel.read(into) < 0) {
        throw new DamagedException("end", new EOFException());
      }
    }
    into.flip();
  }

  /** The file is not what it promises to be. */
  static final class DamagedException extends IOException {
    private static final long serialVersionUID = 1L;

    DamagedException(String what) {
      super("a broken database: " + what);
    }

    DamagedException(String what, Throwable cause) {
      super("a broken database: " + what, cause);
    }
  }
}
