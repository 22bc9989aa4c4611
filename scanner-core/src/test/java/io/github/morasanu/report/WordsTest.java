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
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordsTest {

  @Test
  void languages_haveTheSameKeys_withTheSamePlaces() throws IOException {
    Properties english = load("words_en.properties");
    Properties japanese = load("words_ja.properties");

    assertThat(japanese.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
    for (String key : english.stringPropertyNames()) {
      assertThat(japanese.getProperty(key).contains("{0}"))
          .as(key)
          .isEqualTo(english.getProperty(key).contains("{0}"));
    }
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
    assertThat(Words.ENGLISH.of(new Verdict.Incomplete(3))).contains("incidents: 3");
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
