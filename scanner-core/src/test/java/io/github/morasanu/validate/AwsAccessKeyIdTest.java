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
import org.junit.jupiter.params.provider.ValueSource;

class AwsAccessKeyIdTest {
  private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ASIAY34FZKBOKMUTVV7A",
        "AKIARZPUZDIKABKEKU2U",
        "AKIAQAAAAAAAQBKEKU2U",
        "AKIA6RVFFB77QBKEKU2U",
        // from before the account was in it
        "AKIAJ7Q7Z7R77BKEKU2U",
        // kinds that are not known to hold an account
        "ABIARZPUZDIKABKEKU2U",
        "ACCA7ZPUZDIKABKEKU2U",
        "A3TX7ZPUZDIKABKEKU2U",
        "A3T07ZPUZDIKABKEKU2U"
      })
  void validate_keyId_isValid(String id) {
    assertThat(Judging.judge(Validators.AWS_ACCESS_KEY_ID, id)).isEqualTo(Validity.VALID);
  }

  @ParameterizedTest
  @ValueSource(strings = {"AKIAIOSFODNN7EXAMPLE", "ASIAIOSFODNN7EXAMPLE", "AKIAEXAMPLEEXAMPLEEX"})
  void validate_documentationKey_isSample(String id) {
    assertThat(Judging.judge(Validators.AWS_ACCESS_KEY_ID, id)).isEqualTo(Validity.SAMPLE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "AKIA7777777777777777",
        // nobody drew these
        "AKIAAAAAAAAAAAAAAAAA",
        "AKIAXXXXXXXXXXXXXXXX",
        "AKIAABCDEFGHIJKLMNOP",
        "ABIAABABABABABABABAB",
        // one more than the last account, 999999999999
        "AKIA6RVFFCAAABKEKU2U",
        "AKIARZPUZDIKABKEKU2",
        "AKIARZPUZDIKABKEKU2UA",
        "AKIARZPUZDIKABKEKU21",
        "AKIARZPUZDIKABKEKU2u",
        "AROARZPUZDIKABKEKU2U",
        "A3TaRZPUZDIKABKEKU2U",
        "akiarzpuzdikabkeku2u",
        ""
      })
  void validate_other_isInvalid(String id) {
    assertThat(Judging.judge(Validators.AWS_ACCESS_KEY_ID, id)).isEqualTo(Validity.INVALID);
  }

  @Test
  void validate_agreesWithTheDefinition() {
    Random random = new Random(51);
    BigInteger last = BigInteger.valueOf(999_999_999_999L);
    int rejected = 0;
    for (int i = 0; i < 100_000; i++) {
      StringBuilder id = new StringBuilder("AKIA");
      BigInteger bits = BigInteger.ZERO;
      for (int at = 0; at < 16; at++) {
        int digit = at == 0 ? 16 + random.nextInt(16) : random.nextInt(32);
        id.append(ALPHABET.charAt(digit));
        bits = bits.shiftLeft(5).add(BigInteger.valueOf(digit));
      }
      // Eighty bits in all: one, the account's forty, and thirty-nine of something else.
      BigInteger account = bits.clearBit(79).shiftRight(39);
      boolean expected = account.compareTo(last) <= 0;
      Validity validity = Judging.judge(Validators.AWS_ACCESS_KEY_ID, id.toString());
      assertThat(validity == Validity.VALID).isEqualTo(expected);
      rejected += expected ? 0 : 1;
    }
    assertThat(rejected).isBetween(8_500, 9_600);
  }
}
