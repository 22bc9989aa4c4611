/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.label;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.morasanu.text.FoldedText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeyedValueTest {
  /** Stands for the value in the texts. */
  private static final char VALUE = '§';

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"tel\":\"§\"}|tel",
        "{\"a\":1,\"userTel\" : § }|userTel",
        "{\"memo\":\"電話は§まで\"}|memo",
        "{\"電話番号\":[\"x\",\"§\"]}|電話番号",
        "{\"ids\": [1, 2, §]}|ids",
        "tel: §|tel",
        "  '電話': \"§\"|電話",
        "user.tel=§|user.tel",
        "Phone number: §|Phone number",
        "連絡先電話番号：§|連絡先電話番号",
        "String tel = \"§\";|tel",
        "person.setTel(tel = '§')|tel",
        "map[\"tel\"] = \"§\"|tel",
        "hash = { :tel => \"§\" }|tel",
        "<tel>§</tel>|tel",
        "<ns:tel type=\"x\">§|tel",
        "<tel>+81 §|tel",
        "<tel><![CDATA[§]]></tel>|tel",
        "<entry key=\"tel\">§|tel",
        "<a tel='§'>|tel",
        "<entry key=\"tel\" value=\"§\"|value",
        "<input name=\"tel\"><input value=\"§\"|value",
        "<entry key=\"1\" value=\"§\"|value",
        "<entry key=\"x\" tel=\"§\"|tel",
        "/find?name=x&tel=§|tel",
      })
  void key_ofAValue(String text, String key) {
    assertThat(keyOf(text)).isEqualTo(key);
  }

  @Test
  void key_overLines_ofListsAndElements() {
    assertThat(keyOf("tels:\n  - a\n  - §\n")).isEqualTo("tels");
    assertThat(keyOf("tels:\n- \"a\"\n- \"§\"\n")).isEqualTo("tels");
    assertThat(keyOf("\"tels\": [\n  \"a\",\n  \"§\"\n]")).isEqualTo("tels");
    assertThat(keyOf("<tel>\n  §\n</tel>")).isEqualTo("tel");
    assertThat(keyOf("a:\n  - tel: §")).isEqualTo("tel");
    assertThat(keyOf("<a:tel x=\"y\">\n<![CDATA[ +81 §]]>")).isEqualTo("tel");
  }

  @Test
  void key_ofAHeading() {
    assertThat(keyOf("x\n\n### IMEI\n\n§\n")).isEqualTo("IMEI");
    assertThat(keyOf("## **IMEI**:\r\n\r\n  §\r\n")).isEqualTo("IMEI");
    assertThat(keyOf("== Card no\n\n§")).isEqualTo("Card no");
    assertThat(keyOf("■お電話\n\n§\n")).isEqualTo("お電話");
    assertThat(keyOf("【電話】\n\n\n§\n")).isEqualTo("電話");
    assertThat(keyOf("**電話**\n\n§\n")).isEqualTo("電話");
    assertThat(keyOf("Content-Disposition: form-data; name=\"tel\"\r\n\r\n§\r\n--x"))
        .isEqualTo("tel");
    assertThat(keyOf("--x\ncontent: form-data; name=\"tel\"\nContent-Type: text/plain\n\n§\n"))
        .isEqualTo("tel");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "電話\n\n§",
        "- 電話\n\n§",
        "### 電話\n§",
        "### 電話\n\n\n\n§",
        "### 電話\n\n§、または受付まで",
        "### 電話\n\nまず § に",
        "### 電話\n\n§ is the number that most of our customers call",
        "#電話\n\n§",
        "###\n\n§",
        "**電話** は次のとおり\n\n§",
        "name=\"tel\"\n\n§",
        "form-data; name=\"f\"; filename=\"tel\"\n\n§",
      })
  void noKey_whereNoHeadingIsMarked_orTheTextIsMoreThanAValue(String text) {
    assertThat(keyOf(text)).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "§",
        "電話は§です",
        "call(\"a\", \"§\")",
        "VALUES (1, '§')",
        "12:30:§",
        "a, b, §",
        "</b>§",
        "- §",
        "x\n§",
        "[1, §]",
      })
  void noKey_whereNoneStands(String text) {
    assertThat(keyOf(text)).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{\"value\":\"§\"}", "id=§", "x: §", "<td>§", "番号：§", "{\"Value\":\"§\"}"})
  void key_thatSaysNothing(String text) {
    KeyedValue value = new KeyedValue(FoldedText.of(text));
    assertThat(value.find(text.indexOf(VALUE))).isTrue();
    assertThat(value.speaks()).isFalse();
  }

  @Test
  void words_ofOtherPairsOfALine_doNotSpeakForAValue() {
    assertThat(wordsFrom("{\"order\": §}")).isEqualTo(10);
    assertThat(wordsFrom("a=1&order=§")).isEqualTo(10);
    assertThat(wordsFrom("note\norder: §")).isEqualTo(5);
    assertThat(wordsFrom("a=1\n# note\norder=§")).isEqualTo(4);
    assertThat(wordsFrom("// note\n\n  order: §")).isZero();
    assertThat(wordsFrom("long order = §")).isZero();
  }

  @Test
  void key_isThatOfALongList_inAnyOrderOfItsElements() {
    FoldedText text = FoldedText.of("{\"tels\": [" + "12345678, ".repeat(300) + "]}");
    int open = "{\"tels\": [".length();
    KeyedValue value = new KeyedValue(text);
    for (int element : new int[] {0, 1, 100, 200, 150, 2, 204}) {
      assertThat(value.find(open + 10 * element)).isTrue();
      assertThat(value.key()).isEqualTo("tels");
    }
    assertThat(value.find(open + 10 * 206)).isFalse();
    assertThat(value.find(open + 10 * 207)).isFalse();
  }

  @Test
  void key_tooFarAway_isNone() {
    String far = "a, ".repeat(KeyedValue.REACH);
    assertThat(keyOf("{\"ids\": [" + far + "§]}")).isNull();
    assertThat(keyOf("<tel>" + far + "§")).isNull();
  }

  @Test
  void hash_isThatOfTheKeyInAnyCase() {
    assertThat(hashOf("userTel=§")).isEqualTo(hashOf("{\"USERTEL\": \"§\"}"));
    assertThat(hashOf("userTel=§")).isNotEqualTo(hashOf("userFax=§"));
  }

  private static KeyedValue find(String text) {
    KeyedValue value = new KeyedValue(FoldedText.of(text));
    assertThat(value.find(text.indexOf(VALUE))).isTrue();
    return value;
  }

  private static int hashOf(String text) {
    return find(text).hash();
  }

  private static int wordsFrom(String text) {
    return find(text).wordsFrom();
  }

  private static @Nullable String keyOf(String text) {
    KeyedValue value = new KeyedValue(FoldedText.of(text));
    return value.find(text.indexOf(VALUE)) ? value.key() : null;
  }
}
