/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResidentRecordCodeTest {
  /** Three of a specimen of the certificate, and both check digits of a body with remainder 0. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "24727059608",
        "24846016224",
        "25208017643",
        "12345600130",
        "12345600131",
        "12345600050"
      })
  void validate_rightCheckDigit_isValid(String code) {
    assertThat(judge(code)).isEqualTo(Validity.VALID);
    assertThat(judgeUnchecked(code)).isEqualTo(Validity.INVALID);
  }

  @ParameterizedTest
  @ValueSource(strings = {"12345678903", "98765432103", "11111111113"})
  void validate_dummy_isSample(String code) {
    assertThat(judge(code)).isEqualTo(Validity.SAMPLE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"25208017644", "12345600132", "12345600051", "02708017644"})
  void validate_wrongCheckDigit_isOneUnderItsLabelOnly(String code) {
    assertThat(judge(code)).isEqualTo(Validity.INVALID);
    assertThat(judgeUnchecked(code)).isEqualTo(Validity.VALID);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2472705960", "247270596080", "247-2705-9608", "2472705960x", ""})
  void validate_otherForm_isInvalid(String code) {
    assertThat(judge(code)).isEqualTo(Validity.INVALID);
    assertThat(judgeUnchecked(code)).isEqualTo(Validity.INVALID);
  }

  @Test
  void validateUnchecked_ofOneDigit_isSample() {
    assertThat(judgeUnchecked("11111111111")).isEqualTo(Validity.SAMPLE);
  }

  @Test
  void mobileNumbers_areOnesUnderTheLabelOnly_andWithTheRightCheckDigit() {
    Random random = new Random(41);
    for (String prefix : new String[] {"050", "060", "070", "080", "090"}) {
      for (int i = 0; i < 200; i++) {
        String body = prefix + NumberText.digits(random, 7);
        String right = withCheckDigit(body);
        int wrong = (NumberText.digit(right, 10) + 2) % 10;
        assertThat(judge(right)).isEqualTo(Validity.INVALID);
        assertThat(judgeUnchecked(right)).isEqualTo(Validity.VALID);
        assertThat(judge(body + wrong)).isEqualTo(Validity.INVALID);
        assertThat(judgeUnchecked(body + wrong)).isEqualTo(Validity.INVALID);
      }
    }
    for (String body : new String[] {"0401234569", "0511234569", "1501234569"}) {
      assertThat(judge(withCheckDigit(body))).isEqualTo(Validity.VALID);
      assertThat(judgeUnchecked(withCheckDigit(body))).isEqualTo(Validity.INVALID);
    }
  }

  @Test
  void everyElevenDigits_areEitherOfBoth() {
    Random random = new Random(42);
    int right = 0;
    for (int i = 0; i < 100_000; i++) {
      String code = "2" + NumberText.digits(random, 10);
      int remainder = NumberText.modulus11(code.substring(0, 10));
      int last = NumberText.digit(code, 10);
      boolean expected = last == (11 - remainder) % 10 || (remainder == 0 && last == 0);
      assertThat(judge(code) != Validity.INVALID).as(code).isEqualTo(expected);
      assertThat(judgeUnchecked(code) == Validity.INVALID).as(code).isEqualTo(expected);
      right += expected ? 1 : 0;
    }
    assertThat(right).isBetween(10_400, 11_400);
  }

  private static String withCheckDigit(String body) {
    return body + (11 - NumberText.modulus11(body)) % 10;
  }

  private static Validity judge(String code) {
    return Judging.judge(Validators.RESIDENT_RECORD_CODE, code);
  }

  private static Validity judgeUnchecked(String code) {
    return Judging.judge(Validators.RESIDENT_RECORD_CODE_UNCHECKED, code);
  }
}
