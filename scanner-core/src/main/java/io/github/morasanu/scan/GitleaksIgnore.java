/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.scan;

import io.github.morasanu.model.ConfigurationException;
import io.github.morasanu.rule.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the files {@code .gitleaksignore} beside the scanned roots leave out: lines of {@code
 * file:rule:line}, with the paths of reports or paths relative to the root. Immutable.
 *
 * <p>Entries of a commit, {@code commit:file:rule:line}, have no effect, as in gitleaks when it scans
 * folders.
 */
final class GitleaksIgnore {
  /** One that ignores nothing. */
  static final GitleaksIgnore NONE = new GitleaksIgnore(Map.of());

  static final String NAME = ".gitleaksignore";
  private static final int MIN_COMMIT = 7;

  /** By path: rule and line, joined by a colon. */
  private final Map<String, Set<String>> ignored;

  private GitleaksIgnore(Map<String, Set<String>> ignored) {
    this.ignored = ignored;
  }

  /**
   * Reads those of all roots.
   *
   * @throws ConfigurationException if one cannot be read, or a line is no fingerprint
   */
  static GitleaksIgnore of(List<ScanRoot> roots) throws ConfigurationException {
    Map<String, Set<String>> ignored = new HashMap<>();
    for (ScanRoot root : roots) {
      Path file = file(root);
      if (Files.isRegularFile(file)) {
        read(file, Files.isDirectory(root.path()) ? root.label() : "", ignored);
      }
    }
    return new GitleaksIgnore(ignored);
  }

  /** Where the file of a root would be: in a folder, or beside a file. */
  static Path file(ScanRoot root) {
    return Files.isDirectory(root.path())
        ? root.path().resolve(NAME)
        : root.path().resolveSibling(NAME);
  }

  private static void read(Path file, String label, Map<String, Set<String>> into)
      throws ConfigurationException {
    List<String> lines;
    try {
      lines = Files.readAllLines(file);
    } catch (IOException e) {
      throw new ConfigurationException(
          NAME, file.toString(), file + " cannot be read as text in UTF-8");
    }
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (!line.isEmpty() && !line.startsWith("#") && !add(line, label, into)) {
        throw new ConfigurationException(
            NAME,
            file.toString(),
            file + ", line " + (i + 1) + ": is neither file:rule:line nor commit:file:rule:line");
      }
    }
  }

  private static boolean add(String entry, String label, Map<String, Set<String>> into) {
    int lineColon = entry.lastIndexOf(':');
    int ruleColon = entry.lastIndexOf(':', lineColon - 1);
    if (ruleColon <= 0 || lineColon - ruleColon < 2 || !isNumber(entry, lineColon + 1)) {
      return false;
    }
    String path = entry.substring(0, ruleColon).replace('\\', '/');
    if (isOfCommit(path)) {
      return true;
    }
    String named = path.startsWith("./") ? path.substring(2) : path;
    String prefix = label.isEmpty() || label.endsWith("/") ? label : label + "/";
    for (String known : Stream.of(named, prefix + named).distinct().toList()) {
      into.computeIfAbsent(known, key -> new HashSet<>()).add(entry.substring(ruleColon + 1));
    }
    return true;
  }

  private static boolean isNumber(String text, int from) {
    return from < text.length() && text.substring(from).chars().allMatch(Character::isDigit);
  }

  private static boolean isOfCommit(String path) {
    int colon = path.indexOf(':');
    return colon >= MIN_COMMIT
        && path.substring(0, colon).chars().allMatch(c -> Character.digit(c, 16) >= 0);
  }

  /** Whether anything of a content may be ignored. */
  boolean names(String path) {
    return ignored.containsKey(path);
  }

  /** Whether a match on a line is ignored. */
  boolean ignores(String path, Rule rule, int line) {
    Set<String> places = ignored.getOrDefault(path, Set.of());
    return places.contains(rule.id() + ":" + line)
        || rule.aliases().stream().anyMatch(alias -> places.contains(alias + ":" + line));
  }
}
