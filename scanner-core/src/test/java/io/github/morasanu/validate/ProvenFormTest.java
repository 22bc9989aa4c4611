/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.validate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A token that fails its own proof is no secret of another sort either. */
class ProvenFormTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "ghp_SynthVectorOnlyNotARealToken010WUVyk",
        "ghs_SynthVectorOnlyNotARealToken010WUVyk",
        "npm_SynthVectorOnlyNotARealToken010WUVyk",
        "AKIAXXXXXXXXXXXXXXXX",
        "AKIA7777777777777777",
        "AGE-SECRET-KEY-1CYKW5WUCW0U0UCM9TZLXSSLEW2EM7U8DGXLUHWJ3LYEQ07CWNWEQ6CQTTQ",
      })
  void tokenThatFailsItsProof_isNoGenericSecret(String token) {
    assertThat(ProvenForm.isDisproved(token, 0, token.length())).isTrue();
    assertThat(Judging.judge(Validators.SECRET_GENERIC, token)).isEqualTo(Validity.INVALID);
    assertThat(Judging.judge(Validators.SECRET_PASSWORD, token)).isEqualTo(Validity.INVALID);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "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",
        "AKIARZPUZDIKABKEKU2U",
        "npm_but-of-another-length",
        "ghx_SynthVectorOnlyNotARealToken010WUVyk",
        "glpat-r4sanuSynth3ticW0rd",
      })
  void otherValue_isNotDisproved(String value) {
    assertThat(ProvenForm.isDisproved(value, 0, value.length())).isFalse();
  }
}
