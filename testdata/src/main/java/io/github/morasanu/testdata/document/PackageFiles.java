/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.testdata.document;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Builds packages of Linux distributions in memory. */
public final class PackageFiles {
  private static final int RPM_MAGIC = 0xEDABEEDB;
  private static final int HEADER_MAGIC = 0x8EADE801;
  private static final int LEAD = 96;
  private static final int STRING = 6;
  private static final int DESCRIPTION = 1005;

  private PackageFiles() {}

  /**
   * A Debian package.
   *
   * @param control what it says of itself
   * @param data the tar with its files, compressed or not
   * @param dataName {@code data.tar.xz} or the like
   */
  public static byte[] deb(String control, byte[] data, String dataName) {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put("debian-binary", utf8("2.0\n"));
    byte[] tar = ArchiveFiles.tar(Map.of("./control", utf8(control)));
    entries.put("control.tar.gz", CompressedFiles.gzip(tar));
    entries.put(dataName, data);
    return ArchiveFiles.ar(entries);
  }

  /**
   * An rpm: lead, an empty signature, a header with a description, and the payload.
   *
   * @param payload a cpio, compressed or not
   */
  public static byte[] rpm(String description, byte[] payload) {
    ByteArrayOutputStream rpm = new ByteArrayOutputStream();
    rpm.writeBytes(ByteBuffer.allocate(LEAD).putInt(RPM_MAGIC).put((byte) 3).array());
    rpm.writeBytes(header(0, new byte[0]));
    byte[] text = utf8(description + "\0");
    rpm.writeBytes(header(1, text));
    rpm.writeBytes(payload);
    return rpm.toByteArray();
  }

  private static byte[] header(int entries, byte[] store) {
    ByteBuffer header = ByteBuffer.allocate(16 + 16 * entries + store.length);
    header.putInt(HEADER_MAGIC).putInt(0).putInt(entries).putInt(store.length);
    if (entries > 0) {
      header.putInt(DESCRIPTION).putInt(STRING).putInt(0).putInt(1);
    }
    return header.put(store).array();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
