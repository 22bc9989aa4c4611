/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.testdata.accuracy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/** Files of which a whole column is one case: it is an identifier without saying so, or it is none. */
final class ColumnFiles {
  private static final int ROWS = 200;
  private static final List<String> NEUTRAL =
      List.of("番号", "コード", "no", "code", "value", "data", "項目1");

  private final Draw draw;
  private final Consumer<CaseFile> target;
  private final Set<String> templates = new HashSet<>();
  private int number;

  ColumnFiles(Draw draw, Consumer<CaseFile> target) {
    this.draw = draw;
    this.target = target;
  }

  /** Columns of every template that speaks for itself, and of random digits. */
  void write(List<CaseTemplate> all) {
    for (CaseTemplate template : all) {
      boolean table = template.alone() && template.fits(Carrier.CSV);
      if (table && template.expected() && templates.add(template.id())) {
        column(template.id(), template.kind(), true, template.value(), "");
        column(template.id(), template.kind(), true, template.value(), draw.pick(NEUTRAL));
      }
    }
    silent();
  }

  private void silent() {
    for (int digits = 6; digits <= 16; digits++) {
      int length = digits;
      Function<Draw, String> random = d -> d.digits(length);
      silent("random-" + digits, random, "");
      silent("random-" + digits, random, draw.pick(NEUTRAL));
    }
    for (int turn = 0; turn < 6; turn++) {
      Function<Draw, String> twelve = d -> d.number(12);
      silent("random-12", twelve, turn % 2 == 0 ? "" : draw.pick(NEUTRAL));
    }
    silent("random-12-under-label", d -> d.number(12), draw.pick("マイナンバー", "my_number", "個人番号"));
    silent("parcels", d -> d.numbers().trackingNumber(), "");
    silent("articles", d -> d.numbers().jan13(), "");
    silent("minutes", Numerals::minuteStamp, "");
    silent("milliseconds", d -> d.numbers().epochMillis(), "");
    silent("seconds", d -> "17" + d.digits(8), "");
    silent("days", Numerals::basicDate, draw.pick(NEUTRAL));
    silent("products", d -> d.letters(2) + d.digits(7), draw.pick(NEUTRAL));
    silent("parts", d -> d.letters(2) + d.digits(8) + d.letters(2), "品番");
    silent("floats", d -> d.between(30, 45) + "." + d.digits(6), "");
  }

  private void silent(String name, Function<Draw, String> value, String header) {
    column("column/" + name, "column", false, value, header);
  }

  private void column(
      String template, String kind, boolean expected, Function<Draw, String> value, String header) {
    Carrier carrier = header.isEmpty() ? Carrier.CSV_PLAIN : Carrier.CSV;
    CaseText out =
        new CaseText("c" + Draw.twoDigits(number++) + "." + carrier.extension(), carrier);
    boolean single = draw.random().chance(40);
    if (!header.isEmpty()) {
      out.text(single ? header : "id," + header + ",flag").text("\n");
    }
    int first = out.line();
    List<String> values = new ArrayList<>();
    for (int row = 1; row <= ROWS; row++) {
      String text = value.apply(draw);
      values.add(text);
      String written = Escaping.of(carrier, text);
      out.text(single ? written : row + "," + written + "," + draw.between(0, 1))
          .text("\n");
    }
    int distinct = new HashSet<>(values).size();
    String name = expected
        ? template + (header.isEmpty() ? "+column" : "+neutral-column")
        : template + (header.isEmpty() ? "" : "+neutral-header");
    out.column(name, kind, expected, first, distinct, values.get(0));
    target.accept(out.finish());
  }
}
