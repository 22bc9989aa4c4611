/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.charset;

import io.github.morasanu.text.Ascii;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The charset that a text names at its start: the prolog of XML, {@code <meta>} of HTML, {@code
 * @charset} of CSS, and the magic comment of Python, Ruby, Emacs and Vim.
 */
final class DeclaredCharset {
  private static final int HEAD = 1024;

  /** What stands before a name; {@code coding} also ends {@code encoding}. */
  private static final String[] KEYWORDS = {"charset", "coding"};

  private static final int MAX_NAME = 31;
  private static final int MAX_BLANKS = 4;

  private DeclaredCharset() {}

  /** The first charset named in the first bytes of a text, or null if there is none that we know. */
  static @Nullable Charset in(byte[] bytes, int from, int to) {
    String head = new String(bytes, from, Math.min(HEAD, to - from), StandardCharsets.ISO_8859_1);
    String lower = head.toLowerCase(Locale.ROOT);
    int at = after(lower, 0);
    while (at >= 0) {
      Charset charset = CharsetLabels.of(withoutLineEnds(nameAt(head, at)));
      if (charset != null) {
        return charset.name().startsWith("UTF-") && !charset.equals(StandardCharsets.UTF_8)
            ? null
            : charset;
      }
      at = after(lower, at);
    }
    return null;
  }

  /** Where the next keyword from an index on ends, or -1. */
  private static int after(String head, int from) {
    int first = -1;
    for (String keyword : KEYWORDS) {
      int found = head.indexOf(keyword, from);
      int end = found + keyword.length();
      first = found >= 0 && (first < 0 || end < first) ? end : first;
    }
    return first;
  }

  /** The name behind an equals sign or a colon, a quote and a few blanks; empty if there is none. */
  private static String nameAt(String head, int from) {
    int at = skipBlanks(head, from);
    at = skipBlanks(head, isOneOf(head, at, "=:") ? at + 1 : at);
    int start = isOneOf(head, at, "\"'") ? at + 1 : at;
    int end = start;
    while (end < head.length() && end - start < MAX_NAME && isOfName(head.charAt(end))) {
      end++;
    }
    return head.substring(start, end);
  }

  private static int skipBlanks(String head, int from) {
    int at = from;
    while (at - from < MAX_BLANKS && isOneOf(head, at, " \t")) {
      at++;
    }
    return at;
  }

  private static boolean isOneOf(String head, int at, String characters) {
    return at < head.length() && characters.indexOf(head.charAt(at)) >= 0;
  }

  private static boolean isOfName(char c) {
    return Ascii.isLetterOrDigit(c) || "_.:-".indexOf(c) >= 0;
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
