/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.maven;

import io.github.morasanu.model.Finding;
import io.github.morasanu.model.ScanIncident;
import io.github.morasanu.model.ScanReport;
import io.github.morasanu.model.Severity;
import io.github.morasanu.policy.Grounds;
import io.github.morasanu.policy.Policy;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.maven.plugin.logging.Log;

/** Shows a report in Maven's log: what fails the build as errors, the rest as warnings. */
final class CheckLog {
  /** Who has more findings or incidents than this needs the report, not the log. */
  static final int MAX_LINES = 100;

  private final Log log;
  private final Policy policy;
  private final CheckMessages messages;

  CheckLog(Log log, Policy policy, CheckMessages messages) {
    this.log = log;
    this.policy = policy;
    this.messages = messages;
  }

  /** Shows the findings, the incidents, the sums, and what the verdict rests on. */
  void show(ScanReport report, Grounds grounds) {
    findings(report.findings(), grounds.failing());
    incidents(report.incidents());
    log.info(messages.summary(report));
    messages.tolerated(grounds).ifPresent(log::info);
    grounds.stale().stream().limit(MAX_LINES).map(messages::stale).forEach(log::warn);
    messages.law(grounds).forEach(log::info);
  }

  /** What fails the build comes first, so that the limit never hides it behind warnings. */
  private void findings(List<Finding> findings, List<Finding> failing) {
    Set<Finding> bad = new HashSet<>(failing);
    failing.stream().limit(MAX_LINES).map(messages::finding).forEach(log::error);
    findings.stream()
        .filter(finding -> !bad.contains(finding))
        .limit(Math.max(0, MAX_LINES - failing.size()))
        .forEach(this::tolerated);
    if (findings.size() > MAX_LINES) {
      log.warn(messages.moreFindings(findings.size() - MAX_LINES));
    }
  }

  private void tolerated(Finding finding) {
    if (finding.severity() == Severity.INFO) {
      log.info(messages.finding(finding));
    } else {
      log.warn(messages.finding(finding));
    }
  }

  private void incidents(List<ScanIncident> incidents) {
    for (ScanIncident incident : incidents.subList(0, Math.min(MAX_LINES, incidents.size()))) {
      if (policy.failOnIncomplete()) {
        log.error(messages.incident(incident));
      } else {
        log.warn(messages.incident(incident));
      }
    }
    if (incidents.size() > MAX_LINES) {
      log.warn(messages.moreIncidents(incidents.size() - MAX_LINES));
    }
  }
}
