/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.matcher;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.morasanu.text.FoldedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressFieldsTest {
  private static final String PREFECTURE = "神奈川県";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"pref\":\"神奈川県\",\"city\":\"横浜市西区\",\"street\":\"みなとみらい2-3-5\"}",
        "{\"prefecture\" : \"神奈川県\",\n  \"city\" : \"横浜市\",\n  \"ward\" : \"西区\",\n  \"line1\" : \"みなとみらい2-3\"}",
        "{\"prefecture\":\"神奈川県\",\"prefectureKana\":\"カナガワケン\",\"city\":\"横浜市西区\",\"zip\":\"2200012\",\"x\":\"みなとみらい2-3-5\"}",
        "{\"pref\":\"神奈川県\",\"city\":\"横浜市西区\",\"town\":\"みなとみらい\",\"banchi\":\"2-3-5\"}",
        "{\"address1\":\"神奈川県横浜市西区みなとみらい\",\"address2\":\"2-3-5\"}",
        "{\"住所1\":\"神奈川県横浜市西区\",\"住所2\":\"みなとみらい2-3\"}",
        "<prefecture>神奈川県</prefecture>\n<city>横浜市西区</city>\n<street>みなとみらい2-3</street>",
        "<tr><th>都道府県</th><td>神奈川県</td></tr>\n<tr><th>市</th><td>横浜市西区</td></tr>\n<tr><th>番地</th><td>みなとみらい2-3</td>",
        "<a prefecture=\"神奈川県\" city=\"横浜市西区\" street=\"みなとみらい2-3\"/>",
        "prefecture: 神奈川県\ncity: 横浜市西区\nstreet: みなとみらい2-3\n",
        "都道府県：神奈川県\n市区町村：横浜市西区\n番地：みなとみらい2-3\n",
        "都道府県：神奈川県　市区町村：横浜市西区　番地：みなとみらい2-3",
        "u.setPref(\"神奈川県\");\n    u.setCity(\"横浜市西区\");\n    u.setStreet(\"みなとみらい2-3\");",
        ".pref(\"神奈川県\").city(\"横浜市西区\").street(\"みなとみらい2-3\")",
        "val pref = \"神奈川県\"\nval city = \"横浜市西区\"\nval street = \"みなとみらい2-3\"",
        "| 都道府県 | 神奈川県 |\n| 市区町村 | 横浜市西区 |\n| 番地 | みなとみらい2-3 |",
      })
  void aBlockInAFieldOfItsOwnIsAnAddress(String text) {
    FoldedText folded = FoldedText.of(text);
    long range = new AddressMatcher().match(folded, text.indexOf(PREFECTURE));

    assertThat(range).isNotEqualTo(HandMatcher.NONE);
    assertThat(text.substring(HandMatcher.startOf(range), HandMatcher.endOf(range)))
        .isIn("みなとみらい2-3-5", "みなとみらい2-3", "2-3-5");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"pref\":\"神奈川県\",\"city\":\"横浜市西区\",\"town\":\"みなとみらい2丁目\",\"count\":\"2-3\"}",
        "{\"pref\":\"神奈川県\",\"city\":\"横浜市西区\",\"cityKana\":\"ヨコハマシニシク\",\"code\":\"14103\"}",
        "{\"pref\":\"神奈川県\",\"city\":\"横浜市西区\",\"hall\":\"大ホール2-3\"}",
        "{\"pref\":\"神奈川県\",\"city\":\"横浜市西区\",\"town\":\"みなとみらい\",\"tel\":\"045-222-1111\"}",
        "{\"pref\":\"神奈川県\",\"city\":\"千代田区\",\"street\":\"霞が関2-3-5\"}",
        "{\"住所1\":\"神奈川県横浜市西区\",\"住所2\":\"\",\"住所3\":null}",
        "[{\"pref\":\"神奈川県\"},{\"pref\":\"東京都\",\"city\":\"千代田区\",\"street\":\"霞が関2-3-5\"}]",
        "神奈川県、横浜市西区、みなとみらい線2-3-5号",
        "神奈川県の\n市区町村：横浜市西区\n番地：みなとみらい2-3\n",
      })
  void aListOfPlacesIsNone(String text) {
    FoldedText folded = FoldedText.of(text);

    assertThat(new AddressMatcher().match(folded, text.indexOf(PREFECTURE)))
        .isEqualTo(HandMatcher.NONE);
  }
}
