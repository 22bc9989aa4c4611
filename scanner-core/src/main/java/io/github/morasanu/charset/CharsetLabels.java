/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.charset;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The names of charsets that texts declare, and those that reports show. */
public final class CharsetLabels {
  /** Shift_JIS as Windows has it. */
  public static final Charset WINDOWS_31J = Charset.forName("windows-31j");

  /** EUC-JP with the characters that Windows added. */
  public static final Charset EUC_JP = Charset.forName("x-eucJP-Open");

  /** What texts in ISO-8859-1 mostly are. */
  public static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private static final String ISO_2022_JP = "x-windows-iso2022jp";

  /** Charsets of Java's module for them, which takes long to load: apart from those that every text needs. */
  private static final class Extended {
    static final Charset ISO_2022_JP = Charset.forName(CharsetLabels.ISO_2022_JP);

    static final Map<Charset, Charset> SUBSTITUTES = Map.of(
        Charset.forName("Shift_JIS"),
        WINDOWS_31J,
        Charset.forName("EUC-JP"),
        EUC_JP,
        Charset.forName("ISO-2022-JP"),
        ISO_2022_JP,
        StandardCharsets.ISO_8859_1,
        WINDOWS_1252);
  }

  private CharsetLabels() {}

  /** ISO-2022-JP as Windows has it. */
  public static Charset iso2022Jp() {
    return Extended.ISO_2022_JP;
  }

  /** Whether it is {@link #iso2022Jp}. */
  public static boolean isIso2022Jp(Charset charset) {
    return charset.name().equals(ISO_2022_JP);
  }

  /**
   * What to read for what is declared: Java's charsets of the standards lack the characters of NEC and IBM
   * that Japanese files are full of, and those who declare Latin-1 mean windows-1252.
   */
  public static Map<Charset, Charset> substitutes() {
    return Extended.SUBSTITUTES;
  }

  /** The charset of a declaration, or null if it says nothing: no name, an unknown one, or ASCII. */
  public static @Nullable Charset of(@Nullable String name) {
    if (name == null || name.isEmpty()) {
      return null;
    }
    Charset charset;
    try {
      charset = Charset.forName(name);
    } catch (IllegalArgumentException e) {
      return null;
    }
    return charset.equals(StandardCharsets.US_ASCII)
        ? null
        : Extended.SUBSTITUTES.getOrDefault(charset, charset);
  }

  /** The name that a report shows: the one in common use, where Java's own is its alone. */
  public static String shown(Charset charset) {
    if (charset.equals(EUC_JP)) {
      return "EUC-JP";
    }
    return isIso2022Jp(charset) ? "ISO-2022-JP" : charset.name();
  }
}
