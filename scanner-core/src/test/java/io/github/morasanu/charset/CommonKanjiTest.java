/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.charset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CommonKanjiTest {

  /** As many as the table says: 80, 160, 200, 202, 193 and 191 in the six grades. */
  @Test
  void school_holdsTheNumberOfItsTable() {
    assertThat(CommonKanji.SCHOOL).hasSize(1026);
    assertThat(CommonKanji.SCHOOL.chars().distinct()).hasSize(1026);
  }

  @Test
  void kanji_areOfLevel1_andOfOneListOnly() {
    String all = CommonKanji.SCHOOL + CommonKanji.FREQUENT;
    assertThat(all.chars().distinct()).hasSize(all.length());
    byte[] bytes = all.getBytes(Charset.forName("EUC-JP"));
    assertThat(bytes).hasSize(2 * all.length());
    for (int i = 0; i < bytes.length; i += 2) {
      assertThat((bytes[i] & 0xFF) - 0xA0).isBetween(16, 47);
    }
  }

  @Test
  void lists_holdNoOtherCharacters() {
    String all = CommonKanji.SCHOOL + CommonKanji.FREQUENT;
    assertThat(all.chars().mapToObj(c -> CharacterClass.of((char) c)).collect(Collectors.toSet()))
        .containsExactly(CharacterClass.KANJI);
  }
}
