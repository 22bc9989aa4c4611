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

/** Cards beyond the common brands, and what a card holds besides its number. */
class CardsTest {

  @ParameterizedTest
  @CsvSource({
    "6759 6498 2643 8453, VALID",
    "5038732198465, VALID",
    "6759649826438454, INVALID",
    "4539148803436467, INVALID",
    "67596498264, INVALID",
    "5555555555555555, INVALID"
  })
  void maestro_byRangeAndLuhn(String number, Validity expected) {
    assertThat(Judging.judge(Validators.PAYMENT_CARD_MAESTRO, number)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "6228480402564890017, VALID",
    "6228480402564890018, INVALID",
    "4539148803436468, INVALID",
    "622848040256489, INVALID"
  })
  void unionPay_whereLuhnFails(String number, Validity expected) {
    assertThat(Judging.judge(Validators.PAYMENT_CARD_UNIONPAY, number)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "%B4987136205748198^YAMANO/HARUKO^29121010000000000?, VALID",
    ";4987136205748198=29121010000012300000?, VALID",
    "4987136205748198D29121010000012300000, VALID",
    ";6759649826438453=2912101000?, VALID",
    ";4111111111111111=2912101000?, SAMPLE",
    ";4987136205748199=29121010000012300000?, INVALID",
    ";4987136205748198=29131010000012300000?, INVALID",
    ";4987136205748198=29001010000012300000?, INVALID",
    "%B4987136205748198^YAMANO/HARUKO29121010, INVALID",
    ";4987136205748198=291210, INVALID",
    ";4987136205748198, INVALID"
  })
  void track_byNumberAndExpiry(String track, Validity expected) {
    assertThat(Judging.judge(Validators.CARD_TRACK, track)).isEqualTo(expected);
  }

  @Test
  void track_agreesWithLuhn() {
    Random random = new Random(33);
    int valid = 0;
    for (int i = 0; i < 20_000; i++) {
      String number =
          Long.toString(4_000_010_000_000_000L + (random.nextLong() >>> 1) % 900_000_000_000_000L);
      boolean expected = LuhnTest.plainSum(number) % 10 == 0;
      String track = ";" + number + "=2912101" + random.nextInt(1_000_000);
      assertThat(Judging.judge(Validators.CARD_TRACK, track) != Validity.INVALID)
          .isEqualTo(expected);
      valid += expected ? 1 : 0;
    }
    assertThat(valid).isBetween(1_800, 2_200);
  }

  @ParameterizedTest
  @CsvSource({
    "847, VALID",
    "2915, VALID",
    "123, SAMPLE",
    "1234, SAMPLE",
    "000, SAMPLE",
    "84, INVALID",
    "84729, INVALID",
    "8a7, INVALID"
  })
  void code_hasThreeOrFourDigits(String code, Validity expected) {
    assertThat(Judging.judge(Validators.CARD_CVV, code)).isEqualTo(expected);
  }
}
