/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.testdata.accuracy;

import java.util.List;
import java.util.function.Function;

/** Writes a few rows of which one column holds values of a template. */
final class TableFiles {
  private static final List<String> STATES = List.of("有効", "処理済", "確認中", "完了", "保留");

  private final Draw draw;

  TableFiles(Draw draw) {
    this.draw = draw;
  }

  void write(CaseTemplate template, int rows, CaseText out) {
    switch (out.carrier()) {
      case CSV -> delimited(template, rows, ",", true, out);
      case CSV_PLAIN -> delimited(template, rows, ",", false, out);
      case TSV -> delimited(template, rows, "\t", true, out);
      case SQL -> sql(template, rows, out);
      case PROSE, JAVA, PROPERTIES, YAML, JSON, XML ->
        throw new IllegalArgumentException("no lines here");
    }
  }

  private void delimited(
      CaseTemplate template, int rows, String separator, boolean header, CaseText out) {
    boolean english = draw.random().chance(40);
    boolean quantity = draw.random().chance(50);
    if (header) {
      out.text(english ? "id" : "No").text(separator).text(name(template, english));
      out.text(separator).text(english ? "status" : "状態");
      out.text(quantity ? separator + (english ? "quantity" : "数量") : "").text("\n");
    }
    for (int row = 1; row <= rows; row++) {
      out.text(row + separator);
      value(template, row, out);
      out.text(separator).text(draw.pick(STATES));
      out.text(quantity ? separator + draw.between(1, 40) : "").text("\n");
    }
  }

  private String name(CaseTemplate template, boolean english) {
    if (!english) {
      return draw.pick(template.wording().labels());
    }
    KeyStyle style = draw.pick(List.of(KeyStyle.SNAKE, KeyStyle.CAMEL, KeyStyle.UPPER));
    return style.of(draw.pick(template.wording().keys()));
  }

  private void sql(CaseTemplate template, int rows, CaseText out) {
    String table = draw.pick("t_master", "records", "import_data", "m_list");
    String columns = "(id, " + draw.pick(template.wording().keys()) + ", status)";
    boolean tuples = draw.random().chance(50);
    out.text("-- 移行データ\n");
    if (tuples) {
      out.text("INSERT INTO " + table + " " + columns + " VALUES\n");
    }
    for (int row = 1; row <= rows; row++) {
      out.text(tuples ? "  (" : "INSERT INTO " + table + " " + columns + " VALUES (");
      out.text(row + ", '");
      value(template, row, out);
      out.text("', '").text(draw.pick(STATES));
      out.text(tuples && row < rows ? "'),\n" : "');\n");
    }
  }

  /** Every row holds a value of the template, or the second one alone does among natural ones. */
  private void value(CaseTemplate template, int row, CaseText out) {
    Function<Draw, String> make = row == 2 ? template.value() : template.natural();
    String value = make.apply(draw);
    out.value(template, value, Escaping.of(out.carrier(), value));
  }
}
