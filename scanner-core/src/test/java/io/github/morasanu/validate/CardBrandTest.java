/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.validate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CardBrandTest {
  /** The table of issuer ranges as it is published: brand, first and last number, each as a prefix. */
  private static final String[][] TABLE = {
    {"VISA", "4", "4"},
    {"MASTERCARD", "51", "55"},
    {"MASTERCARD", "222100", "272099"},
    {"AMEX", "34", "34"},
    {"AMEX", "37", "37"},
    {"DINERS", "300", "305"},
    {"DINERS", "36", "36"},
    {"DINERS", "38", "39"},
    {"DISCOVER", "6011", "6011"},
    {"DISCOVER", "644", "649"},
    {"DISCOVER", "65", "65"},
    {"JCB", "3528", "3589"},
    {"UNIONPAY", "620", "620"},
    {"UNIONPAY", "62100", "62197"},
    {"UNIONPAY", "622010", "622999"},
    {"UNIONPAY", "623", "626"},
    {"UNIONPAY", "6270", "6270"},
    {"UNIONPAY", "6272", "6272"},
    {"UNIONPAY", "6276", "6276"},
    {"UNIONPAY", "627700", "627779"},
    {"UNIONPAY", "627781", "627799"},
    {"UNIONPAY", "6282", "6289"},
    {"UNIONPAY", "6291", "6292"},
    {"UNIONPAY", "810", "810"},
    {"UNIONPAY", "8110", "8171"},
  };

  @Test
  void of_everyIssuer_agreesWithTheTable() {
    for (int issuer = 0; issuer < 1_000_000; issuer++) {
      CardBrand expected = inTable(issuer);
      int length = expected == CardBrand.AMEX ? 15 : 16;
      String number = (1_000_000 + issuer + "0000000000000").substring(1, 1 + length);
      if (CardBrand.of(number, 0, length) != expected) {
        throw new AssertionError("differs at issuer " + issuer);
      }
    }
  }

  private static CardBrand inTable(int issuer) {
    for (String[] row : TABLE) {
      int scale = 1;
      for (int i = row[1].length(); i < 6; i++) {
        scale *= 10;
      }
      if (issuer >= Integer.parseInt(row[1]) * scale
          && issuer < (Integer.parseInt(row[2]) + 1) * scale) {
        return CardBrand.valueOf(row[0]);
      }
    }
    return CardBrand.UNKNOWN;
  }

  @ParameterizedTest
  @CsvSource({
    "VISA, 400000, 16 18 19",
    "MASTERCARD, 510000, 16",
    "AMEX, 340000, 15",
    "DINERS, 360000, 14 16 19",
    "DISCOVER, 601100, 16 19",
    "JCB, 352800, 16 17 18 19",
    "UNIONPAY, 620000, 14 15 16 17 18 19",
    "UNKNOWN, 900000, ''"
  })
  void of_otherLengths_isUnknown(CardBrand brand, String issuer, String lengths) {
    for (int length = 6; length <= 21; length++) {
      String number = issuer + "0".repeat(length - 6);
      boolean fits = (" " + lengths + " ").contains(" " + length + " ");
      assertThat(CardBrand.of(number, 0, length)).isEqualTo(fits ? brand : CardBrand.UNKNOWN);
    }
  }
}
