/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.report;

import java.util.Locale;

/**
 * Makes names that others chose safe to show on a terminal: a file name may hold escape sequences,
 * line ends, or marks that turn the direction of what follows.
 */
public final class Printable {

  private Printable() {}

  /** The text with each control, format, line-separating and lone surrogate character as its code. */
  public static String of(String text) {
    StringBuilder safe = null;
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      int length = Character.charCount(codePoint);
      if (isUnsafe(codePoint)) {
        safe = safe == null ? new StringBuilder(text.substring(0, i)) : safe;
        safe.append(String.format(Locale.ROOT, "\\u{%X}", codePoint));
      } else if (safe != null) {
        safe.appendCodePoint(codePoint);
      }
      i += length;
    }
    return safe == null ? text : safe.toString();
  }

  private static boolean isUnsafe(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE -> true;
      default -> false;
    };
  }
}
