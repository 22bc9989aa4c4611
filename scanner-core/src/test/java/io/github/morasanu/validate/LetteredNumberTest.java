/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.validate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetteredNumberTest {
  @ParameterizedTest
  @ValueSource(strings = {"TR3847291", "MZ 2938475", "ZZ-0000001", "tk3847291"})
  void passport_isValid(String number) {
    assertThat(Judging.judge(Validators.PASSPORT, number)).isEqualTo(Validity.VALID);
  }

  @ParameterizedTest
  @ValueSource(strings = {"TR1234567", "AB0000000", "AB7654321"})
  void passport_dummy_isSample(String number) {
    assertThat(Judging.judge(Validators.PASSPORT, number)).isEqualTo(Validity.SAMPLE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "T3847291",
        "TR384729",
        "TR38472911",
        "T13847291",
        "1TR384729",
        "TR  3847291",
        "TR/3847291",
        "TR3847-91",
        "Tr3847291",
        "tR3847291",
        "TR384729x",
        "TR",
        "T",
        ""
      })
  void passport_otherForm_isInvalid(String number) {
    assertThat(Judging.judge(Validators.PASSPORT, number)).isEqualTo(Validity.INVALID);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UH38472915EA", "ZZ-98765431-XX", "AB 00000001 CD", "uh38472915ea"})
  void residenceCard_isValid(String number) {
    assertThat(Judging.judge(Validators.RESIDENCE_CARD, number)).isEqualTo(Validity.VALID);
  }

  @ParameterizedTest
  @ValueSource(strings = {"AB12345678CD", "AB00000000CD", "ZZ98765432XX"})
  void residenceCard_dummy_isSample(String number) {
    assertThat(Judging.judge(Validators.RESIDENCE_CARD, number)).isEqualTo(Validity.SAMPLE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UH3847291EA",
        "UH384729155EA",
        "UH38472915E",
        "UH38472915EAB",
        "U38472915EA",
        "UH38472915E1",
        "UH384729151A",
        "UH38472915",
        "UH3847",
        "UH38472915--EA",
        "UH38472915Ea",
        "UH38472915 ",
        "UH38472915E ",
        ""
      })
  void residenceCard_otherForm_isInvalid(String number) {
    assertThat(Judging.judge(Validators.RESIDENCE_CARD, number)).isEqualTo(Validity.INVALID);
  }

  @Test
  void insideOfALongerCode_isInvalid() {
    assertThat(Judging.judgeMarked(Validators.PASSPORT, "X⟨TR3847291⟩"))
        .isEqualTo(Validity.INVALID);
    assertThat(Judging.judgeMarked(Validators.PASSPORT, "⟨TR3847291⟩5"))
        .isEqualTo(Validity.INVALID);
    assertThat(Judging.judgeMarked(Validators.RESIDENCE_CARD, "⟨UH38472915EA⟩-01"))
        .isEqualTo(Validity.INVALID);
  }
}
