/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.extract;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import io.github.morasanu.table.DelimitedHead;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DelimitedColumnsTest {

  private static Extraction extract(String name, String text) {
    return Extraction.of(name, text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void csv_givesColumnAndLabel() {
    Extraction extraction = extract("a.csv", "番号,\"氏名\",備考\n1,X,\n2,,X\n");
    assertThat(extraction.hits).containsExactly(":2:3 2 氏名", ":3:4 3 備考");
  }

  @Test
  void delimiter_thatGivesMostColumns_isTaken() {
    assertThat(extract("a.txt", "a,b;c;d\n1,2;3;X\n").hits).containsExactly(":2:7 3 d");
    assertThat(extract("a.tsv", "a\tb\n1\tX\n").hits).containsExactly(":2:3 2 b");
    assertThat(extract("a.csv", "a|b\n1|X\n").hits).containsExactly(":2:3 2 b");
  }

  @Test
  void quotes_holdDelimitersAndQuotes() {
    Extraction extraction = extract("a.csv", "a,b,c\n\"1,2\",\"say \"\"x,y\"\"\",X\n5\" nail,X,\n");
    assertThat(extraction.hits).containsExactly(":2:21 3 c", ":3:9 2 b");
  }

  @Test
  void quote_leftOpen_endsWithItsLine() {
    assertThat(extract("a.csv", "a,b\n1,2\n\"3,4\n5,X\n").hits).containsExactly(":4:3 2 b");
  }

  @Test
  void lineBreaks_inQuotes_partNoRows() {
    String header = "No,\"氏名\n（漢字）\",\"Card\r\nNo.\"\r\n";
    assertThat(extract("a.csv", header + "1,X,\r\n2,,X\r\n").hits)
        .containsExactly(":4:3 2 氏名(漢字)", ":5:4 3 Card No.");
    assertThat(extract("a.tsv", "No\t\"生年\n月日\"\n1\tX\n").hits).containsExactly(":3:3 2 生年月日");
    assertThat(extract("a.csv", "a,b,c\n1,\"x\n\n\"\"y\"\" z\",X\n2,,X\n").hits)
        .containsExactly(":4:10 3 c", ":5:4 3 c");
  }

  @Test
  void lineBreaks_behindALostQuote_partRows() {
    String rows = "a,b,c\n0,1,2\n";
    assertThat(extract("a.csv", rows + "1,\"x,2\n3,\"y\",X\n").hits).containsExactly(":4:7 3 c");
    assertThat(extract("a.csv", rows + "1,2,\"x\n3,y\",X\n4,5,X\n").hits)
        .as("more cells than the header has")
        .containsExactly(":4:6 3 c", ":5:5 3 c");
  }

  @Test
  void firstLineOfValues_isNoHeader() {
    assertThat(extract("a.csv", "甲,a@example.com\nX,b\n").hits).containsExactly(":2:1 1 null");
    assertThat(extract("a.csv", "甲,１２３４\nX,b\n").hits).containsExactly(":2:1 1 null");
    assertThat(extract("a.csv", "甲,12\nX,b\n").hits).containsExactly(":2:1 1 null");
  }

  @Test
  void header_mayHoldAFewDigits() {
    assertThat(extract("a.csv", "住所1,住所2\nX,b\n").hits).containsExactly(":2:1 1 住所1");
  }

  @Test
  void linesBeforeTheHeader_areSkippedIfEmpty() {
    assertThat(extract("a.csv", "\n\na,b\n\n1,X\n").hits).containsExactly(":5:3 2 b");
  }

  @Test
  void text_withoutSteadyColumns_hasNone() {
    assertThat(extract("a.txt", "Dear all,\nplease, see, X\n").hits)
        .containsExactly(":2:14 0 null");
    assertThat(extract("a.csv", "only one line,X").hits).containsExactly(":1:15 0 null");
  }

  @Test
  void linesOfOneNumberEach_areAColumn_withOrWithoutAHeader() {
    String numbers = "0312345678\n090-1234-5678\n".repeat(6);
    assertThat(extract("a.csv", "番号\n" + numbers + "X\n").hits).containsExactly(":14:1 1 番号");
    assertThat(extract("a.txt", numbers + "X\n").hits).containsExactly(":13:1 1 null");
    assertThat(extract("a.txt", "番号\n12\n" + numbers + "X\n").hits).containsExactly(":15:1 0 null");
    String codes = "AB12345678CD\nGB82 WEST 1234 5698\n".repeat(6);
    assertThat(extract("a.csv", "品番\n" + codes + "X\n").hits).containsExactly(":14:1 1 品番");
    String orders = "order 12345678\n".repeat(12);
    assertThat(extract("a.txt", orders + "X\n").hits).containsExactly(":13:1 0 null");
  }

  @Test
  void fewLinesOfOneValueEach_areAColumn_belowALabel() {
    assertThat(extract("a.csv", "生年月日\n1958-02-03\nX1960-05\n").hits)
        .containsExactly(":3:1 1 生年月日");
    assertThat(extract("a.txt", "生年月日\n昭和5年3月4日\nS33.2.1\nX1960-05\n1971年1月1日\n").hits)
        .containsExactly(":4:1 1 生年月日");
    assertThat(extract("a.txt", "生年月日\n1958-02-03\n以上 X です\n").hits).containsExactly(":3:4 0 null");
    assertThat(extract("a.txt", "生年月日\nX1958-02-03\n").hits).containsExactly(":2:1 0 null");
    assertThat(extract("a.txt", "一覧は次のとおり。\n1958-02-03\nX1960-05\n").hits)
        .containsExactly(":3:1 0 null");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "birth_date\nX\n",
        "birthDate\r\nX\r\n",
        "\"birth date\"\n\"X\"\n",
        "birth_date\nX\n1980-04-01\n花子\n",
      })
  void valuesBelowTheNameOfAColumn_areAColumn(String text) {
    assertThat(extract("a.csv", text).hits)
        .singleElement(as(STRING))
        .startsWith(":2:")
        .matches(".* 1 birth ?_?[dD]ate");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "birth_date\n",
        "birth_date\nX\nend_date\n",
        "birth_date\nX = 1\n",
        "birth_date\nX is a day. It must not be after the day of entry, nor be empty.\n",
        "\"birth date\"\n\"X\"\nend\n",
        "\"birth date\" or\n\"X\"\n",
        "birthdate\nX\n",
        "Birth\nX\n",
      })
  void linesBelowOtherWords_areNoColumn(String text) {
    assertThat(extract("a.csv", text).hits).allMatch(hit -> hit.endsWith(" 0 null"));
  }

  @Test
  void head_thatEndsWithADelimiter_isNone() {
    assertThat(DelimitedHead.isDelimited("ab,")).isFalse();
    assertThat(DelimitedHead.isDelimited("a\tb\t")).isFalse();
  }

  @Test
  void remarksInPairs_aboveAHeaderOfTwoColumns_areNone() {
    assertThat(extract("a.csv", "出力\n出力日時,2025/11/17 09:15\n\n名義,番号\n甲,X123456\n乙,9876543\n").hits)
        .containsExactly(":5:3 2 番号");
    assertThat(extract("a.csv", "出力\n甲,2025/11/17 09:15\n乙,X123456\n\n丙,9876543\n").hits)
        .containsExactly(":3:3 0 null");
  }

  @Test
  void names_thatPromiseNoTable_haveColumns_onlyBelowAHeaderWithRows() {
    assertThat(extract("a.log", "a,b\n1,X\n").hits).containsExactly(":2:3 0 null");
    for (String text :
        List.of("番号,b\n1,X\n2,3\n", "番号\tb\r\n1\tX\r\n2\t3\r\n", "\"番号\",b\n\"1,2\",X\n2,3\n")) {
      assertThat(extract("a.out", text).hits)
          .map(hit -> hit.substring(hit.length() - 3))
          .containsExactly("2 b");
    }
    for (String text : List.of(
        "a,b\nc,X\nd,e\n",
        "a,b\n1,X\n2,3,4\n",
        "a, b\n1, X\n2, 3\n",
        "f(a,b)\nf(1,X)\nf(2,3)\n",
        "# a,b\n1,X\n2,3\n",
        "a;\nX1;\n2;\n",
        "a=1,b=2\na=X,b=2\na=X,b=3\n",
        "2024-01-02,b\n1,X\n2,3\n")) {
      assertThat(FieldProbe.labels(text, "a.out")).doesNotContain("b");
    }
  }

  @Test
  void attributes_nameTheColumnsOfArff() {
    String text = """
        % of people
        @RELATION people

        @ATTRIBUTE no NUMERIC
        @attribute 'the birthday' string
        @attribute plan {A,B}

        @DATA
        1,X,A
        % end
        2,X,B
        """;
    assertThat(FieldProbe.labels(text, "a.arff")).containsExactly("the birthday", "the birthday");
    assertThat(FieldProbe.labels("@attribute no\n1,X,A\n2,X,B\n", "a.arff")).doesNotContain("no");
  }

  @Test
  void fieldList_namesTheColumnsBelowBegindata() {
    String head = """
        -- of people
        LOAD DATA
        INFILE *
        APPEND INTO TABLE people
        FIELDS TERMINATED BY ';' OPTIONALLY ENCLOSED BY '"'
        (no POSITION(1:4) CHAR,
         "birthday" DATE "YYYY-MM-DD",
         plan)
        """;
    String rows = "1;X;A\n2;\"X\";B\n";
    assertThat(FieldProbe.labels(head + "BEGINDATA\n" + rows, "a.ctl"))
        .containsExactly("birthday", "birthday");
    assertThat(FieldProbe.labels("(no, birthday)\nBeginData\r\n1,X\n", "a.ctl"))
        .containsExactly("birthday");
    assertThat(FieldProbe.labels(head + rows, "a.ctl")).doesNotContain("birthday");
    assertThat(FieldProbe.labels("birthday\nBEGINDATA\n1;X;A\n", "a.ctl"))
        .doesNotContain("birthday");
  }

  @Test
  void documentInARow_labelsItsNumber() {
    String header = "id_type,id_number,plan\n";
    assertThat(FieldProbe.labels(header + "PASSPORT,X,A\nINVOICE,X,B\n旅券,X,C\n", "a.csv"))
        .containsExactly("PASSPORT_number", "id_number", "旅券番号");
    assertThat(FieldProbe.labels("type,number,plan\nPASSPORT,X,A\n", "a.csv"))
        .containsExactly("number");
  }

  @Test
  void secondEntryOfAName_keepsItsKind() {
    assertThat(extract("a.csv#2", "a,b\n1,X\n").hits).containsExactly(":2:3 2 b");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "list of members,,\ntime,2024/11/01,\n\nno,birthday,plan\n1,X,A\n2,X,B\n",
        "list of members,,\ntime,2024/11/01,\nno,birthday,plan\n1,X,A\n2,X,B\n",
        "会社名,株式会社甲,\n出力日時,2024/11/01,\nno,birthday,plan\n1,X,A\n2,X,B\n",
        "会社名,株式会社甲\n出力日時,2024/11/01\nno,birthday,plan\n1,X,A\n2,X,B\n",
        "list of members\n\nno,birthday,plan\n1,X,A\n2,X,B\n",
        "# list, of members\n# made, by hand\nno,birthday,plan\n1,X,A\n2,X,B\n",
        "\"list, all\"\r\n\r\n\"no\",\"birthday\",\"plan\"\r\n\"1\",\"X\",\"A\"\r\n\"2\",\"X\",\"B\"\r\n",
        "\uFEFFno,birthday,plan\n1,X,A\n2,X,B\n",
        "sep=;\nno;birthday;plan\n1;X;A\n2;X;B\n",
        "no,birthday,\n1,X,\n2,X,\n",
        "件数\t2\n出力者\t総務\nno\tbirthday\tplan\n1\tX\tA\n2\tX\tB\n",
        // Other sections.
        "no,mail\n1,a@b.c\n\nno,birthday,plan\n1,X,A\n2,X,B\n",
        "no,mail,x\n1,a@b.c,1\n,,\n退会者,,\nno,birthday,plan\n1,X,A\n2,X,B\n",
        "no,mail\n1,a@b.c\n[left]\nno,birthday,plan\n1,X,A\n2,X,B\n",
        "no,birthday,plan\n1,X,A\n\n2,X,B\n",
        "no,birthday,plan\n1,X,A\n\nno,birthday,plan\n2,X,B\n",
        "item,content\nid,12\nbirthday,X\nplan,A\n\nno,birthday,plan\n1,X,A\n",
        // Names and values.
        "項目,内容\nid,12\nbirthday,X\nbirthday,X\n",
        "No,項目,内容\n1,id,12\n2,birthday,X\n3,birthday,X\n",
        "項目,内容,備考\nid,12,\nbirthday,X,must\nbirthday,X,\n",
      })
  void header_belowTitles_labelsItsRows(String text) {
    assertThat(FieldProbe.labels(text, "a.csv")).containsExactly("birthday", "birthday");
    assertThat(FieldProbe.cells(text, "a.csv")).filteredOn("birthday=X"::equals).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // Rows that go on behind an empty line, all words.
        "name,plan,birthday\n甲,乙,X\n\n丙,丁,X\n戊,己,X\n",
        "no,plan,birthday\n1,乙,X\n\n2,丁,X\n,,\n3,丁,X\n",
      })
  void emptyLine_doesNotEndAHeader(String text) {
    assertThat(FieldProbe.labels(text, "a.csv"))
        .containsExactly("birthday", "birthday", "birthday");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1,birthday,A\n2,X,B\n3,birthday,C\n4,X,D\n",
        "1,a@b.c,x\n2,birthday,\n3,X,\n",
        "birthday,X,Y\n\nDear all,\nI saw X, and more\n",
        "no,plan\n1,A\n2,B\n\nbirthday\n1,X\n",
        "no,plan\n1,A\n\nbirthday,plan,and so on\n1,X\n",
        "会社名,株式会社甲,\nbirthday,2024/11/01,\n1,X,\n",
        // A short form has values of many forms; a table has not.
        "name,birthday\n甲,2001-02-03\n乙,2002-02-03\nX,2003-02-03\n",
      })
  void noHeader_noLabel(String text) {
    assertThat(FieldProbe.labels(text, "a.csv")).doesNotContain("birthday");
  }

  @Test
  void namesAndValues_withoutAHeader_areKnownByTheirForms() {
    String text = "name,甲\nbirthday,X0-04-03\nphone,03-1234-5678\nmail,a@b.c\nno,123456\n";
    assertThat(FieldProbe.labels(text, "a.csv")).containsExactly("birthday");
    assertThat(FieldProbe.cells(text, "a.csv")).contains("birthday=X0-04-03", "no=123456");
  }

  @Test
  void columnsBelowAnotherHeader_haveNumbersOfTheirOwn() {
    assertThat(extract("a.csv", "a,b\n1,X\n\nc,d\n1,X\n\na,b\n1,X\n").hits)
        .map(hit -> hit.substring(hit.indexOf(' ') + 1))
        .satisfies(hits -> assertThat(hits.get(1)).endsWith(" d").isNotEqualTo("2 d"))
        .satisfies(hits -> assertThat(List.of(hits.get(0), hits.get(2))).containsOnly("2 b"));
  }

  @Test
  void sections_areTheSame_howeverTheTextIsCut() {
    StringBuilder content = new StringBuilder("list,,\ntime,2024/11/01,\n\n");
    List<String> expected = new ArrayList<>();
    for (String label : List.of("birthday", "plan", "birthday", "memo")) {
      content.append("no,").append(label).append(",mail\r\n");
      for (int i = 0; i < 400; i++) {
        content.append(i).append(",X,a@example.com\r\n").append(i % 50 == 0 ? "\r\n" : "");
        expected.add(label);
      }
      content.append("\r\n".repeat(2)).append("その他,,\r\n").append(",,\r\n".repeat(30));
    }
    byte[] bytes = content.toString().getBytes(StandardCharsets.UTF_8);
    for (int chunk : new int[] {100, 999, 5000, SegmentBuffer.CHUNK}) {
      for (int piece : new int[] {chunk, 3 * chunk, PieceReader.SIZE}) {
        assertThat(FieldProbe.labels(bytes, "a.csv", chunk, piece))
            .as("%s %s", chunk, piece)
            .isEqualTo(expected);
      }
    }
  }

  /** Lines that part rows, whatever comes, are not looked at again for each of them. */
  @Test
  void linesThatPart_areReadOnce() {
    for (String part : List.of("\n", "#\n\n", ",\n", "[a]\n\n", "a,b\n\n", "\"\",\n")) {
      String content = "a,b\n1,2\n" + part.repeat(200_000 / part.length()) + "3,X\n";
      assertThat(FieldProbe.labels(content, "a.csv")).hasSize(1);
    }
  }
}
