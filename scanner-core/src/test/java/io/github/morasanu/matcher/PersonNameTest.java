/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.matcher;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.morasanu.validate.Validator;
import io.github.morasanu.validate.Validity;
import java.text.Normalizer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "佐藤健太",
        "佐藤 健太",
        "髙橋　陽翔",
        "高橋・陽翔",
        "森 健",
        "渡邊結愛",
        "佐々木希",
        "五十嵐陽葵",
        "長谷川 慧",
        "大谷翔平",
        "新井恵理那",
        "高橋 エマ",
        "高橋さくら",
        "佐藤健太様",
        "佐藤 健太 殿",
        "佐藤健太先生",
        "佐藤 陽葵ちゃん",
        "サトウ ケンタ",
        "サトウケンタ",
        "さとう けんた",
        "サトウ ケ゛ンシ゛",
        "コ゛トウ シヨウタ",
        "Sato Kenta",
        "KENJI SUZUKI",
        "Ohno, Yuuki",
        "kenta_sato",
        "YUINA TAMURA",
        "Hara Yuina",
      })
  void full_takesNames(String name) {
    assertThat(judge(PersonName::full, name.replace('\u3000', ' '))).isEqualTo(Validity.VALID);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Tamura Steel", "Hara GmbH", "Ito Xi", "Yuina Toshokan"})
  void full_takesNoOtherWordInLatinLettersForAGivenName(String name) {
    assertThat(judge(PersonName::full, name)).isNotEqualTo(Validity.VALID);
  }

  @ParameterizedTest
  @ValueSource(strings = {"YUINA TAMURA", "Hara Yuina"})
  void strict_asksForKnownNames(String name) {
    assertThat(judge(PersonName::strict, name)).isEqualTo(Validity.INVALID);
  }

  @ParameterizedTest
  @ValueSource(strings = {"チリ ペソ", "マリ フラン", "タカハシ キロメートル", "ﾏﾘ ﾌﾗﾝ"})
  void kanaField_takesNoCountryOrUnit_whichMayBeANameUnderALabel(String name) {
    String folded = Normalizer.normalize(name, Normalizer.Form.NFKC);
    assertThat(judge(PersonName::kanaField, folded)).isEqualTo(Validity.INVALID);
    assertThat(judge(PersonName::full, folded)).isEqualTo(Validity.DOUBTFUL);
  }

  @ParameterizedTest
  @ValueSource(strings = {"タカハシ マリ", "チリ マリ", "サトウ レイ"})
  void kanaField_takesKnownNamesThatAreCountriesOrUnitsToo(String name) {
    assertThat(judge(PersonName::kanaField, name)).isEqualTo(Validity.VALID);
  }

  @ParameterizedTest
  @ValueSource(strings = {"タカハシ ルキア", "コ゛トウ ルキア"})
  void kanaField_doubtsWhatIsKnownByHalf(String name) {
    assertThat(judge(PersonName::kanaField, name)).isEqualTo(Validity.DOUBTFUL);
  }

  @ParameterizedTest
  @ValueSource(strings = {"青木", "大和", "東京", "林誠", "所有", "佐藤蓬莱", "サトウ"})
  void full_doubtsWhatIsKnownByHalf(String name) {
    assertThat(judge(PersonName::full, name)).isEqualTo(Validity.DOUBTFUL);
    assertThat(judge(PersonName::strict, name)).isEqualTo(Validity.INVALID);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "田中商店",
        "田中工業",
        "鈴木自動車",
        "大阪府",
        "石川県",
        "株式会社佐藤",
        "未定",
        "担当者",
        "営業部",
        "高田馬場",
        "上野動物園",
        "ウィンドウズ",
        "カブシキガイシャ",
        "Apache Commons",
        "Spring Boot",
        "vite",
        "Tanaka",
        "佐藤 健太 電話 番号",
        "",
        " ",
        "・",
      })
  void full_refusesOtherWords(String word) {
    assertThat(judge(PersonName::full, word)).isEqualTo(Validity.INVALID);
  }

  @ParameterizedTest
  @ValueSource(strings = {"山田太郎", "山田 花子", "ヤマダ タロウ", "やまだたろう", "Taro Yamada", "テスト太郎", "国税 太郎"})
  void full_knowsTheNamesOfNobody(String name) {
    assertThat(judge(PersonName::full, name)).isEqualTo(Validity.SAMPLE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"佐藤", "健太", "健太くん", "さくら", "さくらちゃん", "サトウ", "Sato", "kenta", "翔平"})
  void part_takesOneHalf(String name) {
    assertThat(judge(PersonName::part, name)).isEqualTo(Validity.VALID);
  }

  @ParameterizedTest
  @ValueSource(strings = {"string", "required", "必須", "カメラ", "x", "赤ちゃん", "お客さん"})
  void part_refusesOtherWords(String word) {
    assertThat(judge(PersonName::part, word)).isEqualTo(Validity.INVALID);
  }

  @ParameterizedTest
  @ValueSource(strings = {"佐藤健太", "佐藤 健", "高橋 翔平"})
  void field_takesWhatReadsAsNothingElse(String name) {
    assertThat(judge(PersonName::field, name)).isEqualTo(Validity.VALID);
  }

  @ParameterizedTest
  @ValueSource(strings = {"大谷翔平", "佐藤茂", "林 新"})
  void field_doubtsGivenNamesThatAreNotKnownOrWeak(String name) {
    assertThat(judge(PersonName::field, name)).isEqualTo(Validity.DOUBTFUL);
  }

  @ParameterizedTest
  @ValueSource(strings = {"林誠", "東京", "田中商店", "本田技研", "大和", "上野 駅前", "石川県"})
  void field_refusesWords(String word) {
    assertThat(judge(PersonName::field, word)).isEqualTo(Validity.INVALID);
  }

  private static Validity judge(Validator validator, String name) {
    Validity alone = validator.validate(name, 0, name.length());
    String padded = "健" + name + "太";
    assertThat(validator.validate(padded, 1, 1 + name.length())).isEqualTo(alone);
    return alone;
  }
}
