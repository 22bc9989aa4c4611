/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.detect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.morasanu.detect.DetectorProbe.Found;
import io.github.morasanu.label.FieldMap;
import io.github.morasanu.model.RulePlan;
import io.github.morasanu.rule.RuleException;
import io.github.morasanu.rule.RuleFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules of configurations of gitleaks mean here what they mean there. */
class ImportedRulesTest {
  private static final String HEX = "0f3a9b7c5d2e81640f3a9b7c5d2e8164";

  @TempDir
  private Path folder;

  /** The value, with two groups of different use. */
  @ParameterizedTest
  @CsvSource({
    "0, 'acme(_key)? = ([0-9]{6})', acme_key = 123456, _key",
    "0, 'acme(_key)? = ([0-9]{6})', acme = 123456, 123456",
    "2, 'acme(_key)? = ([0-9]{6})', acme_key = 123456, 123456",
    "0, 'acme(?:_key)? = [0-9]{6}', acme = 123456, acme = 123456",
    "0, '\\nacme_[0-9]{6}\\n', '\n\nacme_123456\n', acme_123456",
  })
  void value_isTheGroup_orTheFirstThatIsNotEmpty(int group, String regex, String text, String value)
      throws Exception {
    Detector detector = detector("regex = '''" + regex + "'''\nsecretGroup = " + group);
    List<Found> found = DetectorProbe.of(detector).find(text);
    assertThat(found).hasSize(1);
    assertThat(text.substring(found.get(0).start(), found.get(0).end())).isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // With anchors of its own, and without any.
        "regex = '[0-9a-f]{32}'",
        "regex = '(?i)[a-z0-9]{20,}'",
      })
  void keyword_standsAnywhereNearTheValue_inEitherCase(String regex) throws Exception {
    Detector detector = detector(regex + "\nkeywords = ['Heroku']");
    DetectorProbe probe = DetectorProbe.of(detector);
    String far = " -".repeat(2048);
    assertThat(probe.find("HEROKU\n\n" + HEX)).hasSize(1);
    assertThat(probe.find(HEX + "\n\nfor heroku")).hasSize(1);
    assertThat(probe.find("heroku" + far.substring(20) + HEX)).hasSize(1);
    assertThat(probe.find(HEX + far.substring(200) + "heroku")).hasSize(1);
    assertThat(probe.find(HEX)).isEmpty();
    assertThat(probe.find("hero " + HEX)).isEmpty();
    assertThat(probe.find("heroku" + far + " " + HEX)).isEmpty();
    assertThat(probe.find(HEX + far + "heroku")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "regex = '[0-9a-f]{32}'\nkeywords = ['heroku', 'dyno']",
        "regex = '[0-9]{12}'\nkeywords = ['heroku', 'dyno']",
        "regex = '[0-9a-f]{32}'",
        "regex = '[0-9]{12}'",
      })
  void cut_doesNotMatter(String rule) throws Exception {
    DetectorProbe probe = DetectorProbe.of(detector(rule));
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 40; i++) {
      text.append(i % 7 == 3 ? "dyno " : "").append(HEX).append(" 284756103944 ");
      text.append(". ".repeat(i * 37 % 900)).append(i % 11 == 5 ? "Heroku\n" : "\n");
    }
    List<Found> whole = probe.find(text.toString());
    assertThat(whole).isNotEmpty();
    for (int size : new int[] {997, 5000}) {
      List<Found> parts = new ArrayList<>();
      for (int from = 0; from < text.length(); from += size) {
        int to = Math.min(text.length(), from + size);
        parts.addAll(probe.find(text.toString(), from, to, FieldMap.NONE));
      }
      assertThat(parts).isEqualTo(whole);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "regex = 'acme_[0-9]{8}';keywords = ['acme']  | ANCHORED_REGEX | 1",
        "regex = 'acme_[0-9]{8}';keywords = ['other'] | ANCHORED_REGEX | 2",
        "regex = 'acme_[0-9]{8}'                      | ANCHORED_REGEX | 1",
        "regex = '[a-z]{20}';keywords = ['a', 'b']    | KEYWORD_REGEX | 2",
        "regex = '[a-z]{20}'                          | UNANCHORED_REGEX | 0",
        "path = 'x'                                   | PATH | 0",
      })
  void plan_saysHowARuleIsFound(String rule, RulePlan.Way way, int anchors) throws Exception {
    RulePlan plan = detector(rule.replace(';', '\n')).plans().get(0);
    assertThat(plan.way()).isEqualTo(way);
    assertThat(plan.anchors()).isEqualTo(anchors);
  }

  @Test
  void regexWithoutEnd_findsLongMatches() throws Exception {
    DetectorProbe probe =
        DetectorProbe.of(detector("regex = '(?s)-----BEGIN ACME.*?END ACME-----'"));
    String text = "-----BEGIN ACME" + "\nline of a long body".repeat(150) + "END ACME-----";
    assertThat(probe.find(text)).extracting(Found::end).containsExactly(text.length());
  }

  @ParameterizedTest
  @CsvSource({
    "'acme-generic', 'specific', 'specific'",
    "'Generic-key', 'specific', 'specific'",
    "'acme', 'specific', 'acme,specific'",
    "'generic-a', 'generic-b', 'generic-a,generic-b'",
  })
  void genericRule_isSilentWhereASpecificOneFindsTheSame(String one, String two, String found)
      throws Exception {
    Detector detector = Detector.compile(RuleFiles.load(
        false,
        List.of(write("[[rules]]\nid = '"
            + one + "'\nregex = 'key = ([a-z_0-9]{12})'\n[[rules]]\nid = '" + two
            + "'\nregex = 'tok_[0-9]{8}'"))));
    assertThat(DetectorProbe.of(detector).find("key = tok_12345678"))
        .extracting(Found::rule)
        .containsExactlyInAnyOrder(found.split(","));
    assertThat(DetectorProbe.of(detector).find("key = abc_12345678"))
        .extracting(Found::rule)
        .containsExactly(one);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "regex = '((a{1,100}){1,100}){1,100}'     | use smaller repeats",
        "regex = '(([ab]{50}){50}){9}'            | use smaller repeats",
        "regex = '(?:a?b?c?d?e?f?){1000}x'      | at most 10000 are allowed",
        "regex = 'a*'                             | matches nothing at all, everywhere",
        "regex = '(?=a)b'                         | has no valid RE2 regex",
        "regex = '(a)b';secretGroup = 2           | has secretGroup 2, but its regex has 1 groups",
        "regex = 'ab';path = '('                  | the path of rule 'acme' has no valid RE2 regex",
        "regex = 'ab';[rules.allowlist];paths = ['(']   | an allowlist of rule 'acme' has no valid",
        "regex = 'ab';[rules.allowlist];regexes = ['(([ab]{50}){50}){9}'] | an allowlist of rule",
      })
  void hostileRule_isAClearError_withItsLine(String rule, String message) {
    assertThatThrownBy(() -> detector(rule.replace(';', '\n')))
        .isInstanceOf(RuleException.class)
        .hasMessageContaining("rules.toml, line 1: ")
        .hasMessageContaining(message);
  }

  @Test
  void manyLargeRules_areRefusedTogether() throws Exception {
    StringBuilder rules = new StringBuilder();
    for (int i = 0; i < 400; i++) {
      rules.append("[[rules]]\nid = 'r").append(i).append("'\nregex = 'x").append(i);
      rules.append("_(?:a?b?c?){900}'\n");
    }
    assertThatThrownBy(
            () -> Detector.compile(RuleFiles.load(false, List.of(write(rules.toString())))))
        .isInstanceOf(RuleException.class)
        .hasMessageContaining("rules.toml, line ")
        .hasMessageContaining("more than 1000000 steps together");
  }

  /** The cost of a rule that looks everywhere grows with the text, and no faster. */
  @ParameterizedTest
  @ValueSource(strings = {"[a-z]{20}", "(?:a?){20}b", "[a-z]+[0-9]"})
  void work_ofARuleWithoutAnchor_growsWithTheText(String regex) throws Exception {
    DetectorProbe probe = DetectorProbe.of(detector("regex = '" + regex + "'\nkeywords = ['a']"));
    long small = characters(probe, "a".repeat(20_000));
    long large = characters(probe, "a".repeat(160_000));
    assertThat(large).isLessThanOrEqualTo(9 * small + 10_000);
  }

  private static long characters(DetectorProbe probe, String text) {
    return probe.work(text).rules().get(0).regexCharacters();
  }

  private Detector detector(String rule) throws RuleException, IOException {
    return Detector.compile(
        RuleFiles.load(false, List.of(write("[[rules]]\nid = 'acme'\n" + rule))));
  }

  private Path write(String toml) throws IOException {
    return Files.writeString(folder.resolve("rules.toml"), toml);
  }
}
