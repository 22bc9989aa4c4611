/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.testdata.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** Each number is checked by the formula written the other way round: over the whole number, with fixed weights. */
final class IdentifierNumbersTest {

  @RepeatedTest(50)
  void checkDigitsFit(RepetitionInfo turn) {
    Draw draw = new Draw(turn.getCurrentRepetition());

    String corporate = IdentifierNumbers.corporateNumber(draw);
    int nine = weighted(corporate.substring(1), 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1)
        + corporate.charAt(0)
        - '0';
    assertThat(nine % 9).isZero();

    String resident = IdentifierNumbers.residentRecordCode(draw);
    assertThat(weighted(resident, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1) % 11).isZero();

    String licence = IdentifierNumbers.driversLicense(draw);
    int eleven = weighted(licence.substring(0, 11), 5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1) % 11;
    assertThat(eleven == 0 || licence.charAt(10) == '0' || licence.charAt(10) == '1')
        .isTrue();

    String insurer = IdentifierNumbers.insurerNumber(draw);
    assertThat(luhn(insurer)).isTrue();
    assertThat(luhn(DocumentNumbers.card(draw))).isTrue();
  }

  @RepeatedTest(20)
  void ibanIsOneModulo97(RepetitionInfo turn) {
    String iban = DocumentNumbers.iban(new Draw(turn.getCurrentRepetition()));
    StringBuilder digits = new StringBuilder();
    (iban.substring(4) + iban.substring(0, 4))
        .chars()
        .forEach(c -> digits.append(Character.digit(c, 36)));

    assertThat(new BigInteger(digits.toString()).mod(BigInteger.valueOf(97)))
        .isEqualTo(BigInteger.ONE);
  }

  /** The specimen of ICAO 9303. */
  @Test
  void mrzChecksAreThoseOfTheSpecimen() {
    assertThat(DocumentNumbers.mrzCheck("L898902C3")).isEqualTo(6);
    assertThat(DocumentNumbers.mrzCheck("740812")).isEqualTo(2);
    assertThat(DocumentNumbers.mrzCheck("120415")).isEqualTo(9);
    assertThat(DocumentNumbers.mrzCheck("ZE184226B<<<<<")).isEqualTo(1);
    assertThat(DocumentNumbers.mrz(new Draw(1))).hasSize(44);
  }

  /** Weights and values of 49 CFR 565, the letters' values written out. */
  @RepeatedTest(50)
  void vinIsValid(RepetitionInfo turn) {
    String vin = DocumentNumbers.vin(new Draw(turn.getCurrentRepetition()));
    String order = "0123456789.ABCDEFGH..JKLMN.P.R..STUVWXYZ";
    int[] weights = {8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2};
    int sum = 0;
    for (int i = 0; i < 17; i++) {
      sum += weights[i] * (order.indexOf(vin.charAt(i)) % 10);
    }

    assertThat(vin).hasSize(17).doesNotContain("I", "O", "Q");
    assertThat(vin.charAt(8)).isEqualTo(sum % 11 == 10 ? 'X' : (char) ('0' + sum % 11));
  }

  @Test
  void groups_keepWhatIsLeft() {
    assertThat(IdentifierNumbers.grouped("123456789012", "-", 4, 4, 4)).isEqualTo("1234-5678-9012");
    assertThat(IdentifierNumbers.grouped("1234567890", "-", 4)).isEqualTo("1234-567890");
  }

  @Test
  void spoiled_changesTheLastDigit() {
    assertThat(IdentifierNumbers.spoiled("125", new Draw(1))).startsWith("12").isNotEqualTo("125");
  }

  private static int weighted(String digits, int... weights) {
    int sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * (digits.charAt(i) - '0');
    }
    return sum;
  }

  private static boolean luhn(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(digits.length() - 1 - i) - '0';
      sum += i % 2 == 0 ? digit : digit * 2 / 10 + digit * 2 % 10;
    }
    return sum % 10 == 0;
  }
}
