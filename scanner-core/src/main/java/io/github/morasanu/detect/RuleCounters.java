/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.detect;

import io.github.morasanu.model.DetectorWork;
import io.github.morasanu.model.RuleWork;
import java.util.ArrayList;
import java.util.List;

/** Counts the work of one scratch, by rule and in all. Not thread-safe. */
final class RuleCounters {
  long symbols;
  long anchors;
  long digitRuns;

  final long[] candidates;
  final long[] regexRuns;
  final long[] regexCharacters;
  final long[] validations;
  final long[] matches;

  RuleCounters(int rules) {
    this.candidates = new long[rules];
    this.regexRuns = new long[rules];
    this.regexCharacters = new long[rules];
    this.validations = new long[rules];
    this.matches = new long[rules];
  }

  DetectorWork work(List<String> ruleIds) {
    List<RuleWork> rules = new ArrayList<>();
    for (int i = 0; i < ruleIds.size(); i++) {
      rules.add(new RuleWork(
          ruleIds.get(i),
          candidates[i],
          regexRuns[i],
          regexCharacters[i],
          validations[i],
          matches[i]));
    }
    return new DetectorWork(symbols, anchors, digitRuns, rules);
  }
}
