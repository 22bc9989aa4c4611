/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.validate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeEdgesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "⟨AB1⟩",
        "号⟨AB1⟩号",
        " ⟨AB1⟩ ",
        "\"⟨AB1⟩\"",
        "=⟨AB1⟩,",
        "は-⟨AB1⟩",
        "-⟨AB1⟩",
        "⟨AB1⟩-",
        "⟨AB1⟩.",
        "⟨AB1⟩. B",
        "/⟨AB1⟩/",
        "\\n⟨AB1⟩\\n",
        "\\t⟨AB1⟩",
        "\\r⟨AB1⟩",
        "(⟨AB1⟩)",
        ":⟨AB1⟩;"
      })
  void areFree(String marked) {
    assertThat(free(marked)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x⟨AB1⟩",
        "7⟨AB1⟩",
        "_⟨AB1⟩",
        "+⟨AB1⟩",
        "@⟨AB1⟩",
        "⟨AB1⟩x",
        "⟨AB1⟩7",
        "⟨AB1⟩_",
        "⟨AB1⟩+",
        "⟨AB1⟩@",
        "x-⟨AB1⟩",
        "7.⟨AB1⟩",
        "x/⟨AB1⟩",
        "0%⟨AB1⟩",
        "⟨AB1⟩-x",
        "⟨AB1⟩.7",
        "⟨AB1⟩/x",
        "⟨AB1⟩%2",
        "n⟨AB1⟩",
        "\\x⟨AB1⟩",
        "rn⟨AB1⟩"
      })
  void areNotFree(String marked) {
    assertThat(free(marked)).isFalse();
  }

  private static boolean free(String marked) {
    Validator edges = (text, start, end) ->
        CodeEdges.areFree(text, start, end) ? Validity.VALID : Validity.INVALID;
    return Judging.judgeMarked(edges, marked) == Validity.VALID;
  }
}
