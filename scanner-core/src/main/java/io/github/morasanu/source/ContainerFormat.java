/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.source;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** The containers we know by the bytes they start with, never by their names. */
enum ContainerFormat {
  /** No container of ours: content. */
  NONE("", 0, ""),

  ZIP("zip", 0, "504B0304"),
  ZIP_EMPTY("zip", 0, "504B0506"),
  ZIP_OF_ONE_SEGMENT("zip", 0, "504B0708504B0304"),
  ZIP_SPANNED_MARK("zip", 0, "504B3030504B0304"),

  GZIP("gzip", 0, "1F8B08"),
  // After the block size, which is a digit: the mark of a block, or of the end of an empty stream.
  BZIP2("bzip2", 4, "314159265359"),
  BZIP2_EMPTY("bzip2", 4, "177245385090"),
  XZ("xz", 0, "FD377A585A00"),
  ZSTD("zstd", 0, "28B52FFD"),
  LZ4("lz4", 0, "04224D18"),
  LZIP("lzip", 0, "4C5A495001"),
  COMPRESS("Unix compress", 0, "1F9D"),
  SEVEN_ZIP("7z", 0, "377ABCAF271C"),
  RAR("rar", 0, "526172211A07"),
  TAR("tar", 257, "7573746172"),
  CABINET("cab", 0, "4D53434600000000"),
  LHA("lha", 2, "2D6C68352D");

  /** Bytes of the head that {@link #of} looks at. */
  static final int HEAD = 512;

  private final String label;
  private final int offset;
  /** One character for each byte. */
  private final String magic;

  ContainerFormat(String label, int offset, String magic) {
    this.label = label;
    this.offset = offset;
    this.magic = new String(HexFormat.of().parseHex(magic), StandardCharsets.ISO_8859_1);
  }

  /** The format of a content from its first bytes. */
  static ContainerFormat of(byte[] head) {
    for (ContainerFormat format : values()) {
      if (format != NONE && format.startsLike(head)) {
        return format;
      }
    }
    return NONE;
  }

  private boolean startsLike(byte[] head) {
    if (head.length < offset + magic.length()) {
      return false;
    }
    for (int i = 0; i < magic.length(); i++) {
      if ((head[offset + i] & 0xFF) != magic.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Whether we open it: zip, jar, war, ear. */
  boolean isZip() {
    return label.equals("zip");
  }

  /** Its name for people. */
  String label() {
    return label;
  }
}
