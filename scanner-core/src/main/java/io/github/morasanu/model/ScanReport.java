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
 */
public record ScanReport(
    List<Finding> findings, List<ScanIncident> incidents, ScanSummary summary) {

  public ScanReport {
    findings = findings.stream().sorted().toList();
    incidents = incidents.stream().sorted().toList();
  }
}
