/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContraryNamesTest {
  private static final ContraryNames NAMES =
      new ContraryNames(List.of("amount", "employee_no", "社員番号", "_id", "_番号"));

  @ParameterizedTest
  @CsvSource({
    "amount, amount",
    "TotalAmount, amount",
    "refund-amount2, amount",
    "employeeNo, employeeno",
    "order.employee no, employeeno",
    "EMPLOYEE_NO, employeeno",
    "traceId, id",
    "trace_id, id",
    "ＴＲＡＣＥ＿ＩＤ, id",
    "本社社員番号(必須), 社員番号",
    "整理番号, 番号"
  })
  void theEndOfALabelSpeaks(String label, String end) {
    assertThat(NAMES.in(label)).isEqualTo(end);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "id",
        "番号",
        "paid",
        "tantamount",
        "amountOwner",
        "account_id",
        "primaryAccountId",
        "旧番号",
        "card",
        ""
      })
  void whatIsNoSuchEndSaysNothing(String label) {
    assertThat(NAMES.in(label)).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "amount=#",
        "amount: '#",
        "ご連絡した社員番号は#",
        "the trace id \"#",
        "x=1, amount => #",
        "社員番号「#",
        "次の申し込み番号は#"
      })
  void theNameRightBeforeAValueSpeaks(String text) {
    assertThat(NAMES.before(text, 0, text.indexOf('#'))).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"amount=3 #", "amount, #", "社員番号の控え #", "the amount was #", "#", " = #", "paid #"})
  void aNameFurtherOffSaysNothing(String text) {
    assertThat(NAMES.before(text, 0, text.indexOf('#'))).isNull();
  }

  @ParameterizedTest
  @CsvSource({"カード社員番号：#, 3", "card id: #, 4", "card_id: #, 4"})
  void aNameThatGoesOnWithAWordForTheValueSaysNothing(String text, int behindWord) {
    assertThat(NAMES.before(text, behindWord, text.indexOf('#'))).isNull();
  }
}
