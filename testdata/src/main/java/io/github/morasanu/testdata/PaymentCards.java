/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.testdata;

/**
 * Made-up payment card numbers.
 *
 * <p>Each brand uses only a part of its range: one in which no payment service publishes test numbers, since a scanner
 * rightly takes those for sample data.
 */
final class PaymentCards {
  private PaymentCards() {}

  /** A number of the brand's usual length whose last digit is right. */
  static String valid(CardBrand brand, SeededRandom random) {
    String prefix = prefix(brand, random);
    String body = prefix + random.digits(length(brand) - prefix.length() - 1);
    return body + CheckDigits.luhn(body);
  }

  /** Sixteen digits that begin like a card but end with a wrong check digit. */
  static String lookAlike(SeededRandom random) {
    String prefix = prefix(CardBrand.VISA, random);
    String body = prefix + random.digits(15 - prefix.length());
    return body + CheckDigits.other(CheckDigits.luhn(body), random);
  }

  private static int length(CardBrand brand) {
    return switch (brand) {
      case VISA, MASTERCARD, JCB, DISCOVER -> 16;
      case AMEX -> 15;
      case DINERS -> 14;
    };
  }

  private static String prefix(CardBrand brand, SeededRandom random) {
    return switch (brand) {
      case VISA -> "4" + random.between(3, 9);
      case MASTERCARD -> random.chance(70) ? "53" : "2" + random.between(3, 6);
      case JCB -> "35" + random.between(70, 89);
      case AMEX -> random.chance(50) ? "34" : "37" + random.text("23569", 1);
      case DINERS -> "36" + random.between(4, 9);
      case DISCOVER -> "64" + random.text("5689", 1);
    };
  }
}
