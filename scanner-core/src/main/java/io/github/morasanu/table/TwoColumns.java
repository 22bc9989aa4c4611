/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.table;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells a header of two columns from the first of many names and values: both are two words over two cells.
 * Pure.
 */
final class TwoColumns {
  /** So many rows below the words are looked at, at most. */
  static final int MOST_ROWS = 8;

  /** So many values of one form are a column; two telephone numbers may follow each other in a list of names. */
  private static final int ROWS_OF_A_FORM = 3;

  /** What the labels of what is told of people end with. */
  private static final List<String> ENDS_OF_LABELS = List.of(
      "氏名", "名前", "姓名", "者", "様", "月日", "日付", "年齢", "性別", "番号", "記号", "コード", "電話", "TEL", "携帯",
      "FAX", "メール", "アドレス", "住所", "先", "口座", "カナ", "フリガナ", "ふりがな", "ID", "No", "No.");

  private TwoColumns() {}

  /**
   * Whether two words stand over values.
   *
   * @param rows the first ones below them, of two cells each, at most {@link #MOST_ROWS}
   */
  static boolean areHeader(List<String> words, List<List<String>> rows) {
    if (rows.isEmpty()) {
      return false;
    }
    List<String> first = rows.get(0);
    return isValue(first.get(0))
        || (words.stream().allMatch(TwoColumns::isAscii) && !isAscii(first.get(0)))
        || hasRepeatedFirst(rows)
        || isNumbered(words.get(0), rows)
        || areLabels(words, first)
        || isColumnOfOneForm(rows);
  }

  /** Whether both words end as labels do, and what stands below the first does not: 氏名, 生年月日 over a name and a day. */
  private static boolean areLabels(List<String> words, List<String> below) {
    return words.stream().allMatch(TwoColumns::endsAsLabel)
        && !endsAsLabel(below.get(0))
        && isValue(below.get(1));
  }

  private static boolean endsAsLabel(String word) {
    return ENDS_OF_LABELS.stream().anyMatch(word::endsWith);
  }

  private static boolean isValue(String cell) {
    return HeaderLine.labels(List.of(cell)).isEmpty();
  }

  private static boolean isAscii(String cell) {
    return cell.chars().allMatch(c -> c < 0x80);
  }

  /** Whether a first cell comes again: names of values do not. */
  private static boolean hasRepeatedFirst(List<List<String>> rows) {
    Set<String> seen = new HashSet<>();
    return rows.stream().anyMatch(row -> !seen.add(row.get(0)));
  }

  /** Whether digits stand in the first cells of all rows, but not in the word above them. */
  private static boolean isNumbered(String word, List<List<String>> rows) {
    return rows.size() > 1
        && !hasDigit(word)
        && rows.stream().allMatch(row -> hasDigit(row.get(0)));
  }

  private static boolean hasDigit(String cell) {
    return cell.chars().anyMatch(Character::isDigit);
  }

  private static boolean isColumnOfOneForm(List<List<String>> rows) {
    return rows.size() >= ROWS_OF_A_FORM
        && rows.stream().allMatch(row -> isValue(row.get(1)) && !row.get(1).isBlank())
        && rows.stream().map(row -> form(row.get(1))).distinct().count() == 1;
  }

  /** A value with each digit and each letter as one of its kind. */
  private static String form(String value) {
    StringBuilder form = new StringBuilder(value.length());
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      form.append(Character.isDigit(c) ? '0' : Character.isLetter(c) ? 'a' : c);
    }
    return form.toString();
  }
}
