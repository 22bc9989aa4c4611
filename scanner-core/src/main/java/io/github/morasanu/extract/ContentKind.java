/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.extract;

import io.github.morasanu.table.DelimitedHead;
import io.github.morasanu.table.SqlHead;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** What a content is, by its first bytes; its name decides only where bytes cannot. */
enum ContentKind {
  CLASS,
  PDF,
  OOXML,
  OLE2,
  RTF,
  MAIL,
  PROPERTIES,
  /** A jar's manifest, or what signs it. */
  MANIFEST,
  /** Serialised Java objects. */
  SERIALIZED,
  KEY_STORE,
  SQLITE,
  /** The content of an OpenDocument file. */
  ODF,
  /** A picture in which codes can be read. */
  IMAGE,
  /** A file of mails, one after the other. */
  MBOX,
  /** Text that may be delimited. */
  TABLE,
  /** Statements of SQL. */
  SQL,
  /** Any other text, or no text at all: its bytes will tell. */
  OTHER;

  /** Bytes of the head that {@link #of} looks at. */
  static final int HEAD = 512;

  /** What the names of delimited text end with, of which the extracts of host computers are called {@code .dat}. */
  private static final List<String> TABLES =
      List.of(".csv", ".tsv", ".arff", ".dat", ".psv", ".tab", ".ctl");

  private static final int CLASS_MAGIC = 0xCAFEBABE;
  private static final int OOXML_MAGIC = 0x504B0304;
  private static final long OLE2_MAGIC = 0xD0CF11E0A1B11AE1L;
  private static final String SQLITE_MAGIC = "SQLite format 3\0";
  private static final int SERIALIZED_MAGIC = 0xACED0005;
  /** JDK 1.1; a Mach-O file for several processors has their number there. */
  private static final int FIRST_CLASS_VERSION = 45;

  /**
   * The kind of a content.
   *
   * @param head its first {@link #HEAD} bytes, or all of them
   * @param name its name, without folders
   */
  static ContentKind of(byte[] head, String name) {
    ByteBuffer start = ByteBuffer.wrap(head);
    if (head.length >= 8) {
      int magic = start.getInt(0);
      if (magic == CLASS_MAGIC && start.getShort(6) >= FIRST_CLASS_VERSION) {
        return CLASS;
      }
      if (magic == OOXML_MAGIC) {
        return OOXML;
      }
      if (start.getLong(0) == OLE2_MAGIC) {
        return OLE2;
      }
      if (magic == SERIALIZED_MAGIC) {
        return SERIALIZED;
      }
      if (KeyStoreType.of(head) != null) {
        return KEY_STORE;
      }
    }
    String text = new String(head, StandardCharsets.ISO_8859_1);
    if (isImage(text)) {
      return IMAGE;
    }
    if (text.startsWith("%PDF-")) {
      return PDF;
    }
    if (OdfContents.isContent(text)) {
      return ODF;
    }
    if (text.startsWith(SQLITE_MAGIC)) {
      return SQLITE;
    }
    if (text.startsWith("{\\rtf")) {
      return RTF;
    }
    if (MailHead.isMailBox(text)) {
      return MBOX;
    }
    String plainName = withoutNumber(name).toLowerCase(Locale.ROOT);
    if (MailHead.isMail(text, plainName.endsWith(".eml"))) {
      return MAIL;
    }
    return ofText(plainName, text);
  }

  private static boolean isImage(String head) {
    return head.startsWith("\u0089PNG\r\n\u001A\n")
        || head.startsWith("\u00FF\u00D8\u00FF")
        || head.startsWith("GIF87a")
        || head.startsWith("GIF89a")
        || head.startsWith("II*\0")
        || head.startsWith("MM\0*")
        || (head.startsWith("BM") && head.startsWith("\0\0\0\0", 6));
  }

  private static ContentKind ofText(String name, String head) {
    if (name.endsWith(".properties")) {
      return PROPERTIES;
    }
    if (name.equals("manifest.mf") || name.endsWith(".sf")) {
      return MANIFEST;
    }
    if (TABLES.stream().anyMatch(name::endsWith)) {
      return TABLE;
    }
    boolean sql = name.endsWith(".sql") || name.endsWith(".psql") || name.endsWith(".pgsql");
    if (sql || SqlHead.isSql(head)) {
      return SQL;
    }
    return name.endsWith(".txt") || DelimitedHead.isDelimited(head) ? TABLE : OTHER;
  }

  /** A container's second entry of one name is called {@code a.csv#2}. */
  private static String withoutNumber(String name) {
    int hash = name.lastIndexOf('#');
    boolean numbered =
        hash > 0 && name.substring(hash + 1).chars().allMatch(c -> c >= '0' && c <= '9');
    return numbered ? name.substring(0, hash) : name;
  }
}
