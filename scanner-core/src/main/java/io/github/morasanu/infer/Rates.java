/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.infer;

import io.github.morasanu.rule.Rule;
import java.util.HashMap;
import java.util.Map;

/**
 * How many numbers pass, by rule and column of one content. Numbers under keys count for their key and,
 * as those without any do, for column 0. Not thread-safe.
 */
final class Rates {
  private record Column(Rule rule, int column) {}

  private final Map<Column, PassRate> rates = new HashMap<>();

  void add(Rule rule, int column, long passed, long refused) {
    PassRate rate = new PassRate(passed, refused);
    rates.merge(new Column(rule, column), rate, PassRate::plus);
    if (column < 0) {
      rates.merge(new Column(rule, 0), rate, PassRate::plus);
    }
  }

  PassRate of(Rule rule, int column) {
    return rates.getOrDefault(new Column(rule, column), PassRate.NOTHING);
  }
}
