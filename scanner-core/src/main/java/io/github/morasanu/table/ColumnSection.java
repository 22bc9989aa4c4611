/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.table;

import io.github.morasanu.label.DocumentKeys;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What the cells of delimited text are called, from one header to the next. In a sheet of names and values
 * ({@code 項目,内容}) each row says itself what its value is. Immutable. It is content: evidence only.
 */
public final class ColumnSection {
  /** Of rows without a header. */
  static final ColumnSection NONE = new ColumnSection(List.of(), -1, -1);

  /** Of rows that are names and values, and have no header. */
  static final ColumnSection PAIRS = new ColumnSection(List.of(), 0, 1);

  /** Headers above values of any kind. */
  private static final Set<String> VALUES = Set.of(
      "値",
      "内容",
      "データ",
      "設定値",
      "入力値",
      "入力内容",
      "記入内容",
      "登録内容",
      "回答",
      "回答内容",
      "value",
      "values",
      "content",
      "contents",
      "data",
      "answer",
      "response");

  /** Headers above what such values are called. */
  private static final Set<String> NAMES = Set.of(
      "項目",
      "項目名",
      "項目名称",
      "属性",
      "属性名",
      "キー",
      "名称",
      "フィールド",
      "フィールド名",
      "カラム",
      "カラム名",
      "列名",
      "設問",
      "質問",
      "質問項目",
      "設定項目",
      "入力項目",
      "ラベル",
      "パラメータ",
      "パラメータ名",
      "key",
      "name",
      "field",
      "field name",
      "fieldname",
      "item",
      "label",
      "attribute",
      "property",
      "parameter",
      "question",
      "column",
      "variable",
      "code name");

  private static final int NUMBERS = 1024;
  private static final int COLUMNS = 1000;

  private final List<String> labels;
  private final int nameColumn;
  private final int valueColumn;

  private ColumnSection(List<String> labels, int nameColumn, int valueColumn) {
    this.labels = List.copyOf(labels);
    this.nameColumn = nameColumn;
    this.valueColumn = valueColumn;
  }

  /** The rows below a header, which is empty if it is none. */
  static ColumnSection below(List<String> labels) {
    for (int i = 1; i < labels.size(); i++) {
      if (VALUES.contains(lower(labels.get(i))) && NAMES.contains(lower(labels.get(i - 1)))) {
        return new ColumnSection(labels, i - 1, i);
      }
    }
    int kind = -1;
    for (int i = 0; i < labels.size(); i++) {
      if (DocumentKeys.isKindOfDocument(labels.get(i))) {
        kind = i;
      } else if (kind >= 0 && DocumentKeys.isNumber(labels.get(i))) {
        return new ColumnSection(labels, kind, i);
      }
    }
    return labels.isEmpty() ? NONE : new ColumnSection(labels, -1, -1);
  }

  private static String lower(String label) {
    return label.toLowerCase(Locale.ROOT);
  }

  /** The label of a column from 0 on, or an empty text. */
  String label(int column) {
    return column < labels.size() ? labels.get(column) : "";
  }

  boolean hasLabels() {
    return !labels.isEmpty();
  }

  int columns() {
    return labels.size();
  }

  /** Whether its header is that one. */
  boolean isBelow(List<String> header) {
    return labels.equals(header);
  }

  /** Whether the values of a column are called what another cell of their row says. */
  boolean isNamedInRow(int column) {
    return column == valueColumn;
  }

  /** What a value is called whose row names it so, or an empty text if that is no name for it. */
  String named(String name) {
    boolean document =
        valueColumn < labels.size() && DocumentKeys.isNumber(labels.get(valueColumn));
    if (!document) {
      return name;
    }
    return DocumentKeys.isDocument(name) ? DocumentKeys.labelOf(name) : labels.get(valueColumn);
  }

  /** The column of what values are called, from 0 on; or -1. */
  int nameColumn() {
    return nameColumn;
  }

  /** The number of the first column: those of another header are others than those of the first. */
  int firstNumber(ColumnSection first) {
    boolean same = labels.equals(first.labels);
    return 1 + (same ? 0 : COLUMNS * (1 + Math.floorMod(labels.hashCode(), NUMBERS)));
  }
}
