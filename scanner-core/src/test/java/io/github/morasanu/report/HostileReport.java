/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.report;

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

/** A report of files whose names attack whatever shows them. */
final class HostileReport {
  static final String SCRIPT = "a.zip!/</script><script>window.hacked=1</script>.csv";
  static final String IMAGE = "\"><img src=x onerror='window.hacked=1'>.csv";
  static final String COMMENT = "<!--<script>.csv";
  static final String FORMULA = "=HYPERLINK(\"http://example.com\",\"a\").csv";
  static final String WIDE_FORMULA = "＝1+1.csv";
  static final String MENTION = "@team #1 [x](http://example.com) | `b` **c** <b>.md";
  static final String UNPAIRED = "c\uD800d\uFFFE\u2028\u0000.txt";
  static final List<String> PATHS =
      List.of(SCRIPT, IMAGE, COMMENT, FORMULA, WIDE_FORMULA, MENTION, UNPAIRED);

  private HostileReport() {}

  static ScanReport report() {
    List<Finding> findings = PATHS.stream()
        .map(path -> Finding.builder("rule-of-" + (path.length() % 2), Kind.MY_NUMBER)
            .severity(Severity.HIGH)
            .confidence(Confidence.HIGH)
            .location(Location.builder(path).line(1).column(2).field(path).build())
            .preview("-***" + path)
            .reasons(List.of("label says '" + path + "'"))
            .build())
        .toList();
    List<ScanIncident> incidents = PATHS.stream()
        .map(path -> new ScanIncident(path, IncidentCause.DAMAGED, "Broken: " + path))
        .toList();
    return new ScanReport(findings, incidents, new ScanSummary(7, 0, 7, Map.of(), 0));
  }
}
