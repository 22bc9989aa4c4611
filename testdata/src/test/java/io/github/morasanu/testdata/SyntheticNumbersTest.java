/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.testdata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class SyntheticNumbersTest {
  /** Test numbers that payment services publish, one or more for each of their families. */
  private static final List<String> PUBLISHED_PREFIXES = List.of(
      "4242", "4111", "4012", "4000", "4222", "4100", "4123", "4007", "5555", "5105", "5200",
      "2223", "5454", "5100", "5424", "378282", "371449", "378734", "3700", "305693", "385200",
      "3622", "3602", "3800", "601111", "601100", "601198", "6447", "3530", "3566", "3528", "3088");

  private static List<String> many(Function<SyntheticNumbers, String> generator) {
    SyntheticNumbers numbers = SyntheticNumbers.seeded(42);
    List<String> all = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      all.add(generator.apply(numbers));
    }
    return all;
  }

  @Test
  void seeded_sameSeed_givesTheSameNumbers() {
    assertThat(everything(SyntheticNumbers.seeded(1)))
        .isEqualTo(everything(SyntheticNumbers.seeded(1)));
  }

  @Test
  void seeded_otherSeed_givesOtherNumbers() {
    assertThat(everything(SyntheticNumbers.seeded(1)))
        .doesNotContainAnyElementsOf(everything(SyntheticNumbers.seeded(2)));
  }

  private static List<String> everything(SyntheticNumbers numbers) {
    return List.of(
        numbers.myNumber(),
        numbers.myNumberLookAlike(),
        numbers.paymentCard(CardBrand.AMEX),
        numbers.paymentCardLookAlike(),
        numbers.phoneNumber(PhoneType.FIXED, PhoneForm.BARE),
        numbers.orderId(),
        numbers.trackingNumber(),
        numbers.epochMillis(),
        numbers.jan13(),
        numbers.uuid(),
        numbers.gitHubToken("gho_"),
        numbers.gitHubTokenLookAlike("ghs_"),
        numbers.awsAccessKeyId(),
        numbers.privateKeyPem());
  }

  @Test
  void myNumber_all_haveTwelveDigitsAndPassTheCheck() {
    assertThat(many(SyntheticNumbers::myNumber)).allSatisfy(number -> {
      assertThat(number).hasSize(12).containsOnlyDigits();
      assertThat(CheckDigits.myNumber(number.substring(0, 11))).isEqualTo(number.charAt(11));
    });
  }

  @Test
  void myNumberLookAlike_all_failTheCheck() {
    assertThat(many(SyntheticNumbers::myNumberLookAlike)).allSatisfy(number -> {
      assertThat(number).hasSize(12).containsOnlyDigits();
      assertThat(CheckDigits.myNumber(number.substring(0, 11))).isNotEqualTo(number.charAt(11));
    });
  }

  @ParameterizedTest
  @EnumSource
  void paymentCard_eachBrand_passesLuhnAndIsNoPublishedTestNumber(CardBrand brand) {
    assertThat(many(numbers -> numbers.paymentCard(brand))).allSatisfy(card -> {
      int last = card.length() - 1;
      assertThat(CheckDigits.luhn(card.substring(0, last))).isEqualTo(card.charAt(last));
      assertThat(PUBLISHED_PREFIXES).noneMatch(card::startsWith);
      assertThat(brandOf(card)).isEqualTo(brand);
    });
  }

  /** The published ranges and lengths of the brands, which the generator uses in part. */
  private static @Nullable CardBrand brandOf(String card) {
    int four = Integer.parseInt(card.substring(0, 4));
    int two = four / 100;
    return switch (card.length()) {
      case 14 -> two == 36 ? CardBrand.DINERS : null;
      case 15 -> two == 34 || two == 37 ? CardBrand.AMEX : null;
      case 16 -> brandOfSixteenDigits(four, two);
      default -> null;
    };
  }

  private static @Nullable CardBrand brandOfSixteenDigits(int four, int two) {
    if (two / 10 == 4) {
      return CardBrand.VISA;
    }
    if ((two >= 51 && two <= 55) || (four >= 2221 && four <= 2720)) {
      return CardBrand.MASTERCARD;
    }
    if (four >= 3528 && four <= 3589) {
      return CardBrand.JCB;
    }
    return four >= 6440 && four <= 6499 ? CardBrand.DISCOVER : null;
  }

  @Test
  void paymentCardLookAlike_all_failLuhn() {
    assertThat(many(SyntheticNumbers::paymentCardLookAlike)).allSatisfy(card -> {
      assertThat(card).hasSize(16).containsOnlyDigits();
      assertThat(CheckDigits.luhn(card.substring(0, 15))).isNotEqualTo(card.charAt(15));
    });
  }

  @Test
  void orderId_all_haveTheShopsForm() {
    assertThat(many(SyntheticNumbers::orderId)).allSatisfy(id -> {
      assertThat(id).hasSize(19).startsWith("ORD-2026");
      assertThat(id.charAt(12)).isEqualTo('-');
    });
  }

  @Test
  void trackingNumber_all_endWithTheNumberModuloSeven() {
    assertThat(many(SyntheticNumbers::trackingNumber)).allSatisfy(number -> {
      assertThat(number).hasSize(12).containsOnlyDigits();
      assertThat(Long.parseLong(number.substring(0, 11)) % 7).isEqualTo(number.charAt(11) - '0');
    });
  }

  @Test
  void trackingNumber_many_passTheMyNumberCheckAboutOnceInTen() {
    long passing = many(SyntheticNumbers::trackingNumber).stream()
        .filter(number -> CheckDigits.myNumber(number.substring(0, 11)) == number.charAt(11))
        .count();
    assertThat(passing).isBetween(25L, 80L);
  }

  @Test
  void epochMillis_all_areTimesOfThirteenDigits() {
    assertThat(many(SyntheticNumbers::epochMillis))
        .allSatisfy(millis ->
            assertThat(Long.parseLong(millis)).isBetween(1_700_000_000_000L, 1_790_000_000_000L));
  }

  @Test
  void jan13_all_areJapaneseAndPassTheCheck() {
    assertThat(many(SyntheticNumbers::jan13)).allSatisfy(number -> {
      assertThat(number.substring(0, 2)).isIn("45", "49");
      assertThat(CheckDigits.jan(number.substring(0, 12))).isEqualTo(number.charAt(12));
    });
  }

  @Test
  void uuid_all_areOfVersionFour() {
    assertThat(many(SyntheticNumbers::uuid)).allSatisfy(text -> {
      UUID uuid = UUID.fromString(text);
      assertThat(uuid).hasToString(text);
      assertThat(uuid.version()).isEqualTo(4);
      assertThat(uuid.variant()).isEqualTo(2);
    });
  }
}
