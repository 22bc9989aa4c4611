/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.cli;

import io.github.morasanu.config.Configuration;
import io.github.morasanu.config.ConfigurationLoader;
import io.github.morasanu.config.Setting;
import io.github.morasanu.model.Confidence;
import io.github.morasanu.model.ConfigurationException;
import io.github.morasanu.model.Severity;
import io.github.morasanu.policy.BaselineFile;
import io.github.morasanu.policy.Policy;
import io.github.morasanu.policy.PolicyException;
import io.github.morasanu.scan.FingerprintKey;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The settings that may also stand in {@code morasanu.toml}; what is not given here is taken from there. */
final class SettingOptions {
  /** Null where nothing was parsed. */
  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec command;

  @Option(names = "--config", paramLabel = "FILE", description = CliMessages.CONFIG_FILE)
  private @Nullable Path file;

  @Option(names = "--fail-on", paramLabel = "SEVERITY", description = CliMessages.FAIL_ON)
  private Severity failOn = Severity.MEDIUM;

  @Option(
      names = "--fail-on-incomplete",
      negatable = true,
      defaultValue = "true",
      fallbackValue = "true",
      description = CliMessages.FAIL_ON_INCOMPLETE)
  private boolean failOnIncomplete;

  @Option(
      names = "--fail-on-unused-suppression",
      negatable = true,
      description = CliMessages.FAIL_ON_UNUSED_SUPPRESSION)
  private boolean failOnUnusedSuppression;

  @Option(
      names = "--honour-comments",
      negatable = true,
      defaultValue = "true",
      fallbackValue = "true",
      description = CliMessages.HONOUR_COMMENTS)
  private boolean honourComments;

  @Option(names = "--max-people", paramLabel = "N", description = CliMessages.MAX_PEOPLE)
  private @Nullable Long maxPeople;

  @Option(names = "--baseline", paramLabel = "FILE", description = CliMessages.BASELINE_FILE)
  private @Nullable Path baseline;

  @Option(
      names = "--min-confidence",
      paramLabel = "CONFIDENCE",
      description = CliMessages.MIN_CONFIDENCE)
  private Confidence minConfidence = Confidence.MEDIUM;

  @Option(names = "--ocr", negatable = true, description = CliMessages.OCR)
  private boolean ocr;

  @Option(
      names = "--ocr-languages",
      paramLabel = "LANGUAGES",
      description = CliMessages.OCR_LANGUAGES)
  private String ocrLanguages = "jpn+eng";

  @Option(names = "--threads", paramLabel = "N", description = CliMessages.THREADS)
  private @Nullable Integer threads;

  @Mixin
  private RuleOptions rules = new RuleOptions();

  @Option(names = "--cache", paramLabel = "FOLDER", description = CliMessages.CACHE)
  private @Nullable Path cache;

  @Mixin
  private SelectionOptions selection = new SelectionOptions();

  @Mixin
  private LimitOptions limits = new LimitOptions();

  /**
   * The settings of all origins.
   *
   * @throws ConfigurationException if one of them is wrong
   */
  Configuration load(CliEnvironment environment) throws ConfigurationException {
    ConfigurationLoader loader = Configuration.loader()
        .folder(environment.workingFolder())
        .environment(environment.variables())
        .file(file);
    add(loader, Setting.FAIL_ON, failOn.id());
    add(loader, Setting.FAIL_ON_INCOMPLETE, failOnIncomplete);
    add(loader, Setting.FAIL_ON_UNUSED_SUPPRESSION, failOnUnusedSuppression);
    add(loader, Setting.HONOUR_COMMENTS, honourComments);
    add(loader, Setting.MIN_CONFIDENCE, minConfidence.id());
    add(loader, Setting.MAX_PEOPLE, maxPeople);
    add(loader, Setting.BASELINE, baseline);
    add(loader, Setting.THREADS, threads);
    add(loader, Setting.OCR, ocr);
    add(loader, Setting.OCR_LANGUAGES, ocrLanguages);
    add(loader, Setting.CACHE, cache);
    selection.forEach((setting, texts) -> loader.givenTexts(setting, texts, option(setting)));
    add(loader, Setting.BUILTIN_RULES, rules.builtIn());
    limits.forEach((setting, value) -> add(loader, setting, value));
    loader.givenFiles(Setting.RULES, rules.files(), option(Setting.RULES));
    return loader.load();
  }

  /** Options have defaults for their help: what counts is whether somebody wrote them. */
  private void add(ConfigurationLoader loader, Setting setting, @Nullable Object value) {
    String option = option(setting);
    if (command != null && command.commandLine().getParseResult().hasMatchedOption(option)) {
      loader.given(setting, value, option);
    }
  }

  /** The option of a setting: {@code --fail-on} for {@code failOn}. */
  private static String option(Setting setting) {
    StringBuilder option = new StringBuilder("--");
    setting.key().chars().forEach(c -> {
      if (Character.isUpperCase(c)) {
        option.append('-');
      }
      option.append((char) Character.toLowerCase(c));
    });
    return option.toString();
  }

  /**
   * What the settings say of the verdict.
   *
   * @param baseline whether to read the baseline, too
   * @throws ConfigurationException if the baseline cannot be used
   */
  static Policy policy(Configuration configuration, FingerprintKey key, boolean baseline)
      throws ConfigurationException {
    Policy.Builder policy = configuration.policy(() -> LocalDate.now(ZoneId.systemDefault()));
    List<Path> files = configuration.files(Setting.BASELINE);
    if (!baseline || files.isEmpty()) {
      return policy.build();
    }
    try {
      return policy.baseline(BaselineFile.read(files.get(0), key.id())).build();
    } catch (PolicyException e) {
      throw new ConfigurationException(
          "baseline", files.get(0).toString(), String.valueOf(e.getMessage()));
    }
  }
}
