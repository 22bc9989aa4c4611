/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.pattern;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Anchors of which every match holds at least one.
 *
 * @param cost estimated share of the places of a text where one of them stands; the less, the better
 */
record AnchorSet(List<Candidate> candidates, double cost) {
  /** More anchors than this are not looked for. */
  static final int MAX_ANCHORS = 32;

  /**
   * What one more anchor costs a prefilter, in places of a text: 150 more of them were measured to
   * slow it by 5 %, and a candidate costs about as much as 100 chars without one.
   */
  static final double COST_OF_ONE = 3e-6;

  /** An anchor, and the estimated share of the places of a text where it stands. */
  record Candidate(PatternAnchor anchor, double frequency) {

    Candidate within(Lengths before, Lengths after) {
      return new Candidate(anchor.within(before, after), frequency);
    }

    private Candidate or(Candidate other) {
      return new Candidate(anchor.or(other.anchor), Math.max(frequency, other.frequency));
    }
  }

  /** Equal sequences become one anchor; null if too many are left. */
  static @Nullable AnchorSet of(Collection<Candidate> candidates) {
    Map<List<CharSet>, Candidate> distinct = new LinkedHashMap<>();
    for (Candidate candidate : candidates) {
      distinct.merge(candidate.anchor.sequence(), candidate, Candidate::or);
      if (distinct.size() > MAX_ANCHORS) {
        return null;
      }
    }
    double cost = 0;
    for (Candidate candidate : distinct.values()) {
      cost += COST_OF_ONE + candidate.frequency;
    }
    return new AnchorSet(List.copyOf(distinct.values()), cost);
  }

  List<PatternAnchor> anchors() {
    return candidates.stream().map(Candidate::anchor).toList();
  }

  AnchorSet within(Lengths before, Lengths after) {
    return new AnchorSet(
        candidates.stream().map(candidate -> candidate.within(before, after)).toList(), cost);
  }

  static @Nullable AnchorSet better(@Nullable AnchorSet a, @Nullable AnchorSet b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    return b.cost < a.cost ? b : a;
  }
}
