/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.model;

import java.util.List;

/**
 * Everything a scan found and everything it could not examine. Immutable.
 *
 * @param findings sorted, without those under the request's confidence
 * @param incidents sorted
 * @param summary what was gone through
 * @param comments sorted, comments in the contents that allow findings
 */
public record ScanReport(
    List<Finding> findings,
    List<ScanIncident> incidents,
    ScanSummary summary,
    List<AllowComment> comments) {

  public ScanReport {
    findings = findings.stream().sorted().toList();
    incidents = incidents.stream().sorted().toList();
    comments = comments.stream().sorted().toList();
  }

  /** A report of contents without such comments. */
  public ScanReport(List<Finding> findings, List<ScanIncident> incidents, ScanSummary summary) {
    this(findings, incidents, summary, List.of());
  }
}
