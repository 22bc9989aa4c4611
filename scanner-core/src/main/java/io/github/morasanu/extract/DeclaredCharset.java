/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.extract;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The charset that a text names at its start: the prolog of XML, {@code <meta>} of HTML, {@code
 * @charset} of CSS, and the magic comment of Python, Ruby, Emacs and Vim.
 */
final class DeclaredCharset {
  private static final int HEAD = 1024;

  /** No repetition in it is nested or meets itself, so that no text makes it slow. */
  private static final Pattern DECLARATION = Pattern.compile(
      "(?:encoding|charset|coding)[ \\t]{0,4}[=:]?[ \\t]{0,4}[\"']?([A-Za-z][A-Za-z0-9_.:-]{2,30})",
      Pattern.CASE_INSENSITIVE);

  private DeclaredCharset() {}

  /** The first charset named in the first bytes of a text, or null if there is none that we know. */
  static @Nullable Charset in(byte[] bytes, int from, int to) {
    String head = new String(bytes, from, Math.min(HEAD, to - from), StandardCharsets.ISO_8859_1);
    Matcher declaration = DECLARATION.matcher(head);
    while (declaration.find()) {
      Charset charset = CharsetLabels.of(withoutLineEnds(declaration.group(1)));
      if (charset != null) {
        return charset.name().startsWith("UTF-") && !charset.equals(StandardCharsets.UTF_8)
            ? null
            : charset;
      }
    }
    return null;
  }

  /** Emacs knows charsets with the line ends in their names: {@code euc-jp-unix}. */
  private static String withoutLineEnds(String name) {
    for (String ends : new String[] {"-unix", "-dos", "-mac"}) {
      if (name.endsWith(ends)) {
        return name.substring(0, name.length() - ends.length());
      }
    }
    return name;
  }
}
