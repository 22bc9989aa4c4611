/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.testdata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

final class SeededRandomTest {
  @Test
  void nextLong_anySeed_isTheSplitMixOfTheJdk() {
    for (long seed = -50; seed < 50; seed++) {
      SeededRandom random = new SeededRandom(seed * 0x1234_5678_9ABCL);
      SplittableRandom jdk = new SplittableRandom(seed * 0x1234_5678_9ABCL);
      for (int i = 0; i < 20; i++) {
        assertThat(random.nextLong()).isEqualTo(jdk.nextLong());
      }
    }
  }

  @Test
  void between_manyCalls_reachesBothEndsAndNothingBeyond() {
    SeededRandom random = new SeededRandom(7);
    int[] seen = new int[5];
    for (int i = 0; i < 1_000; i++) {
      seen[random.between(10, 14) - 10]++;
    }
    assertThat(seen).doesNotContain(0);
  }

  @Test
  void chance_manyCalls_isAboutThePercentage() {
    SeededRandom random = new SeededRandom(11);
    int hits = 0;
    for (int i = 0; i < 10_000; i++) {
      hits += random.chance(30) ? 1 : 0;
    }
    assertThat(hits).isBetween(2_800, 3_200);
  }
}
