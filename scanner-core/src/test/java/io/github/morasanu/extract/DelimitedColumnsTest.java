/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

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
  void names_thatPromiseNoTable_haveNoColumns() {
    assertThat(extract("a.log", "a,b\n1,X\n").hits).containsExactly(":2:3 0 null");
  }

  @Test
  void secondEntryOfAName_keepsItsKind() {
    assertThat(extract("a.csv#2", "a,b\n1,X\n").hits).containsExactly(":2:3 2 b");
  }
}
