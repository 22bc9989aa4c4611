/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

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
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyTest {

  @Test
  void judge_passesAnEmptyReport() {
    assertThat(Policy.defaults().judge(report(0))).isEqualTo(new Verdict.Passed());
  }

  @ParameterizedTest
  @CsvSource({
    "LOW,      INFO,     passed",
    "LOW,      LOW,      failed",
    "MEDIUM,   LOW,      passed",
    "MEDIUM,   MEDIUM,   failed",
    "MEDIUM,   CRITICAL, failed",
    "HIGH,     MEDIUM,   passed",
    "HIGH,     HIGH,     failed",
    "CRITICAL, HIGH,     passed",
    "CRITICAL, CRITICAL, failed",
  })
  void judge_failsAtTheThresholdAndOverIt(Severity failOn, Severity found, String verdict) {
    Policy policy = Policy.builder().failOn(failOn).build();

    Finding finding = finding(found, 1);
    assertThat(policy.judge(report(0, finding)).id()).isEqualTo(verdict);
    assertThat(policy.fails(finding)).isEqualTo(verdict.equals("failed"));
  }

  @Test
  void judge_countsValuesNotFindingsAndOnlyThoseOverTheThreshold() {
    ScanReport report = report(
        0,
        finding(Severity.HIGH, 7),
        finding(Severity.CRITICAL, 2),
        finding(Severity.MEDIUM, 30),
        finding(Severity.LOW, 500));

    assertThat(Policy.defaults().judge(report))
        .isInstanceOfSatisfying(Verdict.Failed.class, failed -> {
          assertThat(failed.findings()).isEqualTo(39);
          assertThat(failed.worst()).isEqualTo(Severity.CRITICAL);
        });
  }

  @Test
  void judge_isIncompleteWhenSomethingWasNotExamined() {
    assertThat(Policy.defaults().judge(report(3, finding(Severity.LOW, 1))))
        .isEqualTo(new Verdict.Incomplete(3));
  }

  @Test
  void judge_passesAnIncompleteReportIfToldTo() {
    Policy lenient = Policy.builder().failOnIncomplete(false).build();

    assertThat(lenient.judge(report(3))).isEqualTo(new Verdict.Passed());
  }

  @Test
  void judge_prefersFailedToIncomplete() {
    assertThat(Policy.defaults().judge(report(1, finding(Severity.MEDIUM, 1))))
        .isInstanceOfSatisfying(
            Verdict.Failed.class, failed -> assertThat(failed.findings()).isEqualTo(1));
  }

  @Test
  void failOn_refusesInfo() {
    Policy.Builder builder = Policy.builder();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.failOn(Severity.INFO))
        .withMessageContaining("info never fails");
  }

  @Test
  void defaults_areMediumAndComplete() {
    assertThat(Policy.defaults().failOn()).isEqualTo(Severity.MEDIUM);
    assertThat(Policy.defaults().failOnIncomplete()).isTrue();
  }

  private static ScanReport report(int incidents, Finding... findings) {
    List<ScanIncident> list = IntStream.range(0, incidents)
        .mapToObj(i -> new ScanIncident("a" + i, IncidentCause.DAMAGED, "Broken."))
        .toList();
    return new ScanReport(List.of(findings), list, new ScanSummary(1, 0, 1, Map.of(), 0));
  }

  private static Finding finding(Severity severity, long count) {
    return Finding.builder("phone-number", Kind.PHONE_NUMBER)
        .severity(severity)
        .confidence(Confidence.HIGH)
        .location(Location.builder("a.txt").line(1).column(1).build())
        .count(count)
        .preview("***")
        .build();
  }
}
