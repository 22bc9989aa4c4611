/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.infer;

import io.github.morasanu.model.Confidence;
import io.github.morasanu.model.Kind;
import io.github.morasanu.rule.Rule;
import java.util.Optional;

/**
 * Tells whether the days in the rows of people, which no header names, are those of their birth: by when they lie. Births of adults are
 * spread over a lifetime, and a good part of them lies before anything else that files tell of; days of visits, orders and contracts are
 * recent, and days of entry have only few that are so early. Not thread-safe.
 */
final class BareBirths {
  /** So many days of a column tell what it is. */
  static final int ENOUGH = 5;

  /**
   * The share of births before 1981 among those of any adults of the 2020s is about a half, and a third in a young firm; that of days of
   * entry into a firm is a twentieth.
   */
  private static final double EARLY = 0.2;

  /** Children are in lists of adults as well; but awards and deaths are spread so wide too. */
  private static final double RECENT = 0.1;

  /** Who is awarded or dead has no telephone number beside. */
  private static final double RECENT_OF_REACHABLE = 0.25;

  private final ColumnCounts early = new ColumnCounts();
  private final ColumnCounts recent = new ColumnCounts();
  private final ColumnCounts all = new ColumnCounts();

  /** Whether a rule finds such days: its check refuses those that are recent, and doubts those that are not early. */
  static boolean covers(Rule rule) {
    return rule.kind() == Kind.BIRTH_DATE && rule.selective();
  }

  void add(MatchEvidence evidence) {
    if (covers(evidence.rule()) && !evidence.sample()) {
      int column = group(evidence.column());
      all.add(column, 1);
      early.add(column, evidence.doubtful() ? 0 : 1);
    }
  }

  void addRecent(int column) {
    all.add(group(column), 1);
    recent.add(group(column), 1);
  }

  void addAll(BareBirths next) {
    early.addAll(next.early);
    recent.addAll(next.recent);
    all.addAll(next.all);
  }

  /** Rows of text without columns count together. */
  private static int group(int column) {
    return Math.max(0, column);
  }

  /** Whether the days of its column are enough to tell, and lie as births do. */
  boolean proves(MatchEvidence evidence) {
    int column = group(evidence.column());
    long days = all.get(column);
    return days >= ENOUGH
        && early.get(column) >= EARLY * days
        && recent.get(column) <= days * (isReachable(evidence) ? RECENT_OF_REACHABLE : RECENT);
  }

  /** Whether its record tells more of the person than the name. */
  private static boolean isReachable(MatchEvidence evidence) {
    return (evidence.company() & ~(Company.NAME | Company.CARD)) != 0;
  }

  /**
   * How sure a day is one of birth. Where its column has too few days to tell, it may be one beside a name and something else of the person,
   * if none of them is recent; and is likely one if the most are early.
   */
  Optional<Confidence> confidence(MatchEvidence evidence) {
    int column = group(evidence.column());
    boolean reachable = isReachable(evidence);
    if (evidence.contraryWord() != null) {
      return Optional.empty();
    }
    if (proves(evidence)) {
      return Optional.of(reachable ? Confidence.HIGH : Confidence.MEDIUM);
    }
    long days = all.get(column);
    if (days >= ENOUGH || recent.get(column) > 0 || !reachable) {
      return Optional.empty();
    }
    return Optional.of(2 * early.get(column) >= days ? Confidence.MEDIUM : Confidence.LOW);
  }
}
