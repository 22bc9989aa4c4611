/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Accounts: of banks by their branches, of the Japan Post Bank and IBAN by their check digits. */
class AccountsTest {
  private static final Validator BANK =
      BankAccount.among((bank, branch) -> bank == 1 && branch == 100);

  @ParameterizedTest
  @CsvSource({
    "0001-100-4839217, VALID",
    "0001 100 4839217, VALID",
    "0001-100-1-4839217, VALID",
    "00011004839217, VALID",
    "0001-100-1234567, SAMPLE",
    "0001-100-1111111, SAMPLE",
    "0001-100-0000000, INVALID",
    "0001-100-3-4839217, INVALID",
    "0001-101-4839217, INVALID",
    "0002-100-4839217, INVALID",
    "0001-100-483921, INVALID",
    "0001/100/4839217, INVALID",
    "0001 branch=100 account=4839217, VALID",
    "0001 branch=101 account=4839217, INVALID"
  })
  void bankAccount_needsABranchThatExists(String number, Validity expected) {
    assertThat(Judging.judge(BANK, number)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "4839217, VALID",
    "0039217, VALID",
    "1234567, SAMPLE",
    "7777777, SAMPLE",
    "0000000, INVALID",
    "123456789, INVALID",
    "x, INVALID"
  })
  void bankAccountNumber(String number, Validity expected) {
    assertThat(Judging.judge(Validators.BANK_ACCOUNT_NUMBER, number)).isEqualTo(expected);
  }

  /** The vectors of sanmai/jpb-account-converter that are in the fact sheet, and the same with an error. */
  @ParameterizedTest
  @CsvSource({
    "14030-12345671, SAMPLE",
    "10130-12345671, SAMPLE",
    "15150-21111111, VALID",
    "19900-00000011, VALID",
    "19900-11, VALID",
    "00580-654321, SAMPLE",
    "00160-0-100001, VALID",
    "01280-000011, INVALID",
    "17550-49923831, VALID",
    "17550-1-49923831, VALID",
    "記号 17550、番号 49923831, INVALID",
    "17560-49923831, INVALID",
    "17550-49923832, INVALID",
    "17551-49923831, INVALID",
    "27550-49923831, INVALID",
    "17550, INVALID",
    "17550-499238311, INVALID"
  })
  void yuchoAccount_byItsCheckDigit(String number, Validity expected) {
    assertThat(Judging.judge(Validators.YUCHO_ACCOUNT, number)).isEqualTo(expected);
  }

  @Test
  void yuchoAccount_anythingMayStandBetweenItsParts() {
    String text = "17550\", \"bangou\": \"49923831";
    assertThat(Judging.judge(Validators.YUCHO_ACCOUNT, text)).isEqualTo(Validity.VALID);
  }

  @Test
  void yuchoAccount_kindsAreToldApart() {
    assertThat(Judging.judge(Validators.YUCHO_SAVINGS, "17550-49923831")).isEqualTo(Validity.VALID);
    assertThat(Judging.judge(Validators.YUCHO_TRANSFER, "17550-49923831"))
        .isEqualTo(Validity.INVALID);
    assertThat(Judging.judge(Validators.YUCHO_TRANSFER, "00160-0-100001"))
        .isEqualTo(Validity.VALID);
    assertThat(Judging.judge(Validators.YUCHO_SAVINGS, "00160-0-100001"))
        .isEqualTo(Validity.INVALID);
  }

  @Test
  void yuchoAccount_agreesWithAPlainLoop() {
    Random random = new Random(31);
    int[] weights = {1, 3, 2, 0, 3, 2, 1, 3, 2, 1, 3, 2, 1};
    int valid = 0;
    for (int i = 0; i < 50_000; i++) {
      String text =
          "1" + (100 + random.nextInt(900)) + "0-" + (1_000_000 + random.nextInt(9_000_000)) + "1";
      String digits = text.replace("-", "");
      int sum = 0;
      for (int place = 0; place < weights.length; place++) {
        int product = Character.digit(digits.charAt(place), 10) * weights[place];
        sum += weights[place] == 2 ? product / 10 + product % 10 : product;
      }
      boolean expected = sum % 10 == Character.digit(digits.charAt(3), 10);
      assertThat(Judging.judge(Validators.YUCHO_ACCOUNT, text) != Validity.INVALID)
          .isEqualTo(expected);
      valid += expected ? 1 : 0;
    }
    assertThat(valid).isBetween(4_500, 5_500);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DE89370400440532013000",
        "GB82WEST12345698765432",
        "FR1420041010050500013M02606",
        "GB82 WEST 1234 5698 7654 32",
        "NL91-ABNA-0417-1643-00"
      })
  void iban_ofTheRegistry_isSample(String number) {
    assertThat(Judging.judge(Validators.IBAN, number)).isEqualTo(Validity.SAMPLE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"DE35370400440532013099", "GB53 WEST 1234 5698 7654 69", "NO7186011117955"})
  void iban_withRightCheckDigits_isValid(String number) {
    assertThat(Judging.judge(Validators.IBAN, number)).isEqualTo(Validity.VALID);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DE35370400440532013098", "DE353704004405320130", "JP35370400440532013099",
            "de35370400440532013099",
        "DEAB370400440532013099", "DE", "", "DE35_370400440532013099"
      })
  void iban_other_isInvalid(String number) {
    assertThat(Judging.judge(Validators.IBAN, number)).isEqualTo(Validity.INVALID);
  }

  @Test
  void iban_agreesWithBigNumbers() {
    Random random = new Random(32);
    int valid = 0;
    for (int i = 0; i < 50_000; i++) {
      StringBuilder account = new StringBuilder();
      for (int place = 0; place < 18; place++) {
        account.append(random.nextInt(10));
      }
      String check = Integer.toString(10 + random.nextInt(89));
      BigInteger whole = new BigInteger(account + "1314" + check);
      boolean expected = whole.mod(BigInteger.valueOf(97)).intValue() == 1;
      assertThat(Judging.judge(Validators.IBAN, "DE" + check + account) == Validity.VALID)
          .isEqualTo(expected);
      valid += expected ? 1 : 0;
    }
    assertThat(valid).isBetween(400, 650);
  }
}
