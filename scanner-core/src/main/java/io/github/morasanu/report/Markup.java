/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.report;

/** Text made safe for XML and HTML, between tags and in quoted attributes. */
final class Markup {

  private Markup() {}

  /**
   * The text with its markup escaped, and each character that XML forbids, or that nobody could see, as
   * its code.
   */
  static String escape(String text) {
    String printable = Printable.of(text);
    StringBuilder escaped = new StringBuilder(printable.length() + 16);
    for (int i = 0; i < printable.length(); i++) {
      char character = printable.charAt(i);
      switch (character) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '"' -> escaped.append("&quot;");
        case '\'' -> escaped.append("&#39;");
        case '\uFFFE' -> escaped.append("\\u{FFFE}");
        case '\uFFFF' -> escaped.append("\\u{FFFF}");
        default -> escaped.append(character);
      }
    }
    return escaped.toString();
  }

  /** The same for lines, whose ends stay. */
  static String escapeLines(String lines) {
    StringBuilder escaped = new StringBuilder();
    lines.lines().forEach(line -> escaped.append(escape(line)).append('\n'));
    return escaped.toString();
  }
}
