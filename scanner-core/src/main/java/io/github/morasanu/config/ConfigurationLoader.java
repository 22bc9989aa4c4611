/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.config;

import io.github.morasanu.model.ConfigurationException;
import io.github.morasanu.model.Kind;
import io.github.morasanu.policy.KindLimit;
import io.github.morasanu.policy.Suppression;
import java.io.File;
import java.nio.file.FileSystems;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Collects where settings come from, and puts them together. Not thread-safe. */
public final class ConfigurationLoader {
  private final Map<Setting, SettingValue> given = new EnumMap<>(Setting.class);
  private final List<GivenLimit> limits = new ArrayList<>();
  private final List<Suppression> suppressions = new ArrayList<>();
  private Map<String, String> environment = Map.of();
  private @Nullable Path folder;
  private @Nullable Path file;

  ConfigurationLoader() {}

  /** The folder from which the file is looked for, upwards to the root of the repository. */
  public ConfigurationLoader folder(Path value) {
    this.folder = value;
    return this;
  }

  /** The file itself: then none is looked for. Null changes nothing. */
  public ConfigurationLoader file(@Nullable Path value) {
    this.file = value == null ? file : value;
    return this;
  }

  /** The environment; an empty variable counts as none. */
  public ConfigurationLoader environment(Map<String, String> value) {
    this.environment = value;
    return this;
  }

  /**
   * A setting of the front-end.
   *
   * @param value null changes nothing
   * @param origin how messages name the option or parameter
   */
  public ConfigurationLoader given(Setting setting, @Nullable Object value, String origin) {
    if (value != null) {
      given.put(setting, new SettingValue(List.of(value.toString()), origin));
    }
    return this;
  }

  /** Files of the front-end; none change nothing. */
  public ConfigurationLoader givenFiles(Setting setting, List<Path> files, String origin) {
    if (!files.isEmpty()) {
      given.put(setting, new SettingValue(files.stream().map(Path::toString).toList(), origin));
    }
    return this;
  }

  /** The values of a list of the front-end; none change nothing. */
  public ConfigurationLoader givenTexts(Setting setting, List<String> texts, String origin) {
    if (!texts.isEmpty()) {
      given.put(setting, new SettingValue(texts, origin));
    }
    return this;
  }

  /**
   * The limit of a kind of the front-end, instead of that of the file.
   *
   * @param kind id of the kind
   * @param failOn severity, {@code never}, or null for that of the policy
   * @param maxValues a number, or null for none
   * @param origin how messages name the parameter
   */
  public ConfigurationLoader limit(
      String kind, @Nullable String failOn, @Nullable String maxValues, String origin) {
    limits.add(new GivenLimit(kind, failOn, maxValues, origin));
    return this;
  }

  /** An entry of the allow list of the front-end, besides those of the file. */
  public ConfigurationLoader suppression(Suppression value) {
    suppressions.add(value);
    return this;
  }

  /**
   * The settings.
   *
   * @throws ConfigurationException if a value is not allowed, or the file cannot be used
   */
  public Configuration load() throws ConfigurationException {
    Optional<Path> found = Optional.ofNullable(file);
    if (found.isEmpty()) {
      found = fileOfEnvironment();
    }
    if (found.isEmpty() && folder != null) {
      found = ConfigurationFile.find(folder);
    }
    Map<Setting, SettingValue> settings = new EnumMap<>(Setting.class);
    Map<Kind, KindLimit> kinds = new EnumMap<>(Kind.class);
    List<Suppression> allowed = new ArrayList<>(suppressions);
    if (found.isPresent()) {
      ConfigurationFile read = ConfigurationFile.read(found.get());
      settings.putAll(read.settings());
      kinds.putAll(read.kinds());
      allowed.addAll(0, read.suppressions());
    }
    addOthers(settings);
    Map<Kind, String> origins = new EnumMap<>(Kind.class);
    for (GivenLimit limit : limits) {
      kinds.put(limit.ofKind(), limit.limit());
      origins.put(limit.ofKind(), limit.origin());
    }
    return new Configuration(found.orElse(null), settings, kinds, origins, allowed);
  }

  private Optional<Path> fileOfEnvironment() throws ConfigurationException {
    String name = environment.getOrDefault(Configuration.FILE_VARIABLE, "");
    try {
      return name.isEmpty()
          ? Optional.empty()
          : Optional.of(FileSystems.getDefault().getPath(name));
    } catch (InvalidPathException e) {
      throw new ConfigurationException(
          Configuration.FILE_VARIABLE,
          name,
          Configuration.FILE_VARIABLE + " must be the path of a file");
    }
  }

  private void addOthers(Map<Setting, SettingValue> settings) throws ConfigurationException {
    for (Setting setting : Setting.values()) {
      String text = environment.getOrDefault(setting.variable(), "");
      if (!text.isEmpty()) {
        settings.put(
            setting,
            new SettingValue(parts(setting, text), "environment variable " + setting.variable()));
      }
    }
    settings.putAll(given);
    for (Map.Entry<Setting, SettingValue> entry : settings.entrySet()) {
      check(entry.getKey(), entry.getValue());
    }
  }

  private static List<String> parts(Setting setting, String text) {
    if (!setting.form().isList()) {
      return List.of(text);
    }
    char separator = setting.form() == Setting.Form.FILES ? File.pathSeparatorChar : ',';
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int at = text.indexOf(separator); at >= 0; ) {
      parts.add(text.substring(from, at));
      from = at + 1;
      at = text.indexOf(separator, from);
    }
    parts.add(text.substring(from));
    return parts;
  }

  private static void check(Setting setting, SettingValue value) throws ConfigurationException {
    for (String text : value.texts()) {
      Optional<String> mistake = setting.mistake(text);
      if (mistake.isPresent()) {
        throw new ConfigurationException(
            setting.key(),
            text,
            value.origin() + " is \"" + printable(text) + "\", but " + mistake.get() + ".");
      }
    }
  }

  /** What somebody typed, safe to show on a terminal. */
  static String printable(String text) {
    StringBuilder safe = new StringBuilder();
    text.codePoints()
        .limit(200)
        .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? '?' : c)
        .forEach(safe::appendCodePoint);
    return safe.toString();
  }
}
