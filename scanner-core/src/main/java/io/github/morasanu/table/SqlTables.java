/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.table;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The columns of the tables that a text of SQL has created so far, in bounded memory. A table is known by
 * its qualified name and by its last part alone. Immutable.
 */
final class SqlTables {
  /** No table yet. */
  static final SqlTables NONE = new SqlTables(Map.of(), 0);

  /** Columns that are kept of a table, and of all of them. */
  static final int MAX_COLUMNS = 1000;

  static final int MAX_ALL_COLUMNS = 50_000;

  /** Names that are kept: two of a table whose name is qualified. */
  static final int MAX_NAMES = 1000;

  private final Map<String, List<String>> columns;
  private final int size;

  private SqlTables(Map<String, List<String>> columns, int size) {
    this.columns = columns;
    this.size = size;
  }

  /** These tables and another, unless they are too many. */
  SqlTables plus(String table, List<String> names) {
    int newSize = size + names.size();
    if (names.isEmpty() || newSize > MAX_ALL_COLUMNS || columns.size() + 2 > MAX_NAMES) {
      return this;
    }
    Map<String, List<String>> more = new HashMap<>(columns);
    List<String> kept = List.copyOf(names);
    more.put(table.toLowerCase(Locale.ROOT), kept);
    more.put(lastPart(table), kept);
    return new SqlTables(more, newSize);
  }

  /** The columns of a table; none if it is not known. */
  List<String> columns(String table) {
    List<String> found = columns.get(table.toLowerCase(Locale.ROOT));
    return found == null ? columns.getOrDefault(lastPart(table), List.of()) : found;
  }

  /** The last part of a table's qualified name, in lower case. */
  static String lastPart(String table) {
    return table.substring(table.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
