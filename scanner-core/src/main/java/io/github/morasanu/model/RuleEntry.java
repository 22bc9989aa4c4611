/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.model;

import java.util.List;
import java.util.Objects;

/**
 * A rule in a list of rules.
 *
 * @param plan what it finds, and how
 * @param kind of what it finds
 * @param tags of the rule's author
 */
public record RuleEntry(RulePlan plan, Kind kind, List<String> tags) {

  public RuleEntry {
    Objects.requireNonNull(plan, "plan");
    Objects.requireNonNull(kind, "kind");
    tags = List.copyOf(tags);
  }
}
