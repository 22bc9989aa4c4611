/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.detect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.morasanu.model.DetectorWork;
import io.github.morasanu.model.RuleWork;
import io.github.morasanu.rule.RuleSet;
import io.github.morasanu.testdata.BenchmarkText;
import io.github.morasanu.testdata.BigText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a scan costs, in counts: they grow with the text, and no text makes them explode. */
class DetectorWorkTest {
  private static final DetectorProbe PROBE = DetectorProbe.of(RuleSet.builtIn());

  /** RE2J reads each character for each rule at most so often: windows that touch are one. */
  private static final long MAX_REGEX_CHARACTERS_OF_A_CHARACTER = 8;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "7",
        "@",
        "電",
        "0-",
        "4-",
        "090-",
        "a@",
        "a@b.",
        "ghp_",
        "AKIA",
        "AKIAAAAA",
        "github_pat_",
        "gh",
        "-----BEGIN PRIVATE KEY-----",
        "-----BEGIN ",
        "東京都",
        "東京都千代田区",
        "\uD800",
        "\uFFFD",
        "1ー",
        "1 ",
        "(03)",
        "個人番号",
        "個人番号 284756103944 ",
        "tel",
        "\n",
        "0\n",
      })
  void work_growsWithTheText_whateverItIsMadeOf(String piece) {
    long small = cost(PROBE.work(piece.repeat(20_000 / piece.length())));
    long large = cost(PROBE.work(piece.repeat(160_000 / piece.length())));
    assertThat(large).isLessThanOrEqualTo(9 * small + 1000);
  }

  @Test
  void regex_readsNoCharacterOverAndOver() throws Exception {
    String rule = "[[rules]]\nid='secret-x'\nregex='tok_[a-z_]{3,1000}[0-9]'\n";
    DetectorProbe probe = DetectorProbe.ofToml(rule);
    String text = ("tok_".repeat(250) + "7").repeat(40);
    assertThat(probe.work(text).rules().get(0).regexCharacters())
        .isBetween((long) text.length(), MAX_REGEX_CHARACTERS_OF_A_CHARACTER * text.length());
  }

  @Test
  void regex_doesNotRun_whereItsAnchorsStandAndNoMatchCan() throws Exception {
    StringBuilder text = new StringBuilder();
    BenchmarkText.MINIFIED.write(1, 500_000, text);
    DetectorWork work = PROBE.work(text.toString());
    assertThat(work.rules().stream().mapToLong(RuleWork::candidates).sum()).isGreaterThan(1_000);
    assertThat(work.rules().stream().mapToLong(RuleWork::regexCharacters).sum())
        .isLessThan(text.length() / 100);
  }

  /** A build that makes the prefilter less selective fails here, on any machine. */
  @Test
  void cleanText_givesHardlyAnyCandidates() throws Exception {
    StringBuilder text = new StringBuilder();
    BigText.seeded(1).writeClean(2_000_000, text);
    DetectorWork work = PROBE.work(text.toString());
    long characters = text.length();
    long regexCharacters =
        work.rules().stream().mapToLong(RuleWork::regexCharacters).sum();
    long candidates = work.rules().stream().mapToLong(RuleWork::candidates).sum();
    assertThat(work.characters()).isLessThanOrEqualTo(characters + 8192);
    assertThat(regexCharacters * 1000).isLessThan(characters);
    // Kanji behind a delimiter may be a name, kanji like 病 end an illness, and any number of twelve
    // digits is one of many.
    assertThat(work.anchors() * 45).isLessThan(characters);
    assertThat(candidates * 15).isLessThan(characters);
  }

  @Test
  void work_ofTwoWorkers_isTheirSum() {
    DetectorWork one = PROBE.work("個人番号 284756103944");
    DetectorWork both = one.plus(one);
    assertThat(both.characters()).isEqualTo(2 * one.characters());
    assertThat(both.rules()).allSatisfy(rule -> assertThat(rule.matches()).isIn(0L, 2L));
    DetectorWork other = new DetectorWork(0, 0, 0, List.of());
    assertThatThrownBy(() -> one.plus(other)).isInstanceOf(IllegalArgumentException.class);
  }

  private static long cost(DetectorWork work) {
    return work.anchors()
        + work.digitRuns()
        + work.rules().stream()
            .mapToLong(rule -> rule.candidates() + rule.regexCharacters() + rule.validations())
            .sum();
  }
}
