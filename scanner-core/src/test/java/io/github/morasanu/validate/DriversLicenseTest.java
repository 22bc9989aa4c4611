/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DriversLicenseTest {
  /** The public safety commissions, each with its code. */
  private static final String COMMISSIONS =
      "10 11 12 13 14 20 21 22 23 24 25 30 40 41 42 43 44 45 46 "
          + "47 48 49 50 51 52 53 54 55 60 61 62 63 64 65 70 71 72 73 74 80 81 82 83 90 91 92 93 94 95 96 97";

  @ParameterizedTest
  @ValueSource(
      strings = {"309012345620", "620100000040", "971500000110", "439999999900", "3090-1234-5620"})
  void validate_rightCheckDigit_isValid(String number) {
    assertThat(judge(number)).isEqualTo(Validity.VALID);
    assertThat(judgeUnchecked(number)).isEqualTo(Validity.INVALID);
  }

  @ParameterizedTest
  @ValueSource(strings = {"309012345630", "000112345670", "971500000100"})
  void validate_wrongCheckDigit_isOneUnderItsLabelOnly(String number) {
    assertThat(judge(number)).isEqualTo(Validity.INVALID);
    assertThat(judgeUnchecked(number)).isEqualTo(Validity.VALID);
  }

  @ParameterizedTest
  @ValueSource(strings = {"30901234562", "3090123456201", "3090/1234/5620", "30901234562x", ""})
  void validate_otherForm_isInvalid(String number) {
    assertThat(judge(number)).isEqualTo(Validity.INVALID);
    assertThat(judgeUnchecked(number)).isEqualTo(Validity.INVALID);
  }

  @Test
  void validate_dummy_isSample() {
    assertThat(judge(withCheckDigit("1111111111") + "1")).isEqualTo(Validity.SAMPLE);
    assertThat(judge(withCheckDigit("1234567890") + "5")).isEqualTo(Validity.SAMPLE);
    assertThat(judgeUnchecked("999999999999")).isEqualTo(Validity.SAMPLE);
  }

  @Test
  void validate_ofAMinute_isDoubtful_orNone() {
    int doubtful = 0;
    for (int day = 1; day <= 28; day++) {
      String minute = "202401%02d1236".formatted(day);
      assertThat(judgeUnchecked(minute)).isEqualTo(Validity.INVALID);
      doubtful += judge(minute) == Validity.DOUBTFUL ? 1 : 0;
      assertThat(judge(minute)).isIn(Validity.DOUBTFUL, Validity.INVALID);
    }
    assertThat(doubtful).isPositive();
  }

  @Test
  void commissions_areTheKnown() {
    Set<String> known = new TreeSet<>();
    for (int code = 0; code < 100; code++) {
      String body = "%02d47561039".formatted(code);
      boolean accepted = judge(withCheckDigit(body) + "0") == Validity.VALID;
      if (accepted) {
        known.add("%02d".formatted(code));
      }
      assertThat(accepted || code == 0).isEqualTo(DriversLicense.isCommission(code));
    }
    assertThat(String.join(" ", known)).isEqualTo(COMMISSIONS);
  }

  @Test
  void validate_agreesWithTheDefinition() {
    Random random = new Random(43);
    int right = 0;
    for (int i = 0; i < 100_000; i++) {
      String number = "62" + NumberText.digits(random, 10);
      int remainder = NumberText.modulus11(number.substring(0, 10));
      int expectedDigit = remainder == 0 ? 1 : remainder == 1 ? 0 : 11 - remainder;
      boolean expected = NumberText.digit(number, 10) == expectedDigit;
      assertThat(judge(number) != Validity.INVALID).as(number).isEqualTo(expected);
      assertThat(judgeUnchecked(number) == Validity.INVALID).as(number).isEqualTo(expected);
      right += expected ? 1 : 0;
    }
    assertThat(right).isBetween(9_500, 10_500);
  }

  /** Half of the codes and a tenth of the check digits. */
  @Test
  void validate_ofRandomNumbers_takesOneInTwenty() {
    Random random = new Random(44);
    int right = 0;
    for (int i = 0; i < 100_000; i++) {
      right += judge(NumberText.digits(random, 12)) == Validity.INVALID ? 0 : 1;
    }
    assertThat(right).isBetween(4_800, 5_400);
  }

  private static String withCheckDigit(String body) {
    int remainder = NumberText.modulus11(body);
    return body + (remainder == 0 ? 1 : remainder == 1 ? 0 : 11 - remainder);
  }

  private static Validity judge(String number) {
    return Judging.judge(Validators.DRIVERS_LICENSE, number);
  }

  private static Validity judgeUnchecked(String number) {
    return Judging.judge(Validators.DRIVERS_LICENSE_UNCHECKED, number);
  }
}
