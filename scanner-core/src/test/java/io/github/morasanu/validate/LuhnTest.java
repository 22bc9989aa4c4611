/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LuhnTest {
  @ParameterizedTest
  @ValueSource(longs = {4242424242424242L, 378282246310005L, 0, 18, 12345674})
  void passes_rightCheckDigit(long number) {
    assertThat(Luhn.passes(number)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(longs = {4242424242424241L, 1111111111111111L, 1, 81})
  void passes_notWrongOnes(long number) {
    assertThat(Luhn.passes(number)).isFalse();
  }

  @Test
  void passes_noSingleWrongDigit() {
    Random random = new Random(1);
    for (int i = 0; i < 2_000; i++) {
      char[] number = valid(random, 16);
      for (int place = 0; place < number.length; place++) {
        char right = number[place];
        for (char wrong = '0'; wrong <= '9'; wrong++) {
          number[place] = wrong;
          assertThat(passes(number)).isEqualTo(wrong == right);
        }
        number[place] = right;
      }
    }
  }

  @Test
  void passes_noSwapOfNeighboursBut09() {
    Random random = new Random(2);
    for (int i = 0; i < 20_000; i++) {
      char[] number = valid(random, 15);
      int place = random.nextInt(14);
      char left = number[place];
      char right = number[place + 1];
      number[place] = right;
      number[place + 1] = left;
      boolean unseen = left == right || (left + right == '0' + '9' && Math.abs(left - right) == 9);
      assertThat(passes(number)).isEqualTo(unseen);
    }
  }

  @Test
  void passes_agreesWithTheDefinition() {
    Random random = new Random(3);
    int passed = 0;
    for (int i = 0; i < 100_000; i++) {
      int length = 12 + random.nextInt(7);
      char[] number = random(random, length);
      boolean passes = passes(number);
      assertThat(passes).isEqualTo(plainSum(new String(number)) % 10 == 0);
      passed += passes ? 1 : 0;
    }
    assertThat(passed).isBetween(9_500, 10_500);
  }

  /** The sum as the standard defines it, of a number without separators. */
  static int plainSum(String number) {
    int sum = 0;
    String reversed = new StringBuilder(number).reverse().toString();
    for (int i = 0; i < reversed.length(); i++) {
      int product = Character.digit(reversed.charAt(i), 10) * (1 + i % 2);
      sum += product / 10 + product % 10;
    }
    return sum;
  }

  private static char[] valid(Random random, int length) {
    char[] number = random(random, length);
    for (char last = '0'; last <= '9'; last++) {
      number[length - 1] = last;
      if (plainSum(new String(number)) % 10 == 0) {
        return number;
      }
    }
    throw new AssertionError("one of ten digits is right");
  }

  private static char[] random(Random random, int length) {
    char[] number = new char[length];
    for (int i = 0; i < length; i++) {
      number[i] = (char) ('0' + random.nextInt(10));
    }
    return number;
  }

  private static boolean passes(char[] number) {
    return Luhn.passes(Long.parseLong(new String(number)));
  }
}
