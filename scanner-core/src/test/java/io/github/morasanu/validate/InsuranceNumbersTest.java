/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers of pension, employment, health and long-term care insurance. */
class InsuranceNumbersTest {
  @ParameterizedTest
  @CsvSource({
    "2101-123456, VALID",
    "9600-000123, VALID",
    "4112654321, VALID",
    "3105 284756, VALID",
    "2101-847291-1150, VALID",
    "21018472911150, VALID",
    "0001000000, VALID",
    "0000999999, INVALID",
    "00009999991150, INVALID",
    "1234-567890, SAMPLE",
    "0000000000, SAMPLE",
    "11111111111111, SAMPLE",
    "20240101123456, INVALID",
    "20240101123460, VALID",
    "210112345, INVALID",
    "21011234567, INVALID",
    "2101123456789, INVALID",
    "2101/123456, INVALID"
  })
  void pension(String number, Validity expected) {
    assertThat(Judging.judge(Validators.BASIC_PENSION_NUMBER, number)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "1301-000123-4, VALID",
    "4012-654321-0, VALID",
    "13010001234, VALID",
    "0001-000123-4, VALID",
    "0000-000123-4, INVALID",
    "1234-567890-1, SAMPLE",
    "0000-000000-0, SAMPLE",
    "0104171307284756, VALID",
    "010417 1307284756, VALID",
    "0000000000000000, SAMPLE",
    "1301000123, INVALID",
    "130100012345, INVALID",
    "010417130728475, INVALID",
    "1301/000123/4, INVALID"
  })
  void employment(String number, Validity expected) {
    assertThat(Judging.judge(Validators.EMPLOYMENT_INSURANCE_NUMBER, number)).isEqualTo(expected);
  }

  /** Insurers' numbers that are published, and made up ones. */
  @ParameterizedTest
  @ValueSource(strings = {"33120015", "01130012", "138016", "39131016", "270017"})
  void healthInsurer_isValid(String number) {
    assertThat(Judging.judge(Validators.HEALTH_INSURER_NUMBER, number)).isEqualTo(Validity.VALID);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"33120016", "138017", "1380160", "3312001", "33-120015", "33120015x", "13801x", ""
      })
  void healthInsurer_other_isInvalid(String number) {
    assertThat(Judging.judge(Validators.HEALTH_INSURER_NUMBER, number)).isEqualTo(Validity.INVALID);
  }

  @Test
  void healthInsurer_needsAPrefecture() {
    for (int prefecture = 0; prefecture < 100; prefecture++) {
      Validity expected = prefecture >= 1 && prefecture <= 47 ? Validity.VALID : Validity.INVALID;
      assertThat(Judging.judge(
              Validators.HEALTH_INSURER_NUMBER, withLuhn("%02d284".formatted(prefecture))))
          .isEqualTo(expected);
      assertThat(Judging.judge(
              Validators.HEALTH_INSURER_NUMBER, withLuhn("06%02d284".formatted(prefecture))))
          .isEqualTo(expected);
    }
  }

  @Test
  void healthInsurer_agreesWithTheDefinition() {
    Random random = new Random(61);
    for (int i = 0; i < 50_000; i++) {
      String number = "0613" + NumberText.digits(random, 4);
      assertThat(Judging.judge(Validators.HEALTH_INSURER_NUMBER, number) == Validity.VALID)
          .isEqualTo(LuhnTest.plainSum(number) % 10 == 0);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "12345674, VALID",
    "00000018, VALID",
    "98765438, VALID",
    "20080431, VALID",
    "20080401, INVALID",
    "19991231, INVALID",
    "12345678, SAMPLE",
    "00000000, SAMPLE",
    "1234567, INVALID",
    "123456745, INVALID",
    "1234-5674, INVALID"
  })
  void elderly(String number, Validity expected) {
    assertThat(Judging.judge(Validators.ELDERLY_INSURANCE_NUMBER, number)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "0000123456, VALID",
    "4700182736, VALID",
    "0123456789, SAMPLE",
    "0000000000, SAMPLE",
    "000012345, INVALID",
    "00001234567, INVALID",
    "00001-2345, INVALID"
  })
  void care(String number, Validity expected) {
    assertThat(Judging.judge(Validators.CARE_INSURANCE_NUMBER, number)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "0000123456, VALID",
    "H000123456, VALID",
    "h012847561, VALID",
    "0123456789, SAMPLE",
    "H00012345, INVALID",
    "H0001234567, INVALID",
    "H00012345x, INVALID",
    "K000123456, INVALID",
    "000012345, INVALID"
  })
  void careLabelled(String number, Validity expected) {
    assertThat(Judging.judge(Validators.CARE_INSURANCE_NUMBER_LABELLED, number))
        .isEqualTo(expected);
  }

  @Test
  void healthCard_isNoQuantity() {
    for (char unit : "桁文字人名件個枚つ割年月日号回円%".toCharArray()) {
      assertThat(Judging.judgeMarked(Validators.HEALTH_INSURANCE_CARD, "⟨4821⟩" + unit))
          .isEqualTo(Validity.INVALID);
    }
    assertThat(Judging.judgeMarked(Validators.HEALTH_INSURANCE_CARD, "⟨4821⟩です"))
        .isEqualTo(Validity.VALID);
    assertThat(Judging.judgeMarked(Validators.HEALTH_INSURANCE_CARD, "⟨4821⟩.5"))
        .isEqualTo(Validity.INVALID);
    assertThat(Judging.judgeMarked(Validators.HEALTH_INSURANCE_CARD, "⟨4821⟩. Next"))
        .isEqualTo(Validity.VALID);
    assertThat(Judging.judge(Validators.HEALTH_INSURANCE_CARD, "交付枚数 12"))
        .isEqualTo(Validity.INVALID);
    assertThat(Judging.judge(Validators.HEALTH_INSURANCE_CARD, "東学 2428"))
        .isEqualTo(Validity.VALID);
    assertThat(Judging.judge(Validators.HEALTH_INSURANCE_CARD, "2101-4821"))
        .isEqualTo(Validity.VALID);
    assertThat(Judging.judge(Validators.HEALTH_INSURANCE_CARD, "20080401"))
        .isEqualTo(Validity.INVALID);
  }

  /** Yokohama and Shinjuku, by the code of local governments, by Luhn, and by neither. */
  @ParameterizedTest
  @CsvSource({
    "141003, VALID",
    "141002, VALID",
    "141004, DOUBTFUL",
    "131041, VALID",
    "131045, VALID",
    "131042, DOUBTFUL",
    "010006, VALID",
    "001003, INVALID",
    "481003, INVALID",
    "14100, INVALID",
    "1410036, INVALID",
    "14100x, INVALID"
  })
  void careInsurer(String number, Validity expected) {
    assertThat(Judging.judge(Validators.CARE_INSURER_NUMBER, number)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "02022420301928, VALID",
    "020224 2030 1928, VALID",
    "01010120160000, VALID",
    "01010120150000, INVALID",
    "01010120991234, VALID",
    "01010121001234, INVALID",
    "64010720300000, VALID",
    "65010720300000, INVALID",
    "00010120300000, INVALID",
    "45001320280000, INVALID",
    "45131320280000, INVALID",
    "45123120280000, VALID",
    "45022920280000, VALID",
    "45023020280000, INVALID",
    "45010020280000, INVALID",
    "0202242030192, INVALID",
    "020224203019281, INVALID",
    "0202242030192x, INVALID"
  })
  void collationNumberB(String number, Validity expected) {
    assertThat(Judging.judge(Validators.COLLATION_NUMBER_B, number)).isEqualTo(expected);
  }

  private static String withLuhn(String body) {
    for (int digit = 0; digit < 10; digit++) {
      if (LuhnTest.plainSum(body + digit) % 10 == 0) {
        return body + digit;
      }
    }
    throw new AssertionError("one of ten digits is right");
  }
}
