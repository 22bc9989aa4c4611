/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.morasanu.model.Confidence;
import io.github.morasanu.model.IncidentCause;
import io.github.morasanu.model.Kind;
import io.github.morasanu.model.Location;
import io.github.morasanu.model.Severity;
import io.github.morasanu.policy.Verdict;
import io.github.morasanu.rule.Rule;
import io.github.morasanu.rule.RuleSet;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

  @Test
  void languages_haveTheSameKeys_withTheSamePlaces() throws IOException {
    Properties english = load("words_en.properties");
    Properties japanese = load("words_ja.properties");

    assertThat(japanese.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
    for (String key : english.stringPropertyNames()) {
      for (String place : List.of("{0}", "{1}", "{2}")) {
        assertThat(japanese.getProperty(key).contains(place))
            .as(key)
            .isEqualTo(english.getProperty(key).contains(place));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      longs = {0, 7, 999, 1_000, 65_536, 1_234_567, -1, -100, -1_000, Long.MIN_VALUE, Long.MAX_VALUE
      })
  void number_hasCommasBetweenThousands(long value) {
    assertThat(Phrases.number(value)).isEqualTo(String.format(Locale.ROOT, "%,d", value));
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void kinds_haveANameAndHelp(Kind kind) {
    assertThat(Words.ENGLISH.of(kind)).isNotBlank();
    assertThat(Words.JAPANESE.of(kind)).isNotBlank();
    assertThat(Words.help(kind)).endsWith(".");
  }

  @Test
  void choices_haveANameInBothLanguages() {
    for (Severity severity : Severity.values()) {
      assertThat(Words.ENGLISH.of(severity)).isEqualTo(severity.id());
      assertThat(Words.JAPANESE.of(severity)).isNotBlank();
    }
    for (Confidence confidence : Confidence.values()) {
      assertThat(Words.JAPANESE.of(confidence)).isNotBlank();
    }
    for (IncidentCause cause : IncidentCause.values()) {
      assertThat(Words.JAPANESE.of(cause)).isNotBlank();
    }
  }

  @Test
  void verdict_isASentenceWithItsNumbers() {
    assertThat(Words.JAPANESE.of(new Verdict.Failed(1234, Severity.HIGH)))
        .isEqualTo("不合格：閾値以上の値が 1,234 件あります（最も重い深刻度は「高」）");
    assertThat(Words.ENGLISH.of(new Verdict.Incomplete(3))).contains("3 incidents kept");
  }

  @Test
  void verdict_ofStaleSuppressionsAlone_saysSo() {
    Verdict verdict = new Verdict.Failed(0, Severity.INFO);
    assertThat(Words.ENGLISH.of(verdict)).contains("0 suppressions without effect");
    assertThat(Words.JAPANESE.of(verdict)).contains("効果のない許可が 0 件");
  }

  @Test
  void proofsOfTheBuiltInRules_haveJapaneseWords() {
    for (Rule rule : RuleSet.builtIn().rules()) {
      assertThat(hasJapanese(Words.JAPANESE.sentence(rule.proof())))
          .as(rule.id() + ": " + rule.proof())
          .isTrue();
    }
  }

  @Test
  void sentences_withAValue_keepIt_andListsAreToldOneByOne() {
    assertThat(Words.JAPANESE.sentence("label says '個人番号'")).isEqualTo("見出しに「個人番号」とある");
    assertThat(Words.JAPANESE.sentence("against it: near by stands 'a and b'"))
        .isEqualTo("反証：近くに「a and b」とある");
    assertThat(Words.JAPANESE.sentence("beside a name, an address and a phone number"))
        .isEqualTo("氏名・住所・電話番号と並んでいる");
    assertThat(Words.JAPANESE.sentence("its parser failed: OutOfLuck"))
        .isEqualTo("解析に失敗しました：OutOfLuck");
    assertThat(Words.JAPANESE.sentence("somebody's own proof")).isEqualTo("somebody's own proof");
    assertThat(Words.ENGLISH.sentence("label says 'x'")).isEqualTo("label says 'x'");
  }

  private static boolean hasJapanese(String text) {
    return text.chars().anyMatch(c -> c >= 0x3040 && c < 0xA000);
  }

  @Test
  void place_isWhatTheLocationKnows() {
    Location location = Location.builder("a.xlsx")
        .sheet("名簿")
        .row(7)
        .line(2)
        .column(3)
        .field("A\n")
        .build();

    assertThat(Words.ENGLISH.of(location)).isEqualTo("sheet 名簿, row 7, 2:3, A\\u{A}");
    assertThat(Words.JAPANESE.of(location)).isEqualTo("シート 名簿, 7 行目, 2:3, A\\u{A}");
    assertThat(Words.ENGLISH.of(Location.builder("a").build())).isEmpty();
  }

  private static Properties load(String name) throws IOException {
    Properties properties = new Properties();
    properties.load(
        new InputStreamReader(Words.class.getResourceAsStream(name), StandardCharsets.UTF_8));
    return properties;
  }
}
