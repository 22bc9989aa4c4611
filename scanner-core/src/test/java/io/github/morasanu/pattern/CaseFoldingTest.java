/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CaseFoldingTest {

  @Test
  void fold_ofOneChar_holdsJustThoseThatAreTheSame() {
    CharSet[] same = new CharSet[Character.MAX_VALUE + 1];
    for (char c = 0; c < Character.MAX_VALUE; c++) {
      char key = key(c);
      same[key] = (same[key] == null ? CharSet.NONE : same[key]).union(CharSet.of(c));
    }
    for (char c = 0; c < Character.MAX_VALUE; c++) {
      assertThat(CharSet.of(c).foldCase()).as("U+%04X", (int) c).isEqualTo(same[key(c)]);
    }
  }

  @Test
  void fold_ofManyChars_isThatOfEach() {
    CharSet many = CharSet.range('0', '\u1FFF');
    CharSet folded = many;
    for (char c = '0'; c <= '\u1FFF'; c++) {
      folded = folded.union(CharSet.of(c).foldCase());
    }
    assertThat(many.foldCase()).isEqualTo(folded);
  }

  /** The Turkish letters stay apart. */
  private static char key(char c) {
    return c == 'İ' || c == 'ı' ? c : Character.toLowerCase(Character.toUpperCase(c));
  }
}
