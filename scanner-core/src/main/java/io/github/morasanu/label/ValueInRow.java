/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.label;

/**
 * The value that is the next cell of the row which its label begins: {@code 口座番号,1234567}, {@code 氏名 & … \\}, {@code
 * | 氏名 | … |}. Pure, but for the value that it finds.
 */
final class ValueInRow {
  private static final String CELL_ENDS = "|│┃｜\n\r";

  private final LabelKey key;
  private final ValueRange value;

  ValueInRow(LabelKey key, ValueRange value) {
    this.key = key;
    this.value = value;
  }

  /** The cell behind a bar, or the value that the only bar of a sentence parts from its label. */
  boolean cell(int bar) {
    int first = key.skipBlanks(bar + 1);
    boolean sentence = key.at(bar) == '｜' || !key.isAlone();
    boolean row = key.isAscii()
        || !sentence
        || isBar(beforeBlanks())
        || isBar(value.endBefore(first, CELL_ENDS));
    return row ? value.cell(first) : value.told(first);
  }

  private int beforeBlanks() {
    int i = key.start() - 1;
    while (LabelKey.isBlank(key.at(i))) {
      i--;
    }
    return i;
  }

  private boolean isBar(int at) {
    return LabelDecoration.isBar(key.at(at));
  }

  /** The value behind its label as the first two fields of a line. */
  boolean listed(int sign) {
    return key.isAlone() && !value.isQuoted(key.skipBlanks(sign + 1)) && value.told(sign + 1);
  }

  /** The second of two cells in quotes that are all of a line. */
  boolean quoted(int comma) {
    return isPair(comma + 1) && value.quoted(comma + 1);
  }

  private boolean isPair(int second) {
    int quote = key.start() - 1;
    boolean first = key.at(quote) == '"' && (quote == 0 || key.at(quote - 1) == '\n');
    if (!first || key.at(second) != '"') {
      return false;
    }
    int end = value.endBefore(second + 1, "\"\n") + 1;
    return key.at(end - 1) == '"'
        && (end == key.text().length() || "\r\n".indexOf(key.at(end)) >= 0);
  }

  /** The value that a row of two cells in LaTeX ends with. */
  boolean latex(int sign) {
    int end = value.endBefore(sign + 1, "&\\\n");
    return key.isAlone()
        && key.at(end) == '\\'
        && key.at(end + 1) == '\\'
        && value.found(sign + 1, end, true);
  }
}
