/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsAtTest {
  private static final WordsAt UNITS = WordsAt.of("番地", "番", "丁目");

  @Test
  void findsTheFirstOfTwoThatBeginAlike() {
    assertThat(UNITS.end("3番地の2", 1)).isEqualTo(3);
    assertThat(UNITS.end("3番4号", 1)).isEqualTo(2);
    assertThat(UNITS.standAt("2丁目", 1)).isTrue();
  }

  @Test
  void staysWhereNoneStands() {
    assertThat(UNITS.end("3号", 1)).isEqualTo(1);
    assertThat(UNITS.end("2丁", 1)).isEqualTo(1);
    assertThat(UNITS.end("3番", 2)).isEqualTo(2);
    assertThat(UNITS.standAt("", 0)).isFalse();
  }
}
