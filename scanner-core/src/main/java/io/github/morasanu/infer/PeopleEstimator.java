/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.infer;

import io.github.morasanu.model.Kind;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * Estimates how many people the findings of a scan speak of: of the kinds that single out one person,
 * the one with the most different values. Not thread-safe.
 */
public final class PeopleEstimator {
  private static final Set<Kind> NOT_ONE_PERSON = EnumSet.of(
      Kind.CORPORATE_NUMBER,
      Kind.POSTAL_CODE,
      Kind.ADDRESS,
      Kind.GEO_LOCATION,
      Kind.SPECIAL_CARE,
      Kind.SECRET);

  private final Map<Kind, DistinctSketch> sketches = new EnumMap<>(Kind.class);

  void add(Kind kind, DistinctSketch values) {
    if (!NOT_ONE_PERSON.contains(kind)) {
      sketches.computeIfAbsent(kind, k -> new DistinctSketch()).addAll(values);
    }
  }

  /** Adds what another one was told; in which order they are added makes no difference. */
  public void addAll(PeopleEstimator other) {
    other.sketches.forEach(this::add);
  }

  /** About how many people; exact for a few hundred. */
  public long estimate() {
    return sketches.values().stream().mapToLong(DistinctSketch::estimate).max().orElse(0);
  }
}
