/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.table;

import java.util.List;

/**
 * The columns that a statement of SQL lists, with what was said of them. A dump of many short statements names the same
 * columns again and again, so that the last ones are kept. Not thread-safe. It is content: evidence only.
 */
final class ListedColumns {
  private List<String> names = List.of();
  private List<String> labels = List.of();
  private String table = "";
  private SqlRemarks remarks = SqlRemarks.NONE;
  private boolean described;

  void set(ListedColumns other) {
    names = other.names;
    labels = other.labels;
    table = other.table;
    remarks = other.remarks;
    described = other.described;
  }

  /**
   * Sets them to those of a statement.
   *
   * @param list is copied
   * @param said so far
   */
  void set(String ofTable, List<String> list, SqlRemarks said) {
    boolean same = list.equals(names);
    if (same && said == remarks && ofTable.equals(table)) {
      return;
    }
    names = same ? names : List.copyOf(list);
    table = ofTable;
    remarks = said;
    labels = said.labels(ofTable, names);
    described = !labels.equals(names);
  }

  /** The name of each, with what was said of it. */
  List<String> labels() {
    return labels;
  }

  /** Whether something was said of one. */
  boolean isDescribed() {
    return described;
  }
}
