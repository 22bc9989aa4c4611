/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Builds zips in memory, entry by entry. */
public final class Zips {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final ZipOutputStream zip;

  private Zips(Charset names) {
    this.zip = new ZipOutputStream(bytes, names);
  }

  /** An empty zip. */
  public static Zips zip() {
    return new Zips(StandardCharsets.UTF_8);
  }

  static Zips zip(Charset names) {
    return new Zips(names);
  }

  Zips with(String name, String text) {
    return with(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Adds an entry. */
  public Zips with(String name, byte[] data) {
    return add(new ZipEntry(name), data);
  }

  Zips withStored(String name, String text) {
    byte[] data = text.getBytes(StandardCharsets.UTF_8);
    CRC32 crc = new CRC32();
    crc.update(data);
    ZipEntry entry = new ZipEntry(name);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(data.length);
    entry.setCrc(crc.getValue());
    return add(entry, data);
  }

  private Zips add(ZipEntry entry, byte[] data) {
    try {
      zip.putNextEntry(entry);
      zip.write(data);
      zip.closeEntry();
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The whole zip, to which nothing is added any more. */
  public byte[] bytes() {
    try {
      zip.close();
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Finds a header by its mark and its number among those. */
  static int header(byte[] zip, int mark, int number) {
    int left = number;
    for (int i = 0; i + 4 <= zip.length; i++) {
      int value = ByteBuffer.wrap(zip, i, 4).order(ByteOrder.LITTLE_ENDIAN).getInt();
      if (value == mark && left-- == 0) {
        return i;
      }
    }
    throw new IllegalArgumentException("no such header");
  }

  static int localHeader(byte[] zip, int number) {
    return header(zip, 0x04034b50, number);
  }

  static int directoryHeader(byte[] zip, int number) {
    return header(zip, 0x02014b50, number);
  }
}
