/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/**
 * The names of one container's entries, for reports only: none is ever a path on disk. Two entries
 * of one name stay apart.
 */
final class EntryNames {
  private static final Charset WINDOWS_31J = Charset.forName("windows-31j");
  private static final char REPLACEMENT = '\uFFFD';
  private static final int LONGEST = 4096;

  private final NameCounts seen = new NameCounts();

  /** The name of the next entry; {@code #2} and so on follows where it came before. */
  String next(ZipArchiveEntry entry) {
    byte[] raw = entry.getRawName();
    boolean utf8 = entry.getGeneralPurposeBit().usesUTF8ForNames();
    return next(
        raw == null ? entry.getName() : decode(raw, utf8 ? StandardCharsets.UTF_8 : WINDOWS_31J));
  }

  /** The same for a name as bytes, of which nothing says the charset. */
  String next(byte[] name) {
    return next(decode(name));
  }

  /** The same for a name that is decoded already. */
  String next(String name) {
    String shown = shortened(display(name));
    int count = seen.count(shown);
    return count == 1 ? shown : shown + "#" + count;
  }

  /** No path is as long; a damaged directory may take contents for names. */
  private static String shortened(String name) {
    return name.length() <= LONGEST
        ? name
        : display(
            name.substring(0, LONGEST / 2) + "…" + name.substring(name.length() - LONGEST / 2));
  }

  /** A name in UTF-8, or else in windows-31j. */
  static String decode(byte[] name) {
    return decode(name, WINDOWS_31J);
  }

  private static String decode(byte[] name, Charset otherwise) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(name)).toString();
    } catch (CharacterCodingException e) {
      return new String(name, otherwise);
    }
  }

  /** A name with forward slashes, and without characters that could forge or reorder a report. */
  static String display(String name) {
    StringBuilder shown = new StringBuilder(name.length());
    name.codePoints().forEach(c -> shown.appendCodePoint(c == '\\' ? '/' : harmless(c)));
    return shown.toString();
  }

  private static int harmless(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE -> REPLACEMENT;
      default -> codePoint;
    };
  }
}
