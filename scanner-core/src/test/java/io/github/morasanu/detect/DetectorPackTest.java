/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.detect;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.morasanu.rule.PackedResources;
import io.github.morasanu.rule.Rule;
import io.github.morasanu.rule.RuleSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class DetectorPackTest {

  @Test
  void packOfTheBuild_saysWhatCompilationSays() throws Exception {
    assertThat(PackedResources.detector()).as("packed by the build").isPresent();
    assertThat(PackedResources.detector().get()).isEqualTo(Detector.packed(RuleSet.ofSources()));
  }

  @Test
  void otherRules_haveNoPack() throws Exception {
    RuleSet builtIn = RuleSet.builtIn();

    assertThat(DetectorPack.of(builtIn)).isNotNull();
    assertThat(DetectorPack.of(RuleSet.ofSources())).isNull();
    assertThat(DetectorPack.of(RuleSet.of(builtIn.rules().subList(0, 3)))).isNull();
  }

  @Test
  void wordsThatWereRead_sayTheSameOfEachRule() {
    List<Rule> rules = RuleSet.builtIn().rules();
    ContextWords made = ContextWords.of(rules);
    ContextWords read = Objects.requireNonNull(
            DetectorPack.of(RuleSet.builtIn()), "packed by the build")
        .words();

    assertThat(words(read)).isEqualTo(words(made));
    for (int rule = 0; rule < rules.size(); rule++) {
      assertThat(read.roles(rule)).as(rules.get(rule).id()).isEqualTo(made.roles(rule));
      assertThat(read.speakFor(rule)).isEqualTo(made.speakFor(rule));
      assertThat(read.hasLabels(rule)).isEqualTo(made.hasLabels(rule));
      for (int id : read.contextIds(rule)) {
        assertThat(read.speaksFor(rule, id))
            .isEqualTo(read.roles(rule)[id] == ContextWords.CONTEXT);
      }
    }
  }

  private static List<String> words(ContextWords of) {
    List<String> words = new ArrayList<>();
    for (int id = 0; id < of.size(); id++) {
      words.add(of.word(id));
    }
    return words;
  }
}
