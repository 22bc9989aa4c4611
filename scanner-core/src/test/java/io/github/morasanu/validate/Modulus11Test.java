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

class Modulus11Test {
  /** Codes of prefectures and municipalities that the Ministry of Internal Affairs publishes. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "010006", "020001", "011002", "012025", "011011", "011029", "271004", "270008", "271098",
        "131016", "182079", "182061", "465291", "462012", "462039", "131041", "472018"
      })
  void lastDigitOfDifference_isTheCheckDigitOfLocalGovernments(String code) {
    int remainder = Modulus11.remainder(Long.parseLong(code) / 10);
    assertThat(Modulus11.lastDigitOfDifference(remainder)).isEqualTo(NumberText.digit(code, 5));
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "1, 0", "2, 9", "3, 8", "9, 2", "10, 1"})
  void lastDigitOfDifference(int remainder, int expected) {
    assertThat(Modulus11.lastDigitOfDifference(remainder)).isEqualTo(expected);
  }

  @Test
  void remainder_agreesWithTheDefinition_forAllLengths() {
    Random random = new Random(31);
    for (int i = 0; i < 20_000; i++) {
      String body = NumberText.digits(random, 1 + random.nextInt(17));
      assertThat(Modulus11.remainder(Long.parseLong(body)))
          .as(body)
          .isEqualTo(NumberText.modulus11(body));
    }
  }
}
