/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.detect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.re2j.Pattern;
import io.github.morasanu.detect.DetectorProbe.Found;
import io.github.morasanu.pattern.PatternAnalysis;
import io.github.morasanu.rule.PackedResources;
import io.github.morasanu.rule.Rule;
import io.github.morasanu.rule.RuleException;
import io.github.morasanu.rule.RuleReader;
import io.github.morasanu.rule.RuleSet;
import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KnownRegexesTest {

  @Test
  void packOfTheBuild_saysWhatAnalysisAndCompilationSay() throws Exception {
    assertThat(PackedResources.regexes()).as("packed by the build").isPresent();
    assertThat(PackedResources.regexes().get()).isEqualTo(KnownRegexes.pack(RuleSet.ofSources()));
  }

  @Test
  void whatIsKnown_isReadAsItWasWritten() throws Exception {
    RuleSet rules = RuleSet.builtIn();
    KnownRegexes known = KnownRegexes.read(ByteBuffer.wrap(KnownRegexes.pack(rules)));
    for (Rule rule : rules.rules()) {
      if (rule.regex().isPresent()) {
        String regex = rule.regex().get();
        Pattern pattern = Pattern.compile(regex);
        KnownRegexes.Known of = Objects.requireNonNull(known.of(regex), rule.id());
        assertThat(of.analysis())
            .as(rule.id())
            .usingRecursiveComparison()
            .isEqualTo(PatternAnalysis.of(regex));
        assertThat(of.pattern().programSize()).as(rule.id()).isEqualTo(pattern.programSize());
        assertThat(of.pattern().groupCount()).as(rule.id()).isEqualTo(pattern.groupCount());
        assertThat(of.pattern().get().pattern()).as(rule.id()).isEqualTo(regex);
      }
    }
    assertThat(known.of("no rule has this")).isNull();
  }

  @Test
  void detector_findsTheSameWithAndWithoutKnowledge() throws Exception {
    RuleSet rules = RuleSet.builtIn();
    Detector without = Detector.compile(rules, KnownRegexes.NONE, Prefilter::new);
    DetectorProbe expected = DetectorProbe.of(without);
    DetectorProbe actual = DetectorProbe.of(rules);
    for (Rule rule : rules.rules()) {
      for (String example : rule.examples()) {
        assertThat(actual.find(example)).as(rule.id()).isEqualTo(expected.find(example));
      }
    }
    assertThat(Detector.compile(rules).plans()).isEqualTo(without.plans());
  }

  @ParameterizedTest
  @ValueSource(strings = {"qqq(", "(?:qqq{500}){500}", "(?:qqq)?", "[0-9]+"})
  void regexOfTheUser_isRefusedBeforeAnyScan_alsoBesideKnownOnes(String regex) throws Exception {
    List<Rule> mine = RuleReader.read(
        "mine.toml",
        new ByteArrayInputStream(("[[rules]]\nid = \"mine\"\nregex = '''" + regex + "'''\n")
            .getBytes(StandardCharsets.UTF_8)));
    List<Rule> both = new ArrayList<>(RuleSet.builtIn().rules());
    both.addAll(mine);

    String alone = messageOf(RuleSet.of(mine));

    assertThat(alone).contains("'mine'");
    assertThat(messageOf(RuleSet.of(both))).isEqualTo(alone);
  }

  private static String messageOf(RuleSet rules) {
    List<String> message = new ArrayList<>();
    assertThatThrownBy(() -> Detector.compile(rules))
        .isInstanceOf(RuleException.class)
        .satisfies(refused -> message.add(refused.getMessage()));
    return message.get(0);
  }

  @Test
  void threadsThatComeFirstTogether_findTheSame() throws Exception {
    RuleSet rules = RuleSet.builtIn();
    StringBuilder all = new StringBuilder();
    rules
        .rules()
        .forEach(rule -> rule.examples().forEach(text -> all.append(text).append('\n')));
    String text = all.toString();
    List<Found> expected = DetectorProbe.of(rules).find(text);
    Detector detector = Detector.compile(rules);
    int threads = 4;
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      CyclicBarrier start = new CyclicBarrier(threads);
      Callable<List<Found>> scan = () -> {
        DetectorProbe probe = DetectorProbe.of(detector);
        start.await();
        return probe.find(text);
      };
      List<Future<List<Found>>> found = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        found.add(pool.submit(scan));
      }
      for (Future<List<Found>> one : found) {
        assertThat(one.get()).isEqualTo(expected);
      }
    } finally {
      pool.shutdownNow();
    }
  }
}
