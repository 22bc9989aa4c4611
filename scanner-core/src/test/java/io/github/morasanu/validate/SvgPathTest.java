/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.validate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers among the coordinates of a path are no telephone numbers; behind a letter that stands for itself they are. */
class SvgPathTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "d=\"M⟨03 4821 1234⟩L090 12 34 567\"",
        "<path d='M ⟨03 4821 1234⟩ L 045 212 3456 Z'/>",
        "android:pathData=\"M⟨03 4821 1234⟩z\"",
        "path(\"m1 2c⟨03 3847 2915⟩ 4 5 6\")",
      })
  void coordinates_areNoNumber(String marked) {
    assertThat(Judging.judgeMarked(Validators.PHONE_NUMBER, marked)).isEqualTo(Validity.INVALID);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "TEL⟨03 4821 1234⟩",
        "T ⟨03 4821 1234⟩",
        "M ⟨03 4821 1234⟩, mail x",
        "d=\"M⟨03-4821-1234⟩L45 12\"",
        "<a href=\"x\">⟨03 4821 1234⟩</a>",
        "⟨03 4821 1234⟩ L 45 M 12",
      })
  void numbers_areFound(String marked) {
    assertThat(Judging.judgeMarked(Validators.PHONE_NUMBER, marked)).isEqualTo(Validity.VALID);
  }
}
