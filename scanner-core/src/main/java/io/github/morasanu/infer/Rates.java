/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.infer;

import io.github.morasanu.model.Kind;
import io.github.morasanu.rule.Rule;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * How many numbers pass, by rule and column of one content. Numbers under keys count for their key and,
 * as those without any do, for column 0. Not thread-safe.
 */
final class Rates {
  private final Map<RuleColumn, PassRate> rates = new HashMap<>();

  /** By column: the rules for numbers that it could be. */
  private final Map<Integer, Set<Rule>> numbers = new HashMap<>();

  void add(Rule rule, int column, long passed, long refused) {
    if (isNumber(rule)) {
      numbers.computeIfAbsent(column, key -> new HashSet<>()).add(rule);
    }
    PassRate rate = new PassRate(passed, refused);
    rates.merge(new RuleColumn(rule, column), rate, PassRate::plus);
    if (column < 0) {
      rates.merge(new RuleColumn(rule, 0), rate, PassRate::plus);
    }
  }

  PassRate of(Rule rule, int column) {
    return rates.getOrDefault(new RuleColumn(rule, column), PassRate.NOTHING);
  }

  /** Whether so many pass that what passes is what the rule looks for. */
  boolean proves(Rule rule, int column) {
    PassRate rate = of(rule, column);
    // No dictionary knows all names, and few other words split into two names.
    return rule.kind() == Kind.PERSON_NAME ? rate.provesNames() : rate.provesIdentifier();
  }

  /** Whether another number is proved by the column, and passes more often; the first of equals stays. */
  boolean hasLikelier(Rule rule, int column) {
    double share = of(rule, column).share();
    for (Rule other : numbers.getOrDefault(column, Set.of())) {
      PassRate rate = of(other, column);
      if (other.kind() != rule.kind() && rate.provesIdentifier()) {
        int compared = Double.compare(rate.share(), share);
        if (compared > 0 || (compared == 0 && other.id().compareTo(rule.id()) < 0)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether the share of its numbers that pass tells a column of them from any other. */
  static boolean isNumber(Rule rule) {
    return rule.selective() && !rule.number().shapes().isEmpty();
  }
}
