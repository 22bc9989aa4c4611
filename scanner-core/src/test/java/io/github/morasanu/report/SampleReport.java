/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.report;

import io.github.morasanu.model.AllowComment;
import io.github.morasanu.model.Confidence;
import io.github.morasanu.model.Finding;
import io.github.morasanu.model.IncidentCause;
import io.github.morasanu.model.Kind;
import io.github.morasanu.model.Location;
import io.github.morasanu.model.ScanIncident;
import io.github.morasanu.model.ScanReport;
import io.github.morasanu.model.ScanSummary;
import io.github.morasanu.model.Severity;
import io.github.morasanu.policy.Baseline;
import io.github.morasanu.policy.KindLimit;
import io.github.morasanu.policy.Policy;
import io.github.morasanu.policy.Suppression;
import io.github.morasanu.policy.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** One report with every shape of location, wide characters, and names that attack a terminal. */
final class SampleReport {
  static final Verdict FAILED = Policy.defaults().judge(full());

  private SampleReport() {}

  static ScanReport full() {
    return new ScanReport(findings(), incidents(), summary());
  }

  /** The same, with comments; what {@link #allowing()} makes of it has grounds of every sort. */
  static ScanReport withComments() {
    return new ScanReport(
        findings(),
        incidents(),
        summary(),
        List.of(
            new AllowComment(
                place("a|b<script>.java", 3), "phone-number", "our own\nswitchboard", 2),
            new AllowComment(place("b.java", 9), "email-address", "gone", 0)));
  }

  /** A policy that allows some findings, and knows one; one entry has expired. */
  static Policy allowing() {
    Finding known = findings().get(0);
    return Policy.builder()
        .today(LocalDate.of(2026, 4, 1))
        .suppressions(List.of(
            new Suppression("book.xlsx", "phone-number", "sample of ours", null, "morasanu.toml:3"),
            new Suppression("**", "passport", "old", LocalDate.of(2026, 3, 31), "morasanu.toml:8")))
        .baseline(Baseline.of(List.of(known), "12345"))
        .kind(Kind.ADDRESS, new KindLimit(null, 5, false))
        .maxPeople(100)
        .build();
  }

  private static Location place(String path, int line) {
    return Location.builder(path).line(line).build();
  }

  static ScanReport empty() {
    return new ScanReport(List.of(), List.of(), new ScanSummary(12, 0, 3456, Map.of(), 0));
  }

  private static List<Finding> findings() {
    return List.of(
        finding(Kind.MY_NUMBER, Severity.CRITICAL, csv(2, 15), "12********18", 1234)
            .fingerprint("0a1b2")
            .reasons(List.of("check digit is right", "column header names it"))
            .build(),
        finding(Kind.PERSON_NAME, Severity.MEDIUM, csv(2, 1), "山＊ 太＊", 1).build(),
        finding(Kind.ADDRESS, Severity.MEDIUM, csv(103, 28), "東京都＊＊＊＊", 1)
            .reasons(List.of("prefecture and city belong together"))
            .build(),
        finding(Kind.EMAIL_ADDRESS, Severity.LOW, classFile(), "t***@example.com", 1)
            .build(),
        finding(Kind.PHONE_NUMBER, Severity.MEDIUM, sheet(), "090-****-**78", 2).build(),
        finding(Kind.BIRTH_DATE, Severity.INFO, page(), "19**-**-**", 1).build(),
        Finding.builder("secret-github-token", Kind.SECRET)
            .severity(Severity.HIGH)
            .confidence(Confidence.MEDIUM)
            .location(Location.builder("evil\u001b[2J\u202e\n.txt").line(7).build())
            .preview("ghp_********")
            .build());
  }

  private static Finding.Builder finding(
      Kind kind, Severity severity, Location location, String preview, long count) {
    return Finding.builder(kind.id(), kind)
        .severity(severity)
        .confidence(Confidence.HIGH)
        .location(location)
        .count(count)
        .preview(preview);
  }

  private static Location csv(int line, int column) {
    return Location.builder("app.war!/WEB-INF/lib/x.jar!/顧客.csv")
        .line(line)
        .column(column)
        .build();
  }

  private static Location classFile() {
    return Location.builder("app.war!/WEB-INF/classes/Mail.class").field("TO").build();
  }

  private static Location sheet() {
    return Location.builder("book.xlsx").sheet("名簿").row(7).build();
  }

  private static Location page() {
    return Location.builder("paper.pdf").page(3).line(2).column(9).build();
  }

  private static List<ScanIncident> incidents() {
    return List.of(
        new ScanIncident("mail.zip!/a.pdf", IncidentCause.ENCRYPTED, "It asks for a password."),
        new ScanIncident("huge\u0007.zip", IncidentCause.OVER_BUDGET, "It unpacks to too much."));
  }

  private static ScanSummary summary() {
    return new ScanSummary(
        1530,
        2,
        98_765_432,
        Map.of(
            Kind.PERSON_NAME, 1L,
            Kind.MY_NUMBER, 1234L,
            Kind.ADDRESS, 1L,
            Kind.EMAIL_ADDRESS, 1L,
            Kind.PHONE_NUMBER, 2L,
            Kind.BIRTH_DATE, 1L,
            Kind.SECRET, 1L),
        Map.of("UTF-8", 1500L, "US-ASCII", 12L, "windows-31j", 7L, "EUC-JP", 1L),
        1190);
  }
}
