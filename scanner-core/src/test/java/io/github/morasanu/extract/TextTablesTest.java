/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in the header of a table that is a part of a text. An X stands for a value. */
class TextTablesTest {
  private static final String LONG_RULE =
      "--------------------------------------------------------------------------------\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# list\n\n| id | birthday | plan |\n|---|:-:|---|\n| 1 | X | A |\n| 2 | X | B |\n\nend",
        "id | birthday | plan\n--- | --- | ---\n1 | X | A\n2 | X | B\n",
        "see\r\n\r\n| id | **birthday** | plan |\r\n|-|-|-|\r\n| 1 | X | A |\r\n| \\| | X | B |\r\n",
        " id | birthday | plan \n----+----------+------\n  1 | X        | A\n  2 | X        | B\n(2 rows)\n",
        "mysql> x;\n+----+----------+---+\n| id | birthday | p |\n+----+----------+---+\n| 1  | X        | A |\n| 2  | X | B |\n+----+",
        "┌────┬──────────┬───┐\n│ id │ birthday │ p │\n├────┼──────────┼───┤\n│ 1  │ X        │ A │\n│ 2  │ X        │ B │\n└────┴──────────┴───┘\n",
        "say\n\nid  birthday  plan\n1   X         A\n2   X         B\n",
        "id  birthday  plan\n--  --------  ----\n1   X         A\n2   X\n",
        "区分    birthday  plan\n標準    X         A\nお試し  X         B\n",
        "say\n\nid\tbirthday\tplan\n1\tX\tA\nlonger id\tX\tB\n",
        "<table><tr><th>id</th><th>birthday</th></tr><tr><td>1</td><td>X</td></tr><tr><td>2</td><td><b>X</b></td></tr></table>",
        "<TABLE>\n<THEAD>\n<TR>\n<TD>id</TD>\n<TD>birthday</TD>\n</TR>\n</THEAD>\n<TR>\n<TD>1\n<TD>X\n</TR><TR><TD>2<TD>X",
        "<table><tr><th colspan=\"3\">People</th></tr><tr><th colspan=\"2\">id</th><th>birthday</th></tr>"
            + "<tr><td>1</td><td>2</td><td>X</td></tr><tr><td colspan=2>3</td><td>X</td></tr></table>",
        "<table><tr><td>id</td><td>birthday</td><td>plan</td></tr><tr><td>1</td><td>X</td><td>A</td></tr>"
            + "<tr><td>2</td><td>X</td><td>A</td></tr></table>",
        "{\"columns\":[\"seq\",\"birthday\"],\"rows\":[[1,\"X\"],[2,\"X\"]]}",
        "{\n \"columns\": [\"seq\", \"birthday\"],\n \"index\": [0, 1],\n \"data\": [\n  [1, \"X\"],\n  [2, \"X\"]\n ]\n}",
        "{\"header\":[\"birthday\"],\"n\":{\"a\":[[1]]},\"data\":[[\"X\"],\n[\"X\",null]]}",
        "{\"columns\":[{\"name\":\"no\",\"type\":\"int\"},{\"name\":\"birthday\"}],\"rows\":[[1,\"X\"],[2,\"X\"]]}",
        "[[\"id\",\"birthday\",\"plan\"],[\"1, 2\",\"X\",[1,\"[]\"]],[\"[3]\",\"X\",{\"a\":[]}]]",
        "const rows = [\n  ['plan', 'birthday'],\n  ['A', 'X'],\n  ['B', 'X'],\n];",
        // Tuples.
        "ROWS = [\n    (\"id\", \"birthday\"),\n    (\"1\", \"X\"),\n    (\"2\", \"X\"),\n]\n",
        "ROWS = [\n    ('birthday', 'id', 'at'),\n    ('X', 1, date(2025, 1, 2)),\n    ('X', 2, date(2025, 1, 3)),\n]\n",
        "rows = (('birthday', 'no'), ('X12', '1'), ('X23', '2'))\n",
        "val rows = Seq((\"id\", \"birthday\"), (\"1\", \"X (a)\"), (\"2\", \"X\"))\n",
        "ROWS = [\n    (\n        'id',\n        'birthday',\n    ),\n    (\n        1,\n        'X',\n    ),\n    (2, 'X'),\n]\n",
        "{\"columns\": [\"id\", \"birthday\"], \"data\": [(1, \"X\"), (2, \"X\")]}",
        "ROWS = [(\"birthday\", \"plan\"), (\"X 山\", \"A\"), (\"X 田\", \"B\")]",
        // Print-outs.
        "NO    birthday            KBN\n0001  X0070069  1\n0002  X1070069  1\n",
        "NO    birthday  KBN\n0001      X0070069   1\n0002      X1070069   2\n",
        "no  birthday  plan\n1  X  A\n10000  X 山  B\n",
        "=====  ========\nplan   birthday\n=====  ========\nA      X\nB      X\n=====  ========\n",
        "plan   birthday\n-----  --------\nA      X\nB      X\n",
        // Gherkin, Spock.
        "Given these:\n  | plan | birthday | no |\n  | A    | X        | 12 |\n  | B    | X        | 13 |\n",
        "  Given:\n  | birthday |\n  | X |\n  | X |\n",
        "Examples:\n  | plan | birthday |\n  | A    | X        |\n  | B    | X        |\n",
        "where:\n  plan | birthday || ok\n  'A'  | X        || 1\n  'B'  | X        || 1\n",
        "Given these:\n  | 部署 | birthday |\n  | 総務 | X |\n  | 総務 | X |\n",
        "Given these:\n  | dept | birthday |\n  | D12 | X |\n  | D1 | X |\n",
        "Given these:\n  | birthday | plan |\n  | X 山 | A |\n  | X 田 | B |\n",
        // JUnit.
        "  @CsvSource(delimiter = '|', textBlock = \"\"\"\n      id | birthday\n      1 | X\n      2 | X\n      \"\"\")\n",
        "  @CsvSource(\n      textBlock = \"\"\"\n      id | birthday | no\n      1 | X | 2\n      2 | X | 3\"\"\")\n",
        "  @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = \"\"\"\n      plan | birthday\n      A | X\n      B | X\n",
        "  @CsvSource(useHeadersInDisplayName = true, textBlock = \"\"\"\n      plan, birthday\n      A, X\n      B, 'X'\n      \"\"\")\n",
        "  @CsvSource(textBlock = \"\"\"\r\n      birthday,    id, plan\r\n      'X, 1',  1, A\r\n      X, 2, B\r\n      \"\"\")\r\n",
        "  @CsvSource({\n    \"A, X, 1\",\n    \"'B, 1', 'X, 2', 2\"\n  })\n  @Tag(\"a(b\")\n  void t(@Ids(\",\") Map<A, B> id, String birthday,\n      int no) {",
        "  @CsvSource(value = {\"A,X\", \"B,X\"}, nullValues = \"(\")\n  fun `a b`(plan: String, birthday: String) {",
        "  @ValueSource(strings = {\"X 1\", \"X, 2\"}) void t(String birthday) {",
        "  [TestCase(\"a (1), b\", \"X\")]\n  [TestCase(\"a\", \"X\")]\n  [Trait(\"c\", \"d\")]\n  public void T(string plan, string birthday) {",
        "[Theory] [InlineData(\"X\", 1)] [InlineData(\"X\")] public async Task<int> T(string birthday, int plan) {",
        "[DataTestMethod]\r\n[DataRow(\"X\")]\r\n[DataRow(\"X\")]\r\nvoid T(string birthday) {",
        "@pytest.mark.parametrize(\n  [\"plan\", \"birthday\"],\n  [\n    (\"a\", \"X\"),\n    (\"b\", \"X\"),\n  ],\n)",
        "  @CsvSource(textBlock = \"\"\"\n      A, X, 1\n      B, 'X', 2\n      \"\"\")\n  void t(String id, String birthday, int no) {",
        // pytest, Jest.
        "@pytest.mark.parametrize(\"plan, birthday\", [(\"A\", \"X\"), (\"B\", \"X\")])\ndef",
        "@pytest.mark.parametrize(\n    ('plan', 'birthday'),\n    [\n        ['A', 'X'],\n        ['B', 'X'],\n    ],\n)\ndef",
        "test.each([\n  ['A', 'X'],\n  ['B', 'X'],\n])('it [', async (plan, birthday) => {",
        "it.each([[1, \"X\"], [2, \"X\"]])(`t`, function (plan: string, birthday: string) {",
        // reStructuredText.
        ".. csv-table:: People\n   :header: \"plan\", \"birthday\"\n   :widths: 10, 20\n\n   \"A, B\", \"X\"\n   \"B\", X\n\nend\n",
        "say\n\n  .. csv-table::\n     :header-rows: 1\n\n     birthday, plan\n     X, A\n     \"X \"\"1\"\"\", B\n",
        ".. csv-table::\r\n   :header: birthday,plan\r\n\r\n   X,A\r\n   X,B\r\n",
        // Confluence, DokuWiki.
        "||plan||birthday||\n|A|X|\n|B|X|\n",
        "say\n|| plan || birthday ||\r\n| A | X |\r\n| B | X |\r\n",
        "^ plan ^ birthday ^\n| A | X |\n| B | X |\n",
        // MediaWiki.
        "{| class=\"wikitable\"\n|-\n! plan !! birthday\n|-\n| A || X\n|-\n| B || X\n|}\n",
        "{|\n! plan\n! style=\"a\" | birthday\n|-\n| A\n| X\n|-\n| B\n| style=\"a\" | X\n|}\n",
        ".. list-table::\n   :header-rows: 1\n\n   * - plan\n     - birthday\n   * - A\n     - X\n   * - B\n     - X\n",
        // AsciiDoc.
        "|===\n|no |birthday |plan\n\n|1 |X |A\n|2 |X |B\n|===\n",
        "[%header,cols=\"1,1\"]\n|===\n|no |*birthday*\n|1\n|X\n|2\n|X\n|===\n",
        "|===\r\n|no |birthday\r\n\r\n|1\r\n|X\r\n\r\n|2\r\n|X\r\n|===\r\n",
        // One rule below all labels, or below one.
        "id      birthday      state\n1000    X12345        OK\n1001    X1234         OK\n",
        "id        birthday\n-------------------------\n1         X\n2         X\n",
        "id                            plan                                birthday\n" + LONG_RULE
            + "1                             A                                   X\n"
            + "2                             B                                   X\n",
        "SQL> x\n\n birthday \n----------\n X1958020\n X1968031\n",
        "birthday\n--------\nX12345\n\nbirthday\n--------\nX12345\n",
        // SpreadsheetML.
        "<Table><Row><Cell><Data ss:Type=\"String\">birthday</Data></Cell></Row>"
            + "<Row><Cell><Data ss:Type=\"String\">X1234</Data></Cell></Row>"
            + "<Row><Cell><Data ss:Type=\"String\">X1234</Data></Cell></Row></Table>",
        "<Table>\n<Row>\n<Cell><Data>id</Data></Cell>\n<Cell><Data>birthday</Data></Cell>\n</Row>\n<Row><Cell><Data>1</Data></Cell><Cell><Data>X</Data></Cell></Row>\n<Row><Cell><Data>2</Data></Cell><Cell><Data>X</Data></Cell></Row>\n</Table>",
        // LaTeX.
        "\\begin{tabular}{ll}\n\\hline\nplan & \\textbf{birthday} \\\\\n\\hline\nA & X \\\\\nB & X \\\\ \\hline\n\\end{tabular}\n",
        "plan & birthday \\\\\nA \\& B & X \\\\\nB & X \\\\\n",
        // Commas.
        "```csv\nno,birthday,plan\n1,X,A\n2,X,B\n```\n",
        "see\n\n\"id\",\"birthday\"\n\"1\",\"X\"\n\"2\",\"X\"\n",
        "  data = \"\"\"\n    no,\"birthday\",plan\n    \"1,2\",X,\"A, B\"\n    2,\"X\",B\n  \"\"\"\n",
      })
  void header_labelsTheCellsBelow(String text) {
    assertThat(FieldProbe.labels(text, "notes.md")).containsExactly("birthday", "birthday");
    assertThat(FieldProbe.below(text, "birthday"))
        .hasSize(2)
        .allMatch(cell -> cell.startsWith("X"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // A row that holds a label and its value.
        "| 項目 | 内容 |\n|---|---|\n| birthday | X |\n| birthday | X |\n",
        "| | |\n|---|---|\n| birthday | X |\n| birthday | X |\n",
        "-[ RECORD 1 ]----\nid       | 1\nbirthday | X\n-[ RECORD 2 ]----\nbirthday | X\n",
        "<table><tr><th>name</th><td>Y</td></tr><tr><th>birthday</th><td>X</td></tr><tr><th>birthday</th>\n<td>X</td>",
      })
  void nameInItsRow_labelsTheCell(String text) {
    assertThat(FieldProbe.labels(text, "notes.md")).containsExactly("birthday", "birthday");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".. list-table::\n\n   * - 項目\n     - 値\n   * - birthday\n     - X\n   * - plan\n     - A\n",
        "{|\n! 項目 !! 内容\n|-\n| birthday || X\n|-\n| plan || A\n|}\n",
        "{|\n! 項目\n! 内容\n|-\n| plan\n| A\n|-\n| birthday\n| X\n|}\n",
        "|===\n|birthday\n|X\n\n|plan\n|A\n|===\n",
        "[cols=\"1,3\"]\r\n|===\r\n|plan\r\n|A\r\n|birthday\r\n|X\r\n|===\r\n",
        "[cols=\"2*\"]\n|===\n|plan\n|A\n\n|birthday\n|X\n|===\n",
        "項目 & 内容 \\\\ \\hline\nplan & A \\\\\nbirthday & X \\\\\n",
      })
  void nameInItsRow_belowAHeaderThatSaysSo_labelsTheCell(String text) {
    assertThat(FieldProbe.labels(text, "notes.md")).containsExactly("birthday");
    assertThat(FieldProbe.below(text, "birthday")).containsExactly("X");
    assertThat(FieldProbe.below(text, "plan")).containsExactly("A");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cat birthday | grep | sort\nless | X | more\n",
        "| birthday |\n| X |\n",
        "birthday  plan\n\nX         A\n",
        "The birthday is here.  It was fun.\nShe said X again and again.  Then she left.\n",
        "birthday  plan  no\nwhat X does  is  elsewhere\n",
        "<table><tr><th>birthday</th></tr></table><p>X</p>",
        "<table><tr><th>birthday</th><th>b</th></tr></table><table><tr><td>X</td><td>1</td></tr></table>",
        "<table><tr><td>birthday</td><td>Y</td></tr><tr><td>X</td><td>Y</td></tr></table>",
        "[[\"id\",\"birthday\",\"plan\"],[\"1\",\"X\"]]",
        "[[\"birthday\",\"Y\"],[\"X\",\"Z\"]]",
        "[[1,\"birthday\"],[2,\"X\"]]",
        "[\"id\",\"birthday\",\"plan\"]\n[\"1\",\"X\",\"A\"]",
        "{\"rows\":[\"id\",\"birthday\"],\"data\":[[1,\"X\"]]}",
        "{\"columns\":[\"id\",\"birthday\"]},{\"data\":[[1,\"X\"]]}",
        "{\"columns\":[\"id\",\"birthday\"],\"data\":[{\"a\":\"X\"}]}",
        "f([a, birthday, c]); g(b, [1, X, 3]);",
        "[(\"birthday\", \"Y\"), (\"X\", \"1967\")]",
        "f(\"id\", \"birthday\"), g(\"1\", \"X\")",
        "f((\"id\", birthday), (\"1\", \"X\"))",
        "f(a, (\"id\", \"birthday\"), (\"1\", \"X\"))",
        "[(\"id\", \"birthday\"), [\"1\", \"X\"]]",
        "[f(\"id\", \"birthday\"), f(\"1\", \"X\")]",
        "if ((\"id\" == birthday), (1 == X)) {",
        "text = \"\"\"\n  name | birthday\n  Y | X\n  \"\"\"\n",
        "textBlock = \"\"\"\n      plan, birthday\n      A, X\n      \"\"\"\n",
        "text = \"\"\"\n      id, birthday\n      1, X\n      \"\"\"\n",
        ".. csv-table:: t\n   :widths: 1, 2\n\n   plan, birthday\n   1, X\n",
        ".. csv-table:: t\n   :header: id, birthday\n\nThen\n   2, X\n",
        ".. figure:: t\n   :header: id, birthday\n\n   1, X\n",
        "\"birthday\",\"Y\"\n\"X\",\"1967\"\n",
        "  | birthday | Y |\n  | X | 03-1111 |\n  | fax | 090-1111 |\n  | no | 1 |\n",
        "no    birthday    kbn\n1  X went  home again\nthen  they  saw X\n",
        "no  birthday  kbn\nit was X  yes  1 of them\n",
        "no  birthday  kbn\n10000  as X said  1\n",
        "  | name     | birthday |\n  | Y        | X        |\n",
        "  | birthday | Y |\n  | X        | 2 |\n",
        "  | birthday | plan |\n  | X | 2 | 3 |\n",
        "  | birthday |\n  | X | 2 |\n",
        "  | birthday 1980 |\n  | X |\n",
        "x = a || birthday || c\nif (X || y) {\n",
        "||birthday||plan||\n\n|X|1|\n",
        "! birthday !! plan\n|}\n| X || 1\n",
        "|===\n|birthday |A\n|X |B\n|===\n",
        "|===\n|birthday |no\n\n|===\n\nsay\n\n|===\n|X |2\n|Y |3\n|===\n",
        "|===\n|birthday\n|X\n|A\n|B\n|===\n",
        "|===\n|birthday\n\n|X\n|===\n",
        "[cols=\"1,1,1\"]\n|===\n|birthday\n|X\n|A\n|===\n",
        "|birthday\n|X\n\n|A\n",
        "@CsvSource({\"A, X\"}) void t(String plan) {} void u(String birthday) {",
        "[TestCase(\"A\", \"X\")] void T(string plan) {} void U(string birthday) {",
        "[Trait(\"A\", \"X\")] void T(string plan, string birthday) {",
        "TestCase(\"A\", \"X\"); void T(string plan, string birthday) {",
        "[TestCase(\"A\", \"X\")] int birthday; void T(string plan, string id) {",
        "@CsvSource({\"A, X\"}) int birthday; void t(String plan, String id) {",
        "@SuppressWarnings({\"A, X\", \"B, X\"}) void t(String plan, String birthday) {",
        "f({\"A, X\", \"B, X\"}); void t(String plan, String birthday) {",
        "@CsvSource(textBlock = \"\"\"\n      A, 1\n      \"\"\")\n  void t(String plan, int no) {} f(\"X\", birthday, \"X\");",
        "f(\"plan, birthday\", [(\"A\", \"X\"), (\"B\", \"X\")])",
        "forEach([[1, \"X\"], [2, \"X\"]])('t', (plan, birthday) => {",
        "test.each([[1, \"X\"], [2, \"X\"]])('t', () => f((plan, birthday) => {",
        "* - birthday\n  - plan\n\n* - X\n  - 1\n",
        "birthday & plan \\\\\n\n12 & X \\\\\n",
        "if (a & birthday) {\n  return X & 12; // a \\\\ b\n",
        "The birthday, plan, and so on\nare 1, X, 2\n",
        "f(birthday,plan,no);\ng(X,1,2);\n",
        "{birthday,plan,no}\n{X,1,2}\n",
        "birthday,plan,no\nX,A,B\n",
        "birthday,plan,no\n1,X\n",
        "birthday\n--------\nWhat X does is told elsewhere\n",
        "birthday\n--------\n\nX12345\n",
        "--------\nbirthday\nX12345\n",
        "birthday:\n--------\nX12345\n",
        "<Table><Row><Cell><Data>birthday</Data></Cell></Row><Row><Cell><Data>X</Data></Cell></Row>",
      })
  void noHeader_elsewhere(String text) {
    assertThat(FieldProbe.labels(text, "notes.md")).doesNotContain("birthday");
    assertThat(FieldProbe.below(text, "birthday")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "BIRTHDAY_LIST = [\n    (1000, \"X\"),\n    (1001, \"X (a, b)\"),\n]\n",
        "const birthdayList = [[1000, 'X'], [1001, 'X']];",
        "{\"id\": 1, \"birthdayList\": [[1000, \"X\"],[1001, \"X\"]]}",
        "object[,] birthdayList = new object[,] {\n  { 1000, \"X\" },\n  { 1001, \"X\" }\n};",
        "var birthdayList = []struct{ id int; v string }{\n\t{1000, \"X\"},\n\t{1001, \"X\"},\n}\n",
        "val birthdayList: List<Pair<String, String>> = listOf(\n  \"u1\" to \"X\",\n  \"u2\" to \"X\",\n)\n",
        "val birthdayList = Map(1000 -> \"X\", 1001 -> \"X\")\n",
        "birthday_list = {\n  1000: 'X',\n  1001: 'X',\n}\n",
        "BIRTHDAY_LIST = {\r\n  1000 => 'X',\r\n  '1001' => 'X'\r\n}\r\n",
        "let birthday_list = vec![(1000, \"A\", \"X\"), (1001, \"B\", \"X\")];",
      })
  void nameOfAList_labelsItsRows(String text) {
    assertThat(FieldProbe.labels(text, "a.py"))
        .hasSize(2)
        .allSatisfy(label -> assertThat(label).startsWithIgnoringCase("birthday"));
    String name = FieldProbe.labels(text, "a.py").get(0);
    assertThat(FieldProbe.below(text, name))
        .filteredOn(cell -> cell.startsWith("X"))
        .hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[(1000, \"X\"),\n~]", "{1000: \"X\",\n~}", "(\n  1000 to 'X',\n~)"})
  void nameOfAList_isHandedOn_howeverTheTextIsCut(String form) {
    String first = form.substring(0, form.indexOf('~'));
    String list =
        "birthday = " + first + first.substring(1).repeat(599) + form.substring(form.length() - 1);
    byte[] bytes = ("say\n".repeat(3000) + "\n" + list + "\nX\n").getBytes(StandardCharsets.UTF_8);
    List<String> expected = new ArrayList<>(Collections.nCopies(600, "birthday"));
    expected.add(null);
    for (int chunk : new int[] {100, 999, SegmentBuffer.CHUNK}) {
      for (int piece : new int[] {3 * chunk, PieceReader.SIZE}) {
        assertThat(FieldProbe.labels(bytes, "a.py", chunk, piece))
            .as("%d,%d", chunk, piece)
            .isEqualTo(expected);
        assertThat(FieldProbe.tableCells(bytes, "birthday", chunk, piece)).hasSize(1200);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "birthday_list = f(1)\nrows = [(1, \"X\"), (2, \"X\")]\n",
        "birthday_list = [\n  (1, 2, 3, \"X\"),\n  (2, 3, 4, \"X\"),\n]\n",
        "if (birthday_list == [(1, \"X\"), (2, \"X\")]) {",
        "f(birthday_list, [(1, \"X\"), (2, \"X\")])",
        "birthday_list => [[1, \"X\"], [2, \"X\"]]",
        "birthday_list = 3;\n(1, \"X\"), (2, \"X\")",
        "$birthday_list = ['name' => 'X', 'plan' => 'X'];",
        "birthday_list = [{\"plan\": \"X\", \"no\": 1}, {\"plan\": \"X\", \"no\": 1}]",
        "val birthday_list = mapOf(\"name\" to \"X\", \"plan\" to \"X\")",
        "void birthday_list() {\n  f(1, \"X\");\n  f(2, \"X\");\n}\n",
      })
  void nameOfAList_isNoLabelElsewhere(String text) {
    assertThat(FieldProbe.labels(text, "a.py")).doesNotContain("birthday_list");
    assertThat(FieldProbe.below(text, "birthday_list")).isEmpty();
  }

  @Test
  void headerBelow_labelsTheCells_howeverTheTextIsCut() {
    for (String text : List.of(
        "@CsvSource({\n" + "  \"1, X\",\n".repeat(70) + "})\nvoid t(int no, String birthday) {\n",
        "@CsvSource(textBlock = \"\"\"\n" + "  1, X\n".repeat(70)
            + "\"\"\")\nvoid t(int no, String birthday) {\n",
        "[TestCase(1, \"X\")]\n".repeat(45) + "void T(int no, string birthday) {\n",
        "it.each([\n" + "  [1, 'X'],\n".repeat(70) + "])('t', (no, birthday) => {\n",
        "@pytest.mark.parametrize('no, birthday', [\n" + "  (1, 'X'),\n".repeat(70) + "])\n")) {
      String content = "say\n".repeat(3000) + "\n" + text + "\n" + "say\n".repeat(3000);
      byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
      int rows = Math.toIntExact(text.chars().filter(c -> c == 'X').count());
      for (int chunk : new int[] {100, 999, 5000, SegmentBuffer.CHUNK}) {
        for (int piece : new int[] {3 * chunk, PieceReader.SIZE}) {
          assertThat(FieldProbe.labels(bytes, "notes.md", chunk, piece))
              .as("%s %s", chunk, piece)
              .isEqualTo(Collections.nCopies(rows, "birthday"));
          assertThat(FieldProbe.tableCells(bytes, "birthday", chunk, piece))
              .as("%s %s", chunk, piece)
              .hasSize(rows);
        }
      }
    }
  }

  /** Values of one form are a column; those of one thing have many. */
  @Test
  void twoColumns_areATable_wherePlainValuesAreOfOneForm() {
    String header = "Given these:\n  | 部署 | birthday |\n";
    String column = header + "  | 総務 | X1234 5 |\n  | 経理 | X4567 8 |\n  | 人事 | X7890 1 |\n";
    String others = header + "  | 電話 | X1234 5 |\n  | 番地 | X4-5678 |\n  | 年齢 | X7890 |\n";
    assertThat(FieldProbe.labels(column, "notes.md"))
        .containsExactly("birthday", "birthday", "birthday");
    assertThat(FieldProbe.below(column, "birthday")).hasSize(3);
    assertThat(FieldProbe.labels(others, "notes.md")).doesNotContain("birthday");
    assertThat(FieldProbe.below(others, "birthday")).isEmpty();
  }

  /** Two words that end as labels do stand over a name and a value; else the first column may be names of values. */
  @Test
  void twoColumns_areATable_whereBothWordsEndAsLabels() {
    assertThat(FieldProbe.labels("| 氏名 | 生年月日 |\n| 甲乙 | X1234 |\n", "notes.md"))
        .containsExactly("生年月日");
    assertThat(FieldProbe.labels("| 氏名 | 甲乙 |\n| 生年月日 | X1234 |\n", "notes.md"))
        .doesNotContain("甲乙");
    assertThat(FieldProbe.labels("| 氏名 | 備考 |\n| 生年月日 | X1234 |\n", "notes.md"))
        .doesNotContain("備考");
  }

  /** Two columns may be names and values; only numbers in the first tell that it holds values. */
  @Test
  void twoAlignedColumns_areNoTable_whereTheFirstMayBeNames() {
    assertThat(FieldProbe.labels("birthday  plan\nX12345    A\n", "notes.md"))
        .containsExactly("birthday");
    assertThat(FieldProbe.labels("birthday  Y\nX         Z\n", "notes.md")).containsExactly("");
  }

  @Test
  void header_isHandedOn_howeverTheTextIsCut() {
    for (String text : List.of(
        "| id | birthday |\n|---|---|\n" + "| 1 | X |\n".repeat(900),
        "id  birthday  plan\n" + "1   X         A\n".repeat(900),
        "{\"columns\":[\"id\",\"birthday\"],\"rows\":[\n" + "[1,\"X\"],\n".repeat(899)
            + "[1,\"X\"]]}",
        "[[\"id\",\"birthday\",\"plan\"]" + ",[1,\"X\",\"A\"]".repeat(900) + "]",
        "NO    birthday            KBN\n" + "0001  X0070069  1\n".repeat(900),
        "{|\n! id\n! birthday\n" + "|-\n| 1\n| X\n".repeat(900) + "|}",
        "* - id\n  - birthday\n" + "* - 1\n  - X\n".repeat(900),
        "id & birthday \\\\\n\\hline\n" + "1 & X \\\\\n".repeat(900),
        "id,birthday,plan\n" + "1,X,A\n".repeat(900),
        "|===\n|id |birthday\n\n" + "|1\n|X\n\n".repeat(900) + "|===\n",
        "||id||birthday||\n" + "|1|X|\n".repeat(900),
        "ROWS = [\n  (\"id\", \"birthday\"),\n" + "  (\"1\", \"X\"),\n".repeat(900) + "]",
        ".. csv-table:: t\n   :header: id, birthday\n\n" + "   \"1\", \"X\"\n".repeat(900),
        "@CsvSource(delimiter = '|', textBlock = \"\"\"\n  id | birthday\n"
            + "  1 | X\n".repeat(900),
        "@CsvSource(textBlock = \"\"\"\n  id, birthday\n" + "  1, X\n".repeat(900),
        "  | 部署 | birthday |\n" + "  | 総務 | X |\n".repeat(900),
        "birthday\n--------\n" + "X12345\n".repeat(900),
        "\"id\",\"birthday\"\n" + "\"1\",\"X\"\n".repeat(900),
        "^id^birthday^\n" + "|1|X|\n".repeat(900),
        "|id|birthday|\n" + "|1|X|\n".repeat(900),
        "<table>\n<tr><th>id</th><th>birthday</th></tr>\n"
            + "<tr>\n<td>1</td>\n<td>X</td>\n</tr>\n".repeat(900))) {
      String content = "say\n".repeat(3000) + "\n" + text + "\nX\n" + "say\n".repeat(3000);
      List<String> expected = new ArrayList<>(Collections.nCopies(900, "birthday"));
      expected.add(null);
      byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
      for (int chunk : new int[] {100, 999, 5000, SegmentBuffer.CHUNK}) {
        for (int piece : new int[] {3 * chunk, PieceReader.SIZE}) {
          assertThat(FieldProbe.labels(bytes, "notes.md", chunk, piece))
              .as("%s %s", chunk, piece)
              .isEqualTo(expected);
          assertThat(FieldProbe.tableCells(bytes, "birthday", chunk, piece))
              .as("%s %s", chunk, piece)
              .hasSize(900);
        }
      }
    }
  }
}
