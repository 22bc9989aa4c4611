/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.validate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordSetTest {
  private static final WordSet WORDS = WordSet.of("taro tar 太郎 no_reply python3");

  @Test
  void findsWholeWordsInAnyCase() {
    assertThat(contain("taro")).isTrue();
    assertThat(contain("TaR")).isTrue();
    assertThat(contain("太郎")).isTrue();
    assertThat(contain("NO_REPLY")).isTrue();
    assertThat(contain("Python3")).isTrue();
    assertThat(WORDS.contain("xtarox", 1, 5)).isTrue();
  }

  @Test
  void findsNothingElse() {
    assertThat(contain("ta")).isFalse();
    assertThat(contain("tara")).isFalse();
    assertThat(contain("太朗")).isFalse();
    assertThat(contain("4aro")).isFalse();
    assertThat(contain("a much longer text")).isFalse();
    assertThat(contain("")).isFalse();
  }

  private static boolean contain(String text) {
    return WORDS.contain(text, 0, text.length());
  }
}
