/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class RuleSetTest {

  @Test
  void read_rulesStandInTheOrderOfTheirIds() throws Exception {
    RuleSet rules = RuleSet.read("mine.toml", toml("b", "a"));
    assertThat(rules.rules()).extracting(Rule::id).containsExactly("a", "b");
  }

  @Test
  void read_sameIdTwice_isRefused() {
    assertThatThrownBy(() -> RuleSet.read("mine.toml", toml("a", "a")))
        .isInstanceOf(RuleException.class)
        .hasMessageContaining("'a'");
  }

  @Test
  void read_mistake_namesTheFile() {
    assertThatThrownBy(() -> RuleSet.read("mine.toml", toml("")))
        .isInstanceOf(RuleException.class)
        .hasMessageContaining("mine.toml");
  }

  private static InputStream toml(String... ids) {
    StringBuilder toml = new StringBuilder();
    for (String id : ids) {
      toml.append("[[rules]]\nid = \"").append(id).append("\"\nshapes = [\"12\"]\n");
    }
    return new ByteArrayInputStream(toml.toString().getBytes(StandardCharsets.UTF_8));
  }
}
