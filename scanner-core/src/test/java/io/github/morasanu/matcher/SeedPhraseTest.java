/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.matcher;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.morasanu.validate.Validity;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeedPhraseTest {
  private static final String PHRASE =
      "toilet laugh burden surge sail moral pigeon pipe sight flush crash detect";
  private static final String JAPANESE = "てんいん ぬすむ ていぼう けねん けはい いせい てぬぐい むさぼる ねんざ となえる うなぎ ざいえき";

  @ParameterizedTest
  @ValueSource(
      strings = {
        PHRASE,
        "toddler shiver stem major before solution shrimp spin maid urban brother lucky bring reflect"
            + " disorder",
        "position civil dial diet south hazard twice carry settle night trend bundle answer carry"
            + " solve level butter deny",
        "guilt emotion picture deputy lesson cruel turkey leg improve erode waste athlete razor slide"
            + " cluster mushroom trigger always appear swallow thought",
        "castle artefact junior screen machine physical polar picture sheriff hotel miracle object"
            + " hire loud assume myself faint confirm road sister bright still apart abuse",
        JAPANESE,
        "toilet\", \"laugh\", \"burden\", \"surge\", \"sail\", \"moral\", \"pigeon\", \"pipe\", \"sight\","
            + " \"flush\", \"crash\", \"detect",
      })
  void phraseOfEachLength_isValid(String phrase) {
    assertThat(judge(phrase)).isEqualTo(Validity.VALID);
  }

  @Test
  void japaneseWords_mayBeDecomposed() {
    assertThat(judge(Normalizer.normalize(JAPANESE, Normalizer.Form.NFD)))
        .isEqualTo(Validity.VALID);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "toilet",
        "toilet laugh burden surge sail moral pigeon pipe sight flush crash",
        PHRASE + " detect",
        "toilet laugh burden surge sail moral pigeon pipe sight flush crash diet",
        "laugh toilet burden surge sail moral pigeon pipe sight flush crash detect",
        "the words that you wrote down when you made it open",
        "toilet laugh burden surge sail moral pigeon pipe sight flush crash うなぎ",
        PHRASE + " " + PHRASE + " " + PHRASE,
        "abandon ability able about above absent absorb abstract absurd abuse access actress",
      })
  void otherWords_areInvalid(String words) {
    assertThat(judge(words)).isEqualTo(Validity.INVALID);
  }

  @Test
  void phraseOfTestTools_isASample() {
    assertThat(judge("test ".repeat(11) + "junk")).isEqualTo(Validity.SAMPLE);
    assertThat(judge("abandon ".repeat(11) + "about")).isEqualTo(Validity.SAMPLE);
  }

  private static Validity judge(String text) {
    return SeedPhrase.validate(text, 0, text.length());
  }
}
