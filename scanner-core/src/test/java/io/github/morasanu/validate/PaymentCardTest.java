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

class PaymentCardTest {
  /** Made up, with right check digits. */
  @ParameterizedTest
  @CsvSource({
    "VISA, 4539148803436467",
    "VISA, 4539-1488-0343-6467",
    "MASTERCARD, 5312 3456 7801 2344",
    "AMEX, 3412-345678-90127",
    "DINERS, 3012 345678 9019",
    "JCB, 3541234567890126",
    "UNIONPAY, 6212345678901232",
    "DISCOVER, 6512345678901235"
  })
  void validate_numberOfABrand_isValid(CardBrand brand, String number) {
    String right = withCheckDigit(number);
    assertThat(CardBrand.of(right, 0, right.length())).isEqualTo(brand);
    assertThat(Judging.judge(Validators.PAYMENT_CARD, right)).isEqualTo(Validity.VALID);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "4242424242424242", "4111111111111111", "4012888888881881", "4000056655665556",
            "4000000000000002",
        "4000000900000003", "4100000000000100", "4123111111111000", "5555555555554444",
            "5105105105105100",
        "5200828282828210", "2223003122003222", "5454545454545454", "5100000000000107",
            "378282246310005",
        "371449635398431", "378734493671000", "30569309025904", "38520000023237",
            "3056930009020004",
        "36227206271667", "36021042000004", "6011111111111117", "6011000990139424",
            "6011981111111113",
        "6447032400000000001", "3530111333300000", "3566002020360505", "3566111111111113",
            "3528000000000106",
        "6200000000000005", "6200000000000047", "6205500000000000004", "6250947000000006",
            "6555900000604105",
        "370000000000002", "38000000000006", "6011000000000012", "5424000000000015",
            "4000003920000003",
        "4000002500003155", "4242-4242-4242-4242", "3782 822463 10005"
      })
  void validate_publishedTestCard_isSample(String number) {
    assertThat(Judging.judge(Validators.PAYMENT_CARD, number)).isEqualTo(Validity.SAMPLE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"41111111111%d001", "55555511111%d001", "35301111111%d001"})
  void validate_omiseErrorCard_isSample(String form) {
    for (int digit = 0; digit < 10; digit++) {
      String number = withCheckDigit(form.replace("%d", Integer.toString(digit)) + "0");
      assertThat(Judging.judge(Validators.PAYMENT_CARD, number)).isEqualTo(Validity.SAMPLE);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "4539148803436468",
        "4242424242424241",
        "1111111111111111",
        "0000000000000000",
        "4222222222222",
        "4012888818888",
        "5019717010103742",
        "6331101999990016",
        "3088000000000017",
        "4901234567894",
        "45391488034364671",
        "4539/1488/0343/6467",
        "4539148803436467x",
        ""
      })
  void validate_otherNumber_isInvalid(String number) {
    assertThat(Judging.judge(Validators.PAYMENT_CARD, number)).isEqualTo(Validity.INVALID);
  }

  @Test
  void validate_noRepeatedOrRunningNumber_isAccepted() {
    for (int step : new int[] {0, 1, 9}) {
      for (int first = 0; first < 10; first++) {
        StringBuilder number = new StringBuilder();
        for (int i = 0; i < 19; i++) {
          number.append((first + i * step) % 10);
          assertThat(Judging.judge(Validators.PAYMENT_CARD, number.toString()))
              .isEqualTo(Validity.INVALID);
        }
      }
    }
  }

  @Test
  void validate_agreesWithBrandAndCheckDigit() {
    Random random = new Random(21);
    int[] lengths = {13, 14, 15, 16, 17, 18, 19, 20};
    for (int i = 0; i < 100_000; i++) {
      StringBuilder digits = new StringBuilder().append(1 + random.nextInt(8));
      int length = lengths[random.nextInt(lengths.length)];
      while (digits.length() < length) {
        digits.append(random.nextInt(10));
      }
      String number = i % 2 == 0 ? digits.toString() : withCheckDigit(digits.toString());
      boolean expected = CardBrand.of(number, 0, length) != CardBrand.UNKNOWN
          && LuhnTest.plainSum(number) % 10 == 0;
      assertThat(Judging.judge(Validators.PAYMENT_CARD, number) != Validity.INVALID)
          .isEqualTo(expected);
    }
  }

  @Test
  void testCards_areSorted() {
    assertThat(TestCards.isSorted()).isTrue();
  }

  private static String withCheckDigit(String number) {
    String body = number.substring(0, number.length() - 1);
    for (int digit = 0; digit < 10; digit++) {
      String digits = (body + digit).replaceAll("[ -]", "");
      if (LuhnTest.plainSum(digits) % 10 == 0) {
        return body + digit;
      }
    }
    throw new AssertionError("one of ten digits is right");
  }
}
