/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.morasanu.model.Confidence;
import io.github.morasanu.model.Finding;
import io.github.morasanu.model.IncidentCause;
import io.github.morasanu.model.Kind;
import io.github.morasanu.model.Location;
import io.github.morasanu.model.ScanIncident;
import io.github.morasanu.model.ScanReport;
import io.github.morasanu.model.Severity;
import io.github.morasanu.policy.Policy;
import io.github.morasanu.policy.Suppression;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownReporterTest {

  @Test
  void names_thatAreMarkdownStayNames() throws IOException {
    assertThat(Written.as(ReportFormat.MARKDOWN, HostileReport.report()))
        .doesNotContain(
            "@team", "[x]", " #1", "`b`", "**c**", "<b>", "<script>", "<img", "http://");
  }

  @Test
  void rows_haveTheCellsOfTheirTable() throws IOException {
    List<String> rows = Written.as(ReportFormat.MARKDOWN, HostileReport.report())
        .lines()
        .filter(line -> line.startsWith("| high |"))
        .toList();

    assertThat(rows)
        .hasSize(7)
        .allSatisfy(
            row -> assertThat(row.chars().filter(character -> character == '|')).hasSize(6));
  }

  @Test
  void report_withVeryMuchStaysShortEnoughForAComment() throws IOException {
    ScanReport report = BigReport.of(50_000);
    String text = Written.as(ReportFormat.MARKDOWN, report);

    assertThat(text)
        .hasSizeLessThan(65_536)
        .contains("49,950 more findings are in the full report.", "482 more incidents");
    assertThat(Written.as(ReportFormat.MARKDOWN, longNames())).hasSizeLessThan(65_536);
  }

  @Test
  void report_withVeryMuchAllowedAndLongLawStaysShortEnoughForAComment() throws IOException {
    ScanReport big = BigReport.of(2_000);
    List<Finding> findings = new ArrayList<>(longNames().findings());
    findings.addAll(big.findings());
    String name = "_\u200b".repeat(2_500);
    List<Suppression> suppressions = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      suppressions.add(new Suppression("none", "rule" + name, name, null, i + name));
    }
    suppressions.add(new Suppression("**", "passport", name, null, "x"));
    Policy policy = Policy.builder().suppressions(suppressions).build();
    ScanReport report = new ScanReport(findings, longNames().incidents(), big.summary());

    assertThat(Written.as(ReportFormat.MARKDOWN, report, policy))
        .hasSizeLessThan(65_536)
        .contains("Law and standards", "(200)", "more are in the JSON report");
  }

  @Test
  void findings_areTheWorst() throws IOException {
    assertThat(Written.as(ReportFormat.MARKDOWN, BigReport.of(5_000))
            .lines()
            .filter(line -> line.contains("</code>") && line.startsWith("| ")))
        .hasSize(50)
        .allSatisfy(line -> assertThat(line).startsWith("| critical |"));
  }

  private static ScanReport longNames() {
    String name = "_\u200b".repeat(2_500);
    Finding finding = Finding.builder("secret-x", Kind.SECRET)
        .severity(Severity.HIGH)
        .confidence(Confidence.HIGH)
        .location(Location.builder(name).field(name).build())
        .preview(name)
        .reasons(List.of(name))
        .build();
    ScanIncident incident = new ScanIncident(name, IncidentCause.TIMEOUT, name);
    return new ScanReport(
        Collections.nCopies(200, finding),
        Collections.nCopies(200, incident),
        SampleReport.empty().summary());
  }
}
