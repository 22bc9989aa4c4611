/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.testdata.accuracy;

import java.util.List;

/** Writes a few cases into a file in which each stands on lines of its own under its label or key. */
final class LineFiles {
  private static final List<String> FILLERS = List.of(
      "いつもお世話になっております。",
      "ご確認のほど、よろしくお願いいたします。",
      "詳細は添付の資料をご覧ください。",
      "本件は来週の定例会議で報告する。",
      "担当部署で内容を確認しております。",
      "システムの更新作業は予定どおり完了した。",
      "在庫の棚卸しは月末に実施する。",
      "ご不明な点は窓口までお問い合わせください。");

  private final Draw draw;

  LineFiles(Draw draw) {
    this.draw = draw;
  }

  void write(List<CaseTemplate> templates, CaseText out) {
    switch (out.carrier()) {
      case PROSE -> prose(templates, out);
      case JAVA -> java(templates, out);
      case PROPERTIES -> properties(templates, out);
      case YAML -> yaml(templates, out);
      case JSON -> json(templates, out);
      case XML -> xml(templates, out);
      case CSV, CSV_PLAIN, TSV, SQL -> throw new IllegalArgumentException("no table here");
    }
  }

  private void prose(List<CaseTemplate> templates, CaseText out) {
    for (CaseTemplate template : templates) {
      out.text(draw.pick(FILLERS)).text("\n");
      String[] around = template.wording().around(draw);
      out.text(around[0]);
      value(template, out);
      out.text(around[1]).text("\n");
      if (draw.random().chance(60)) {
        out.text("\n");
      }
    }
    out.text("以上\n");
  }

  private void java(List<CaseTemplate> templates, CaseText out) {
    out.text("package jp.kakuu.app;\n\nfinal class Fixture")
        .text(draw.digits(2))
        .text(" {\n");
    int number = 0;
    for (CaseTemplate template : templates) {
      String key = draw.pick(template.wording().keys());
      number++;
      switch (draw.between(0, 3)) {
        case 0 ->
          quoted(
              template,
              out,
              "  private static final String " + KeyStyle.UPPER.of(key) + number + " = ",
              ";\n");
        case 1 ->
          quoted(
              template,
              out,
              "  void fill" + number + "(Form form) {\n    form.set" + KeyStyle.PASCAL.of(key)
                  + "(",
              ");\n  }\n");
        case 2 -> quoted(template, out, "  String " + KeyStyle.CAMEL.of(key) + " = ", ";\n");
        default -> {
          String label = draw.pick(template.wording().labels());
          quoted(template, out, "  // " + label + "\n  final String value" + number + " = ", ";\n");
        }
      }
      out.text("\n");
    }
    out.text("}\n");
  }

  private void quoted(CaseTemplate template, CaseText out, String before, String after) {
    out.text(before).text("\"");
    value(template, out);
    out.text("\"").text(after);
  }

  private void properties(List<CaseTemplate> templates, CaseText out) {
    out.text("app.name=orders\nserver.port=8443\n");
    int number = 0;
    for (CaseTemplate template : templates) {
      KeyStyle style = draw.pick(List.of(KeyStyle.KEBAB, KeyStyle.SNAKE, KeyStyle.CAMEL));
      out.text(draw.pick("data.", "app.", "fixture" + number++ + "."));
      out.text(style.of(draw.pick(template.wording().keys()))).text(draw.pick("=", " = "));
      value(template, out);
      out.text("\n");
    }
    out.text("app.retries=3\n");
  }

  private void yaml(List<CaseTemplate> templates, CaseText out) {
    out.text("app:\n  name: orders\n  items:\n");
    for (CaseTemplate template : templates) {
      KeyStyle style = draw.pick(List.of(KeyStyle.KEBAB, KeyStyle.SNAKE, KeyStyle.CAMEL));
      String key = draw.random().chance(30)
          ? draw.pick(template.wording().labels())
          : style.of(draw.pick(template.wording().keys()));
      out.text("    - ").text(key).text(": \"");
      value(template, out);
      out.text("\"\n      enabled: true\n");
    }
  }

  private void json(List<CaseTemplate> templates, CaseText out) {
    out.text("[\n");
    int id = 1;
    for (CaseTemplate template : templates) {
      KeyStyle style = draw.pick(List.of(KeyStyle.CAMEL, KeyStyle.SNAKE));
      String key = draw.random().chance(30)
          ? draw.pick(template.wording().labels())
          : style.of(draw.pick(template.wording().keys()));
      boolean wide = draw.random().chance(50);
      out.text(wide ? "  {\n    \"id\": " + id + ",\n    \"" : "  { \"id\": " + id + ", \"");
      out.text(key).text("\": \"");
      value(template, out);
      out.text(wide ? "\"\n  }" : "\" }").text(id < templates.size() ? ",\n" : "\n");
      id++;
    }
    out.text("]\n");
  }

  private void xml(List<CaseTemplate> templates, CaseText out) {
    out.text("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<items>\n");
    for (CaseTemplate template : templates) {
      KeyStyle style = draw.pick(List.of(KeyStyle.CAMEL, KeyStyle.SNAKE, KeyStyle.KEBAB));
      String key = style.of(draw.pick(template.wording().keys()));
      if (draw.random().chance(70)) {
        out.text("  <item>\n    <" + key + ">");
        value(template, out);
        out.text("</" + key + ">\n  </item>\n");
      } else {
        out.text("  <item " + key + "=\"");
        value(template, out);
        out.text("\"/>\n");
      }
    }
    out.text("</items>\n");
  }

  private void value(CaseTemplate template, CaseText out) {
    String value = template.value().apply(draw);
    out.value(template, value, Escaping.of(out.carrier(), value));
  }
}
