/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.detect;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.morasanu.model.Kind;
import io.github.morasanu.rule.Rule;
import io.github.morasanu.rule.RuleSet;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every rule proves itself by its own examples and counter-examples. */
class BuiltInRulesTest {
  private static final RuleSet RULES = RuleSet.builtIn();
  private static final DetectorProbe PROBE = DetectorProbe.of(RULES);

  @TestFactory
  Stream<DynamicTest> examples_areFound() {
    return RULES.rules().stream()
        .flatMap(rule -> numbered(rule, rule.examples(), "example")
            .map(example -> DynamicTest.dynamicTest(
                example.name(),
                () -> assertThat(PROBE.rulesFoundIn(example.text())).contains(rule.id()))));
  }

  @TestFactory
  Stream<DynamicTest> counterExamples_staySilent() {
    return RULES.rules().stream()
        .flatMap(rule -> numbered(rule, rule.counterExamples(), "counter-example")
            .map(example -> DynamicTest.dynamicTest(
                example.name(),
                () -> assertThat(PROBE.rulesFoundIn(example.text())).doesNotContain(rule.id()))));
  }

  @Test
  void everyRule_hasBothKindsOfExamples_andADescription() {
    for (Rule rule : RULES.rules()) {
      assertThat(rule.examples()).as(rule.id()).isNotEmpty();
      assertThat(rule.counterExamples()).as(rule.id()).isNotEmpty();
      assertThat(rule.description()).as(rule.id()).isNotEmpty();
    }
  }

  @Test
  void everyRuleId_isItsKindOrAVariantOfIt() {
    for (Rule rule : RULES.rules()) {
      if (rule.kind() != Kind.NATIONAL_ID) {
        assertThat(rule.id()).startsWith(rule.kind().id());
      }
    }
  }

  @Test
  void everyNationalNumber_beginsWithItsCountry_andNeedsAWordForIt() {
    for (Rule rule : RULES.rules()) {
      if (rule.kind() == Kind.NATIONAL_ID) {
        assertThat(rule.id().charAt(2)).as(rule.id()).isEqualTo('-');
        assertThat(rule.contextOnly()).as(rule.id()).isTrue();
      }
    }
  }

  private record Example(String name, String text) {}

  private static Stream<Example> numbered(Rule rule, List<String> texts, String what) {
    List<Example> examples = new ArrayList<>();
    for (String text : texts) {
      examples.add(new Example(rule.id() + " " + what + " " + (examples.size() + 1), text));
    }
    return examples.stream();
  }
}
