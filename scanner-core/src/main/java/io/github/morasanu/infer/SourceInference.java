/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.infer;

import io.github.morasanu.model.Confidence;
import io.github.morasanu.model.Finding;
import io.github.morasanu.model.Severity;
import io.github.morasanu.rule.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Collects the matches of one content and, at its end, decides what they are worth together. Memory
 * grows with the number of rules and columns, not of matches. Not thread-safe.
 */
public final class SourceInference {
  /** So many different values of one rule in one content are a list of people, not a mention. */
  private static final long LIST = 10;

  private record Column(Rule rule, int column) {}

  /** What makes matches worth the same; which word speaks for them does not. */
  private record Standing(Rule rule, int column, boolean sample, Optional<Confidence> alone) {}

  private final String path;
  private final Map<Standing, MatchGroup> groups = new LinkedHashMap<>();
  private final Map<Column, PassRate> rates = new HashMap<>();

  /**
   * For one content.
   *
   * @param path where it stands: some places are made for contact data
   */
  public SourceInference(String path) {
    this.path = path;
  }

  /** Notes a match and returns the group to which its details belong. */
  public MatchGroup match(MatchEvidence evidence) {
    if (evidence.rule().selective()) {
      rate(evidence.rule(), evidence.column()).pass();
    }
    Standing standing =
        new Standing(evidence.rule(), evidence.column(), evidence.sample(), alone(evidence));
    return groups.computeIfAbsent(standing, key -> new MatchGroup(evidence));
  }

  /** Notes a candidate of the right shape that failed the check. */
  public void refused(Rule rule, int column) {
    if (rule.selective()) {
      rate(rule, column).refuse();
    }
  }

  /**
   * The findings at or over a confidence.
   *
   * @param people is told the values of the findings that are no samples
   */
  public void conclude(Confidence minimum, PeopleEstimator people, Consumer<Finding> findings) {
    Map<MatchGroup, Confidence> kept = new LinkedHashMap<>();
    Map<Rule, Long> valuesOfRule = new HashMap<>();
    for (MatchGroup group : groups.values()) {
      Optional<Confidence> confidence = confidence(group);
      if (confidence.isPresent() && confidence.get().isAtLeast(minimum)) {
        kept.put(group, confidence.get());
        if (!group.evidence().sample()) {
          valuesOfRule.merge(group.rule(), group.values().estimate(), Long::sum);
          people.add(group.rule().kind(), group.values());
        }
      }
    }
    kept.forEach((group, confidence) -> {
      boolean list = valuesOfRule.getOrDefault(group.rule(), 0L) >= LIST;
      report(group, confidence, list, findings);
    });
  }

  private Optional<Confidence> confidence(MatchGroup group) {
    MatchEvidence evidence = group.evidence();
    PassRate rate = rate(evidence.rule(), evidence.column());
    if (rate.provesIdentifier()) {
      return Optional.of(Confidence.HIGH);
    }
    boolean coincidence =
        rate.provesCoincidence() && (evidence.column() > 0 || evidence.contextWord() == null);
    return coincidence ? Optional.empty() : alone(evidence);
  }

  /** The confidence of a match by itself; empty where a contrary word leaves none. */
  private static Optional<Confidence> alone(MatchEvidence evidence) {
    if (evidence.contraryWord() != null) {
      return below(evidence.rule().confidence());
    }
    return Optional.of(
        evidence.contextWord() == null
            ? evidence.rule().confidence()
            : evidence.rule().contextConfidence());
  }

  private static Optional<Confidence> below(Confidence confidence) {
    return switch (confidence) {
      case HIGH -> Optional.of(Confidence.MEDIUM);
      case MEDIUM -> Optional.of(Confidence.LOW);
      case LOW -> Optional.empty();
    };
  }

  private void report(
      MatchGroup group, Confidence confidence, boolean list, Consumer<Finding> findings) {
    boolean separate = group.count() <= MatchGroup.MAX_SEPARATE;
    List<String> reasons = reasons(group, list);
    for (MatchGroup.Detail detail : group.details()) {
      findings.accept(Finding.builder(group.rule().id(), group.rule().kind())
          .severity(severity(group, list))
          .confidence(confidence)
          .location(detail.location())
          .count(separate ? 1 : group.count())
          .preview(detail.preview())
          .fingerprint(detail.fingerprint())
          .reasons(reasons)
          .build());
      if (!separate) {
        return;
      }
    }
  }

  private Severity severity(MatchGroup group, boolean list) {
    if (group.evidence().sample() || AuthorMetadata.covers(group.rule().kind(), path)) {
      return Severity.INFO;
    }
    Severity severity = group.rule().severity();
    if (!list) {
      return severity;
    }
    return switch (severity) {
      case LOW -> Severity.MEDIUM;
      case MEDIUM -> Severity.HIGH;
      default -> severity;
    };
  }

  private List<String> reasons(MatchGroup group, boolean list) {
    MatchEvidence evidence = group.evidence();
    List<String> reasons = new ArrayList<>();
    if (evidence.sample()) {
      reasons.add("a published sample value");
    } else if (AuthorMetadata.covers(group.rule().kind(), path)) {
      reasons.add("a place where authors publish how to reach them");
    }
    reasons.add(group.rule().proof());
    String where = evidence.labelled() ? "label says " : "near by stands ";
    if (evidence.contextWord() != null) {
      reasons.add(where + "'" + evidence.contextWord() + "'");
    }
    if (evidence.contraryWord() != null) {
      reasons.add("against it: " + where + "'" + evidence.contraryWord() + "'");
    }
    if (rate(evidence.rule(), evidence.column()).provesIdentifier()) {
      reasons.add(
          evidence.column() > 0
              ? "nearly all numbers of column " + evidence.column() + " pass"
              : "nearly all such numbers of the file pass");
    }
    if (list && !evidence.sample()) {
      reasons.add("one of many in this file");
    }
    return reasons;
  }

  private PassRate rate(Rule rule, int column) {
    return rates.computeIfAbsent(new Column(rule, column), key -> new PassRate());
  }
}
