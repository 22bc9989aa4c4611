/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.policy;

import io.github.morasanu.model.AllowComment;
import io.github.morasanu.model.Confidence;
import io.github.morasanu.model.Finding;
import io.github.morasanu.model.Kind;
import io.github.morasanu.model.Location;
import io.github.morasanu.model.ScanReport;
import io.github.morasanu.model.ScanSummary;
import io.github.morasanu.model.Severity;
import java.util.List;
import java.util.Map;

/** Findings and reports for the tests of policies. */
final class Samples {

  private Samples() {}

  static Finding finding(Kind kind, Severity severity, String path, long count) {
    return finding(kind, severity, path, 1, "0a1b2", count);
  }

  static Finding finding(
      Kind kind, Severity severity, String path, int line, String fingerprint, long count) {
    return Finding.builder(kind.id(), kind)
        .severity(severity)
        .confidence(Confidence.HIGH)
        .location(Location.builder(path).line(line).build())
        .preview("***")
        .fingerprint(fingerprint)
        .count(count)
        .build();
  }

  static ScanReport report(long people, Finding... findings) {
    return new ScanReport(List.of(findings), List.of(), summary(people));
  }

  static ScanReport report(List<AllowComment> comments, Finding... findings) {
    return new ScanReport(List.of(findings), List.of(), summary(1), comments);
  }

  private static ScanSummary summary(long people) {
    return new ScanSummary(1, 0, 1, Map.of(), people);
  }
}
