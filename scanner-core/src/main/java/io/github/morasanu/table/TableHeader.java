/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the header of a table in running text says of the rows below it. Immutable. It is content: evidence
 * only.
 */
final class TableHeader {
  /** Of rows that have none. */
  static final TableHeader NONE = new TableHeader(List.of(), 0, 0, false, null);

  /** Where there are no rows. */
  static final TableHeader ABSENT = new TableHeader(List.of(), 0, 0, false, null);

  /** Of rows before which more would have to be read to know. */
  static final TableHeader UNKNOWN = new TableHeader(List.of(), 0, 0, false, null);

  private static final int IDS = 1024;

  private final List<String> labels;
  private final int start;
  private final int end;
  private final boolean detail;
  private final @Nullable LineFields fields;
  private final int id;

  /**
   * A header.
   *
   * @param labels of the columns, empty where one has none
   * @param start where the labels begin
   * @param end where the first row below it may begin
   * @param detail whether each row holds a label and its value
   * @param fields where the labels stand in their line, if that matters
   */
  TableHeader(
      List<String> labels, int start, int end, boolean detail, @Nullable LineFields fields) {
    this.labels = List.copyOf(labels);
    this.start = start;
    this.end = end;
    this.detail = detail;
    this.fields = fields;
    this.id = this.labels.hashCode();
  }

  /** A header of labels, which may say that each row holds a label and its value: {@code 項目, 内容}. */
  static TableHeader of(List<String> labels, int start, int end) {
    boolean detail = labels.size() == 2 && ColumnSection.below(labels).isNamedInRow(1);
    return new TableHeader(labels, start, end, detail, null);
  }

  /** The same header for a text that begins so many characters later. */
  TableHeader moved(int count) {
    return labels.isEmpty() && !detail
        ? this
        : new TableHeader(labels, start - count, end - count, detail, fields);
  }

  boolean hasLabels() {
    return !labels.isEmpty();
  }

  int columns() {
    return labels.size();
  }

  /** The label of a column from 0 on, or an empty text. */
  String label(int column) {
    return column < labels.size() ? labels.get(column) : "";
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  @Nullable
  LineFields fields() {
    return fields;
  }

  boolean isDetail() {
    return detail;
  }

  /**
   * The number of a column from 0 on: tables of the same labels share theirs. Where a row is no more than a
   * name and a value it is below 0, as for any other key, since its neighbours may be of the same record.
   */
  int field(int column) {
    int hash = (31 * id + column) & Integer.MAX_VALUE;
    return columns() > 2 ? 1 + hash % IDS : KeyedFields.field(hash);
  }
}
