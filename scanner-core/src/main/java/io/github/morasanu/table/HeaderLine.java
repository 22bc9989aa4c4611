/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.table;

import java.util.ArrayList;
import java.util.List;

/** Tells a line of labels from a line of values. */
final class HeaderLine {
  private static final int DIGITS_OF_A_VALUE = 4;

  private HeaderLine() {}

  /** The labels of a first line's cells, or none if any of them looks like a value. */
  static List<String> labels(List<String> cells) {
    List<String> labels = new ArrayList<>();
    boolean named = false;
    for (String cell : cells) {
      String label = unquoted(cell);
      if (isValue(label)) {
        return List.of();
      }
      named |= !label.isEmpty();
      labels.add(label);
    }
    return named ? labels : List.of();
  }

  private static boolean isValue(String cell) {
    long digits = cell.chars().filter(Character::isDigit).count();
    boolean letters = cell.chars().anyMatch(Character::isLetter);
    return digits >= DIGITS_OF_A_VALUE || (digits > 0 && !letters) || cell.indexOf('@') >= 0;
  }

  private static String unquoted(String cell) {
    String text = cell.strip();
    boolean quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
    return quoted ? text.substring(1, text.length() - 1).replace("\"\"", "\"").strip() : text;
  }
}
