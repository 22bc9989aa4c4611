/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LetterSpacingTest {
  @ParameterizedTest
  @CsvSource({
    "氏名, true, 氏 名|氏  名",
    "電話番号, false, 電 話 番 号",
    "病名, false, ''",
    "フリガナ, true, フ リ ガ ナ",
    "カナ, true, ''",
    "お名前, true, ''",
    "tel, true, ''",
    "雇用保険被保険者番号, true, ''"
  })
  void addWritings_ofLabelsInOneScript(String word, boolean label, String expected) {
    List<String> writings = new ArrayList<>();
    LetterSpacing.addWritings(word, label, writings);
    assertThat(String.join("|", writings)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[氏 名]",
        "[氏 名]:x",
        "■[氏  名] 山田",
        "年齢 [氏 名]",
        "所属 [氏 名] 山田",
        "所 属  [氏 名]  山 田",
        "[氏 名] 1",
        "運 転 [免 許 証 番 号]:",
        "<th>[氏 名]</th>"
      })
  void standsAlone_asALabel(String text) {
    assertThat(standsAlone(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "両[氏 名]前",
        "先[生 年]齢",
        "彼 の [氏 名] は",
        "[病 名] 一 覧",
        "[氏 名] 欄",
        "日 [本 人]",
        "山 [氏 名]",
        "変 更 [届 出 日]",
        "運転[免 許 証 番 号]"
      })
  void standsAlone_isNoPartOfOtherWords(String text) {
    assertThat(standsAlone(text)).isFalse();
  }

  @Test
  void isSpaced_ofJapaneseLettersOnly() {
    assertThat(LetterSpacing.isSpaced("氏 名", 0, 3)).isTrue();
    assertThat(LetterSpacing.isSpaced("氏名", 0, 2)).isFalse();
    assertThat(LetterSpacing.isSpaced("a b", 0, 3)).isFalse();
    assertThat(LetterSpacing.isSpaced("年 ", 0, 2)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"氏 名, 氏名", "氏  名, 氏名", "電 話 番 号, 電話番号", "フ リ ガ ナ, フリガナ"})
  void joined_takesAwayWhatPartsAllLettersAlike(String label, String expected) {
    assertThat(LetterSpacing.joined(label)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"電話 番号", "電 話  番 号", "電   話", "氏 名 a", "氏 名 ", "雇 用 保 険 被 保 険 者 証", "a b", "氏", ""
      })
  void joined_leavesOtherLabelsAsTheyAre(String label) {
    assertThat(LetterSpacing.joined(label)).isNull();
  }

  /** Of the word in brackets, which are left out. */
  private static boolean standsAlone(String marked) {
    int start = marked.indexOf('[');
    int end = marked.indexOf(']') - 1;
    return LetterSpacing.standsAlone(marked.replace("[", "").replace("]", ""), start, end);
  }
}
