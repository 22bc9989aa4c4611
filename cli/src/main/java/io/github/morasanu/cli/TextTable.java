/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.cli;

import io.github.morasanu.report.DisplayWidth;
import java.util.ArrayList;
import java.util.List;

/** A table whose columns stand below each other. Not thread-safe. */
final class TextTable {
  private static final String GAP = "  ";

  private final List<String[]> rows = new ArrayList<>();
  private final boolean[] right;
  private final int[] widths;

  /** A table with those headers; a column whose header begins with {@code +} holds numbers. */
  TextTable(String... headers) {
    this.right = new boolean[headers.length];
    this.widths = new int[headers.length];
    String[] names = new String[headers.length];
    for (int i = 0; i < headers.length; i++) {
      right[i] = headers[i].startsWith("+");
      names[i] = right[i] ? headers[i].substring(1) : headers[i];
    }
    add(names);
  }

  /** Adds a row with a cell for each header. */
  void add(String... cells) {
    rows.add(cells);
    for (int i = 0; i < cells.length; i++) {
      widths[i] = Math.max(widths[i], DisplayWidth.of(cells[i]));
    }
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (String[] cells : rows) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < cells.length; i++) {
        String padding = " ".repeat(widths[i] - DisplayWidth.of(cells[i]));
        line.append(i == 0 ? "" : GAP);
        line.append(right[i] ? padding + cells[i] : cells[i] + padding);
      }
      text.append(line.toString().stripTrailing()).append('\n');
    }
    return text.toString();
  }
}
