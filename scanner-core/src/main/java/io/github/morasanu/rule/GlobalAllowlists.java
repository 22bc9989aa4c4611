/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.rule;

import java.util.ArrayList;
import java.util.List;

/** The allowlists of a file, for all of its rules or for those that they name. Immutable. */
final class GlobalAllowlists {
  private final List<AllowlistTable.Global> globals;

  private GlobalAllowlists(List<AllowlistTable.Global> globals) {
    this.globals = List.copyOf(globals);
  }

  static GlobalAllowlists of(TomlTable file) throws RuleException {
    List<AllowlistTable.Global> globals = new ArrayList<>();
    for (TomlTable table : AllowlistTable.under(file)) {
      globals.add(AllowlistTable.Global.of(table));
    }
    return new GlobalAllowlists(globals);
  }

  /** These and others. */
  GlobalAllowlists and(GlobalAllowlists others) {
    List<AllowlistTable.Global> all = new ArrayList<>(globals);
    all.addAll(others.globals);
    return new GlobalAllowlists(all);
  }

  /** All of them. */
  List<AllowlistTable.Global> all() {
    return globals;
  }

  /**
   * The rules, each with those that apply to it.
   *
   * @throws RuleException if one names a rule that is not there
   */
  List<Rule> applyTo(List<Rule> rules) throws RuleException {
    for (AllowlistTable.Global global : globals) {
      for (String target : global.targetRules()) {
        if (rules.stream().noneMatch(rule -> rule.isKnownAs(target))) {
          throw global.table().error("targetRules", "names the unknown rule '" + target + "'");
        }
      }
    }
    return applyToKnown(rules);
  }

  /** The rules, each with those that apply to it, whatever else they name. */
  List<Rule> applyToKnown(List<Rule> rules) {
    List<Rule> changed = new ArrayList<>();
    for (Rule rule : rules) {
      List<Allowlist> allowlists = new ArrayList<>();
      for (AllowlistTable.Global global : globals) {
        if (global.targetRules().isEmpty()
            || global.targetRules().stream().anyMatch(rule::isKnownAs)) {
          allowlists.add(global.allowlist());
        }
      }
      allowlists.addAll(rule.allowlists());
      changed.add(rule.toBuilder().allowlists(allowlists).build());
    }
    return changed;
  }
}
