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
import io.github.morasanu.model.ScanIncident;
import io.github.morasanu.model.ScanReport;
import io.github.morasanu.model.Severity;
import io.github.morasanu.policy.Policy;
import io.github.morasanu.policy.Verdict;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CheckMessagesTest {
  private static final ScanReport EMPTY = report(List.of(), List.of());

  private final CheckMessages messages =
      new CheckMessages("app", Policy.defaults(), "target/morasanu/report.json", Locale.ENGLISH);

  @Test
  void constants() {
    assertThat(CheckMessages.SKIPPED)
        .isEqualTo("Morasanu is skipped (morasanu.skip): nothing was checked.");
    assertThat(CheckMessages.NOTHING_IN_POM)
        .isEqualTo("Morasanu has nothing to check: a module of packaging pom, without artifacts.");
    assertThat(CheckMessages.NOTHING_TO_CHECK)
        .isEqualTo("Morasanu has nothing to check: the module has neither an artifact nor a folder "
            + "of classes. Run the goal after package, as mvn verify does.");
    assertThat(CheckMessages.NOT_PACKAGED)
        .isEqualTo("Morasanu checks only what is there: the module is not packaged yet. "
            + "Run the goal after package, as mvn verify does, to check what will be deployed.");
    assertThat(CheckMessages.BAD_KEY)
        .isEqualTo("Parameter fingerprintKey (morasanu.fingerprintKey, or "
            + "MORASANU_FINGERPRINT_KEY in the environment) needs at least 16 characters.");
  }

  @Test
  void badParameter_namesParameterPropertyValueAndWhatIsAllowed() {
    assertThat(CheckMessages.badParameter("failOn", "huge\u001b[31m", List.of("high", "low")))
        .isEqualTo("Parameter failOn (morasanu.failOn) is \"huge\\u{1B}[31m\", "
            + "but must be one of: high, low.");
  }

  @Test
  void cannotWrite_saysWhatToDo() {
    assertThat(CheckMessages.cannotWrite(Path.of("report.json")))
        .isEqualTo("Morasanu could not write its report, report.json. "
            + "Look at the rights of its folder, or set morasanu.outputDirectory.");
  }

  @Test
  void noUserKey_saysWhatToDo() {
    assertThat(CheckMessages.noUserKey(Path.of("fingerprint.key")))
        .isEqualTo("Morasanu could neither read nor make the key of its fingerprints, "
            + "fingerprint.key. Put a random text of at least 16 characters into "
            + "MORASANU_FINGERPRINT_KEY in the environment.");
  }

  @Test
  void finding_isOneLine() {
    assertThat(messages.finding(
            finding("target/app.jar!/a.csv", Kind.MY_NUMBER, Severity.CRITICAL).build()))
        .isEqualTo("target/app.jar!/a.csv:2:10 my-number critical 9*********68 (my-number, high): "
            + "check digit, header");
  }

  @Test
  void finding_ofManyValuesWithoutReasons_saysHowMany() {
    Finding column = finding("a.csv", Kind.MY_NUMBER, Severity.CRITICAL)
        .count(1001)
        .reasons(List.of())
        .build();

    assertThat(messages.finding(column))
        .isEqualTo("a.csv:2:10 my-number critical 9*********68 and 1,000 more (my-number, high)");
  }

  @Test
  void finding_ofHostileName_staysOnItsLine() {
    assertThat(
            messages.finding(finding("a.zip!/x\n[INFO] passed", Kind.MY_NUMBER, Severity.CRITICAL)
                .build()))
        .startsWith("a.zip!/x\\u{A}[INFO] passed:2:10 my-number");
  }

  @Test
  void incident_saysWhereAndWhy() {
    assertThat(messages.incident(incident("a.jar!/data\n.7z")))
        .isEqualTo("a.jar!/data\\u{A}.7z not examined, or not wholly (unsupported): "
            + "7z is not opened yet");
  }

  @Test
  void more_pointsToTheReport() {
    assertThat(messages.moreFindings(1))
        .isEqualTo("… and 1 more finding, see target/morasanu/report.json");
    assertThat(messages.moreIncidents(1200))
        .isEqualTo("… and 1,200 more incidents, see target/morasanu/report.json");
  }

  @Test
  void summary_countsWhatWasExaminedAndFound() {
    assertThat(messages.summary(EMPTY))
        .isEqualTo("Morasanu examined app: 1,234 files, 56,789 bytes; found nothing, 0 incidents.");
    assertThat(messages.summary(report(
            List.of(
                finding("a", Kind.SECRET, Severity.HIGH).build(),
                finding("b", Kind.MY_NUMBER, Severity.CRITICAL).count(3).build()),
            List.of(incident("c")))))
        .isEqualTo("Morasanu examined app: 1,234 files, 56,789 bytes; "
            + "found 3 my-number, 1 secret, 1 incident.");
  }

  @Test
  void passed_namesTheModuleAndTheThreshold() {
    assertThat(messages.passed(EMPTY))
        .isEqualTo("Morasanu passed app: nothing at or over severity medium.");
  }

  @Test
  void passed_withFindingsBelow_doesNotHideThem() {
    ScanReport low =
        report(List.of(finding("a", Kind.POSTAL_CODE, Severity.LOW).build()), List.of());

    assertThat(messages.passed(low))
        .isEqualTo("Morasanu passed app: nothing at or over severity medium "
            + "(what was found is below it).");
  }

  @Test
  void failed_saysWhatWhereAndHowToGoOn() {
    ScanReport report = report(
        List.of(
            finding("a.csv", Kind.PHONE_NUMBER, Severity.MEDIUM).count(40).build(),
            finding("b.csv", Kind.POSTAL_CODE, Severity.LOW).build(),
            finding("c.csv", Kind.EMAIL_ADDRESS, Severity.HIGH).build()),
        List.of());

    assertThat(messages.failed(judge(report))).isEqualTo("""
            Morasanu failed app: 41 values at or over severity medium (40 phone-number, 1 email-address).
              a.csv:2:10 phone-number
              c.csv:2:10 email-address
            What to do:
              - remove the data, or replace it with synthetic data;
              - or keep the file out of the artifact;
              - or, if it is known and may stay, allow it with a reason, in morasanu.toml or in a comment
                morasanu:allow <rule> <reason> on its line;
              - or write down what is there today: mvn morasanu:baseline;
              - or, if it may ship, raise the threshold: -Dmorasanu.failOn=critical;
              - or skip this one check: -Dmorasanu.skip
            Full report: target/morasanu/report.json""");
  }

  @Test
  void failed_onCritical_offersNoThresholdThatWouldNotHelp() {
    ScanReport report = report(
        Collections.nCopies(
            7, finding("a.csv", Kind.MY_NUMBER, Severity.CRITICAL).build()),
        List.of());

    assertThat(messages.failed(judge(report)))
        .doesNotContain("morasanu.failOn")
        .contains("7 values", "(7 my-number)", "\n  … and 2 more\nWhat to do:");
  }

  @Test
  void incomplete_saysWhichContentsAndHowToGoOn() {
    List<ScanIncident> incidents = List.of(incident("a.jar!/x.7z"));

    assertThat(messages.incomplete(new Verdict.Incomplete(1), report(List.of(), incidents)))
        .isEqualTo("""
            Morasanu cannot vouch for app: 1 incident kept it from examining everything.
              a.jar!/x.7z not examined, or not wholly (unsupported): 7z is not opened yet
            What to do:
              - remove the content, or give it in a form that can be read;
              - or, if it may ship unread: -Dmorasanu.failOnIncomplete=false
            Full report: target/morasanu/report.json""");
  }

  private static Verdict.Failed judge(ScanReport report) {
    return (Verdict.Failed) Policy.defaults().judge(report);
  }
}
