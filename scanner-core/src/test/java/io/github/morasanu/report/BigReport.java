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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reports with as many findings as a test wants, spread over files, entries, kinds and severities. */
final class BigReport {
  private static final List<String> REASONS = List.of(
      "its check digit is right",
      "label says 'マイナンバー'",
      "column header names it",
      "98 of 100 values of the column pass");

  private BigReport() {}

  static ScanReport of(int size) {
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      findings.add(finding(i));
    }
    List<ScanIncident> incidents = new ArrayList<>();
    for (int i = 0; i < size / 100 + 2; i++) {
      incidents.add(new ScanIncident(
          "backup/mail" + i + ".zip!/添付.pdf",
          pick(IncidentCause.values(), i),
          "It asks for a password."));
    }
    return new ScanReport(
        findings, incidents, new ScanSummary(size, size / 50, size * 4321L, Map.of(), size / 3));
  }

  private static Finding finding(int i) {
    Kind kind = pick(Kind.values(), i / 3);
    Location.Builder location = Location.builder(path(i));
    switch (i % 4) {
      case 0 -> location.line(i % 900 + 1).column(i % 70 + 1);
      case 1 -> location.sheet("名簿").row(i % 900 + 1);
      case 2 -> location.page(i % 30 + 1).line(3).column(9);
      default -> location.field("CUSTOMER");
    }
    return Finding.builder(i % 3 == 0 ? kind.id() : kind.id() + "-variant", kind)
        .severity(pick(Severity.values(), i + i / 5 + 4))
        .confidence(pick(Confidence.values(), i))
        .location(location.build())
        .count(i % 5 == 0 ? i % 977 + 1 : 1)
        .preview("****-" + (1000 + i % 9000) + "-**")
        .fingerprint(Integer.toHexString(0x10000 + i))
        .reasons(REASONS.subList(0, i % (REASONS.size() + 1)))
        .build();
  }

  private static <T> T pick(T[] all, int i) {
    return all[i % all.length];
  }

  private static String path(int i) {
    return switch (i % 5) {
      case 0 ->
        "apps/shop" + i % 40 + ".war!/WEB-INF/lib/data" + i % 30 + ".jar!/顧客" + i % 20 + ".csv";
      case 1 -> "apps/shop" + i % 40 + ".war!/WEB-INF/classes/jp/example/Mail" + i % 90 + ".class";
      case 2 -> "docs/2026/名簿" + i % 300 + ".xlsx";
      case 3 -> "docs/papers/paper" + i % 2000 + ".pdf";
      default -> "src/test/resources/dump" + i % 50 + ".sql";
    };
  }
}
