/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.testdata;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AwsKeyIdsTest {
  private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

  @ParameterizedTest
  @CsvSource({
    "RZPUZDIKABKEKU2U, 123456789012",
    "QAAAAAAAQBKEKU2U, 1",
    "6RVFFB77QBKEKU2U, 999999999999"
  })
  void encode_accountsOfVectors_giveTheVectors(String encoded, long account) {
    long tail =
        bits(encoded).and(BigInteger.ONE.shiftLeft(39).subtract(BigInteger.ONE)).longValueExact();
    assertThat(AwsKeyIds.encode(account, tail)).isEqualTo("AKIA" + encoded);
  }

  @Test
  void valid_anySeed_decodesToAnAccountInRange() {
    for (long seed = 0; seed < 500; seed++) {
      String id = AwsKeyIds.valid(new SeededRandom(seed));
      assertThat(id).hasSize(20).startsWith("AKIA");
      assertThat(account(id.substring(4))).isBetween(0L, 999_999_999_999L);
    }
  }

  /** As published: the first six bytes, masked with 7fffffffff80, without the low seven bits. */
  private static long account(String encoded) {
    long sixBytes = bits(encoded).shiftRight(32).longValueExact();
    return (sixBytes & 0x7F_FFFF_FFFF_80L) >>> 7;
  }

  private static BigInteger bits(String encoded) {
    BigInteger bits = BigInteger.ZERO;
    for (int i = 0; i < encoded.length(); i++) {
      bits = bits.shiftLeft(5).or(BigInteger.valueOf(BASE32.indexOf(encoded.charAt(i))));
    }
    return bits;
  }
}
