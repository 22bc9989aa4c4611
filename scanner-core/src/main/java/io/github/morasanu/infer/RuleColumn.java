/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.infer;

import io.github.morasanu.rule.Rule;
import org.jspecify.annotations.Nullable;

/** What is weighed together: the candidates of one rule in one column of one content. */
record RuleColumn(Rule rule, int column) {
  // Each match asks for these, and those that Java makes for records take long to link.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RuleColumn that && column == that.column && rule.equals(that.rule);
  }

  @Override
  public int hashCode() {
    return 31 * rule.hashCode() + column;
  }

  static RuleColumn of(MatchEvidence evidence) {
    return new RuleColumn(evidence.rule(), evidence.column());
  }
}
