/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.scan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.morasanu.model.Finding;
import io.github.morasanu.model.Kind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Keys and columns speak for the values that stand under them, and for no others. */
class FieldScanTest {
  private static final String NUMBER = "284756103944";

  @TempDir
  private Path folder;

  private List<Finding> scan(String name, String content) throws IOException {
    return Scans.scan(folder, name, content).findings();
  }

  @Test
  void key_speaksForItsOwnValueOnly() throws IOException {
    assertThat(scan("a.json", "{\"mynumber\":\"" + NUMBER + "\"}")).hasSize(1);
    assertThat(scan("b.json", "{\"mynumber\":null,\"order\":\"" + NUMBER + "\"}"))
        .isEmpty();
    assertThat(scan("c.json", "{\"type\":\"mynumber\",\"value\":\"" + NUMBER + "\"}"))
        .hasSize(1);
  }

  @Test
  void nameOfAnotherElement_saysNothingOfAValueWithANameOfItsOwn() throws IOException {
    assertThat(scan("a.xml", "<p><mynumber>-</mynumber><owner>" + NUMBER + "</owner></p>"))
        .isEmpty();
    assertThat(scan("b.xml", "<p><owner>" + NUMBER + "</owner><mynumber>-</mynumber></p>"))
        .isEmpty();
    assertThat(scan("c.xml", "<p mynumber=\"-\" owner=\"" + NUMBER + "\"/>")).isEmpty();
    assertThat(scan("d.xml", "<mynumber><owner>" + NUMBER + "</owner></mynumber>"))
        .hasSize(1);
    assertThat(scan("e.xml", "<p>マイナンバー <owner>" + NUMBER + "</owner></p>")).hasSize(1);
    assertThat(scan("f.html", "<dt>マイナンバー</dt><dd>" + NUMBER + "</dd>")).hasSize(1);
  }

  @Test
  void spacedLabel_saysWhatItsWordsSay() throws IOException {
    assertThat(scan("a.csv", "項番,電 話 番 号\n1,03-6721-8493\n2,03-6721-8486\n")).hasSize(2);
    assertThat(scan("b.csv", "項番,棚 卸 番 号\n1,03-6721-8493\n2,03-6721-8486\n")).isEmpty();
    assertThat(scan("c.txt", "電　話　番　号：0367218493\n")).hasSize(1);
  }

  @Test
  void nameOfATable_speaksForNumbersInItsRows_whereNothingNamesTheirColumns() throws IOException {
    String rows = """
         VALUES (1, 'a', 'a text that is long enough to part the name of the table and the value', '%1$s'),
          (2, 'b', '', '%1$s');
        """;
    for (String number : List.of("536-22-8714", "536228714")) {
      assertThat(scan("a.sql", "INSERT INTO us_ssn_holders" + rows.formatted(number)))
          .hasSize(2);
    }
    String code = rows.formatted("RCCMNL83S18D969H");
    assertThat(scan("b.sql", "INSERT INTO crm.codice_fiscale" + code)).hasSize(2);
    assertThat(scan("c.sql", "INSERT INTO discount_codes" + code)).isEmpty();
    assertThat(scan("d.sql", "INSERT INTO codice_fiscale_orders" + code)).isEmpty();
    assertThat(scan("e.sql", "INSERT INTO codice_fiscale (id, a, b, part_no)" + code))
        .isEmpty();
  }

  @Test
  void codeOfACard_isFoundInAColumnWithoutHeader_butNotAmongAmounts() throws IOException {
    StringBuilder codes = new StringBuilder();
    StringBuilder amounts = new StringBuilder();
    for (int row = 1; row <= 8; row++) {
      codes.append("小野,3528941072635180,09/29,").append(311 + 67 * row).append('\n');
      amounts
          .append("小野,3528941072635180,09/29,")
          .append(20 + 37 * row * row * row)
          .append('\n');
    }
    assertThat(scan("a.csv", codes.toString())).anyMatch(FieldScanTest::isCode);
    assertThat(scan("b.csv", amounts.toString())).noneMatch(FieldScanTest::isCode);
    assertThat(scan("c.csv", "氏名,番号,期限,ロッカー\n" + codes)).noneMatch(FieldScanTest::isCode);
  }

  private static boolean isCode(Finding finding) {
    return finding.kind() == Kind.CARD_CVV;
  }

  @Test
  void spanOfHtml_isNoSpanOfATrace() throws IOException {
    assertThat(scan("a.html", "<span>カード番号</span><span>4987136205748198</span>"))
        .hasSize(1);
    assertThat(scan("b.html", "<p>card span_id 4987136205748198</p>")).isEmpty();
  }

  @Test
  void dayInParts_isFound_whereEachIsCalledSo() throws IOException {
    String table = "<table><tr><th>生年</th><td>1978年</td></tr><tr><th>%s</th><td>2月</td></tr>"
        + "<tr><th>%s</th><td>11日</td></tr></table>";
    String form = "<label>生年</label><input value=\"1978\"><label>%s</label><input value=\"2\">"
        + "<label>%s</label><input value=\"11\">";
    for (String text : List.of(table, form)) {
      assertThat(scan("a.html", text.formatted("生月", "生日"))).hasSize(1);
      assertThat(scan("b.html", text.formatted("在籍", "部屋"))).isEmpty();
    }
    String json =
        "{\"birthYear\":{\n  \"value\":1978,\n  \"checked\":true\n },\n \"%s\":{\n  \"value\":2},"
            + "\"%s\":{\"value\":11}}";
    assertThat(scan("c.json", json.formatted("birthMonth", "birthDay"))).hasSize(1);
    assertThat(scan("d.json", json.formatted("rank", "score"))).isEmpty();
  }

  @Test
  void nameAttribute_isTheNameOfTheValueBesideIt() throws IOException {
    String entry = "<entry key=\"mynumber\" value=\"%s\"/><entry key=\"owner\" value=\"%s\"/>";
    assertThat(scan("a.xml", entry.formatted(NUMBER, "-"))).hasSize(1);
    assertThat(scan("b.xml", entry.formatted("-", NUMBER))).isEmpty();
  }

  @Test
  void numberOfASerialisedObject_goesByItsKey() throws IOException {
    for (Object number : List.of(Long.valueOf(NUMBER), Double.valueOf(NUMBER), NUMBER)) {
      assertThat(serialised(Map.of("myNumber", number)))
          .as("%s", number.getClass())
          .hasSize(1);
      assertThat(serialised(Map.of("order", number)))
          .as("%s", number.getClass())
          .isEmpty();
    }
    assertThat(serialised(Map.of("order", "myNumber", "orderNo", NUMBER))).isEmpty();
  }

  private List<Finding> serialised(Map<String, Object> map) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(new TreeMap<>(map));
    }
    return Scans.scan(folder, "session.ser", bytes.toByteArray()).findings();
  }

  @Test
  void shortWordOfAKey_countsWhereItsCapitalsSaySo() throws IOException {
    assertThat(scan("a.json", "{\"nhsNumber\":\"4857773457\"}")).hasSize(1);
    assertThat(scan("b.json", "{\"nhsnumber\":\"4857773457\"}")).isEmpty();
    assertThat(scan("c.json", "{\"contactNo\":\"09048271635\"}")).hasSize(1);
    assertThat(scan("d.json", "{\"slipId\":\"09048271635\"}")).isEmpty();
  }

  @Test
  void wordsOfAKey_countHoweverTheyAreJoined() throws IOException {
    for (String key : List.of("my_number", "my-number", "my number", "myNumber", "MY_NUMBER")) {
      assertThat(scan("a.yaml", key + ": \"" + NUMBER + "\"\n")).as(key).hasSize(1);
    }
    for (String key : List.of("part_no", "part-no", "partNo")) {
      assertThat(scan("a.yaml", key + ": \"090-4827-1635\"\n")).as(key).isEmpty();
    }
  }

  @Test
  void lastWordOfALabel_saysWhatTheValueIs() throws IOException {
    assertThat(scan("a.json", "{\"member_menkyo_no\":\"309012345620\"}")).hasSize(1);
    assertThat(scan("b.json", "{\"menkyo_member_no\":\"309012345620\"}")).isEmpty();
    assertThat(scan("c.csv", "id,会員旅券番号\n1,TR3847291\n")).hasSize(1);
    assertThat(scan("d.csv", "id,旅券受付番号\n1,TR3847291\n")).isEmpty();
    assertThat(scan("e.csv", "id,旅券番号(会員)\n1,TR3847291\n")).hasSize(1);
  }

  @Test
  void header_speaksForAllItsCells_ofCodesThatNeedIt() throws IOException {
    String checks = "TRWAGMYFPDXBNJZSQVHLCKE";
    StringBuilder cells = new StringBuilder();
    for (int i = 0; i < 9; i++) {
      int number = 48_291_736 + 7 * i;
      cells
          .append(i)
          .append(',')
          .append(number)
          .append(checks.charAt(number % 23))
          .append('\n');
    }
    assertThat(scan("a.csv", "No,DNI\n" + cells)).hasSize(9);
    assertThat(scan("b.csv", "No,ticket\n" + cells)).isEmpty();
  }

  @Test
  void keysBeyondCount_speakForTheirValues() throws IOException {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 2_500; i++) {
      text.append("my_number_").append(i).append(" = ").append(NUMBER).append('\n');
    }
    List<Finding> findings = scan("a.properties", text.toString());
    assertThat(findings.stream().mapToLong(Finding::count).sum()).isEqualTo(2_500);
  }

  @Test
  void keyOfAList_speaksForItsItems() throws IOException {
    String items = "  - \"\"\n".repeat(20);
    List<Finding> findings = scan("a.yaml", "mynumbers:\n" + items + "  - \"" + NUMBER + "\"\n");
    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).reasons()).contains("label says 'mynumber'");
  }

  @Test
  void columnOfAStatement_speaksForItsValues() throws IOException {
    String padding = "x".repeat(200);
    String statement =
        "INSERT INTO t (memo, %s, note) VALUES ('" + padding + "', '" + NUMBER + "', '');";
    assertThat(scan("a.sql", statement.formatted("my_number"))).hasSize(1);
    assertThat(scan("b.sql", statement.formatted("order_no"))).isEmpty();
  }

  @Test
  void columnOfACreatedTable_speaksForTheValuesOfStatementsWithoutList() throws IOException {
    String padding = "x".repeat(200);
    String rows = "('" + padding + "', 0, ''),\n";
    String dump =
        "CREATE TABLE `t` (`memo` text, `%s` bigint, `note` text);\nINSERT INTO `t` VALUES "
            + rows.repeat(100) + "('" + padding + "', '" + NUMBER + "', '');";
    assertThat(scan("a.sql", dump.formatted("my_number"))).hasSize(1);
    assertThat(scan("backup", dump.formatted("my_number"))).hasSize(1);
    assertThat(scan("b.sql", dump.formatted("order_no"))).isEmpty();
  }

  @Test
  void randomNumbersUnderOneKey_areSilent_whateverStandsNearBy() throws IOException {
    Random random = new Random(7);
    StringBuilder json = new StringBuilder();
    StringBuilder sql = new StringBuilder();
    for (int i = 0; i < 400; i++) {
      long number = 100_000_000_000L + (long) (random.nextDouble() * 899_999_999_999L);
      json.append("{\"mynumber\":null,\"ref\":").append(number).append("}\n");
      sql.append("INSERT INTO t (mynumber, ref) VALUES (null, ").append(number).append(");\n");
    }
    assertThat(scan("a.jsonl", json.toString())).isEmpty();
    assertThat(scan("a.sql", sql.toString())).isEmpty();
  }

  @Test
  void randomNumbersUnderManyKeys_areWeighedTogether_whereNothingSpeaksForThem()
      throws IOException {
    Random random = new Random(8);
    StringBuilder source = new StringBuilder();
    for (int i = 0; i < 400; i++) {
      long number = 4_000_000_000_000_000L + (long) (random.nextDouble() * 999_999_999_999_999L);
      source.append("long table").append(i).append(" = ").append(number).append(";\n");
    }
    assertThat(scan("A.java", source.toString())).isEmpty();
  }

  /** Row by row a mark, a separator, a mark behind; and what stands between header and rows. */
  private static String table(String header, List<String> values, String form) {
    StringBuilder table = new StringBuilder();
    List<String> rows = new ArrayList<>(List.of(header));
    rows.addAll(values);
    for (int i = 0; i < rows.size(); i++) {
      table.append(
          switch (form) {
            case "md" ->
              "| " + i + " | " + rows.get(i) + " | a |\n" + (i == 0 ? "|---|---|---|\n" : "");
            case "console" ->
              " " + i + " | " + rows.get(i) + " | a\n" + (i == 0 ? "---+---+---\n" : "");
            case "html" ->
              "<tr><td>no</td><td>X</td></tr>\n"
                  .replace("td", i == 0 ? "th" : "td")
                  .replace("X", rows.get(i));
            default ->
              (i == 0 ? "no  " : "b   ") + " ".repeat(14 - rows.get(i).length()) + rows.get(i)
                  + "\n";
          });
    }
    return form.equals("html") ? "<table>" + table + "</table>" : table.toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"md", "console", "html", "log"})
  void tableInAText_isReadByItsHeader(String form) throws IOException {
    List<String> dates = new ArrayList<>();
    List<String> numbers = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      dates.add("19" + (50 + i) + "-04-1" + i % 10);
      numbers.add(NUMBER);
    }
    List<Finding> births = scan("a." + form, table("birthday", dates, form));
    assertThat(births).hasSize(1);
    assertThat(births.get(0).count()).isEqualTo(30);
    assertThat(scan("b." + form, table("hire date", dates, form))).isEmpty();
    assertThat(scan("c." + form, table("my number", numbers, form))).isNotEmpty();
    assertThat(scan("d." + form, table("order no", numbers, form))).isEmpty();
  }

  @Test
  void rowsOfNamesAndValues_areOneRecord() throws IOException {
    String page =
        "<table>\n<tr><th>氏名</th><td>藤原 義明</td></tr>\n<tr><th>%s</th><td>てんかん</td></tr>\n</table>";
    assertThat(scan("a.html", page.formatted("診断名"))).hasSize(2);
    assertThat(scan("b.html", page.formatted("検索語"))).hasSize(1);
  }
}
