/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.infer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.morasanu.model.Confidence;
import io.github.morasanu.model.Finding;
import io.github.morasanu.model.Location;
import io.github.morasanu.rule.Rule;
import io.github.morasanu.rule.RuleReader;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequiredMatchesTest {
  private static final Rule USER = rule("kind='secret'\nconfidence='medium'");
  private static final String NEEDS_USER = "\n[[rules.required]]\nid='r'\n";

  private final SourceInference inference = new SourceInference("a.txt");

  /** The match stands at line and column 10. */
  @ParameterizedTest
  @CsvSource({
    "'', 500, 500, true",
    "withinLines=2, 12, 500, true",
    "withinLines=2, 8, 500, true",
    "withinLines=2, 13, 500, false",
    "withinLines=2, 7, 500, false",
    "withinLines=0, 10, 500, true",
    "withinLines=0, 11, 500, false",
    "withinColumns=3, 500, 13, true",
    "withinColumns=3, 500, 7, true",
    "withinColumns=3, 500, 14, false",
    "withinColumns=3, 500, 6, false",
    "'withinLines=2\nwithinColumns=3', 12, 13, true",
    "'withinLines=2\nwithinColumns=3', 12, 14, false",
    "'withinLines=2\nwithinColumns=3', 13, 13, false",
  })
  void waitingMatch_countsBesideTheOther(String limits, int line, int column, boolean counts) {
    Rule key = rule("kind='secret'\nconfidence='medium'" + NEEDS_USER + limits);
    wait(inference, key, Location.builder("a").line(10).column(10).build(), 1);
    inference.place(USER, Location.builder("a").line(line).column(column).build());
    assertThat(conclude()).hasSize(counts ? 1 : 0);
  }

  @Test
  void waitingMatch_asksForEveryRuleThatItsRuleRequires() {
    String other = "[[rules.required]]\nid='s'\n";
    Rule key = rule("kind='secret'\nconfidence='medium'" + NEEDS_USER + other);
    wait(inference, key, Location.builder("a").line(1).build(), 1);
    inference.place(USER, Location.builder("a").line(1).build());
    assertThat(conclude()).isEmpty();
  }

  @Test
  void waitingMatch_inATable_hasItsRowForALine() {
    Rule key = rule("kind='secret'\nconfidence='medium'" + NEEDS_USER + "withinLines=1");
    for (int row : new int[] {4, 9}) {
      wait(inference, key, Location.builder("a").sheet("x").row(row).build(), row);
    }
    inference.place(USER, Location.builder("a").sheet("x").row(5).build());
    assertThat(conclude()).extracting(finding -> finding.location().row()).containsExactly(4);
  }

  @Test
  void addAll_ofALaterPart_movesItsMatchesAndPlaces() {
    Rule key = rule("kind='secret'\nconfidence='medium'" + NEEDS_USER + "withinLines=2");
    SourceInference part = new SourceInference("a.txt");
    wait(inference, key, Location.builder("a").line(99).build(), 1);
    wait(part, key, Location.builder("a").line(3).build(), 2);
    part.place(USER, Location.builder("a").line(1).build());

    inference.addAll(
        part, location -> Location.builder("a").line(100 + location.line()).build());

    assertThat(conclude())
        .extracting(finding -> finding.location().line())
        .containsExactlyInAnyOrder(99, 103);
  }

  @Test
  void waitingMatches_overSoMany_count_howeverTheContentIsParted() {
    Rule key = rule("kind='secret'\nconfidence='medium'" + NEEDS_USER);
    SourceInference part = new SourceInference("a.txt");
    int half = RequiredMatches.MOST / 2 + 2;
    for (int i = 0; i < half; i++) {
      wait(inference, key, Location.builder("a").line(1).build(), i);
      wait(part, key, Location.builder("a").line(1).build(), half + i);
    }
    inference.addAll(part, location -> location);
    assertThat(conclude()).hasSize(4);
  }

  @Test
  void places_overSoMany_areEverywhere() {
    Rule key = rule("kind='secret'\nconfidence='medium'" + NEEDS_USER + "withinLines=0");
    wait(inference, key, Location.builder("a").line(7).build(), 1);
    SourceInference part = new SourceInference("a.txt");
    IntStream.rangeClosed(0, RequiredMatches.MOST)
        .forEach(i -> part.place(USER, Location.builder("a").line(8).build()));
    inference.addAll(part, location -> location);
    assertThat(conclude()).hasSize(1);
  }

  private static void wait(SourceInference inference, Rule rule, Location location, long value) {
    MatchEvidence evidence = new MatchEvidence(rule, 0, false, false, false, null, null);
    inference.waitingMatch(evidence, location, "***", null, value);
  }

  private List<Finding> conclude() {
    List<Finding> findings = new ArrayList<>();
    inference.conclude(Confidence.LOW, new PeopleEstimator(), findings::add);
    return findings;
  }

  private static Rule rule(String keys) {
    String toml = "[[rules]]\nid='r'\nregex='x'\nkeywords=['x']\n" + keys;
    try {
      return RuleReader.read("t", new ByteArrayInputStream(toml.getBytes(StandardCharsets.UTF_8)))
          .get(0);
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }
}
