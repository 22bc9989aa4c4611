/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.config;

import io.github.morasanu.model.Confidence;
import io.github.morasanu.model.Kind;
import io.github.morasanu.model.Severity;
import io.github.morasanu.policy.KindLimit;
import io.github.morasanu.policy.Policy;
import io.github.morasanu.policy.Selection;
import io.github.morasanu.policy.Suppression;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * All settings of a run, each with its origin: the front-end goes before the environment, that before
 * the file, and that before the defaults. Immutable.
 */
public final class Configuration {
  /** The environment variable that names the file. */
  public static final String FILE_VARIABLE = "MORASANU_CONFIG";

  private final @Nullable Path file;
  private static final List<Setting> SELECTING = List.of(
      Setting.INCLUDE_KINDS,
      Setting.EXCLUDE_KINDS,
      Setting.INCLUDE_RULES,
      Setting.EXCLUDE_RULES,
      Setting.INCLUDES,
      Setting.EXCLUDES);

  private final Map<Setting, SettingValue> settings;
  private final Map<Kind, KindLimit> kinds;
  private final Map<Kind, String> originsOfKinds;
  private final List<Suppression> suppressions;

  Configuration(
      @Nullable Path file,
      Map<Setting, SettingValue> settings,
      Map<Kind, KindLimit> kinds,
      Map<Kind, String> originsOfKinds,
      List<Suppression> suppressions) {
    this.file = file;
    this.settings = new EnumMap<>(Setting.class);
    this.settings.putAll(settings);
    this.kinds = new EnumMap<>(Kind.class);
    this.kinds.putAll(kinds);
    this.originsOfKinds = Map.copyOf(originsOfKinds);
    this.suppressions = List.copyOf(suppressions);
  }

  /** Collects where settings come from. */
  public static ConfigurationLoader loader() {
    return new ConfigurationLoader();
  }

  /** The file that was read. */
  public Optional<Path> file() {
    return Optional.ofNullable(file);
  }

  /**
   * One line of what a run works with.
   *
   * @param key the setting
   * @param value what it is; empty if nothing, or left to the scan
   * @param origin who says so
   */
  public record Line(String key, String value, String origin) {}

  /** All settings, then the limits of kinds and the allow list. */
  public List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    for (Setting setting : Setting.values()) {
      SettingValue value = settings.get(setting);
      lines.add(
          value == null
              ? new Line(setting.key(), setting.standard().orElse(""), "default")
              : new Line(setting.key(), String.join(", ", value.texts()), value.origin()));
    }
    String origin = file == null ? "" : file.toString();
    kinds.forEach((kind, limit) -> lines.add(
        new Line("kinds." + kind.id(), words(limit), originsOfKinds.getOrDefault(kind, origin))));
    for (Suppression entry : suppressions) {
      String until = entry.until().map(day -> ", until " + day).orElse("");
      lines.add(new Line("allow", entry.rule() + until + ": " + entry.reason(), entry.place()));
    }
    return lines;
  }

  private static String words(KindLimit limit) {
    String failOn = limit.never() ? "never" : limit.failOn().map(Severity::id).orElse("");
    return (failOn.isEmpty() ? "" : "failOn = " + failOn + ", ") + "maxValues = "
        + limit.maxValues();
  }

  /**
   * The part of it that judges; the baseline is for the caller to read, with the key of the scan.
   *
   * @param today asked only where a suppression ends some day: the time zone takes long to load
   */
  public Policy.Builder policy(Supplier<LocalDate> today) {
    Policy.Builder policy = Policy.builder()
        .failOn(constant(Setting.FAIL_ON, Severity.values(), Severity.MEDIUM))
        .failOnIncomplete(flag(Setting.FAIL_ON_INCOMPLETE))
        .failOnUnusedSuppression(flag(Setting.FAIL_ON_UNUSED_SUPPRESSION))
        .suppressions(suppressions)
        .selection(selection());
    if (suppressions.stream().anyMatch(entry -> entry.until().isPresent())) {
      policy.today(today.get());
    }
    number(Setting.MAX_PEOPLE).ifPresent(policy::maxPeople);
    kinds.forEach(policy::kind);
    return policy;
  }

  /** What is reported, and what is looked at. */
  public Selection selection() {
    if (Collections.disjoint(settings.keySet(), SELECTING)) {
      return Selection.ALL;
    }
    Selection.Builder selection = Selection.builder();
    kinds(Setting.INCLUDE_KINDS).forEach(selection::includeKind);
    kinds(Setting.EXCLUDE_KINDS).forEach(selection::excludeKind);
    texts(Setting.INCLUDE_RULES).forEach(selection::includeRule);
    texts(Setting.EXCLUDE_RULES).forEach(selection::excludeRule);
    texts(Setting.INCLUDES).forEach(selection::include);
    texts(Setting.EXCLUDES).forEach(selection::exclude);
    return selection.build();
  }

  private List<Kind> kinds(Setting setting) {
    List<String> ids = texts(setting);
    return Arrays.stream(Kind.values()).filter(kind -> ids.contains(kind.id())).toList();
  }

  /** The least confidence that is reported. */
  public Confidence minConfidence() {
    return constant(Setting.MIN_CONFIDENCE, Confidence.values(), Confidence.MEDIUM);
  }

  /** A setting that is true or false. */
  public boolean flag(Setting setting) {
    return text(setting).equals("true");
  }

  /** The languages of the text in images, if it is to be read. */
  public Optional<String> ocrLanguages() {
    return flag(Setting.OCR) ? Optional.of(text(Setting.OCR_LANGUAGES)) : Optional.empty();
  }

  /** A number, if somebody gave one. */
  public OptionalLong number(Setting setting) {
    String text = text(setting);
    return text.isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(text));
  }

  /** The files of a setting; none if nobody named any. */
  public List<Path> files(Setting setting) {
    return texts(setting).stream().map(Path::of).toList();
  }

  private List<String> texts(Setting setting) {
    SettingValue value = settings.get(setting);
    return value == null ? List.of() : value.texts();
  }

  private String text(Setting setting) {
    SettingValue value = settings.get(setting);
    return value == null ? setting.standard().orElse("") : value.text();
  }

  private <E extends Enum<E>> E constant(Setting setting, E[] constants, E otherwise) {
    String text = text(setting);
    for (E constant : constants) {
      if (constant.name().equalsIgnoreCase(text)) {
        return constant;
      }
    }
    return otherwise;
  }
}
