/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.morasanu.model.Confidence;
import io.github.morasanu.model.Kind;
import io.github.morasanu.model.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

class RulePackTest {

  @Test
  void builtIn_areReadFromThePackOfTheBuild_andAreWhatTheirSourcesSay() {
    assertThat(PackedResources.rules()).as("packed by the build").isPresent();
    assertThat(RuleSet.builtIn().rules())
        .usingRecursiveFieldByFieldElementComparator()
        .isEqualTo(RuleSet.ofSources().rules());
  }

  @Test
  void everyPartOfARule_comesThrough() throws Exception {
    Rule rule = Rule.builder("id", Kind.PHONE_NUMBER)
        .description("説明 and more")
        .doc("é")
        .severity(Severity.CRITICAL)
        .confidence(Confidence.LOW)
        .contextConfidence(Confidence.MEDIUM)
        .regex("r")
        .secretGroup(3)
        .keywords(List.of("k", "語"))
        .number(new NumberForm(List.of(DigitShape.parse("4-4-12")), "・", true, 1, 2))
        .matcher("m")
        .validator("v")
        .selective(true)
        .proof("p")
        .labels(List.of("l"))
        .context(List.of("c"))
        .contrary(List.of("d"))
        .contraryNames(List.of("_e"))
        .contextOnly(true)
        .aroundContext(true)
        .window(new RuleWindow(7, 4096))
        .unanchored(true)
        .entropy(3.25)
        .path("path")
        .allowlists(List.of(new Allowlist(
            true, List.of("1"), List.of("2"), Allowlist.Target.LINE, List.of("3"), List.of("4"))))
        .required(List.of(new RequiredRule("other", RequiredRule.ANYWHERE, 70_000)))
        .skipReport(true)
        .tags(List.of("t"))
        .aliases(List.of("a"))
        .imported(true)
        .origin("o")
        .previewPrefix(4)
        .examples(List.of("e", ""))
        .counterExamples(List.of("f"))
        .build();
    Rule least = Rule.builder("least", Kind.SECRET).build();
    assertThat(rule).as("every part is set").hasNoNullFieldsOrProperties();

    assertThat(RulePack.read(RuleSet.of(List.of(rule, least)).packed()))
        .usingRecursiveFieldByFieldElementComparator()
        .containsExactly(rule, least);
  }
}
