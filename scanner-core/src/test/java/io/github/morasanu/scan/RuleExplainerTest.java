/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.scan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.morasanu.model.Kind;
import io.github.morasanu.model.RuleExplanation;
import io.github.morasanu.model.RuleForm;
import io.github.morasanu.model.RuleForm.Part;
import io.github.morasanu.rule.RuleSet;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class RuleExplainerTest {
  private static final Scanner SCANNER = Scanner.withBuiltInRules();

  @Test
  void explain_ofAnId_isThatRuleAlone_evenIfItsKindIsCalledSo() {
    List<RuleExplanation> rules = SCANNER.explain("my-number", Locale.ENGLISH);
    assertThat(rules).extracting(RuleExplanation::ruleId).containsExactly("my-number");
    RuleExplanation rule = rules.get(0);
    assertThat(rule.kind()).isEqualTo(Kind.MY_NUMBER);
    assertThat(rule.doc()).contains("Formula:").contains("Ordinance 85/2014");
    assertThat(rule.forms())
        .contains(
            new RuleForm(Part.DIGITS, List.of("12", "4-4-4", "6-6")),
            new RuleForm(Part.CHECK, List.of("my-number")));
    assertThat(rule.siblings()).contains("my-number-qr").doesNotContain("my-number");
    assertThat(rule.examples()).isNotEmpty();
    assertThat(rule.counterExamples()).isNotEmpty();
  }

  @Test
  void explain_ofAKind_isAllItsRules() {
    assertThat(SCANNER.explain("national-id", Locale.ENGLISH))
        .hasSizeGreaterThan(20)
        .allSatisfy(rule -> assertThat(rule.kind()).isEqualTo(Kind.NATIONAL_ID));
  }

  @Test
  void explain_ofEveryRule_worksInBothLanguages() {
    for (String id :
        SCANNER.plans(Locale.ENGLISH).stream().map(plan -> plan.ruleId()).toList()) {
      for (Locale reader : List.of(Locale.ENGLISH, Locale.JAPANESE)) {
        assertThat(SCANNER.explain(id, reader)).as(id).singleElement().satisfies(rule -> {
          assertThat(rule.forms()).isNotEmpty();
          assertThat(rule.weights()).isNotEmpty();
        });
      }
    }
  }

  @Test
  void explain_knowsARuleByItsAlias_andSaysWhatItsFileAsksFor() throws Exception {
    Scanner scanner = Scanner.of(
        RuleSet.read("a.toml", new ByteArrayInputStream("""
        [[rules]]
        id = "ours"
        aliases = ["theirs"]
        description = "Ours"
        doc = "Format"
        regex = '[a-z]{8}x'
        keywords = ["acme"]
        entropy = 3.5
        path = 'conf'
        """.getBytes(StandardCharsets.UTF_8))));
    assertThat(scanner.explain("theirs", Locale.ENGLISH)).singleElement().satisfies(rule -> {
      assertThat(rule.doc()).isEqualTo("Format");
      assertThat(rule.forms())
          .extracting(RuleForm::part)
          .containsExactly(Part.REGEX, Part.KEYWORDS, Part.PATH, Part.ENTROPY);
    });
  }

  @Test
  void explain_ofNothingKnown_isEmpty_andNamesNearItAreTold() {
    assertThat(SCANNER.explain("my-numbr", Locale.ENGLISH)).isEmpty();
    assertThat(SCANNER.namesNear("my-numbr")).startsWith("my-number");
    assertThat(SCANNER.namesNear("national-ids")).containsExactly("national-id");
    assertThat(SCANNER.namesNear("qqqqqqqqqqqq")).isEmpty();
    assertThat(SCANNER.namesNear("x".repeat(100_000))).isEmpty();
  }

  @Test
  void distance_countsLettersToChange() {
    assertThat(NearestNames.distance("", "abc")).isEqualTo(3);
    assertThat(NearestNames.distance("kitten", "sitting")).isEqualTo(3);
    assertThat(NearestNames.distance("iban", "iban")).isZero();
  }
}
