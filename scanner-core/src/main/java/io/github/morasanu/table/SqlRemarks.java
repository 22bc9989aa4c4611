/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a text of SQL has said so far of columns whose names say nothing: {@code COMMENT ON COLUMN t.c IS '口座番号'}, and
 * {@code c varchar(20) COMMENT '口座番号'} in a definition. In bounded memory; a table is known by the last part of its name.
 * Immutable. It is content: evidence only.
 */
final class SqlRemarks {
  static final SqlRemarks NONE = new SqlRemarks(Map.of(), 0);

  private static final int MOST_TABLES = 500;
  private static final int MOST_REMARKS = 5_000;

  private final Map<String, Map<String, String>> byTable;
  private final int size;

  private SqlRemarks(Map<String, Map<String, String>> byTable, int size) {
    this.byTable = byTable;
    this.size = size;
  }

  /** These remarks and those on columns of a table, by the names of these; unless they are too many. */
  SqlRemarks plus(String table, Map<String, String> remarks) {
    String key = SqlTables.lastPart(table);
    boolean room = byTable.size() < MOST_TABLES || byTable.containsKey(key);
    if (remarks.isEmpty() || !room || size + remarks.size() > MOST_REMARKS) {
      return this;
    }
    Map<String, String> all = new HashMap<>(byTable.getOrDefault(key, Map.of()));
    remarks.forEach((column, remark) -> all.put(column.toLowerCase(Locale.ROOT), remark));
    Map<String, Map<String, String>> more = new HashMap<>(byTable);
    more.put(key, all);
    return new SqlRemarks(more, size + remarks.size());
  }

  /** Columns of a table, each with what was said of it; the same list if nothing was. */
  List<String> labels(String table, List<String> columns) {
    Map<String, String> remarks = byTable.isEmpty() ? null : byTable.get(SqlTables.lastPart(table));
    if (remarks == null) {
      return columns;
    }
    List<String> labels = new ArrayList<>(columns.size());
    for (String column : columns) {
      String remark = remarks.get(column.toLowerCase(Locale.ROOT));
      labels.add(remark == null ? column : column + ' ' + remark);
    }
    return labels;
  }
}
