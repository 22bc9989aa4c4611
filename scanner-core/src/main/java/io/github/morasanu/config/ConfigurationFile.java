/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.config;

import io.github.morasanu.model.ConfigurationException;
import io.github.morasanu.model.Kind;
import io.github.morasanu.model.Severity;
import io.github.morasanu.policy.KindLimit;
import io.github.morasanu.policy.Suppression;
import io.github.morasanu.rule.RuleException;
import io.github.morasanu.rule.TomlTable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a {@code morasanu.toml}, as {@code docs/morasanu-schema.json} describes it. */
final class ConfigurationFile {
  /** The name that it has where it is looked for. */
  static final String NAME = "morasanu.toml";

  private final Path file;
  private final Map<Setting, SettingValue> settings = new EnumMap<>(Setting.class);
  private final Map<Kind, KindLimit> kinds = new EnumMap<>(Kind.class);
  private final List<Suppression> suppressions = new ArrayList<>();

  private ConfigurationFile(Path file) {
    this.file = file;
  }

  /**
   * The file in a folder or further up, at most as far as the root of its repository; outside of a
   * repository only in the folder itself, since what lies above may be somebody else's.
   */
  static Optional<Path> find(Path folder) {
    Path start = folder.toAbsolutePath().normalize();
    Path root = start;
    while (root != null && !Files.exists(root.resolve(".git"))) {
      root = root.getParent();
    }
    for (Path at = start; at != null; at = at.getParent()) {
      Path candidate = at.resolve(NAME);
      if (Files.isRegularFile(candidate)) {
        return Optional.of(candidate);
      }
      if (root == null || at.equals(root)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /**
   * Reads a file.
   *
   * @throws ConfigurationException if it cannot be read, or a key or value is not allowed
   */
  static ConfigurationFile read(Path file) throws ConfigurationException {
    try (InputStream in = Files.newInputStream(file)) {
      ConfigurationFile read = new ConfigurationFile(file);
      read.all(TomlTable.read(file.toString(), in));
      return read;
    } catch (IOException e) {
      throw new ConfigurationException(
          "config", file.toString(), file + " cannot be read as a configuration: check the path");
    } catch (RuleException e) {
      throw new ConfigurationException("config", file.toString(), String.valueOf(e.getMessage()));
    }
  }

  Map<Setting, SettingValue> settings() {
    return settings;
  }

  Map<Kind, KindLimit> kinds() {
    return kinds;
  }

  List<Suppression> suppressions() {
    return suppressions;
  }

  private void all(TomlTable table) throws RuleException {
    List<String> keys = Stream.concat(
            Arrays.stream(Setting.values()).map(Setting::key), Stream.of("kinds", "allow"))
        .toList();
    table.allowOnly(keys);
    for (Setting setting : Setting.values()) {
      if (table.has(setting.key())) {
        List<String> texts = texts(table, setting);
        if (!texts.isEmpty()) {
          settings.put(setting, new SettingValue(texts, table.place(setting.key())));
        }
      }
    }
    Optional<TomlTable> ofKinds = table.table("kinds");
    if (ofKinds.isPresent()) {
      for (String id : ofKinds.get().keys()) {
        limit(ofKinds.get(), id);
      }
    }
    for (TomlTable entry : table.tables("allow")) {
      suppressions.add(suppression(entry));
    }
  }

  private List<String> texts(TomlTable table, Setting setting) throws RuleException {
    String key = setting.key();
    List<String> texts = switch (setting.form()) {
      case FLAG -> List.of(String.valueOf(table.flag(key)));
      case COUNT, LIMIT, THREADS -> List.of(String.valueOf(table.wholeNumber(key, 0)));
      case SEVERITY, CONFIDENCE, LANGUAGES, FILE -> List.of(table.text(key).orElse(""));
      case FILES, KINDS, PATTERNS -> table.texts(key);
    };
    List<String> resolved = new ArrayList<>();
    for (String text : texts) {
      Optional<String> mistake = setting.mistake(text);
      if (mistake.isPresent()) {
        throw table.error(key, "has the " + key + " '" + text + "', but it " + mistake.get());
      }
      boolean path = setting.form() == Setting.Form.FILE || setting.form() == Setting.Form.FILES;
      resolved.add(path ? file.resolveSibling(text).toString() : text);
    }
    return resolved;
  }

  private void limit(TomlTable ofKinds, String id) throws RuleException {
    Kind kind = Arrays.stream(Kind.values())
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow(() -> ofKinds.error(
            id,
            "names the kind '" + id + "'; kinds are "
                + String.join(", ", Arrays.stream(Kind.values()).map(Kind::id).toList())));
    TomlTable table = ofKinds.table(id).orElseThrow();
    table.allowOnly(List.of("failOn", "maxValues"));
    String failOn = table.text("failOn").orElse("");
    boolean never = failOn.equals("never");
    if (!never && !failOn.isEmpty() && Setting.FAIL_ON.mistake(failOn).isPresent()) {
      throw table.error(
          "failOn",
          "has the failOn '" + failOn + "', but it must be one of: "
              + String.join(", ", Setting.FAIL_ON.choices()) + ", never");
    }
    Severity threshold =
        never || failOn.isEmpty() ? null : table.constant("failOn", Severity.class, Severity.LOW);
    kinds.put(kind, new KindLimit(threshold, table.wholeNumber("maxValues", 0), never));
  }

  /** Without the folders, since reports name the place and are the same on every machine. */
  private Suppression suppression(TomlTable table) throws RuleException {
    table.allowOnly(List.of("path", "rule", "reason", "until"));
    return new Suppression(
        text(table, "path"),
        text(table, "rule"),
        text(table, "reason"),
        until(table),
        file.getFileName() + table.place().substring(file.toString().length()));
  }

  private static String text(TomlTable table, String key) throws RuleException {
    return table
        .text(key)
        .filter(text -> !text.isBlank())
        .orElseThrow(() -> table.error("needs a " + key + ": say which path, which rule and why"));
  }

  private static @Nullable LocalDate until(TomlTable table) throws RuleException {
    Optional<String> until = table.text("until");
    try {
      return until.isEmpty() ? null : LocalDate.parse(until.get());
    } catch (DateTimeParseException e) {
      throw table.error(
          "until", "has the until '" + until.get() + "', but it must be a day as 2027-03-31");
    }
  }
}
