/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.github.morasanu.rule.DigitShape;
import io.github.morasanu.rule.Rule;
import io.github.morasanu.testdata.BenchmarkText;
import io.github.morasanu.testdata.CardBrand;
import io.github.morasanu.testdata.PhoneForm;
import io.github.morasanu.testdata.PhoneType;
import io.github.morasanu.testdata.SyntheticNumbers;
import io.github.morasanu.validate.Validators;
import io.github.morasanu.validate.Validity;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Rule by rule: what our engine finds is what RE2J finds over the whole text, less the numbers and addresses that boundary or
 * check refuses. A benchmark of engines that find different things would compare nothing.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RuleEquivalenceTest {
  private static final int BYTES_OF_EACH_TEXT = 30_000;
  private static final long SEED = 7;

  private final BenchmarkRules rules = BenchmarkRules.of("rules60");
  private final Map<String, Rule> ruleOfId =
      rules.ruleSet().rules().stream().collect(Collectors.toMap(Rule::id, Function.identity()));
  private final String text = halfWidth(samples() + numbers() + allTexts());
  private Map<String, List<MorasanuEngine.Found>> ours = Map.of();

  @BeforeAll
  void scan() {
    try (MorasanuEngine engine = new MorasanuEngine(rules.ruleSet())) {
      ours = engine.find(text.getBytes(StandardCharsets.UTF_8)).stream()
          .collect(Collectors.groupingBy(MorasanuEngine.Found::rule));
    }
  }

  List<PeerRule> peerRules() {
    return rules.peerRules();
  }

  @ParameterizedTest
  @MethodSource("peerRules")
  void rule_findsWhatItsRegexFindsAndItsCheckAccepts(PeerRule peer) {
    TreeSet<String> expected = new TreeSet<>();
    Matcher matcher = Pattern.compile(peer.regex()).matcher(text);
    while (matcher.find()) {
      if (isMeant(rule(peer.id()), matcher.start(), matcher.end())) {
        expected.add(excerpt(matcher.start()));
      }
    }
    TreeSet<String> found = new TreeSet<>();
    for (MorasanuEngine.Found match : ours.getOrDefault(peer.id(), List.of())) {
      if (!isGroupedBesideLetter(match)) {
        found.add(excerpt(match.start()));
      }
    }
    assertThat(expected).hasSizeGreaterThan(4);
    TreeSet<String> missed = new TreeSet<>(expected);
    missed.removeAll(found);
    found.removeAll(expected);
    if (!isStricter(peer.id())) {
      assertThat(missed).as("missed").isEmpty();
    }
    assertThat(found).as("found beyond the regex").isEmpty();
  }

  @Test
  void generatedRules_findWhatTheirRegexesFind() {
    BenchmarkRules all = BenchmarkRules.of("rules300");
    Random random = new Random(SEED);
    StringBuilder lines = new StringBuilder();
    for (PeerRule rule : all.peerRules()) {
      if (rule.id().startsWith("secret-generated-")) {
        lines.append("key = ").append(RegexSamples.sample(rule.regex(), random)).append('\n');
      }
    }
    byte[] utf8 = lines.toString().getBytes(StandardCharsets.UTF_8);
    long generated = new MorasanuEngine(all.ruleSet())
        .find(utf8).stream()
            .filter(found -> found.rule().startsWith("secret-generated-"))
            .count();
    long expected = 0;
    for (PeerRule rule : all.peerRules()) {
      Matcher matcher = Pattern.compile(rule.regex()).matcher(lines);
      while (rule.id().startsWith("secret-generated-") && matcher.find()) {
        expected++;
      }
    }
    assertThat(all.peerRules()).hasSize(300);
    assertThat(generated).isEqualTo(expected).isGreaterThanOrEqualTo(240);
  }

  /** An address of ours has a municipality that exists, and a block; every customer of the text has one. */
  private boolean isStricter(String rule) {
    int found = ours.getOrDefault(rule, List.of()).size();
    return rule.equals("address") && found > 100;
  }

  private Rule rule(String id) {
    return Objects.requireNonNull(ruleOfId.get(id), id);
  }

  private boolean isMeant(Rule rule, int start, int end) {
    if (!rule.number().shapes().isEmpty()) {
      return new NumberOracle(text, rule).accepts(start, end);
    }
    return !rule.id().equals("email-address")
        || Validators.EMAIL_ADDRESS.validate(text, start, end) != Validity.INVALID;
  }

  /** A number in groups may stand beside a letter (TEL03-…); the word boundary of a regex does not allow it. */
  private boolean isGroupedBesideLetter(MorasanuEngine.Found match) {
    boolean grouped = !rule(match.rule()).number().shapes().isEmpty()
        && !text.substring(match.start(), match.end()).chars().allMatch(Character::isDigit);
    return grouped && (isLetter(match.start() - 1) || isLetter(match.end()));
  }

  private boolean isLetter(int i) {
    char c = text.charAt(i);
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /**
   * Where a match starts, and what stands around, so that a failure explains itself. Not where it ends: our regex rules see a
   * window, so that the last repeats of a match may be cut.
   */
  private String excerpt(int start) {
    String before = text.substring(Math.max(0, start - 12), start);
    String after = text.substring(start, Math.min(text.length(), start + 24));
    return start + ": " + before + "«" + after;
  }

  private String samples() {
    Random random = new Random(SEED);
    StringBuilder lines = new StringBuilder();
    for (PeerRule peer : rules.peerRules()) {
      for (int i = 0; i < 16; i++) {
        lines.append(around(random)).append(RegexSamples.sample(peer.regex(), random));
        lines.append(around(random)).append('\n');
      }
    }
    return lines.toString();
  }

  private static String around(Random random) {
    return List.of("", "", " ", "\"", "x", "=", "、", "氏名", "key: ", "-", "9")
        .get(random.nextInt(11));
  }

  private String numbers() {
    SyntheticNumbers numbers = SyntheticNumbers.seeded(SEED);
    Random random = new Random(SEED);
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 40; i++) {
      lines.append(numbers.myNumber()).append(around(random)).append('\n');
      for (CardBrand brand : CardBrand.values()) {
        lines.append(around(random)).append(numbers.paymentCard(brand)).append('\n');
      }
      for (PhoneType type : PhoneType.values()) {
        for (PhoneForm form : List.of(PhoneForm.BARE, PhoneForm.HYPHENATED)) {
          lines.append(around(random)).append(numbers.phoneNumber(type, form)).append('\n');
        }
      }
      grouped(random, lines);
    }
    return lines.toString();
  }

  /** Random digits in the shapes of all rules, with right, wrong and mixed separators. */
  private void grouped(Random random, StringBuilder lines) {
    for (Rule rule : rules.ruleSet().rules()) {
      for (DigitShape shape : rule.number().shapes()) {
        String separators =
            random.nextInt(4) == 0 ? "- ./" : rule.number().separators().substring(0, 1);
        lines.append(around(random));
        for (int group = 0; group < shape.size(); group++) {
          lines.append(group == 0 ? "" : separators.charAt(random.nextInt(separators.length())));
          for (int digit = 0; digit < shape.group(group); digit++) {
            lines.append((char) ('0' + (group + digit == 0 ? 0 : random.nextInt(10))));
          }
        }
        lines.append(around(random)).append('\n');
      }
    }
  }

  /** As our engine sees it: it finds full-width numbers as well, and the regular expressions do not. */
  private static String halfWidth(String text) {
    StringBuilder folded = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '！' && c <= '～') {
        folded.setCharAt(i, (char) (c - '！' + '!'));
      }
    }
    return folded.toString();
  }

  private static String allTexts() {
    StringBuilder all = new StringBuilder();
    for (BenchmarkText text : BenchmarkText.values()) {
      all.append(text.text(SEED, BYTES_OF_EACH_TEXT));
    }
    return all.toString();
  }
}
