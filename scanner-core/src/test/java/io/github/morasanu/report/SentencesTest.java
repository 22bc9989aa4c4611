/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.morasanu.model.ConfigurationException;
import io.github.morasanu.scan.ScanProgress;
import io.github.morasanu.scan.ScanRequest;
import io.github.morasanu.scan.Scanner;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SentencesTest {
  private static final Sentences WORDS =
      Sentences.in(Locale.JAPAN, Sentences.class, "sentences_ja.tsv");

  @Test
  void aSentence_isLookedUp_withTheBlanksBeforeIt_lineByLine() {
    assertThat(WORDS.of("a name")).isEqualTo("氏名");
    assertThat(WORDS.of("  a name\n\nan address")).isEqualTo("  氏名\n\n住所");
    assertThat(WORDS.of("nobody said this")).isEqualTo("nobody said this");
  }

  @Test
  void aPattern_keepsWhatStandsInItsPlaces_orLooksItUp() {
    assertThat(WORDS.of("label says 'tel'")).isEqualTo("見出しに「tel」とある");
    assertThat(WORDS.of("label says '{0}'")).isEqualTo("見出しに「{0}」とある");
    assertThat(WORDS.of("beside a name, an address and a phone number"))
        .isEqualTo("氏名・住所・電話番号と並んでいる");
    assertThat(WORDS.of("beside a name and a ship")).isEqualTo("a name and a shipと並んでいる");
  }

  @Test
  void ofTwoPatterns_theMoreParticularOneCounts() {
    assertThat(WORDS.of("a.toml, line 3: rule 'x' needs an id, which gitleaks 7 did not ask for"))
        .isEqualTo("a.toml 3 行目：ルール「x」に id が必要です（gitleaks 7 では不要でした）");
    assertThat(WORDS.of("against it: label says 'no'")).isEqualTo("反証：見出しに「no」とある");
  }

  @Test
  void readersOfOtherLanguages_readEnglish() {
    Sentences english = Sentences.in(Locale.FRANCE, SentencesTest.class, "none.tsv");
    assertThat(english.of("a name")).isEqualTo("a name");
  }

  @Test
  void aPattern_hasItsPlacesInOrder_andApart() {
    SentencePattern pattern = SentencePattern.of("{0} of {1}, {2}", "{2}・{1}・{0}");
    assertThat(pattern.values("a of b of c, d, e")).hasValue(List.of("a", "b of c", "d, e"));
    assertThat(pattern.other(List.of("a", "b", "c"))).isEqualTo("c・b・a");
    assertThat(pattern.values("a of b")).isEmpty();
    assertThat(SentencePattern.of("x{0}x", "{0}").values("x")).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> SentencePattern.of("{1} {0}", ""));
    assertThatIllegalArgumentException().isThrownBy(() -> SentencePattern.of("a {0}{1}", ""));
  }

  @Test
  void aRequestWithoutRoots_isAMistakeInBothLanguages() {
    ScanRequest nothing = ScanRequest.builder().build();
    assertThatThrownBy(() -> Scanner.withBuiltInRules().scan(nothing, ScanProgress.NONE))
        .isInstanceOf(ConfigurationException.class)
        .satisfies(InJapanese::isTold);
  }
}
