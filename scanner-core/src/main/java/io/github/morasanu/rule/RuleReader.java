/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.rule;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads packs of rules from TOML: the gitleaks schema's {@code [[rules]]} with our own keys. What it
 * does not know is an error, never silence.
 */
public final class RuleReader {

  private RuleReader() {}

  /**
   * The rules of one file, in its order.
   *
   * @param file its name, for messages
   * @throws RuleException if it is no TOML, or a key or value is not allowed
   * @throws IOException if it cannot be read
   */
  public static List<Rule> read(String file, InputStream toml) throws RuleException, IOException {
    TomlTable table = TomlTable.ofFile(TomlFile.parse(file, toml), false);
    table.allowOnly(List.of("title", "description", "rules", "allowlist", "allowlists"));
    List<Rule> rules = new ArrayList<>();
    for (RuleTable rule : RuleTable.of(table)) {
      rules.add(rule.toRule());
    }
    return GlobalAllowlists.of(table).applyTo(rules);
  }
}
