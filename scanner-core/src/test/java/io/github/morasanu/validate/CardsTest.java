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
    "5555555555555555, INVALID",
    "4936974829173654, INVALID",
    "4936984829173653, VALID",
    "4936994829173652, INVALID",
    "4999994829173656, INVALID",
    "5000004829173658, VALID",
    "5066984829173652, VALID",
    "5066994829173651, INVALID",
    "5067784829173655, INVALID",
    "5067794829173654, VALID",
    "5089994829173654, VALID",
    "5090004829173659, INVALID",
    "5599994829173657, INVALID",
    "5600004829173652, VALID",
    "5999994829173653, VALID",
    "6000004829173656, INVALID",
    "6299994829173658, INVALID",
    "6300004829173653, VALID",
    "6399994829173657, VALID",
    "6400004829173652, INVALID",
    "6699994829173654, INVALID",
    "6700004829173659, VALID",
    "6799994829173653, VALID",
    "6800004829173658, INVALID",
    "63000048296, INVALID",
    "630000482913, VALID",
    "6300004829173650488, VALID",
    "63000048291736504823, INVALID"
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
