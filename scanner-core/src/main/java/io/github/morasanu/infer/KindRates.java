/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.infer;

import io.github.morasanu.model.Kind;
import io.github.morasanu.rule.Rule;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How many values of a column pass for a kind whose rules share the work, as those for mobile and for
 * other phones do: what one of them refuses may be what the other accepts. Not thread-safe.
 */
final class KindRates {
  /**
   * Of random numbers with a trunk zero and nine digits, 69 % have an area code that is given out; of real ones,
   * as people type them, nearly all.
   */
  static final double CHANCE_OF_PHONES = 0.85;

  /** With a hash of its own: that of records takes longer to link than a small scan. */
  private record KindColumn(Kind kind, int column) {
    @Override
    public boolean equals(Object other) {
      return other instanceof KindColumn that && kind == that.kind && column == that.column;
    }

    @Override
    public int hashCode() {
      return 31 * kind.hashCode() + column;
    }
  }

  private final Map<KindColumn, Map<Rule, PassRate>> rates = new HashMap<>();

  /** Whether a kind is weighed over its rules together. */
  static boolean covers(Rule rule) {
    return rule.kind() == Kind.PHONE_NUMBER;
  }

  void add(Rule rule, int column, long passed, long refused) {
    rates
        .computeIfAbsent(new KindColumn(rule.kind(), column), key -> new LinkedHashMap<>())
        .merge(rule, new PassRate(passed, refused), PassRate::plus);
  }

  /** How many pass for any of the rules, and how many at least for none. */
  PassRate of(Kind kind, int column) {
    Map<Rule, PassRate> ofRules = rates.getOrDefault(new KindColumn(kind, column), Map.of());
    long passed = ofRules.values().stream().mapToLong(PassRate::passed).sum();
    long refused = ofRules.values().stream()
        .mapToLong(rate -> rate.refused() - (passed - rate.passed()))
        .max()
        .orElse(0);
    return new PassRate(passed, Math.max(0, refused));
  }
}
