/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.benchmarks.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ShareTest {

  /** Figures from the article's formula, worked out by hand and by R's binom.wilson. */
  @Test
  void intervalIsWilsons() {
    assertThat(new Share(10, 10).text()).isEqualTo("100.0 (72.2–100.0)");
    assertThat(new Share(0, 50).text()).isEqualTo("0.0 (0.0–7.1)");
    assertThat(new Share(15, 50).text()).isEqualTo("30.0 (19.1–43.8)");
  }

  @Test
  void nothing_isADash() {
    assertThat(new Share(0, 0).text()).isEqualTo("–");
    assertThat(Share.harmonic(new Share(0, 0), new Share(1, 2))).isEqualTo("–");
  }

  @Test
  void harmonicMeanLiesNearTheWorse() {
    assertThat(Share.harmonic(new Share(100, 100), new Share(50, 100))).startsWith("66.7 (");
  }
}
