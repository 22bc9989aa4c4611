/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GitHubTokenTest {
  private static final String ALPHABET =
      "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "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",
        "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",
        "ghs_abcdefghijklmnopqrstuvwxyz01232LolCm",
        "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",
        "ghu_abcdefghijklmnopqrstuvwxyz01232LolCm",
        "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"
      })
  void validate_classicWithItsChecksum_isValid(String token) {
    assertThat(Judging.judge(Validators.GITHUB_TOKEN, token)).isEqualTo(Validity.VALID);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ghp_SynthVectorOnlyNotARealToken010WUVyk",
        "ghx_SynthVectorOnlyNotARealToken010WUVyj",
        "ghp-SynthVectorOnlyNotARealToken010WUVyj",
        "ghp_SynthVectorOnlyNotARealToken010WUVy",
        "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j",
        "ghp_SynthVectorOnlyNotARealToken01_WUVyj",
        "ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
        "ghp_",
        ""
      })
  void validate_other_isInvalid(String token) {
    assertThat(Judging.judge(Validators.GITHUB_TOKEN, token)).isEqualTo(Validity.INVALID);
  }

  @Test
  void validate_fineGrained_isJudgedByStructure() {
    String token = "github_pat_" + "1A".repeat(11) + "_x" + "Synth3ticX".repeat(5) + "Anybody2";
    assertThat(Judging.judge(Validators.GITHUB_TOKEN, token)).isEqualTo(Validity.VALID);
    for (String broken : new String[] {
      token + "x",
      token.substring(1),
      token.substring(0, 92),
      token.replace("A_x", "Axx"),
      token.replace("1A_", "__A"),
      "github_pat_" + "1A".repeat(11) + "_" + "x".repeat(58) + "-"
    }) {
      assertThat(Judging.judge(Validators.GITHUB_TOKEN, broken)).isEqualTo(Validity.INVALID);
    }
  }

  @Test
  void validate_agreesWithTheDefinition() {
    Random random = new Random(41);
    for (int i = 0; i < 100_000; i++) {
      StringBuilder body = new StringBuilder();
      while (body.length() < 30) {
        body.append(ALPHABET.charAt(random.nextInt(62)));
      }
      StringBuilder token =
          new StringBuilder("ghp_").append(body).append(checksum(body.toString()));
      assertThat(Judging.judge(Validators.GITHUB_TOKEN, token.toString()))
          .isEqualTo(Validity.VALID);
      int place = 4 + random.nextInt(36);
      char other = ALPHABET.charAt(random.nextInt(62));
      if (other != token.charAt(place)) {
        token.setCharAt(place, other);
        assertThat(Judging.judge(Validators.GITHUB_TOKEN, token.toString()))
            .isEqualTo(Validity.INVALID);
      }
    }
  }

  private static String checksum(String body) {
    CRC32 crc = new CRC32();
    crc.update(body.getBytes(StandardCharsets.US_ASCII));
    StringBuilder digits = new StringBuilder();
    for (long rest = crc.getValue(); rest > 0; rest /= 62) {
      digits.insert(0, ALPHABET.charAt((int) (rest % 62)));
    }
    return "0".repeat(6 - digits.length()) + digits;
  }
}
