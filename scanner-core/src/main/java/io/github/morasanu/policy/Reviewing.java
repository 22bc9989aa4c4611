/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.policy;

import io.github.morasanu.model.AllowComment;
import io.github.morasanu.model.Finding;
import io.github.morasanu.model.Kind;
import io.github.morasanu.model.ScanReport;
import io.github.morasanu.model.ScanSummary;
import io.github.morasanu.model.Severity;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One review of a report under a policy. Used once. */
final class Reviewing {
  private final Policy policy;
  private final List<Tolerated> tolerated = new ArrayList<>();
  private final List<StaleSuppression> stale = new ArrayList<>();

  Reviewing(Policy policy) {
    this.policy = policy;
  }

  Review review(ScanReport report) {
    comments(report.comments());
    List<Finding> accused = withoutAllowed(report.findings());
    List<Finding> open = withoutKnown(accused);
    List<Breach> breaches = breaches(open, report.summary().peopleEstimate());
    List<Finding> failing = failing(open, breaches);
    // What is known is still there: a baseline changes what fails, not what the law says.
    List<LegalNote> law = LawBook.notesOf(accused, report.summary().peopleEstimate());
    Grounds grounds = new Grounds(breaches, failing, tolerated, stale, law);
    Verdict verdict = verdict(report, grounds);
    return new Review(remaining(report, open), verdict);
  }

  private void comments(List<AllowComment> comments) {
    for (AllowComment comment : comments) {
      String path = comment.location().path();
      if (comment.values() > 0) {
        tolerated.add(
            Tolerated.byComment(path, comment.rule(), comment.reason(), comment.values()));
      } else {
        stale.add(new StaleSuppression(
            comment.location().toString(),
            comment.rule(),
            comment.reason().isEmpty()
                ? StaleSuppression.Cause.NO_REASON
                : StaleSuppression.Cause.UNUSED));
      }
    }
  }

  /** The findings that no entry of the allow list covers. */
  private List<Finding> withoutAllowed(List<Finding> findings) {
    Set<Suppression> used = new HashSet<>();
    List<Suppression> valid = policy.suppressions().stream()
        .filter(suppression -> !suppression.isExpired(policy.today()))
        .toList();
    List<Finding> left = new ArrayList<>();
    for (Finding finding : findings) {
      List<Suppression> covering =
          valid.stream().filter(suppression -> suppression.covers(finding)).toList();
      used.addAll(covering);
      if (covering.isEmpty()) {
        left.add(finding);
      } else {
        tolerate(finding, Tolerated.By.CONFIGURATION, covering.get(0).reason());
      }
    }
    for (Suppression suppression : policy.suppressions()) {
      boolean expired = suppression.isExpired(policy.today());
      if (expired || (!used.contains(suppression) && policy.selection().isAll())) {
        stale.add(new StaleSuppression(
            suppression.place(),
            suppression.rule(),
            expired ? StaleSuppression.Cause.EXPIRED : StaleSuppression.Cause.UNUSED));
      }
    }
    return left;
  }

  private void tolerate(Finding finding, Tolerated.By by, String reason) {
    tolerated.add(Tolerated.of(finding, by, reason));
  }

  /** The findings that the baseline does not know. */
  private List<Finding> withoutKnown(List<Finding> findings) {
    if (policy.baseline().isEmpty()) {
      return findings;
    }
    Map<Boolean, List<Finding>> byKnown = policy.baseline().get().byKnown(findings);
    byKnown
        .getOrDefault(true, List.of())
        .forEach(finding -> tolerate(finding, Tolerated.By.BASELINE, ""));
    return byKnown.getOrDefault(false, List.of());
  }

  private List<Breach> breaches(List<Finding> findings, long people) {
    Map<Kind, Long> values = new EnumMap<>(Kind.class);
    for (Finding finding : findings) {
      if (policy.fails(finding)) {
        values.merge(finding.kind(), finding.count(), Long::sum);
      }
    }
    List<Breach> breaches = new ArrayList<>();
    values.forEach((kind, found) -> {
      long allowed = policy.limit(kind).maxValues();
      if (found > allowed) {
        breaches.add(new Breach(kind, found, allowed));
      }
    });
    boolean anybody = findings.stream().anyMatch(this::mayFail);
    if (anybody && policy.maxPeople().isPresent() && people > policy.maxPeople().getAsLong()) {
      breaches.add(new Breach(null, people, policy.maxPeople().getAsLong()));
    }
    return breaches;
  }

  private List<Finding> failing(List<Finding> findings, List<Breach> breaches) {
    boolean people = breaches.stream().anyMatch(breach -> breach.kind().isEmpty());
    return findings.stream()
        .filter(finding -> people
            ? mayFail(finding)
            : policy.fails(finding)
                && breaches.stream().anyMatch(breach -> breach.ofKind() == finding.kind()))
        .toList();
  }

  private boolean mayFail(Finding finding) {
    return finding.severity() != Severity.INFO && !policy.limit(finding.kind()).never();
  }

  private Verdict verdict(ScanReport report, Grounds grounds) {
    if (!grounds.failing().isEmpty()) {
      Severity worst = Severity.INFO;
      long values = 0;
      for (Finding finding : grounds.failing()) {
        values += finding.count();
        worst = finding.severity().isAtLeast(worst) ? finding.severity() : worst;
      }
      return new Verdict.Failed(values, worst, grounds);
    }
    if (policy.failOnUnusedSuppression() && !stale.isEmpty()) {
      return new Verdict.Failed(0, Severity.INFO, grounds);
    }
    if (policy.failOnIncomplete() && !report.incidents().isEmpty()) {
      return new Verdict.Incomplete(report.incidents().size(), grounds);
    }
    return new Verdict.Passed(grounds);
  }

  private static ScanReport remaining(ScanReport report, List<Finding> open) {
    if (open.size() == report.findings().size()) {
      return report;
    }
    ScanSummary all = report.summary();
    Map<Kind, Long> byKind = new EnumMap<>(Kind.class);
    open.forEach(finding -> byKind.merge(finding.kind(), finding.count(), Long::sum));
    ScanSummary summary = new ScanSummary(
        all.filesScanned(),
        all.filesPartlyScanned(),
        all.bytesScanned(),
        byKind,
        all.byCharset(),
        all.peopleEstimate(),
        all.leftOut());
    return new ScanReport(open, report.incidents(), summary, report.comments());
  }
}
