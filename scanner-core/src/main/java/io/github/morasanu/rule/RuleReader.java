/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.rule;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads rules from TOML: the gitleaks schema's {@code [[rules]]} with our own keys. What it does not
 * know is an error, never silence.
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
    JsonNode root = parse(file, toml);
    new RuleTable(file, "the top level", root).allowOnly(List.of("title", "description", "rules"));
    List<Rule> rules = new ArrayList<>();
    for (JsonNode table : root.path("rules")) {
      rules.add(RuleTable.ofRule(file, rules.size() + 1, table).toRule());
    }
    return rules;
  }

  private static JsonNode parse(String file, InputStream toml) throws RuleException, IOException {
    try {
      return new TomlMapper().readTree(toml);
    } catch (JacksonException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      throw new RuleException(
          file + ", line " + line + ": not valid TOML: " + e.getOriginalMessage(), e);
    }
  }
}
