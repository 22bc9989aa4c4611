/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.maven;

import io.github.morasanu.model.Confidence;
import io.github.morasanu.model.Finding;
import io.github.morasanu.model.IncidentCause;
import io.github.morasanu.model.Kind;
import io.github.morasanu.model.Location;
import io.github.morasanu.model.ScanIncident;
import io.github.morasanu.model.ScanReport;
import io.github.morasanu.model.ScanSummary;
import io.github.morasanu.model.Severity;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Reports made by hand. */
final class Reports {

  private Reports() {}

  static Finding.Builder finding(String path, Kind kind, Severity severity) {
    return Finding.builder(kind.id(), kind)
        .severity(severity)
        .confidence(Confidence.HIGH)
        .location(Location.builder(path).line(2).column(10).build())
        .preview("9*********68")
        .reasons(List.of("check digit", "header"));
  }

  static ScanIncident incident(String path) {
    return new ScanIncident(path, IncidentCause.UNSUPPORTED, "7z is not opened yet");
  }

  static ScanReport report(List<Finding> findings, List<ScanIncident> incidents) {
    Map<Kind, Long> byKind = findings.stream()
        .collect(Collectors.groupingBy(
            Finding::kind, TreeMap::new, Collectors.summingLong(Finding::count)));
    return new ScanReport(findings, incidents, new ScanSummary(1234, 0, 56_789, byKind, 0));
  }
}
