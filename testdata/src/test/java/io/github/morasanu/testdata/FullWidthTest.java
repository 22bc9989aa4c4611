/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.testdata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class FullWidthTest {
  @Test
  void of_digitsLettersAndHyphen_becomeWide() {
    assertThat(FullWidth.of("09-AZaz")).isEqualTo("０９－ＡＺａｚ");
  }

  @Test
  void of_anythingElse_stays() {
    assertThat(FullWidth.of("番地 (丁目)+@.")).isEqualTo("番地 (丁目)+@.");
  }
}
