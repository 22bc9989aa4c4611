/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.maven;

import io.github.morasanu.config.Configuration;
import io.github.morasanu.config.ConfigurationLoader;
import io.github.morasanu.config.Setting;
import io.github.morasanu.model.ConfigurationException;
import io.github.morasanu.policy.BaselineFile;
import io.github.morasanu.policy.Policy;
import io.github.morasanu.policy.PolicyException;
import io.github.morasanu.report.ReportFormat;
import io.github.morasanu.scan.FingerprintKey;
import io.github.morasanu.scan.ScanRequest;
import io.github.morasanu.scan.ScanRoot;
import io.github.morasanu.scan.Scanner;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The parameters and the settings of {@code morasanu.toml} in the words of the core. Immutable. */
final class CheckSettings {
  private static final List<String> LANGUAGES = List.of("en", "ja");
  private static final List<String> FLAGS = List.of("true", "false");

  private final Configuration configuration;
  private final boolean scanClasses;

  private CheckSettings(Configuration configuration, boolean scanClasses) {
    this.configuration = configuration;
    this.scanClasses = scanClasses;
  }

  /**
   * Checks the parameters and settings.
   *
   * @param loader knows where to look for settings that are no parameters
   * @throws ConfigurationException naming the first one with a value that is not allowed
   */
  static CheckSettings of(CheckParameters parameters, ConfigurationLoader loader)
      throws ConfigurationException {
    given(loader, Setting.FAIL_ON, parameters.failOn());
    given(loader, Setting.FAIL_ON_INCOMPLETE, parameters.failOnIncomplete());
    given(loader, Setting.FAIL_ON_UNUSED_SUPPRESSION, parameters.failOnUnusedSuppression());
    given(loader, Setting.HONOUR_COMMENTS, parameters.honourComments());
    given(loader, Setting.MIN_CONFIDENCE, parameters.minConfidence());
    given(loader, Setting.MAX_PEOPLE, parameters.maxPeople());
    given(loader, Setting.THREADS, parameters.threads());
    given(loader, Setting.BASELINE, parameters.baseline());
    loader.givenFiles(Setting.RULES, parameters.ruleFiles(), CheckMessages.parameter("ruleFiles"));
    return new CheckSettings(loader.load(), flag("scanClasses", parameters.scanClasses()));
  }

  private static void given(ConfigurationLoader loader, Setting setting, @Nullable Object value) {
    loader.given(setting, value, CheckMessages.parameter(setting.key()));
  }

  /** A parameter that is either {@code true} or {@code false}. */
  static boolean flag(String parameter, @Nullable String given) throws ConfigurationException {
    String value = given == null ? "" : given;
    if (!FLAGS.contains(value)) {
      throw new ConfigurationException(
          parameter, value, CheckMessages.badParameter(parameter, value, FLAGS));
    }
    return value.equals("true");
  }

  /** Refuses a language that goals do not speak. */
  static void checkLanguage(@Nullable String given) throws ConfigurationException {
    if (given != null && !given.isEmpty() && !LANGUAGES.contains(given)) {
      throw new ConfigurationException(
          "lang", given, CheckMessages.badParameter("lang", given, LANGUAGES));
    }
  }

  /** The language that a parameter names, or Java's own where it names none that there is. */
  static Locale language(@Nullable String given) {
    return given != null && LANGUAGES.contains(given)
        ? Locale.forLanguageTag(given)
        : Locale.getDefault(Locale.Category.DISPLAY);
  }

  /**
   * The formats of the report, each once.
   *
   * @throws ConfigurationException naming the first one that does not exist
   */
  static List<ReportFormat> formats(@Nullable List<String> given) throws ConfigurationException {
    Set<ReportFormat> formats = new LinkedHashSet<>();
    for (String id : given == null || given.isEmpty() ? List.of("") : given) {
      formats.add(format(id));
    }
    return List.copyOf(formats);
  }

  private static ReportFormat format(String id) throws ConfigurationException {
    List<String> allowed =
        Stream.of(ReportFormat.values()).map(ReportFormat::id).toList();
    for (ReportFormat format : ReportFormat.values()) {
      if (format.id().equals(id)) {
        return format;
      }
    }
    throw new ConfigurationException(
        "formats", id, CheckMessages.badParameter("formats", id, allowed));
  }

  /**
   * The policy, with the baseline.
   *
   * @throws ConfigurationException if the baseline cannot be used
   */
  Policy policy(FingerprintKey key) throws ConfigurationException {
    Policy.Builder policy = withoutBaseline();
    Optional<Path> file = baseline();
    if (file.isEmpty()) {
      return policy.build();
    }
    try {
      return policy.baseline(BaselineFile.read(file.get(), key.id())).build();
    } catch (PolicyException e) {
      throw new ConfigurationException(
          "baseline", file.get().toString(), String.valueOf(e.getMessage()));
    }
  }

  /** The policy before anything is known. */
  Policy.Builder withoutBaseline() {
    return configuration.policy(() -> LocalDate.now(ZoneId.systemDefault()));
  }

  /** The baseline, if there is to be one. */
  Optional<Path> baseline() {
    return configuration.files(Setting.BASELINE).stream().findFirst();
  }

  /** Every setting with its origin, for who asks with {@code -X}. */
  List<String> lines() {
    return configuration.lines().stream()
        .map(line -> line.key() + " = " + line.value() + " (" + line.origin() + ")")
        .toList();
  }

  boolean scanClasses() {
    return scanClasses;
  }

  Scanner scanner() throws ConfigurationException {
    return Scanner.withRuleFiles(
        configuration.flag(Setting.BUILTIN_RULES), configuration.files(Setting.RULES));
  }

  ScanRequest request(List<ScanRoot> roots, FingerprintKey key) {
    ScanRequest.Builder request = ScanRequest.builder().settings(configuration).fingerprintKey(key);
    roots.forEach(request::root);
    return request.build();
  }
}
