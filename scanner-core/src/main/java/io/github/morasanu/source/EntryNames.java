/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/**
 * The names of one container's entries, for reports only: none is ever a path on disk. Two entries
 * of one name stay apart.
 */
final class EntryNames {
  private static final Charset WINDOWS_31J = Charset.forName("windows-31j");
  private static final char REPLACEMENT = '\uFFFD';

  private final Map<String, Integer> seen = new HashMap<>();

  /** The name of the next entry; {@code #2} and so on follows where it came before. */
  String next(ZipArchiveEntry entry) {
    String name = display(decode(entry));
    int count = seen.merge(name, 1, Integer::sum);
    return count == 1 ? name : name + "#" + count;
  }

  private static String decode(ZipArchiveEntry entry) {
    byte[] raw = entry.getRawName();
    if (raw == null) {
      return entry.getName();
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(raw)).toString();
    } catch (CharacterCodingException e) {
      Charset charset =
          entry.getGeneralPurposeBit().usesUTF8ForNames() ? StandardCharsets.UTF_8 : WINDOWS_31J;
      return new String(raw, charset);
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
