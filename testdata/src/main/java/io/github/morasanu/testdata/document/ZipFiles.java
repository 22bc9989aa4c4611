/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.testdata.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Builds zip files in memory. Entries are sorted by name and carry one fixed time, so that the same entries give the
 * same bytes; deflated ones as long as the JDK's zlib is the same, stored ones everywhere. To nest, pass one file's bytes
 * as an entry of another.
 */
public final class ZipFiles {
  private static final LocalDateTime TIME = LocalDateTime.of(2026, 1, 1, 0, 0);
  private static final String MANIFEST = "META-INF/MANIFEST.MF";

  private ZipFiles() {}

  /**
   * A zip file with deflated entries.
   *
   * @param entries contents by name
   */
  public static byte[] deflated(Map<String, byte[]> entries) {
    return write(new TreeMap<>(entries), ZipEntry.DEFLATED);
  }

  /**
   * A zip file with uncompressed entries.
   *
   * @param entries contents by name
   */
  public static byte[] stored(Map<String, byte[]> entries) {
    return write(new TreeMap<>(entries), ZipEntry.STORED);
  }

  /**
   * A jar or war: a zip file with deflated entries that begins with a manifest.
   *
   * @param entries contents by name; without {@code META-INF/MANIFEST.MF} a minimal one is added
   */
  public static byte[] jar(Map<String, byte[]> entries) {
    SortedMap<String, byte[]> sorted = new TreeMap<>(ZipFiles::manifestFirst);
    sorted.put(MANIFEST, "Manifest-Version: 1.0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
    sorted.putAll(entries);
    return write(sorted, ZipEntry.DEFLATED);
  }

  private static int manifestFirst(String name, String other) {
    if (name.equals(MANIFEST) || other.equals(MANIFEST)) {
      return Boolean.compare(other.equals(MANIFEST), name.equals(MANIFEST));
    }
    return name.compareTo(other);
  }

  private static byte[] write(SortedMap<String, byte[]> entries, int method) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        zip.putNextEntry(header(entry.getKey(), entry.getValue(), method));
        zip.write(entry.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("a zip file in memory could not be written", e);
    }
    return bytes.toByteArray();
  }

  private static ZipEntry header(String name, byte[] content, int method) {
    ZipEntry header = new ZipEntry(name);
    header.setTimeLocal(TIME);
    header.setMethod(method);
    if (method == ZipEntry.STORED) {
      CRC32 crc = new CRC32();
      crc.update(content);
      header.setCrc(crc.getValue());
      header.setSize(content.length);
    }
    return header;
  }
}
