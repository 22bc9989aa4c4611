/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.maven;

import static io.github.morasanu.maven.Reports.finding;
import static io.github.morasanu.maven.Reports.incident;
import static io.github.morasanu.maven.Reports.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.morasanu.model.Finding;
import io.github.morasanu.model.Kind;
import io.github.morasanu.model.ScanReport;
import io.github.morasanu.model.Severity;
import io.github.morasanu.policy.Grounds;
import io.github.morasanu.policy.LegalNote;
import io.github.morasanu.policy.Policy;
import io.github.morasanu.policy.Suppression;
import io.github.morasanu.policy.Verdict;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CheckLogTest {

  @Test
  void show_findings_areErrorsAtTheThresholdAndWarningsBelow() {
    List<String> lines = show(
        Policy.defaults(),
        report(
            List.of(
                finding("a", Kind.PHONE_NUMBER, Severity.LOW).build(),
                finding("b", Kind.BIRTH_DATE, Severity.MEDIUM).build(),
                finding("c", Kind.MY_NUMBER, Severity.CRITICAL).build()),
            List.of()));

    assertThat(lines).hasSizeGreaterThan(5);
    assertThat(lines.get(4)).startsWith("info ").contains("my-number");
    assertThat(lines).last().isEqualTo("info " + LegalNote.NO_ADVICE.en());
    assertThat(lines.get(0)).startsWith("error b:2:10 birth-date ");
    assertThat(lines.get(1)).startsWith("error c:2:10 my-number ");
    assertThat(lines.get(2)).startsWith("warn a:2:10 phone-number ");
    assertThat(lines.get(3)).startsWith("info Morasanu examined ");
  }

  @Test
  void law_isToldInOneLanguage_aLineForEachProvision() {
    Policy policy = Policy.defaults();
    ScanReport report =
        report(List.of(finding("c", Kind.MY_NUMBER, Severity.CRITICAL).build()), List.of());
    Grounds grounds = policy.judge(report).grounds();
    List<String> english =
        new CheckMessages("app", policy, "report.json", Locale.ENGLISH).law(grounds);
    List<String> japanese =
        new CheckMessages("app", policy, "report.json", Locale.JAPAN).law(grounds);

    assertThat(english).anySatisfy(line -> assertThat(line).contains("My Number Act"));
    assertThat(japanese)
        .hasSameSizeAs(english)
        .anySatisfy(line -> assertThat(line).contains("番号法29条の4第1項"))
        .noneSatisfy(line -> assertThat(line).contains("My Number Act"));
    // Beside the provisions: the values that call for them, in groups, and that it is no advice.
    assertThat(english.stream().filter(line -> line.startsWith("  "))).hasSameSizeAs(grounds.law());
  }

  @Test
  void show_incidents_areErrorsWhereTheyFailTheBuild() {
    ScanReport report = report(List.of(), List.of(incident("a.7z")));

    assertThat(show(Policy.defaults(), report)).first().asString().startsWith("error a.7z ");
    assertThat(show(Policy.builder().failOnIncomplete(false).build(), report))
        .first()
        .asString()
        .startsWith("warn a.7z ");
  }

  @Test
  void show_manyFindings_keepsThoseThatFail() {
    List<Finding> findings = new ArrayList<>(Collections.nCopies(
        CheckLog.MAX_LINES, finding("a", Kind.PHONE_NUMBER, Severity.LOW).build()));
    findings.add(finding("z", Kind.MY_NUMBER, Severity.CRITICAL).build());

    List<String> lines = show(Policy.defaults(), report(findings, List.of()));

    assertThat(lines).filteredOn(line -> !line.startsWith("info ")).hasSize(CheckLog.MAX_LINES + 1);
    assertThat(lines).first().asString().startsWith("error z:2:10 ");
    assertThat(lines.get(CheckLog.MAX_LINES))
        .isEqualTo("warn … and 1 more finding, see target/morasanu/report.json");
  }

  @Test
  void show_manyIncidents_saysHowManyAreLeftOut() {
    ScanReport report =
        report(List.of(), Collections.nCopies(CheckLog.MAX_LINES + 7, incident("a.7z")));

    assertThat(show(Policy.defaults(), report))
        .hasSize(CheckLog.MAX_LINES + 2)
        .contains("warn … and 7 more incidents, see target/morasanu/report.json");
  }

  @Test
  void show_saysWhatIsTolerated_andWhichSuppressionsHaveNoEffect() {
    Suppression used = new Suppression("a", "phone-number", "ours", null, "morasanu.toml, line 1");
    Suppression unused = new Suppression("b", "vin", "gone", null, "morasanu.toml, line 5");
    Policy policy = Policy.builder().suppressions(List.of(used, unused)).build();
    ScanReport report =
        report(List.of(finding("a", Kind.PHONE_NUMBER, Severity.HIGH).count(3).build()), List.of());

    assertThat(show(policy, report))
        .contains(
            "info Morasanu tolerated values: 3 by configuration.",
            "warn morasanu.toml, line 5: the suppression of vin has no effect, since nothing that it"
                + " allows is there");
    CheckMessages messages =
        new CheckMessages("app", policy, "target/morasanu/report.json", Locale.ENGLISH);
    Policy strict = Policy.builder()
        .suppressions(List.of(unused))
        .failOnUnusedSuppression(true)
        .build();
    Verdict verdict = strict.judge(report(List.of(), List.of()));
    assertThat(messages.failed((Verdict.Failed) verdict))
        .startsWith("Morasanu failed app: 1 suppression without effect.")
        .contains("morasanu.toml, line 5");
  }

  private static List<String> show(Policy policy, ScanReport report) {
    RecordingLog log = new RecordingLog();
    CheckMessages messages =
        new CheckMessages("app", policy, "target/morasanu/report.json", Locale.ENGLISH);
    new CheckLog(log.log(), policy, messages).show(report, policy.judge(report).grounds());
    return log.lines();
  }
}
