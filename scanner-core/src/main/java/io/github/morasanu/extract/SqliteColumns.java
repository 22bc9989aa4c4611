/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The columns of a table, out of its {@code CREATE TABLE} statement as SQLite keeps it. */
final class SqliteColumns {
  private static final Set<String> CONSTRAINTS =
      Set.of("CONSTRAINT", "PRIMARY", "UNIQUE", "CHECK", "FOREIGN");

  private final List<String> names;
  private final int rowId;

  private SqliteColumns(List<String> names, int rowId) {
    this.names = names;
    this.rowId = rowId;
  }

  /** The columns; none if the statement is not understood. */
  static SqliteColumns of(String statement) {
    List<String> names = new ArrayList<>();
    int rowId = -1;
    for (String definition : definitions(statement)) {
      String name = firstWord(definition);
      String rest = definition.substring(name.length()).toUpperCase(Locale.ROOT);
      if (CONSTRAINTS.contains(name.toUpperCase(Locale.ROOT))) {
        break;
      }
      boolean computed = rest.contains(" AS ") || rest.contains(" AS(");
      if (!computed || rest.contains("STORED")) {
        if (rest.strip().startsWith("INTEGER PRIMARY KEY")) {
          rowId = names.size();
        }
        names.add(unquoted(name));
      }
    }
    return new SqliteColumns(names, rowId);
  }

  /** Their names, in the order of a record's values. */
  List<String> names() {
    return names;
  }

  /** The index of the column whose value is the number of the row, or -1. */
  int rowId() {
    return rowId;
  }

  /** What stands between the commas of the outermost parentheses. */
  private static List<String> definitions(String sql) {
    List<String> definitions = new ArrayList<>();
    StringBuilder definition = new StringBuilder();
    int depth = 0;
    int i = 0;
    while (i < sql.length()) {
      int end = tokenEnd(sql, i);
      char c = sql.charAt(i);
      boolean comment = end - i > 1 && (c == '-' || c == '/');
      depth -= c == ')' ? 1 : 0;
      if (depth == 0 && c == ')') {
        break;
      }
      if (depth == 1 && c == ',') {
        add(definition, definitions);
      } else if (depth > 0) {
        definition.append(comment || Character.isWhitespace(c) ? " " : sql.substring(i, end));
      }
      depth += c == '(' ? 1 : 0;
      i = end;
    }
    add(definition, definitions);
    return definitions;
  }

  private static void add(StringBuilder definition, List<String> definitions) {
    String text = definition.toString().strip();
    if (!text.isEmpty()) {
      definitions.add(text);
    }
    definition.setLength(0);
  }

  /** The end of what starts at an index: something quoted, a comment, or one character. */
  private static int tokenEnd(String sql, int at) {
    return switch (sql.charAt(at)) {
      case '"', '\'', '`' -> closing(sql, at + 1, sql.substring(at, at + 1));
      case '[' -> closing(sql, at + 1, "]");
      case '-' -> sql.startsWith("--", at) ? closing(sql, at, "\n") : at + 1;
      case '/' -> sql.startsWith("/*", at) ? closing(sql, at + 2, "*/") : at + 1;
      default -> at + 1;
    };
  }

  private static int closing(String sql, int from, String mark) {
    int end = sql.indexOf(mark, from);
    return end < 0 ? sql.length() : end + mark.length();
  }

  private static String firstWord(String definition) {
    int end = tokenEnd(definition, 0);
    if (end > 1) {
      return definition.substring(0, end);
    }
    while (end < definition.length() && !Character.isWhitespace(definition.charAt(end))) {
      end++;
    }
    return definition.substring(0, end);
  }

  private static String unquoted(String name) {
    boolean quoted = name.length() > 1 && "\"'`[".indexOf(name.charAt(0)) >= 0;
    return quoted ? name.substring(1, name.length() - 1) : name;
  }
}
