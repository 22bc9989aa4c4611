/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * On which lines the tables and keys of a TOML text stand. The parser has accepted the text, and this
 * reader only looks where things are: it is made for messages about mistakes, and for those alone.
 *
 * <p>A path names a place: {@code rules[2].allowlists[0].regexes} is a key of the first of the
 * allowlists in the third of the rules.
 */
final class TomlLines {
  private final String text;
  private final Map<String, Integer> lines = new HashMap<>();

  /** How many tables an array of tables has so far. */
  private final Map<String, Integer> counts = new HashMap<>();

  private int at;
  private int line = 1;

  private TomlLines(String text) {
    this.text = text;
  }

  static TomlLines of(String text) {
    TomlLines lines = new TomlLines(text);
    lines.read();
    return lines;
  }

  /** The path of a key of a table. */
  static String path(String table, String key) {
    return table.isEmpty() ? key : table + "." + key;
  }

  /** The path of an element of an array. */
  static String path(String array, int index) {
    return array + "[" + index + "]";
  }

  /** The line of a path from 1 on; of what surrounds it if it is nowhere. */
  int line(String path) {
    String known = path;
    while (!known.isEmpty()) {
      Integer found = lines.get(known);
      if (found != null) {
        return found;
      }
      int cut = Math.max(known.lastIndexOf('.'), known.lastIndexOf('['));
      known = known.substring(0, Math.max(0, cut));
    }
    return 1;
  }

  private void read() {
    String table = "";
    skipBlank();
    while (at < text.length()) {
      if (take("[[")) {
        table = arrayTable(keys());
        take("]]");
      } else if (take("[")) {
        table = joined("", keys());
        mark(table);
        take("]");
      } else {
        keyAndValue(table);
      }
      skipBlank();
    }
  }

  private String arrayTable(List<String> keys) {
    String parent = joined("", keys.subList(0, keys.size() - 1));
    String array = path(parent, keys.get(keys.size() - 1));
    int index = counts.merge(array, 1, Integer::sum) - 1;
    lines.putIfAbsent(array, line);
    String table = path(array, index);
    mark(table);
    return table;
  }

  /** The path of keys below a table: of an array of tables, the last one is meant. */
  private String joined(String table, List<String> keys) {
    String path = table;
    for (String key : keys) {
      path = path(path, key);
      Integer count = counts.get(path);
      path = count == null ? path : path(path, count - 1);
    }
    return path;
  }

  private void keyAndValue(String table) {
    int before = at;
    String path = joined(table, keys());
    mark(path);
    skipSpaces();
    if (take("=")) {
      value(path);
    } else if (at == before) {
      at++;
    }
  }

  private void value(String path) {
    skipBlank();
    if (take("[")) {
      int index = 0;
      for (skipBlank(); at < text.length() && !take("]"); skipBlank()) {
        String element = path(path, index);
        mark(element);
        value(element);
        skipBlank();
        if (take(",")) {
          index++;
        }
      }
    } else if (take("{")) {
      for (skipBlank(); at < text.length() && !take("}"); skipBlank()) {
        keyAndValue(path);
        skipBlank();
        take(",");
      }
    } else if (!string()) {
      at = Math.max(at + 1, endOf(",]}#\n"));
    }
  }

  /** Reads past a string; false if there is none. */
  private boolean string() {
    for (String quote : List.of("\"\"\"", "'''", "\"", "'")) {
      if (take(quote)) {
        boolean escapes = quote.charAt(0) == '"';
        while (at < text.length() && !text.startsWith(quote, at)) {
          line += text.charAt(at) == '\n' ? 1 : 0;
          at += escapes && text.charAt(at) == '\\' && !text.startsWith("\n", at + 1) ? 2 : 1;
        }
        at = Math.min(text.length(), at + quote.length());
        // One or two quotes may stand before the three that end a text.
        while (quote.length() == 3 && at < text.length() && text.charAt(at) == quote.charAt(0)) {
          at++;
        }
        return true;
      }
    }
    return false;
  }

  /** Reads a dotted key. */
  private List<String> keys() {
    List<String> keys = new ArrayList<>();
    do {
      skipSpaces();
      int start = at;
      if (string()) {
        keys.add(text.substring(start + 1, Math.max(start + 1, at - 1)));
      } else {
        at = endOf(" \t.=]\n");
        keys.add(text.substring(start, at));
      }
      skipSpaces();
    } while (take("."));
    return keys;
  }

  private void mark(String path) {
    lines.putIfAbsent(path, line);
  }

  private int endOf(String stops) {
    int end = at;
    while (end < text.length() && stops.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  private boolean take(String literal) {
    if (text.startsWith(literal, at)) {
      at += literal.length();
      return true;
    }
    return false;
  }

  private void skipSpaces() {
    while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at++;
    }
  }

  /** Skips spaces, line ends and comments. */
  private void skipBlank() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '#') {
        at = endOf("\n");
      } else if (c == ' ' || c == '\t' || c == '\r' || c == '\n') {
        line += c == '\n' ? 1 : 0;
        at++;
      } else {
        return;
      }
    }
  }
}
