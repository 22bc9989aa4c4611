/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.testdata.accuracy;

import java.util.Locale;

/** Writes a value as a format demands it. */
final class Escaping {
  private Escaping() {}

  static String of(Carrier carrier, String value) {
    return switch (carrier) {
      case PROSE, TSV -> value;
      case JAVA, JSON, YAML -> value.replace("\\", "\\\\").replace("\"", "\\\"");
      case PROPERTIES -> ascii(value);
      case XML ->
        value
            .replace("&", "&amp;")
            .replace("<", "&lt;")
            .replace(">", "&gt;")
            .replace("\"", "&quot;");
      case CSV, CSV_PLAIN ->
        value.indexOf(',') >= 0 || value.indexOf('"') >= 0
            ? '"' + value.replace("\"", "\"\"") + '"'
            : value;
      case SQL -> value.replace("'", "''");
    };
  }

  private static String ascii(String value) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c < 0x80) {
        out.append(c);
      } else {
        out.append(String.format(Locale.ROOT, "\\u%04X", (int) c));
      }
    }
    return out.toString();
  }
}
