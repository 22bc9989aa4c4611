/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.report;

/** Text made safe for Markdown: it stays as it is read, and nothing in it links, mentions or marks. */
final class MarkdownText {
  private static final String PLAIN = " /-,;";

  private MarkdownText() {}

  /** The text with each character that Markdown or HTML might read as its number. */
  static String of(String text) {
    String printable = Printable.of(text);
    StringBuilder escaped = new StringBuilder(printable.length() + 16);
    for (int i = 0; i < printable.length(); i++) {
      char character = printable.charAt(i);
      if (character < 0x80
          && !Character.isLetterOrDigit(character)
          && PLAIN.indexOf(character) < 0) {
        escaped.append("&#").append((int) character).append(';');
      } else {
        escaped.append(character);
      }
    }
    return escaped.toString();
  }
}
