/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.rule;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Puts the rules of files of the user together with those that come with Morasanu. A file may be any
 * configuration of gitleaks 8. Used once; not thread-safe.
 *
 * <p>Semantics of gitleaks 8.30 (config/config.go, {@code Translate} and {@code extend}), where its
 * default configuration is our pack {@code secrets}; docs/rules.md says what differs.
 */
public final class RuleFiles {
  /** A file may extend one that extends one. */
  private static final int DEEPEST = 2;

  private final Map<String, Rule> rules = new LinkedHashMap<>();
  private final List<String> notes = new ArrayList<>();

  private RuleFiles() {}

  /**
   * Reads the files in their order.
   *
   * @param builtIn whether the rules that come with Morasanu are there as well
   * @throws RuleException if one cannot be read, has a mistake, or defines a rule that is there
   */
  public static RuleSet load(boolean builtIn, List<Path> files) throws RuleException {
    RuleFiles all = new RuleFiles();
    if (builtIn) {
      RuleSet.builtIn().rules().forEach(all::put);
    }
    for (Path file : files) {
      all.add(file);
    }
    if (all.rules.isEmpty()) {
      throw new RuleException("there are no rules: the files define none, and extend nothing");
    }
    return RuleSet.of(List.copyOf(all.rules.values()), all.notes);
  }

  private void put(Rule rule) {
    rules.put(rule.id(), rule);
  }

  private void add(Path file) throws RuleException {
    Layer layer = read(file, file.toString(), 0);
    List<Rule> complete = layer.complete();
    if (complete.isEmpty()) {
      notes.add(file + ": has no rules and extends nothing, so that it has no effect");
    }
    layer.secrets.keySet().forEach(rules::remove);
    for (Rule rule : complete) {
      if (rules.containsKey(rule.id())) {
        throw new RuleException(file + ": rule '" + rule.id()
            + "' is defined twice: give it another id, or extend what defines it");
      }
      put(rule);
    }
  }

  private Layer read(Path path, String name, int depth) throws RuleException {
    RuleFile file = open(path, name);
    Layer layer = new Layer(file);
    Optional<TomlTable> extend = file.extend();
    if (extend.isPresent()) {
      layer.extend(extend.get(), path, depth);
    }
    layer.addOwnRules();
    return layer;
  }

  private static RuleFile open(Path path, String name) throws RuleException {
    try (InputStream in = Files.newInputStream(path)) {
      return RuleFile.read(name, in);
    } catch (IOException e) {
      throw new RuleException(name + " cannot be read as a rule file: check the path", e);
    }
  }

  /** The pack as the files before have left it. */
  private List<Rule> secrets() {
    List<Rule> pack = new ArrayList<>();
    for (Rule rule : RuleSet.secrets()) {
      pack.add(rules.getOrDefault(rule.id(), rule));
    }
    return pack;
  }

  /** A file with all that it extends. */
  private final class Layer {
    private final RuleFile file;
    private final Map<String, Rule> own = new LinkedHashMap<>();

    /** The rules of our pack, before the file changes them; empty if it does not extend that. */
    private final Map<String, Rule> secrets = new LinkedHashMap<>();

    private GlobalAllowlists allowlists;

    Layer(RuleFile file) {
      this.file = file;
      this.allowlists = file.allowlists();
    }

    void extend(TomlTable extend, Path from, int depth) throws RuleException {
      Optional<String> path = extend.text("path").filter(text -> !text.isEmpty());
      if (path.isPresent() && extend.flag("useDefault")) {
        throw extend.error("path", "has both path and useDefault: a file extends one other");
      }
      if (extend.flag("useDefault")) {
        secrets().forEach(rule -> secrets.put(rule.id(), rule));
        own.putAll(secrets);
      } else if (path.isPresent()) {
        extendFile(extend, path.get(), from, depth);
      }
      disable(extend);
    }

    private void extendFile(TomlTable extend, String path, Path from, int depth)
        throws RuleException {
      if (depth == DEEPEST) {
        notes.add(extend.note("path", "is not followed: files extend each other two deep at most"));
        return;
      }
      Layer base = read(extended(extend, path, from), path, depth + 1);
      own.putAll(base.own);
      secrets.putAll(base.secrets);
      allowlists = allowlists.and(base.allowlists);
    }

    /** A path as gitleaks takes it, from the working directory, or from the folder of the file. */
    private static Path extended(TomlTable extend, String path, Path from) throws RuleException {
      try {
        Path fromHere = Path.of(path);
        Path beside = from.resolveSibling(path);
        Path found = Files.isRegularFile(fromHere) ? fromHere : beside;
        if (Files.isRegularFile(found)) {
          return found;
        }
      } catch (InvalidPathException e) {
        throw extend.error("path", "names the file '" + path + "', which is no path here", e);
      }
      throw extend.error(
          "path",
          "names the file '" + path
              + "', which is neither in the working directory nor beside this file");
    }

    private void disable(TomlTable extend) throws RuleException {
      for (String id : extend.texts("disabledRules")) {
        if (!own.values().removeIf(rule -> rule.isKnownAs(id))) {
          notes.add(
              extend.note("disabledRules", "disables the rule '" + id + "', which there is not"));
        }
      }
    }

    void addOwnRules() throws RuleException {
      List<String> defined = new ArrayList<>();
      for (RuleTable table : file.rules()) {
        if (defined.contains(table.id())) {
          notes.add(table.note("is defined twice: as in gitleaks, the last one counts"));
          own.remove(table.id());
        }
        defined.add(table.id());
        add(table);
      }
    }

    private void add(RuleTable table) throws RuleException {
      Rule same = own.get(table.id());
      if (same != null) {
        own.put(table.id(), table.toRule(same));
      } else if (table.isWhole()) {
        own.put(table.id(), table.toRule());
      } else {
        changeWhatIsMeant(table);
      }
    }

    /** A table without regex changes the rules that stand for the one it means. */
    private void changeWhatIsMeant(RuleTable table) throws RuleException {
      List<Rule> meant =
          own.values().stream().filter(rule -> rule.isKnownAs(table.id())).toList();
      for (Rule rule : meant) {
        own.put(rule.id(), table.toRule(rule));
      }
      if (meant.isEmpty() && secrets.isEmpty()) {
        throw table.error("needs a regex or a path");
      }
      if (meant.isEmpty()) {
        notes.add(table.note("changes a rule of gitleaks that has no counterpart here: left out"));
      }
    }

    /** The rules with what applies to all of them. */
    List<Rule> complete() throws RuleException {
      List<Rule> all = List.copyOf(own.values());
      for (RuleTable table : file.rules()) {
        table.requireKnown(all);
      }
      if (secrets.isEmpty()) {
        return allowlists.applyTo(all);
      }
      noteUnknownTargets(all);
      return allowlists.applyToKnown(all);
    }

    private void noteUnknownTargets(List<Rule> all) {
      for (AllowlistTable.Global global : allowlists.all()) {
        for (String target : global.targetRules()) {
          if (all.stream().noneMatch(rule -> rule.isKnownAs(target))) {
            notes.add(global
                .table()
                .note(
                    "targetRules",
                    "names the rule '" + target + "', which has no counterpart here"));
          }
        }
      }
    }
  }
}
