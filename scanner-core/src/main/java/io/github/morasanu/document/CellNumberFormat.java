/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.document;

import java.util.Locale;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.tika.parser.microsoft.TikaExcelDataFormatter;

/** Numbers as their cells show them, unless that hides digits of a long whole number. */
final class CellNumberFormat extends TikaExcelDataFormatter {
  /** Bank accounts have seven digits. */
  private static final double SHORTEST = 1e6;

  /** Beyond this a double does not know its last digit. */
  private static final double LONGEST = 1L << 53;

  CellNumberFormat(Locale locale) {
    super(locale);
  }

  @Override
  public String formatRawCellContents(
      double value, int formatIndex, String format, boolean use1904Windowing) {
    String shown = super.formatRawCellContents(value, formatIndex, format, use1904Windowing);
    double size = Math.abs(value);
    boolean longWhole = size >= SHORTEST && size <= LONGEST && size == Math.rint(size);
    if (!longWhole || DateUtil.isADateFormat(formatIndex, format)) {
      return shown;
    }
    String digits = Long.toString((long) size);
    return CellText.showsAll(shown, digits) ? shown : Long.toString((long) value);
  }
}
