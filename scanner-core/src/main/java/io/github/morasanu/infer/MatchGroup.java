/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.infer;

import io.github.morasanu.model.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The matches of one rule in one column of one content that have the same evidence. Keeps the
 * details of the first few and counts the rest. Not thread-safe.
 */
public final class MatchGroup {
  /** Up to so many matches are reported one by one; more become one finding with a count. */
  static final int MAX_SEPARATE = 10;

  record Detail(
      MatchEvidence evidence,
      Location location,
      String preview,
      @Nullable String fingerprint) {}

  private final MatchEvidence evidence;
  private final List<Detail> details = new ArrayList<>();
  private final DistinctSketch values = new DistinctSketch();
  private long count;

  /** Sum of the identities: the same for the same values, in whatever order they come. */
  private long digest;

  MatchGroup(MatchEvidence evidence) {
    this.evidence = evidence;
  }

  /** Whether the next match is still to be given with its details. */
  public boolean wantsDetails() {
    return details.size() < MAX_SEPARATE;
  }

  /**
   * Adds a match with its details.
   *
   * @param matched its own evidence: matches of a group may differ in the word that speaks for them
   * @param preview the masked value
   * @param fingerprint keyed and shortened, or null without a key
   * @param identity keyed hash of the normalised value, for counting different ones
   */
  public void add(
      MatchEvidence matched,
      Location location,
      String preview,
      @Nullable String fingerprint,
      long identity) {
    details.add(new Detail(matched, location, preview, fingerprint));
    count(identity);
  }

  /** Adds one more match of which only the number matters. */
  public void count(long identity) {
    values.add(identity);
    digest += identity;
    count++;
  }

  /** Adds the matches of a later part, whose locations are to be moved. */
  void addAll(MatchGroup next, UnaryOperator<Location> moved) {
    for (Detail detail : next.details) {
      if (wantsDetails()) {
        details.add(new Detail(
            detail.evidence, moved.apply(detail.location), detail.preview, detail.fingerprint));
      }
    }
    values.addAll(next.values);
    digest += next.digest;
    count += next.count;
  }

  /** The evidence that its matches share. */
  public MatchEvidence evidence() {
    return evidence;
  }

  long count() {
    return count;
  }

  /** Tells all values of the group, each as often as it stands there, from any others. */
  long digest() {
    return digest;
  }

  DistinctSketch values() {
    return values;
  }

  List<Detail> details() {
    return details;
  }
}
