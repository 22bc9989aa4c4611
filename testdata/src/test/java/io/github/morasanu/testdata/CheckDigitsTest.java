/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.testdata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CheckDigitsTest {
  /** Remainders 3, 8, 3, then the two that give zero: 0 and 1. */
  @ParameterizedTest
  @ValueSource(
      strings = {"123456789018", "987654321093", "111111111118", "123456700130", "123456700050"})
  void myNumber_vectorsOfTheOrdinance_areRight(String number) {
    assertThat(CheckDigits.myNumber(number.substring(0, 11))).isEqualTo(number.charAt(11));
  }

  @ParameterizedTest
  @ValueSource(strings = {"123456789017", "507957100722"})
  void myNumber_wrongVectors_areTold(String number) {
    assertThat(CheckDigits.myNumber(number.substring(0, 11))).isNotEqualTo(number.charAt(11));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "4242424242424242",
        "5555555555554444",
        "378282246310005",
        "30569309025904",
        "3530111333300000"
      })
  void luhn_publishedTestCards_areRight(String number) {
    int last = number.length() - 1;
    assertThat(CheckDigits.luhn(number.substring(0, last))).isEqualTo(number.charAt(last));
  }

  @Test
  void luhn_publishedNegative_isTold() {
    assertThat(CheckDigits.luhn("424242424242424")).isNotEqualTo('1');
  }

  /** The two numbers by which the encyclopedias explain the code. */
  @ParameterizedTest
  @ValueSource(strings = {"4006381333931", "4901234567894"})
  void jan_wellKnownNumbers_areRight(String number) {
    assertThat(CheckDigits.jan(number.substring(0, 12))).isEqualTo(number.charAt(12));
  }

  @Test
  void parcel_anyBody_isTheNumberModuloSeven() {
    SeededRandom random = new SeededRandom(3);
    for (int i = 0; i < 200; i++) {
      String body = random.digits(11);
      assertThat(CheckDigits.parcel(body) - '0').isEqualTo((int) (Long.parseLong(body) % 7));
    }
  }

  @Test
  void other_anyDigit_isEveryOtherDigitButNeverItself() {
    SeededRandom random = new SeededRandom(5);
    boolean[] seen = new boolean[10];
    for (int i = 0; i < 300; i++) {
      seen[CheckDigits.other('4', random) - '0'] = true;
    }
    assertThat(seen).containsExactly(true, true, true, true, false, true, true, true, true, true);
  }
}
