/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.extract;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The charsets that mails declare, as those who write them mean them. */
final class MailCharsets {
  static final Charset ISO_2022_JP = Charset.forName("x-windows-iso2022jp");

  private static final Charset EUC_JP = Charset.forName("x-eucJP-Open");

  /** Java's charsets of the standards lack the characters of NEC and IBM that mails are full of. */
  static final Map<Charset, Charset> SUBSTITUTES = Map.of(
      Charset.forName("Shift_JIS"), CharsetDecider.WINDOWS_31J,
      Charset.forName("EUC-JP"), EUC_JP,
      Charset.forName("ISO-2022-JP"), ISO_2022_JP);

  private MailCharsets() {}

  /** The charset of a declaration, or null if it says nothing: no name, an unknown one, or ASCII. */
  static @Nullable Charset of(@Nullable String name) {
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
        : SUBSTITUTES.getOrDefault(charset, charset);
  }
}
