/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.model;

import java.util.ArrayList;
import java.util.List;

/**
 * What detection has cost, as counts that can be compared between machines. Immutable.
 *
 * @param characters characters that the prefilters read, overlaps of segments included
 * @param anchors anchors found
 * @param digitRuns digit runs that belong to a long enough number
 * @param rules by rule, in the order of the rule set
 */
public record DetectorWork(long characters, long anchors, long digitRuns, List<RuleWork> rules) {

  public DetectorWork {
    rules = List.copyOf(rules);
  }

  /**
   * The work of two workers together.
   *
   * @throws IllegalArgumentException if the other is of another rule set
   */
  public DetectorWork plus(DetectorWork other) {
    List<RuleWork> sum = new ArrayList<>();
    for (int i = 0; i < rules.size(); i++) {
      if (other.rules.size() != rules.size()
          || !other.rules.get(i).ruleId().equals(rules.get(i).ruleId())) {
        throw new IllegalArgumentException("work of different rule sets cannot be added");
      }
      sum.add(rules.get(i).plus(other.rules.get(i)));
    }
    return new DetectorWork(
        characters + other.characters, anchors + other.anchors, digitRuns + other.digitRuns, sum);
  }
}
