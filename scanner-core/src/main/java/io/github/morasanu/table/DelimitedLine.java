/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.table;

import io.github.morasanu.text.Ascii;
import io.github.morasanu.text.FoldedText;
import java.util.ArrayList;
import java.util.List;

/** The cells of one line of delimited text. Immutable. It is content: evidence only. */
final class DelimitedLine {
  private static final int LONGEST_LABEL = 48;
  private static final String NOT_IN_LABELS = "。、；;{}\"";

  private final List<String> cells;
  private final int filled;

  private DelimitedLine(List<String> cells) {
    this.cells = List.copyOf(cells);
    this.filled = (int) cells.stream().filter(cell -> !isEmpty(cell)).count();
  }

  /** The cells between two places of a text: line breaks between them are in quotes. */
  static DelimitedLine of(FoldedText text, int start, int end, char delimiter) {
    FieldCursor cursor = new FieldCursor(delimiter);
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    for (int i = start; i < end; i++) {
      int column = cursor.column();
      char c = text.charAt(i);
      if (Ascii.isLineBreak(c)) {
        breakLine(cell);
        continue;
      }
      cursor.pass(c);
      if (cursor.column() == column) {
        cell.append(c);
      } else {
        cells.add(cell.toString());
        cell.setLength(0);
      }
    }
    cells.add(cell.toString());
    return new DelimitedLine(cells);
  }

  /** How many cells stand between two places of a text. */
  static int count(FoldedText text, int start, int end, char delimiter) {
    FieldCursor cursor = new FieldCursor(delimiter);
    cursor.passRow(text, start, end);
    return cursor.column();
  }

  /** Words in Latin letters are parted by a line break, others may go on behind it. */
  private static void breakLine(StringBuilder cell) {
    int last = cell.length() - 1;
    if (last >= 0 && Ascii.isLetter(cell.charAt(last))) {
      cell.append(' ');
    }
  }

  private static boolean isEmpty(String cell) {
    return cell.isBlank() || cell.equals("\"\"");
  }

  List<String> cells() {
    return cells;
  }

  int count() {
    return cells.size();
  }

  /** How many cells hold something. */
  int filled() {
    return filled;
  }

  /** Whether nothing stands in its last cell, as where a line is filled up to the columns of others. */
  boolean endsEmpty() {
    return isEmpty(cells.get(cells.size() - 1));
  }

  /** Whether none of its cells is a value. */
  boolean isWords() {
    return !HeaderLine.labels(cells).isEmpty();
  }

  /** Whether each of its cells reads like a label, where it is not the first line that says so. */
  boolean isLabels() {
    List<String> labels = HeaderLine.labels(cells);
    return !labels.isEmpty() && labels.stream().allMatch(DelimitedLine::isLabel);
  }

  private static boolean isLabel(String label) {
    return label.isEmpty()
        || label.equals("#")
        || label.equals("№")
        || (label.length() <= LONGEST_LABEL
            && label.chars().anyMatch(Character::isLetter)
            && label.chars().noneMatch(c -> NOT_IN_LABELS.indexOf(c) >= 0));
  }

  /** Whether it is a remark on what follows. */
  boolean isComment() {
    String first = cells.get(0).strip();
    return filled <= 1 || (first.length() > 1 && first.charAt(0) == '#' && !endsLikeLabel(first));
  }

  /** {@code #id,name}: some write their header as a comment. */
  private static boolean endsLikeLabel(String first) {
    return first.indexOf(' ') < 0;
  }
}
