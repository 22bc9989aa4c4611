/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.validate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told of somebody, under a label and in a sentence. */
class ToldValuesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "糖尿病",
        "糖尿病 (2型)",
        "なし、糖尿病",
        "糖尿病なし、高血圧",
        "12",
        "asthma",
        "notable asthma",
        "番号12",
        "男性不妊",
        "サーベイ",
        "「喘息」",
      })
  void statedValue_tellsSomething(String value) {
    assertThat(Judging.judge(Validators.STATED_VALUE, value)).isEqualTo(Validity.VALID);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "-",
        "()",
        "7",
        "(7)",
        "なし",
        "「なし」",
        "特記事項なし",
        "男",
        "氏名",
        "備考",
        "なし(健康)",
        "既往症はありません",
        "no known allergies",
        "None",
        "not applicable",
        "n/a",
        "佐藤健太様",
        "佐藤健太 殿",
        "佐藤商店御中",
        "サーバ停止",
        "ディスク故障",
        "DB timeout",
        "System.Exception",
        "server crashed",
      })
  void statedValue_ofNothingNobodyOrAMachine_isInvalid(String value) {
    assertThat(Judging.judge(Validators.STATED_VALUE, value)).isEqualTo(Validity.INVALID);
  }

  @ParameterizedTest
  @ValueSource(strings = {"糖尿病", "病", "看病人病", "重症筋無力症"})
  void illness_isWhatEndsAsOneDoes(String value) {
    assertThat(Judging.judge(Validators.ILLNESS, value)).isEqualTo(Validity.VALID);
  }

  @ParameterizedTest
  @ValueSource(strings = {"看病", "長く看病", "重症", "陽炎", "相互依存"})
  void illness_ofWordsThatEndAlike_isInvalid(String value) {
    assertThat(Judging.judge(Validators.ILLNESS, value)).isEqualTo(Validity.INVALID);
  }

  @ParameterizedTest
  @ValueSource(strings = {"⟨療育手帳⟩B1", "⟨療育手帳⟩", "⟨逮捕歴⟩がある", "⟨糖尿病⟩: 2型", "⟨執行猶予⟩ 3年"})
  void toldWord_tellsOfSomebody(String text) {
    assertThat(Judging.judgeMarked(Validators.TOLD_WORD, text)).isEqualTo(Validity.VALID);
  }

  @ParameterizedTest
  @ValueSource(strings = {"⟨逮捕歴⟩: なし", "⟨逮捕歴⟩  =", "⟨障害者手帳⟩,備考", "⟨要介護⟩|", "⟨看病⟩のため"})
  void toldWord_ofLabels_isInvalid(String text) {
    assertThat(Judging.judgeMarked(Validators.TOLD_WORD, text)).isEqualTo(Validity.INVALID);
  }
}
