/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the allowlists of a rule or a file: {@code [allowlist]} as of old, or {@code [[allowlists]]}. */
final class AllowlistTable {
  private static final List<String> KEYS = List.of(
      "description", "condition", "commits", "paths", "regexTarget", "regexes", "stopwords");

  private AllowlistTable() {}

  /** The tables of allowlists below another one. */
  static List<TomlTable> under(TomlTable table) throws RuleException {
    if (table.has("allowlist") && table.has("allowlists")) {
      throw table.error(
          "allowlist", "has both allowlist and allowlists: write [[allowlists]] only");
    }
    Optional<TomlTable> old = table.table("allowlist");
    return old.isPresent() ? List.of(old.get()) : table.tables("allowlists");
  }

  /** The allowlists of a rule. */
  static List<Allowlist> ofRule(TomlTable rule) throws RuleException {
    List<Allowlist> allowlists = new ArrayList<>();
    for (TomlTable table : under(rule)) {
      table.allowOnly(KEYS);
      allowlists.add(of(table));
    }
    return allowlists;
  }

  /**
   * An allowlist of a file, with the rules to which it applies.
   *
   * @param table checked here
   * @param targetRules ids; empty for all rules
   */
  record Global(TomlTable table, Allowlist allowlist, List<String> targetRules) {

    static Global of(TomlTable table) throws RuleException {
      List<String> keys = new ArrayList<>(KEYS);
      keys.add("targetRules");
      table.allowOnly(keys);
      return new Global(table, AllowlistTable.of(table), table.texts("targetRules"));
    }
  }

  private static Allowlist of(TomlTable table) throws RuleException {
    Allowlist allowlist = new Allowlist(
        isAll(table),
        table.texts("commits"),
        table.texts("paths"),
        target(table),
        table.texts("regexes"),
        table.texts("stopwords"));
    table.text("description");
    if (allowlist.commits().isEmpty()
        && allowlist.paths().isEmpty()
        && allowlist.regexes().isEmpty()
        && allowlist.stopwords().isEmpty()) {
      throw table.error("needs one of commits, paths, regexes and stopwords");
    }
    return allowlist;
  }

  private static boolean isAll(TomlTable table) throws RuleException {
    String condition = table.text("condition").orElse("");
    return switch (condition.toUpperCase(Locale.ROOT)) {
      case "", "OR", "||" -> false;
      case "AND", "&&" -> true;
      default ->
        throw table.error(
            "condition",
            "has an unknown condition '" + condition + "'; allowed are OR, AND, ||, &&");
    };
  }

  private static Allowlist.Target target(TomlTable table) throws RuleException {
    String target = table.text("regexTarget").orElse("");
    return switch (target) {
      case "", "secret" -> Allowlist.Target.SECRET;
      case "match" -> Allowlist.Target.MATCH;
      case "line" -> Allowlist.Target.LINE;
      default ->
        throw table.error(
            "regexTarget",
            "has an unknown regexTarget '" + target + "'; allowed are secret, match, line");
    };
  }
}
