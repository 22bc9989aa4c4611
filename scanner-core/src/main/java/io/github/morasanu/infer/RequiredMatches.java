/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.infer;

import io.github.morasanu.model.Location;
import io.github.morasanu.rule.RequiredRule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The matches of one content that only count if other rules have matches near by, and where those are.
 * Keeps so many: what comes after that counts in any case. Not thread-safe.
 *
 * <p>Semantics of gitleaks 8.30: detect/detect.go, {@code withinProximity}.
 */
final class RequiredMatches {
  static final int MOST = 10_000;

  /** A match with its details. */
  record Waiting(
      MatchEvidence evidence,
      Location location,
      String preview,
      @Nullable String fingerprint,
      long identity) {}

  private final List<Waiting> waiting = new ArrayList<>();

  /** By rule id: where its matches stand. */
  private final Map<String, List<Location>> places = new HashMap<>();

  /** Keeps a match, or gives it if there are too many. */
  void add(Waiting match, Consumer<Waiting> counting) {
    if (waiting.size() < MOST) {
      waiting.add(match);
    } else {
      counting.accept(match);
    }
  }

  /** Notes where a match of a rule stands. */
  void addPlace(String rule, Location place) {
    List<Location> known = places.computeIfAbsent(rule, id -> new ArrayList<>());
    if (known.size() <= MOST) {
      known.add(place);
    }
  }

  /** Adds what was noted of the part that follows, whose locations are to be moved; gives what there is too much of. */
  void addAll(RequiredMatches next, UnaryOperator<Location> moved, Consumer<Waiting> counting) {
    for (Waiting match : next.waiting) {
      Waiting here = new Waiting(
          match.evidence,
          moved.apply(match.location),
          match.preview,
          match.fingerprint,
          match.identity);
      add(here, counting);
    }
    next.places.forEach(
        (rule, locations) -> locations.forEach(place -> addPlace(rule, moved.apply(place))));
  }

  /** Gives the matches that count, in their order, and forgets them. */
  void resolve(Consumer<Waiting> counting) {
    for (Waiting match : waiting) {
      if (match.evidence.rule().required().stream().allMatch(rule -> isNear(match, rule))) {
        counting.accept(match);
      }
    }
    waiting.clear();
  }

  private boolean isNear(Waiting match, RequiredRule rule) {
    List<Location> known = places.getOrDefault(rule.id(), List.of());
    return known.size() > MOST
        || known.stream().anyMatch(place -> isNear(match.location, place, rule));
  }

  private static boolean isNear(Location match, Location other, RequiredRule rule) {
    return isWithin(line(match) - line(other), rule.withinLines())
        && isWithin(match.column() - other.column(), rule.withinColumns());
  }

  private static boolean isWithin(int distance, int limit) {
    return limit == RequiredRule.ANYWHERE || Math.abs(distance) <= limit;
  }

  /** A table has rows for lines. */
  private static int line(Location location) {
    return location.line() > 0 ? location.line() : location.row();
  }
}
