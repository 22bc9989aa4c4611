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

class MyNumberTest {
  private static final int[] WEIGHTS = {6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2};

  @ParameterizedTest
  @ValueSource(
      strings = {"123456700130", "123456700050", "1234-5670-0130", "1234 5670 0130", "123456-700130"
      })
  void validate_rightCheckDigit_isValid(String number) {
    assertThat(Judging.judge(Validators.MY_NUMBER, number)).isEqualTo(Validity.VALID);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "123456789018",
        "1234-5678-9018",
        "000000000000",
        "987654321093",
        "111111111118",
        "234567890121"
      })
  void validate_dummy_isSample(String number) {
    assertThat(Judging.judge(Validators.MY_NUMBER, number)).isEqualTo(Validity.SAMPLE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "123456789017",
        "507957100722",
        "123456789012",
        "111111111111",
        "999999999999",
        "000000001236",
        "12345670013",
        "1234567001300",
        "1234/5670/0130",
        "12345670013a",
        ""
      })
  void validate_other_isInvalid(String number) {
    assertThat(Judging.judge(Validators.MY_NUMBER, number)).isEqualTo(Validity.INVALID);
  }

  @Test
  void validate_noRepeatedOrRunningNumber_isValid() {
    for (int step = 0; step < 10; step++) {
      for (int first = 0; first < 10; first++) {
        StringBuilder number = new StringBuilder();
        for (int i = 0; i < 12; i++) {
          number.append((first + i * step) % 10);
        }
        Validity validity = Judging.judge(Validators.MY_NUMBER, number.toString());
        if (step == 0 || step == 1 || step == 9) {
          boolean zeros = step == 0 && first == 0;
          assertThat(validity).isEqualTo(zeros ? Validity.SAMPLE : Validity.INVALID);
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "12345678901, 8",
    "98765432109, 3",
    "11111111111, 8",
    "12345670013, 0",
    "12345670005, 0",
    "0, 0"
  })
  void checkDigit_isTheOrdinances(long body, int expected) {
    assertThat(MyNumber.checkDigit(body)).isEqualTo(expected);
  }

  @Test
  void validate_agreesWithTheDefinition() {
    Random random = new Random(11);
    int valid = 0;
    for (int i = 0; i < 100_000; i++) {
      long number = 100_000_000_000L + (random.nextLong() >>> 1) % 900_000_000_000L;
      String text = Long.toString(number);
      boolean expected = plainCheckDigit(text) == Character.digit(text.charAt(11), 10);
      assertThat(Judging.judge(Validators.MY_NUMBER, text) != Validity.INVALID).isEqualTo(expected);
      valid += expected ? 1 : 0;
    }
    assertThat(valid).isBetween(9_500, 10_500);
  }

  /**
   * The remainders 0 and 1 share the check digit 0, so this is the one error of a single digit that
   * goes unseen; it makes up what the class comment says.
   */
  @Test
  void validate_singleWrongDigit_isUnseenOnlyBetweenRemainders0And1() {
    Random random = new Random(12);
    int errors = 0;
    int unseen = 0;
    for (int i = 0; i < 4_000; i++) {
      StringBuilder body = new StringBuilder();
      for (int digit = 0; digit < 11; digit++) {
        body.append(random.nextInt(10));
      }
      String number = body.toString() + plainCheckDigit(body.toString());
      for (int place = 0; place < 12; place++) {
        for (char wrong = '0'; wrong <= '9'; wrong++) {
          if (wrong == number.charAt(place)) {
            continue;
          }
          StringBuilder changed = new StringBuilder(number);
          changed.setCharAt(place, wrong);
          boolean accepted =
              Judging.judge(Validators.MY_NUMBER, changed.toString()) != Validity.INVALID;
          boolean bothZero = remainder(number) <= 1 && remainder(changed.toString()) <= 1;
          assertThat(accepted).isEqualTo(place < 11 && bothZero);
          errors += place < 11 ? 1 : 0;
          unseen += accepted ? 1 : 0;
        }
      }
    }
    assertThat((double) unseen / errors).isBetween(0.016, 0.020);
  }

  @Test
  void validate_ofAMinuteThatPasses_isDoubtful() {
    String minute = "202401011236";
    assertThat(MyNumber.validate(minute, 0, 12)).isEqualTo(Validity.DOUBTFUL);
    assertThat(MyNumber.validate("2024-0101-1236", 0, 14)).isEqualTo(Validity.VALID);
  }

  @ParameterizedTest
  @ValueSource(strings = {"12345670013", "23456700130", "8475610392"})
  void validateWithoutZeros_paddedNumberPasses_isValid(String body) {
    int length = body.length();
    for (char last = '0'; last <= '9'; last++) {
      String number = body.substring(0, length - 1) + last;
      String padded = "0".repeat(12 - length) + number;
      boolean right = plainCheckDigit(padded) == last - '0';
      assertThat(Judging.judge(Validators.MY_NUMBER_WITHOUT_ZEROS, number))
          .isEqualTo(right ? Validity.VALID : Validity.INVALID);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"123456700130", "012345678903", "01234567890", "1234567 0013", "284756108"})
  void validateWithoutZeros_otherLengthsAndForms_areInvalid(String number) {
    assertThat(Judging.judge(Validators.MY_NUMBER_WITHOUT_ZEROS, number))
        .isEqualTo(Validity.INVALID);
  }

  @Test
  void validateToEndOfLine_leavesWhatGoesOn() {
    for (String rest : new String[] {"", "\n1", "\r\n1"}) {
      assertThat(Validators.MY_NUMBER_LINE.validate("123456700130" + rest, 0, 12))
          .isEqualTo(Validity.VALID);
    }
    for (String rest : new String[] {" ", ",1", "円"}) {
      assertThat(Validators.MY_NUMBER_LINE.validate("123456700130" + rest, 0, 12))
          .isEqualTo(Validity.INVALID);
    }
    assertThat(Validators.MY_NUMBER_LINE.validate("123456700131", 0, 12))
        .isEqualTo(Validity.INVALID);
  }

  @Test
  void validateWithoutZeros_dummy_isSample() {
    String number = "1111111111" + plainCheckDigit("011111111110");
    assertThat(Judging.judge(Validators.MY_NUMBER_WITHOUT_ZEROS, number))
        .isEqualTo(Validity.SAMPLE);
  }

  private static int plainCheckDigit(String number) {
    int remainder = remainder(number);
    return remainder <= 1 ? 0 : 11 - remainder;
  }

  private static int remainder(String number) {
    int sum = 0;
    for (int i = 0; i < 11; i++) {
      sum += WEIGHTS[i] * Character.digit(number.charAt(i), 10);
    }
    return sum % 11;
  }
}
