/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {

  @ParameterizedTest
  @CsvSource({
    "'', 0",
    "abc-123, 7",
    "山田太郎, 8",
    "ヤマダ, 6",
    "ﾔﾏﾀﾞ, 4",
    "０９０－, 8",
    "〒100, 5",
    "\uD842\uDFB7野家, 6",
    "\uD83D\uDE00, 2",
    "e\u0301, 1",
    "か\u3099, 2",
    "葛\uDB40\uDD00城, 4",
    "é¥£, 3",
  })
  void of_countsColumns(String text, int columns) {
    assertThat(DisplayWidth.of(text)).isEqualTo(columns);
  }
}
