/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.testdata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class PhoneNumbersTest {
  private final SeededRandom random = new SeededRandom(23);

  @ParameterizedTest
  @EnumSource
  void write_bare_hasTheDigitsOfItsType(PhoneType type) {
    for (int i = 0; i < 300; i++) {
      String number = PhoneNumbers.write(type, PhoneForm.BARE, random);
      assertThat(number).containsOnlyDigits().startsWith("0");
      switch (type) {
        case MOBILE -> assertThat(number).hasSize(11).matches(PhoneNumbersTest::isMobile);
        case FIXED -> assertThat(number).hasSize(10);
        case VOIP -> assertThat(number).hasSize(11).startsWith("050").doesNotStartWith("0500");
        case TOLL_FREE -> assertThat(number).hasSize(10).startsWith("0120");
      }
    }
  }

  private static boolean isMobile(String number) {
    return "789".indexOf(number.charAt(1)) >= 0
        && number.charAt(2) == '0'
        && number.charAt(3) != '0';
  }

  @Test
  void write_eachForm_writesTheSameNumber() {
    for (long seed = 0; seed < 200; seed++) {
      String hyphenated = write(PhoneType.FIXED, PhoneForm.HYPHENATED, seed);
      String bare = hyphenated.replace("-", "");
      assertThat(write(PhoneType.FIXED, PhoneForm.BARE, seed)).isEqualTo(bare);
      assertThat(write(PhoneType.FIXED, PhoneForm.INTERNATIONAL, seed))
          .isEqualTo("+81-" + hyphenated.substring(1));
      assertThat(write(PhoneType.FIXED, PhoneForm.FULL_WIDTH, seed))
          .isEqualTo(FullWidth.of(hyphenated));
      String parenthesised = write(PhoneType.FIXED, PhoneForm.PARENTHESISED, seed);
      assertThat(parenthesised).contains("(", ")");
      assertThat(parenthesised.replace("(", "").replace(")", "").replace("-", ""))
          .isEqualTo(bare);
    }
  }

  private static String write(PhoneType type, PhoneForm form, long seed) {
    return PhoneNumbers.write(type, form, new SeededRandom(seed));
  }

  @Test
  void write_thousandsOfMobiles_endInNoDummy() {
    for (int i = 0; i < 20_000; i++) {
      assertThat(PhoneNumbers.write(PhoneType.MOBILE, PhoneForm.BARE, random).substring(7))
          .isNotIn("0000", "1111", "2222", "3333", "1234", "5678", "9876");
    }
  }
}
