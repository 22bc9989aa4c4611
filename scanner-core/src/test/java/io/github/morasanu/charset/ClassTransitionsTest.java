/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.charset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClassTransitionsTest {

  /** If this fails because texts or classes have changed, the right rows are in its message. */
  @Test
  void rows_areWhatTheGeneratorCounts() {
    String rows = String.join("\n", ClassTransitionsGenerator.rows()) + "\n";
    assertThat(ClassTransitions.ROWS).isEqualTo(rows);
  }

  @Test
  void costs_likelyClassesAreCheaper() {
    assertThat(cost(CharacterClass.HALF_KANA, CharacterClass.HALF_KANA))
        .isLessThan(cost(CharacterClass.HALF_KANA, CharacterClass.KANJI));
    assertThat(cost(CharacterClass.LOWER, CharacterClass.ACCENTED_LOWER))
        .isLessThan(cost(CharacterClass.LOWER, CharacterClass.ACCENTED_UPPER));
  }

  private static int cost(CharacterClass before, CharacterClass after) {
    return ClassTransitions.cost(before.number(), after.number());
  }
}
