/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.infer;

import io.github.morasanu.rule.Rule;

/** What is weighed together: the candidates of one rule in one column of one content. */
record RuleColumn(Rule rule, int column) {
  static RuleColumn of(MatchEvidence evidence) {
    return new RuleColumn(evidence.rule(), evidence.column());
  }
}
