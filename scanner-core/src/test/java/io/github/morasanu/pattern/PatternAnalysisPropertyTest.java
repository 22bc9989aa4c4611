/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.github.morasanu.rule.Rule;
import io.github.morasanu.rule.RuleSet;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** RE2/J is the oracle: what it matches keeps to the lengths and holds an anchor. */
class PatternAnalysisPropertyTest {
  @Test
  void everyMatch_ofARandomRegex_isAsAnalysed() throws PatternNotUnderstoodException {
    Random random = new Random(20);
    Count count = new Count();
    for (int round = 0; round < 12_000; round++) {
      Pattern pattern = RandomRegex.next(random);
      check(pattern.pattern(), pattern, random, 6, count);
    }
    assertThat(count.matches).isGreaterThan(20_000);
    assertThat(count.withAnchors).isGreaterThan(3_000);
  }

  @Test
  void everyMatch_ofARealRegex_isAsAnalysed() throws PatternNotUnderstoodException {
    Random random = new Random(21);
    for (String regex : SampleRegexes.all()) {
      Count count = new Count();
      check(regex, Pattern.compile(regex), random, 60, count);
      assertThat(count.matches).as(regex).isPositive();
    }
  }

  @Test
  void everyMatch_ofTheBuiltInRules_isAsAnalysed_andEachHasAnchors()
      throws PatternNotUnderstoodException {
    Random random = new Random(22);
    for (Rule rule : RuleSet.builtIn().rules()) {
      if (rule.regex().isPresent()) {
        String regex = rule.regex().get();
        Count count = new Count();
        check(regex, Pattern.compile(regex), random, 60, count);
        assertThat(count.matches).as(rule.id()).isPositive();
        boolean foundByWords =
            !rule.labels().isEmpty() || !rule.keywords().isEmpty() || rule.aroundContext();
        if (!foundByWords) {
          assertThat(PatternAnalysis.of(regex).anchors()).as(rule.id()).isNotEmpty();
          assertThat(count.withAnchors).as(rule.id()).isPositive();
        }
      }
    }
  }

  private static void check(String regex, Pattern pattern, Random random, int texts, Count count)
      throws PatternNotUnderstoodException {
    Node root = PatternParser.parse(regex).root();
    PatternAnalysis analysis = PatternAnalysis.of(regex);
    assertThat(analysis.anchors().isEmpty())
        .as(regex)
        .isEqualTo(!analysis.whyNone().isEmpty());
    for (int i = 0; i < texts; i++) {
      String text =
          SampledText.noise(random) + NodeSampler.sample(root, random) + SampledText.noise(random);
      Matcher matcher = pattern.matcher(text);
      while (matcher.find()) {
        assertMatch(regex, analysis, text, matcher.start(), matcher.end());
        count.matches++;
        count.withAnchors += analysis.anchors().isEmpty() ? 0 : 1;
      }
    }
  }

  private static void assertMatch(
      String regex, PatternAnalysis analysis, String text, int start, int end) {
    String match = "%s matched <%s>".formatted(regex, text.substring(start, end));
    assertThat(end - start).as(match).isBetween(analysis.minLength(), analysis.maxLength());
    if (!analysis.anchors().isEmpty()) {
      assertThat(analysis.anchors()).as(match).anyMatch(anchor -> holds(anchor, text, start, end));
    }
  }

  private static boolean holds(PatternAnchor anchor, String text, int start, int end) {
    for (int at = start + anchor.minBefore(); at < end; at++) {
      int rest = end - at - anchor.sequence().size();
      if (at - start <= anchor.maxBefore()
          && rest >= 0
          && rest <= anchor.maxAfter()
          && anchor.standsAt(text, at)) {
        return true;
      }
    }
    return false;
  }

  /** How much was tested. */
  private static final class Count {
    int matches;
    int withAnchors;
  }
}
