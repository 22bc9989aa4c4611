/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.rule;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** A rule file of the user as it stands: its rules may still lack what another file gives them. */
final class RuleFile {
  private static final List<String> KEYS =
      List.of("title", "description", "minVersion", "extend", "rules", "allowlist", "allowlists");

  private static final List<String> EXTEND_KEYS =
      List.of("path", "useDefault", "disabledRules", "url");

  private final List<RuleTable> rules;
  private final GlobalAllowlists allowlists;
  private final Optional<TomlTable> extend;

  private RuleFile(List<RuleTable> rules, GlobalAllowlists allowlists, Optional<TomlTable> extend) {
    this.rules = rules;
    this.allowlists = allowlists;
    this.extend = extend;
  }

  /**
   * Reads a file.
   *
   * @throws RuleException if it is no TOML, or a key or value is not allowed
   */
  static RuleFile read(String name, InputStream toml) throws RuleException, IOException {
    TomlTable table = TomlTable.ofFile(TomlFile.parse(name, toml), true);
    table.allowOnly(KEYS);
    Optional<TomlTable> extend = table.table("extend");
    if (extend.isPresent()) {
      extend.get().allowOnly(EXTEND_KEYS);
      if (extend.get().has("url")) {
        throw extend.get().error("url", "has a url, which is not supported: name a file as path");
      }
    }
    return new RuleFile(RuleTable.of(table), GlobalAllowlists.of(table), extend);
  }

  List<RuleTable> rules() {
    return rules;
  }

  GlobalAllowlists allowlists() {
    return allowlists;
  }

  Optional<TomlTable> extend() {
    return extend;
  }
}
