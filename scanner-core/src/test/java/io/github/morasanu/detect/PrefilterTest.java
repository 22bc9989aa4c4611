/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.detect;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.github.morasanu.detect.DetectorProbe.Found;
import io.github.morasanu.rule.Rule;
import io.github.morasanu.rule.RuleReader;
import io.github.morasanu.rule.RuleSet;
import io.github.morasanu.testdata.BigText;
import io.github.morasanu.testdata.SyntheticCorpus;
import io.github.morasanu.text.Folding;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The prefilter never misses: with it and without it, the same is found. */
class PrefilterTest {
  private static final RuleSet RULES = RuleSet.builtIn();
  private static final DetectorProbe PROBE = DetectorProbe.of(RULES);
  private static final DetectorProbe WITHOUT_PREFILTER = DetectorProbe.withoutPrefilter(RULES);

  @Test
  void scan_findsTheSame_withoutPrefilter_overTheCorpus() throws Exception {
    SyntheticCorpus.seeded(9)
        .encode(StandardCharsets.UTF_8)
        .forEach((name, bytes) -> assertSameWithoutPrefilter(
            new String(bytes, 0, Math.min(bytes.length, 9000), StandardCharsets.UTF_8)));
  }

  @Test
  void scan_findsTheSame_withoutPrefilter_overDenseText() throws Exception {
    StringBuilder text = new StringBuilder();
    BigText.seeded(4).writeCustomers(30_000, text);
    BigText.seeded(4).writeClean(30_000, text);
    assertThat(assertSameWithoutPrefilter(text.toString())).hasSizeGreaterThan(500);
  }

  @Test
  void scan_findsTheSame_withoutPrefilter_overRandomPieces() {
    String[] pieces = {
      "284756103944",
      "2847",
      "5610",
      "3944",
      "-",
      " ",
      "ー",
      "０９０",
      "090-3847-2915",
      "(03)",
      ".",
      "東京都千代田区霞が関2丁目1番1号",
      "京都",
      "a@b.co.jp",
      "@",
      "＠",
      "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",
      "ghp_",
      "AKIARZPUZDIKABKEKU2U",
      "AKIA",
      "\n",
      "個人番号",
      "電話",
      "-----BEGIN PRIVATE KEY-----",
      "番号",
      "x",
      "4987136205748198",
      "〒100-0001",
      "\uD842",
      "\uDFB7",
      "\uFFFD",
      "円",
    };
    Random random = new Random(21);
    for (int round = 0; round < 300; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 120; i++) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      assertSameWithoutPrefilter(text.toString());
    }
  }

  @Test
  void builtInRegexes_findWhatRe2jFindsInTheWholeText() {
    Random random = new Random(2);
    String[] pieces = {
      "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", "ghp_", "AKIARZPUZDIKABKEKU2U", "AKIA", "\n", " ",
          "a",
      "gho_", "0123456789abcdefghij", "github_pat_", "_", "=", "電", "ＡＫＩＡ",
      "github_pat_11SYNTHETIC0000EXAMPLE_SyntheticExampleOnlyNotARealTokenOfAnybodyMorasanu012345678",
    };
    Map<Rule, DetectorProbe> probes = new LinkedHashMap<>();
    RULES.rules().stream()
        .filter(rule -> rule.regex().isPresent())
        .filter(rule -> rule.labels().isEmpty() && !rule.contextOnly())
        .forEach(rule -> probes.put(rule, DetectorProbe.ofRule(rule)));
    int matches = 0;
    for (int round = 0; round < 80; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 60; i++) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      for (Map.Entry<Rule, DetectorProbe> probe : probes.entrySet()) {
        matches += assertLikeRe2j(probe.getKey(), probe.getValue(), text.toString());
      }
    }
    assertThat(matches).isGreaterThan(80);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(?:zq_|qz_)[0-9]{1,4}",
        "\\bzq_k[01]?\\b",
        "^zq_k|qz_0$",
        "(?m)^zq_[k0]|qz_k$",
        "(?i)ZQ_{1,3}[^k]",
        "qz(?:_k)+[01z]",
        "q電_[01]{0,3}",
        "[zq]0電_.",
        "zq_+?0|qz_+1",
        "(zq_k|qz_0)(?:[01]|$)",
        "(?s)zq_.{3,5}qz_",
      })
  void regex_findsWhatRe2jFindsInTheWholeText(String regex) throws Exception {
    Rule rule = rule(regex);
    DetectorProbe probe = DetectorProbe.ofRule(rule);
    String[] pieces = {
      "zq_", "qz_", "ZQ_", "q電_", "0電_", "k", "0", "1", "電", " ", "\n", "_", "z", "q"
    };
    Random random = new Random(7);
    int matches = 0;
    for (int round = 0; round < 1500; round++) {
      StringBuilder text = new StringBuilder();
      int length = random.nextInt(60);
      for (int i = 0; i < length; i++) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      matches += assertLikeRe2j(rule, probe, text.toString());
    }
    assertThat(matches).isGreaterThan(10);
  }

  private static Rule rule(String regex) throws Exception {
    String toml = "[[rules]]\nid='secret-x'\nregex='" + regex + "'\n";
    return RuleReader.read("t", new ByteArrayInputStream(toml.getBytes(StandardCharsets.UTF_8)))
        .get(0);
  }

  /** The candidates of a rule are the matches that RE2J finds, one behind the other. */
  private static int assertLikeRe2j(Rule rule, DetectorProbe probe, String text) {
    List<String> expected = new ArrayList<>();
    String folded = Folding.fold(text);
    Matcher matcher = Pattern.compile(rule.regex().orElseThrow()).matcher(folded);
    boolean found = matcher.find();
    while (found) {
      int group = valueGroup(rule, matcher);
      expected.add(String.valueOf(matcher.start(group)));
      int next = Math.max(matcher.end(group), matcher.start() + 1);
      found = next <= folded.length() && matcher.find(next);
    }
    assertThat(probe.candidates(text)).as(text).containsExactlyElementsOf(expected);
    return expected.size();
  }

  /** The group that the rule names, or else the first one that holds anything. */
  private static int valueGroup(Rule rule, Matcher matcher) {
    if (rule.secretGroup() > 0) {
      return matcher.start(rule.secretGroup()) < 0 ? 0 : rule.secretGroup();
    }
    for (int group = 1; group <= matcher.groupCount(); group++) {
      if (matcher.end(group) > matcher.start(group)) {
        return group;
      }
    }
    return 0;
  }

  private static List<Found> assertSameWithoutPrefilter(String text) {
    List<Found> with = PROBE.find(text);
    List<Found> without = WITHOUT_PREFILTER.find(text);
    assertThat(with).containsExactlyInAnyOrderElementsOf(without);
    return with;
  }
}
