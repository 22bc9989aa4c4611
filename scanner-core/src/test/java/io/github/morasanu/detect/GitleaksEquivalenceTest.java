/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.detect;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.morasanu.pattern.SampledText;
import io.github.morasanu.rule.Rule;
import io.github.morasanu.rule.RuleFiles;
import io.github.morasanu.rule.RuleSet;
import io.github.morasanu.testdata.SyntheticCorpus;
import io.github.morasanu.text.FoldedText;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * The engine finds for every rule of a configuration of gitleaks what the plainest reading of it does.
 * The rules are of all forms that public configurations have.
 */
class GitleaksEquivalenceTest {
  private static final String FORMS = "gitleaks-forms.toml";
  private static final int TEXTS_A_RULE = 40;
  private static final int LONGEST = 3_500;

  private static final List<String> PATHS =
      List.of("a.txt", "deploy/vault.yaml", "recipe.bb", "logo.png", "Main.java");

  private static final List<String> NOISE = List.of(
      " ",
      "\n",
      "\n\n",
      "\t",
      "=",
      ": ",
      "'",
      "\"",
      ";",
      "\\n",
      "acme",
      "ACME",
      "zenith",
      "Orbit",
      "vault",
      "fetch",
      "api",
      "Token",
      "secret=",
      "0123456789abcdef",
      "gitleaks:allow",
      "example",
      "000000",
      "--mount=type=secret,",
      "SRC = ",
      "_",
      "-",
      "é",
      "番号",
      "ＡＣＭＥ",
      "null",
      "$HOME");

  @TempDir
  private Path folder;

  @Test
  void everyRule_findsWhatThePlainReadingFinds() throws Exception {
    RuleSet rules = rulesOfAllForms();
    assertThat(compare(rules)).hasSameSizeAs(rules.rules());
  }

  @Test
  void syntheticCorpus_givesTheSame() throws Exception {
    RuleSet rules = rulesOfAllForms();
    GitleaksReference reference = new GitleaksReference(rules);
    DetectorProbe probe = DetectorProbe.of(rules);
    int found = 0;
    for (Map.Entry<String, byte[]> content :
        SyntheticCorpus.seeded(6).encode(StandardCharsets.UTF_8).entrySet()) {
      String text = new String(content.getValue(), StandardCharsets.UTF_8);
      for (int from = 0; from < text.length(); from += LONGEST) {
        String part = text.substring(from, Math.min(text.length(), from + LONGEST));
        found += assertSame(reference, probe, content.getKey(), part).size();
      }
    }
    assertThat(found).isPositive();
  }

  /**
   * The same for a file of anybody: {@code -Dmorasanu.rules=FILE}. Says for how many of its rules the
   * sampled texts gave findings.
   */
  @Test
  @EnabledIfSystemProperty(named = "morasanu.rules", matches = ".+")
  void fileOfAnybody_findsWhatThePlainReadingFinds() throws Exception {
    RuleSet rules = RuleFiles.load(false, List.of(Path.of(System.getProperty("morasanu.rules"))));
    Set<String> found = compare(rules);
    assertThat(found).as("of %d rules", rules.rules().size()).isNotEmpty();
  }

  private RuleSet rulesOfAllForms() throws Exception {
    Path file = folder.resolve("rules.toml");
    try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream(FORMS), FORMS)) {
      Files.copy(in, file);
    }
    return RuleFiles.load(false, List.of(file));
  }

  /** The rules with findings in texts that were made for them. */
  private static Set<String> compare(RuleSet rules) {
    GitleaksReference reference = new GitleaksReference(rules);
    DetectorProbe probe = DetectorProbe.of(rules);
    Random random = new Random(6);
    Set<String> found = new HashSet<>();
    for (Rule rule : rules.rules()) {
      for (int i = 0; i < TEXTS_A_RULE && rule.regex().isPresent(); i++) {
        String path = path(rule, random);
        for (String finding : assertSame(reference, probe, path, text(rule, rules, random))) {
          found.add(finding.substring(0, finding.indexOf(' ')));
        }
      }
    }
    return found;
  }

  private static List<String> assertSame(
      GitleaksReference reference, DetectorProbe probe, String path, String text) {
    probe.enter(path);
    List<String> engine = probe.find(text).stream()
        .map(found -> found.rule() + " " + found.start() + ".." + found.end())
        .sorted()
        .toList();
    assertThat(engine).as(path + ": " + text).isEqualTo(reference.find(folded(text), path));
    return engine;
  }

  private static String path(Rule rule, Random random) {
    return random.nextBoolean() && rule.path().isPresent()
        ? SampledText.of(rule.path().get(), random)
        : pick(PATHS, random);
  }

  /** Samples of a rule and of others among its keywords and noise. */
  private static String text(Rule rule, RuleSet rules, Random random) {
    StringBuilder text = new StringBuilder();
    int samples = 1 + random.nextInt(3);
    for (int i = 0; i < samples; i++) {
      Rule sampled =
          i == 0 ? rule : rules.rules().get(random.nextInt(rules.rules().size()));
      // A regex takes U+017F for s and U+212A for k, keywords do not: nobody writes them.
      String sample = sampled
          .regex()
          .map(regex -> SampledText.of(regex, random))
          .orElse("")
          .replace('\u017F', 's')
          .replace('\u212A', 'k');
      noise(text, rule, random);
      if (text.length() + sample.length() < LONGEST) {
        text.append(sample);
      }
    }
    noise(text, rule, random);
    return text.toString();
  }

  private static void noise(StringBuilder text, Rule rule, Random random) {
    if (!rule.keywords().isEmpty() && random.nextBoolean()) {
      text.append(pick(rule.keywords(), random)).append('\n');
    }
    for (int i = random.nextInt(5); i > 0; i--) {
      text.append(pick(NOISE, random));
    }
  }

  private static String pick(List<String> texts, Random random) {
    return texts.get(random.nextInt(texts.size()));
  }

  private static String folded(String text) {
    FoldedText folded = FoldedText.of(text);
    StringBuilder chars = new StringBuilder();
    for (int i = 0; i < folded.length(); i++) {
      chars.append(folded.charAt(i));
    }
    return chars.toString();
  }
}
