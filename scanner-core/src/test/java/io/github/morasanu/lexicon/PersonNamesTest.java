/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNamesTest {
  @ParameterizedTest
  @ValueSource(strings = {"佐藤", "鈴木", "高橋", "髙橋", "渡邊", "齋藤", "五十嵐", "佐々木", "三ケ島", "三ヶ島", "林"})
  void isSurname_knowsSurnames_inOldForms(String name) {
    assertThat(PersonNames.isSurname(name, 0, name.length())).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"健太", "美咲", "陽翔", "湊", "陽葵", "紬", "結愛", "颯太", "大翔", "さくら", "眞一"})
  void isGivenName_knowsGivenNames_oldAndNew(String name) {
    assertThat(PersonNames.isGivenName(name, 0, name.length())).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"商店", "工業", "県", "です", "", "佐藤健太"})
  void find_ofOtherWords_findsNothing(String word) {
    assertThat(PersonNames.isSurname(word, 0, word.length())).isFalse();
    assertThat(PersonNames.isGivenName(word, 0, word.length())).isFalse();
  }

  @Test
  void isStrong_tellsNamesThatOtherWordsEndWith() {
    assertThat(PersonNames.isGivenName("大学", 0, 2)).isTrue();
    assertThat(PersonNames.isStrongGivenName("大学", 0, 2)).isFalse();
    assertThat(PersonNames.isStrongGivenName("健太", 0, 2)).isTrue();
    assertThat(PersonNames.isSurname("新", 0, 1)).isTrue();
    assertThat(PersonNames.isStrongSurname("新", 0, 1)).isFalse();
    assertThat(PersonNames.isStrongSurname("佐藤", 0, 2)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"翔平,true", "恵理那,true", "奈々,false", "菜々子,true", "商店,false", "平,false", "子健,false"})
  void isLikelyGivenName_judgesByTheKanji(String name, boolean likely) {
    assertThat(PersonNames.isLikelyGivenName(name, 0, name.length())).isEqualTo(likely);
  }

  @ParameterizedTest
  @ValueSource(strings = {"サトウ", "さとう", "コ゛トウ", "ゴトウ", "ワタナヘ゛"})
  void isSurnameReading_takesKanaInAllForms(String reading) {
    assertThat(PersonNames.isSurnameReading(reading, 0, reading.length())).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ショウタ", "シヨウタ", "ケンジ", "ケンシ゛", "ゆうき"})
  void isGivenNameReading_takesKanaInAllForms(String reading) {
    assertThat(PersonNames.isGivenNameReading(reading, 0, reading.length())).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sato",
        "SATOH",
        "satou",
        "Satō",
        "Ohno",
        "Ono",
        "Oono",
        "Fujii",
        "Huzii",
        "Honma",
        "Homma",
        "Hatta",
        "Tsuchiya",
        "Tutiya",
        "Inoue",
        "Hotchi"
      })
  void isSurnameInRomaji_takesAllWaysToTranscribe(String name) {
    assertThat(PersonNames.isSurnameInRomaji(name, 0, name.length())).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kenichi",
        "Ken'ichi",
        "Shinji",
        "Sinzi",
        "Yuuki",
        "Yuki",
        "Ryo",
        "Jun",
        "Shota",
        "Syouta"
      })
  void isGivenNameInRomaji_takesAllWaysToTranscribe(String name) {
    assertThat(PersonNames.isGivenNameInRomaji(name, 0, name.length())).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Apache", "Smith", "Maven", "String", "x", ""})
  void inRomaji_ofOtherWords_isFalse(String word) {
    assertThat(PersonNames.isSurnameInRomaji(word, 0, word.length())).isFalse();
    assertThat(PersonNames.isGivenNameInRomaji(word, 0, word.length())).isFalse();
  }

  @Test
  void find_looksAtItsRangeAlone() {
    assertThat(PersonNames.isSurname("x佐藤健太", 1, 3)).isTrue();
    assertThat(PersonNames.isSurname("x佐藤健太", 1, 4)).isFalse();
    assertThat(PersonNames.isGivenName("x佐藤健太", 3, 5)).isTrue();
  }

  @Test
  void compile_outOfOrder_throws() {
    assertThatThrownBy(() -> WordList.compile("b\na\n"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("the words are not in order at line 2");
    assertThat(WordList.compile("a\nb*\n").size()).isEqualTo(2);
  }
}
