/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.document;

import java.math.BigDecimal;

/** What a table's cell becomes on the line of its row. */
public final class CellText {
  /** Larger numbers identify nothing, and would fill lines with zeros. */
  private static final int MOST_DIGITS = 30;

  /** Bank accounts have seven. */
  private static final int FEWEST_DIGITS = 7;

  private CellText() {}

  /** The text on one line; a spreadsheet's number without its exponent. */
  public static String of(CharSequence cell, boolean inSheet) {
    StringBuilder line = new StringBuilder(cell.length());
    boolean gap = false;
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      if (c == '\n' || c == '\r' || c == '\t') {
        gap = line.length() > 0;
      } else {
        if (gap) {
          line.append(' ');
          gap = false;
        }
        line.append(c);
      }
    }
    String text = line.toString();
    return inSheet && isScientific(text) ? plainNumber(text) : text;
  }

  /**
   * What a cell shows, or its number, if that is a long whole one of which not all digits are shown.
   *
   * @param number as its file has it, or empty
   */
  public static String withAllDigits(String shown, String number) {
    String plain = isScientific(number) ? plainNumber(number) : number;
    boolean longWhole =
        plain.length() >= FEWEST_DIGITS && plain.chars().allMatch(c -> c >= '0' && c <= '9');
    return longWhole && !showsAll(shown, plain) ? plain : shown;
  }

  /** Whether a text without an exponent has those digits in a row, whatever stands between them. */
  static boolean showsAll(String shown, String digits) {
    if (shown.indexOf('E') >= 0) {
      return false;
    }
    StringBuilder all = new StringBuilder();
    shown.chars().filter(c -> c >= '0' && c <= '9').forEach(c -> all.append((char) c));
    return all.indexOf(digits) >= 0;
  }

  /** {@code 1.23456789012E11} as files have it, {@code 1.23E+15} as Excel's general format shows it. */
  private static boolean isScientific(String text) {
    int exponent = text.indexOf('E');
    int point = text.indexOf('.');
    return point > 0 && point < exponent && text.indexOf('-', exponent) < 0;
  }

  private static String plainNumber(String text) {
    try {
      BigDecimal number = new BigDecimal(text);
      return number.precision() - number.scale() <= MOST_DIGITS ? number.toPlainString() : text;
    } catch (NumberFormatException e) {
      return text;
    }
  }
}
