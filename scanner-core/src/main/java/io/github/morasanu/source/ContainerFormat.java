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
  NONE("", Opening.CONTENT, 0, ""),

  ZIP("zip", Opening.ZIP, 0, "504B0304"),
  ZIP_EMPTY("zip", Opening.ZIP, 0, "504B0506"),
  ZIP_OF_ONE_SEGMENT("zip", Opening.ZIP, 0, "504B0708504B0304"),
  ZIP_SPANNED_MARK("zip", Opening.ZIP, 0, "504B3030504B0304"),

  GZIP("gzip", Opening.STREAM, 0, "1F8B08"),
  // After the block size, which is a digit: the mark of a block, or of the end of an empty stream.
  BZIP2("bzip2", Opening.STREAM, 4, "314159265359"),
  BZIP2_EMPTY("bzip2", Opening.STREAM, 4, "177245385090"),
  XZ("xz", Opening.STREAM, 0, "FD377A585A00"),
  ZSTD("zstd", Opening.STREAM, 0, "28B52FFD"),
  LZ4("lz4", Opening.STREAM, 0, "04224D18"),
  SNAPPY("snappy", Opening.STREAM, 0, "FF060000734E61507059"),
  COMPRESS("Unix compress", Opening.STREAM, 0, "1F9D"),

  TAR("tar", Opening.ARCHIVE, 257, "7573746172"),
  AR("ar", Opening.ARCHIVE, 0, "213C617263683E0A"),
  RPM("rpm", Opening.RPM, 0, "EDABEEDB"),
  SEVEN_ZIP("7z", Opening.SEVEN_ZIP, 0, "377ABCAF271C"),

  RAR("rar", Opening.NOT_YET, 0, "526172211A07"),
  LZIP("lzip", Opening.NOT_YET, 0, "4C5A495001"),
  LZ4_LEGACY("legacy lz4", Opening.NOT_YET, 0, "02214C18"),
  CABINET("cab", Opening.NOT_YET, 0, "4D53434600000000"),
  LHA("lha", Opening.NOT_YET, 2, "2D6C68352D"),

  // Those without a mark of their own, or with too short a one: see HeadForms.
  TAR_UNMARKED("tar", Opening.ARCHIVE, 0, ""),
  CPIO("cpio", Opening.ARCHIVE, 0, ""),
  LZMA("lzma", Opening.STREAM, 0, ""),
  ZSTD_SKIPPABLE("zstd", Opening.STREAM, 0, "");

  /** How a format is opened. */
  enum Opening {
    /** Not at all: it is content. */
    CONTENT,
    /** By a directory. */
    ZIP,
    /** As a decompressed stream of one content. */
    STREAM,
    /** Entry by entry. */
    ARCHIVE,
    /** As headers before a packed archive. */
    RPM,
    /** By a directory, and in blocks. */
    SEVEN_ZIP,
    /** We only know its name. */
    NOT_YET
  }

  /** Bytes of the head that {@link #of} looks at. */
  static final int HEAD = 512;

  private final String label;
  private final Opening opening;
  private final int offset;
  /** One character for each byte. */
  private final String magic;

  ContainerFormat(String label, Opening opening, int offset, String magic) {
    this.label = label;
    this.opening = opening;
    this.offset = offset;
    this.magic = new String(HexFormat.of().parseHex(magic), StandardCharsets.ISO_8859_1);
  }

  /** The format of a content from its first bytes. */
  static ContainerFormat of(byte[] head) {
    for (ContainerFormat format : values()) {
      if (format.startsLike(head)) {
        return format;
      }
    }
    return HeadForms.format(head);
  }

  private boolean startsLike(byte[] head) {
    if (magic.isEmpty() || head.length < offset + magic.length()) {
      return false;
    }
    for (int i = 0; i < magic.length(); i++) {
      if ((head[offset + i] & 0xFF) != magic.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** How it is opened. */
  Opening opening() {
    return opening;
  }

  /** Its name for people. */
  String label() {
    return label;
  }
}
