/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.testdata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class GitHubTokensTest {
  @ParameterizedTest
  @CsvSource({
    "SynthVectorOnlyNotARealToken01, 0WUVyj",
    "000000000000000000000000000000, 2C8GjS",
    "abcdefghijklmnopqrstuvwxyz0123, 2LolCm"
  })
  void check_vectors_areRight(String body, String check) {
    assertThat(GitHubTokens.check(body)).isEqualTo(check);
  }

  @Test
  void valid_anySeed_carriesPrefixAndCheck() {
    for (long seed = 0; seed < 200; seed++) {
      String token = GitHubTokens.valid("ghu_", new SeededRandom(seed));
      assertThat(token).hasSize(40).startsWith("ghu_");
      assertThat(GitHubTokens.check(token.substring(4, 34))).isEqualTo(token.substring(34));
    }
  }

  @Test
  void lookAlike_anySeed_hasAWrongCheck() {
    for (long seed = 0; seed < 200; seed++) {
      String token = GitHubTokens.lookAlike("ghp_", new SeededRandom(seed));
      assertThat(token).hasSize(40).startsWith("ghp_");
      assertThat(GitHubTokens.check(token.substring(4, 34))).isNotEqualTo(token.substring(34));
    }
  }
}
