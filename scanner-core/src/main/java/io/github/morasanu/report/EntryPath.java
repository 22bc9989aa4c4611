/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.report;

import io.github.morasanu.model.Location;
import java.nio.charset.StandardCharsets;

/** The parts of a path as {@link Location#path()} gives it: the file, and the entry within it. */
final class EntryPath {
  static final String SEPARATOR = "!/";

  private static final String UNRESERVED = "-._~/";
  private static final char[] HEX = "0123456789ABCDEF".toCharArray();

  private EntryPath() {}

  /** The file on disk: what stands before the first entry. */
  static String file(String path) {
    int separator = path.indexOf(SEPARATOR);
    return separator < 0 ? path : path.substring(0, separator);
  }

  /** Whether it names something within a container. */
  static boolean isEntry(String path) {
    return path.contains(SEPARATOR);
  }

  /** The last name of the path. */
  static String name(String path) {
    int slash = path.lastIndexOf('/');
    return slash < 0 || slash == path.length() - 1 ? path : path.substring(slash + 1);
  }

  /** The path as a relative reference of RFC 3986: all but unreserved characters as percent codes. */
  static String uri(String path) {
    StringBuilder uri = new StringBuilder();
    for (byte unit : path.getBytes(StandardCharsets.UTF_8)) {
      char character = (char) (unit & 0xFF);
      if (isAsciiLetterOrDigit(character) || UNRESERVED.indexOf(character) >= 0) {
        uri.append(character);
      } else {
        uri.append('%').append(HEX[character >> 4]).append(HEX[character & 0xF]);
      }
    }
    return uri.toString();
  }

  private static boolean isAsciiLetterOrDigit(char character) {
    return (character >= '0' && character <= '9')
        || (character >= 'A' && character <= 'Z')
        || (character >= 'a' && character <= 'z');
  }
}
