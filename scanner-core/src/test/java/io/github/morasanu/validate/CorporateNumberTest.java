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

class CorporateNumberTest {
  /** The National Tax Agency's example, its own number, and made up ones. */
  @ParameterizedTest
  @CsvSource({
    "700110005901, 8",
    "12050002, 7",
    "123456789012, 7",
    "0, 9",
    "900000000000, 9",
    "100000000000, 7"
  })
  void checkDigit_isTheOrdinances(long base, int expected) {
    assertThat(CorporateNumber.checkDigit(base)).isEqualTo(expected);
    assertThat(plain(base)).isEqualTo(CorporateNumber.checkDigit(base));
  }

  @ParameterizedTest
  @ValueSource(strings = {"8700110005901", "7000012050002", "8-7001-1000-5901", "7 0000 1205 0002"})
  void validate_rightCheckDigit_isValid(String number) {
    assertThat(Judging.judge(Validators.CORPORATE_NUMBER, number)).isEqualTo(Validity.VALID);
  }

  @ParameterizedTest
  @ValueSource(strings = {"7123456789012", "9000000000000"})
  void validate_dummy_isSample(String number) {
    assertThat(Judging.judge(Validators.CORPORATE_NUMBER, number)).isEqualTo(Validity.SAMPLE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "8700110005902",
        "9999999999999",
        "0700110005901",
        "870011000590",
        "87001100059010",
        "8/7001/1000/5901",
        ""
      })
  void validate_other_isInvalid(String number) {
    assertThat(Judging.judge(Validators.CORPORATE_NUMBER, number)).isEqualTo(Validity.INVALID);
  }

  @Test
  void validate_smallestBase_isTheBorderOfDummies() {
    assertThat(judgeBase(10_000)).isEqualTo(Validity.VALID);
    assertThat(judgeBase(9_999)).isEqualTo(Validity.SAMPLE);
  }

  @Test
  void validate_readsAsMillisOrArticleNumber_isDoubtful() {
    assertThat(doubtful(1_600_000_000_000L, 1_700_000_000_000L, false)).isPositive();
    assertThat(doubtful(4_500_000_000_000L, 4_600_000_000_000L, true)).isPositive();
    assertThat(doubtful(4_900_000_000_000L, 5_000_000_000_000L, true)).isPositive();
    assertThat(doubtful(2_000_000_000_000L, 4_500_000_000_000L, true)).isZero();
    assertThat(doubtful(4_600_000_000_000L, 4_900_000_000_000L, true)).isZero();
    assertThat(doubtful(5_000_000_000_000L, 9_999_999_999_999L, true)).isZero();
  }

  @Test
  void validate_separated_readsAsNothingElse() {
    Random random = new Random(33);
    for (int i = 0; i < 1_000; i++) {
      String base = "7" + NumberText.digits(random, 11);
      String number = plain(Long.parseLong(base)) + base;
      String separated = number.charAt(0) + "-" + number.substring(1, 5) + "-"
          + number.substring(5, 9) + "-" + number.substring(9);
      assertThat(Judging.judge(Validators.CORPORATE_NUMBER, separated)).isEqualTo(Validity.VALID);
    }
  }

  /** How many of a thousand right numbers of a range are doubtful. */
  private static int doubtful(long from, long to, boolean article) {
    Random random = new Random(34);
    int doubtful = 0;
    int right = 0;
    while (right < 1_000) {
      long number = from + (long) (random.nextDouble() * (to - from));
      String text = Long.toString(number);
      if (plain(number % 1_000_000_000_000L) == number / 1_000_000_000_000L) {
        right++;
        if (CorporateNumber.validate(text, 0, 13) == Validity.DOUBTFUL) {
          doubtful++;
          assertThat(article).isEqualTo(isArticle(text));
        }
      }
    }
    return doubtful;
  }

  private static boolean isArticle(String text) {
    int sum = 0;
    for (int i = 0; i < 13; i++) {
      sum += NumberText.digit(text, i) * (i % 2 == 0 ? 1 : 3);
    }
    return text.charAt(0) == '4' && sum % 10 == 0;
  }

  @Test
  void validate_agreesWithTheDefinition() {
    Random random = new Random(32);
    int valid = 0;
    for (int i = 0; i < 100_000; i++) {
      String text = NumberText.digits(random, 13);
      boolean expected = plain(Long.parseLong(text.substring(1))) == NumberText.digit(text, 0);
      assertThat(Judging.judge(Validators.CORPORATE_NUMBER, text) != Validity.INVALID)
          .isEqualTo(expected);
      valid += expected ? 1 : 0;
    }
    assertThat(valid).isBetween(9_500, 10_500);
  }

  @ParameterizedTest
  @ValueSource(strings = {"T8700110005901", "T 8700110005901", "T-8-7001-1000-5901"})
  void invoice_ofACompany(String number) {
    assertThat(Judging.judge(Validators.CORPORATE_NUMBER_INVOICE, number))
        .isEqualTo(Validity.VALID);
    assertThat(Judging.judge(Validators.CORPORATE_NUMBER_SOLE_PROPRIETOR, number))
        .isEqualTo(Validity.INVALID);
  }

  @ParameterizedTest
  @ValueSource(strings = {"T8700110005902", "T 0700110005901", "T3-8102-9475-6108"})
  void invoice_ofAPerson(String number) {
    assertThat(Judging.judge(Validators.CORPORATE_NUMBER_INVOICE, number))
        .isEqualTo(Validity.INVALID);
    assertThat(Judging.judge(Validators.CORPORATE_NUMBER_SOLE_PROPRIETOR, number))
        .isEqualTo(Validity.VALID);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"8700110005901", "t8700110005901", "T870011000590", "T87001100059012", "T", ""})
  void invoice_otherForm_isInvalid(String number) {
    assertThat(Judging.judge(Validators.CORPORATE_NUMBER_INVOICE, number))
        .isEqualTo(Validity.INVALID);
    assertThat(Judging.judge(Validators.CORPORATE_NUMBER_SOLE_PROPRIETOR, number))
        .isEqualTo(Validity.INVALID);
  }

  @Test
  void invoice_dummy_isSample() {
    assertThat(Judging.judge(Validators.CORPORATE_NUMBER_INVOICE, "T7123456789012"))
        .isEqualTo(Validity.SAMPLE);
    assertThat(Judging.judge(Validators.CORPORATE_NUMBER_SOLE_PROPRIETOR, "T1234567890123"))
        .isEqualTo(Validity.SAMPLE);
  }

  @Test
  void invoice_insideOfALongerCode_isInvalid() {
    assertThat(Judging.judgeMarked(Validators.CORPORATE_NUMBER_INVOICE, "A⟨T8700110005901⟩"))
        .isEqualTo(Validity.INVALID);
    assertThat(
            Judging.judgeMarked(Validators.CORPORATE_NUMBER_SOLE_PROPRIETOR, "⟨T8700110005902⟩-3"))
        .isEqualTo(Validity.INVALID);
  }

  private static Validity judgeBase(long base) {
    return Judging.judge(Validators.CORPORATE_NUMBER, plain(base) + "%012d".formatted(base));
  }

  private static int plain(long base) {
    String text = "%012d".formatted(base);
    int sum = 0;
    for (int n = 1; n <= 12; n++) {
      sum += NumberText.digit(text, 12 - n) * (n % 2 == 1 ? 1 : 2);
    }
    return 9 - sum % 9;
  }
}
