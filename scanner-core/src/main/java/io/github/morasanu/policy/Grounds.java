/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.policy;

import io.github.morasanu.model.Finding;
import java.util.List;

/**
 * What a verdict rests on, and what it asks for. Immutable.
 *
 * @param breaches the limits that are broken, by kind, people last
 * @param failing the findings that break them, in the order of the report
 * @param tolerated sorted, what would be findings if nobody had allowed them
 * @param stale sorted, suppressions that have no effect
 * @param law provisions that may apply, in the order of the law book
 */
public record Grounds(
    List<Breach> breaches,
    List<Finding> failing,
    List<Tolerated> tolerated,
    List<StaleSuppression> stale,
    List<LegalNote> law) {
  /** Of a verdict without any. */
  public static final Grounds NONE =
      new Grounds(List.of(), List.of(), List.of(), List.of(), List.of());

  public Grounds {
    breaches = List.copyOf(breaches);
    failing = List.copyOf(failing);
    tolerated = tolerated.stream().sorted().toList();
    stale = stale.stream().sorted().toList();
    law = List.copyOf(law);
  }

  /** How many values were tolerated by something. */
  public long tolerated(Tolerated.By by) {
    return tolerated.stream()
        .filter(values -> values.by() == by)
        .mapToLong(Tolerated::values)
        .sum();
  }
}
