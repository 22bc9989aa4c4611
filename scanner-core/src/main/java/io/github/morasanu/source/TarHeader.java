/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.source;

import java.util.Arrays;
import java.util.zip.ZipException;

/**
 * A header of a tar: 512 bytes. Layout: POSIX.1-2017, pax, section "ustar Interchange Format"; GNU tar
 * manual, "Basic Tar Format".
 */
final class TarHeader {
  static final int LENGTH = 512;

  private static final int NAME = 100;
  private static final int SIZE = 124;
  private static final int SIZE_LENGTH = 12;
  private static final int CHECKSUM = 148;
  private static final int CHECKSUM_LENGTH = 8;
  private static final int TYPE = 156;
  private static final int MAGIC = 257;
  private static final int PREFIX = 345;
  private static final int PREFIX_LENGTH = 155;
  private static final int SPARSE_EXTENDED = 482;
  /** So large that adding its padding does not overflow. */
  private static final long LARGEST = 1L << 60;

  private final byte[] block;

  private TarHeader(byte[] block) {
    this.block = block;
  }

  /** Whether bytes begin with a header, by its checksum. */
  static boolean isHeader(byte[] head) {
    if (head.length < LENGTH || head[0] == 0) {
      return false;
    }
    long expected = octal(head, CHECKSUM, CHECKSUM_LENGTH);
    long unsigned = 0;
    long signed = 0;
    for (int i = 0; i < LENGTH; i++) {
      byte counted = i >= CHECKSUM && i < CHECKSUM + CHECKSUM_LENGTH ? (byte) ' ' : head[i];
      unsigned += counted & 0xFF;
      signed += counted;
    }
    // Old tars of some systems summed signed bytes. Text in UTF-8 comes to any such sum, small ones
    // too, but
    // the numbers of a header are of ASCII.
    return expected >= 0 && (expected == unsigned || (expected == signed && hasAsciiNumbers(head)));
  }

  private static boolean hasAsciiNumbers(byte[] head) {
    for (int i = NAME; i < TYPE; i++) {
      if (head[i] < 0) {
        return false;
      }
    }
    return true;
  }

  /**
   * The header in a block.
   *
   * @throws ZipException if it is none
   */
  static TarHeader of(byte[] block) throws ZipException {
    if (!isHeader(block)) {
      throw new ZipException("no tar header");
    }
    return new TarHeader(block);
  }

  /** The kind of entry: a digit or letter, or NUL for a plain file of an old tar. */
  char type() {
    return (char) (block[TYPE] & 0xFF);
  }

  /** Bytes of data that follow. */
  long size() throws ZipException {
    long size = (block[SIZE] & 0x80) == 0 ? octal(block, SIZE, SIZE_LENGTH) : binarySize();
    if (size < 0 || size > LARGEST) {
      throw new ZipException("no size");
    }
    return size;
  }

  private long binarySize() {
    for (int i = SIZE; i < SIZE + SIZE_LENGTH - Long.BYTES; i++) {
      if (block[i] != (i == SIZE ? (byte) 0x80 : 0)) {
        return -1;
      }
    }
    long size = 0;
    for (int i = SIZE + SIZE_LENGTH - Long.BYTES; i < SIZE + SIZE_LENGTH; i++) {
      size = (size << 8) | (block[i] & 0xFF);
    }
    return size;
  }

  /** The name, with the prefix that POSIX adds, as bytes. */
  byte[] name() {
    byte[] name = text(0, NAME);
    boolean posix = block[MAGIC] == 'u' && block[MAGIC + 5] == 0;
    byte[] prefix = posix ? text(PREFIX, PREFIX_LENGTH) : new byte[0];
    if (prefix.length == 0) {
      return name;
    }
    byte[] whole = Arrays.copyOf(prefix, prefix.length + 1 + name.length);
    whole[prefix.length] = '/';
    System.arraycopy(name, 0, whole, prefix.length + 1, name.length);
    return whole;
  }

  /** Whether a block of the map of a sparse file follows, in the old form of GNU. */
  boolean sparseMapGoesOn() {
    return type() == 'S' && block[SPARSE_EXTENDED] != 0;
  }

  private byte[] text(int from, int length) {
    int end = from;
    while (end < from + length && block[end] != 0) {
      end++;
    }
    return Arrays.copyOfRange(block, from, end);
  }

  /** An octal number between spaces, or -1. */
  private static long octal(byte[] block, int from, int length) {
    int at = from;
    int end = from + length;
    while (at < end && block[at] == ' ') {
      at++;
    }
    long number = 0;
    int digits = 0;
    for (; at < end && block[at] >= '0' && block[at] <= '7'; at++) {
      number = (number << 3) + block[at] - '0';
      digits++;
    }
    boolean ended = at == end || block[at] == 0 || block[at] == ' ';
    // A size may be left empty where there is no data; a checksum may not.
    return ended && (digits > 0 || from == SIZE) ? number : -1;
  }
}
