/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.cli;

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

/** Reports as a scanner might return them. */
final class Reports {

  private Reports() {}

  static ScanReport clean() {
    return new ScanReport(List.of(), List.of(), new ScanSummary(3, 0, 900, Map.of(), 0));
  }

  static ScanReport found(Severity severity) {
    Finding finding = Finding.builder("my-number", Kind.MY_NUMBER)
        .severity(severity)
        .confidence(Confidence.HIGH)
        .location(Location.builder("顧客.csv").line(2).column(5).build())
        .preview("12********18")
        .reasons(List.of("check digit is right"))
        .build();
    ScanSummary summary = new ScanSummary(3, 0, 900, Map.of(Kind.MY_NUMBER, 1L), 1);
    return new ScanReport(List.of(finding), List.of(), summary);
  }

  static ScanReport incomplete() {
    ScanIncident incident =
        new ScanIncident("a.zip", IncidentCause.ENCRYPTED, "It asks for a password.");
    return new ScanReport(List.of(), List.of(incident), clean().summary());
  }
}
