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

  private static final Set<String> COLUMNS_ONLY = Set.of(
      "person-name/space",
      "person-name/joined",
      "resident-record-code/plain",
      "phone-number/mobile-bare",
      "payment-card/full-width");

  private final Draw draw;
  private final Consumer<CaseFile> target;
  private int number;

  ColumnFiles(Draw draw, Consumer<CaseFile> target) {
    this.draw = draw;
    this.target = target;
  }

  /** Columns of every template that speaks for itself, and of random digits. */
  void write(List<CaseTemplate> all) {
    for (CaseTemplate template : all) {
      boolean clear = template.alone() || COLUMNS_ONLY.contains(template.id());
      if (clear && template.expected() && template.carriers().contains(Carrier.CSV)) {
        column(template, "");
        column(template, draw.pick(NEUTRAL));
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

  private void column(CaseTemplate template, String header) {
    CaseText out = next(header);
    List<String> values = rows(template.value(), header, out);
    String id = template.id() + (header.isEmpty() ? "+column" : "+neutral-header");
    book(id, template.kind(), true, template.tolerated(), values, out);
  }

  private void silent(String name, Function<Draw, String> value, String header) {
    CaseText out = next(header);
    List<String> values = rows(value, header, out);
    String id = "column/" + name + (header.isEmpty() ? "" : "+header");
    book(id, "column", false, Set.of(), values, out);
  }

  private CaseText next(String header) {
    Carrier carrier = header.isEmpty() ? Carrier.CSV_PLAIN : Carrier.CSV;
    return new CaseText("c" + (number++ + 100) + "." + carrier.extension(), carrier);
  }

  /** Writes the rows; the column is the only one, or one between two others. */
  private List<String> rows(Function<Draw, String> value, String header, CaseText out) {
    boolean single = draw.random().chance(40);
    if (!header.isEmpty()) {
      out.text(single ? header : "id," + header + ",flag").text("\n");
    }
    List<String> values = new ArrayList<>();
    for (int row = 1; row <= ROWS; row++) {
      String text = value.apply(draw);
      values.add(text);
      String written = Escaping.of(out.carrier(), text);
      out.text(single ? written : row + "," + written + "," + draw.between(0, 1))
          .text("\n");
    }
    return values;
  }

  private void book(
      String id,
      String kind,
      boolean expected,
      Set<String> tolerated,
      List<String> values,
      CaseText out) {
    int distinct = new HashSet<>(values).size();
    int first = out.line() - values.size();
    out.column(id, kind, expected, tolerated, first, distinct, values.get(0));
    target.accept(out.finish());
  }
}
