/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.report;

import io.github.morasanu.model.Finding;
import io.github.morasanu.model.Location;
import io.github.morasanu.model.ScanIncident;
import io.github.morasanu.model.ScanReport;
import io.github.morasanu.policy.Grounds;
import io.github.morasanu.policy.LegalNote;
import io.github.morasanu.policy.StaleSuppression;
import io.github.morasanu.policy.Tolerated;
import io.github.morasanu.policy.Verdict;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * Findings and incidents as rows of a table, by RFC 4180 with its line ends.
 *
 * <p>Made for spreadsheets: a byte order mark lets them read Japanese, and no cell can be taken for a
 * formula, whatever the scanned files are called.
 */
public final class CsvReporter implements Reporter {
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final List<String> HEADER = List.of(
      "type",
      "severity",
      "kind",
      "rule",
      "confidence",
      "path",
      "line",
      "column",
      "field",
      "page",
      "sheet",
      "row",
      "count",
      "preview",
      "fingerprint",
      "reasons",
      "cause",
      "message");

  /** What spreadsheets take for the start of a formula, full width included. */
  private static final String FORMULA_STARTS = "=+-@＝＋－＠";

  private CsvReporter() {}

  /** A reporter. */
  public static CsvReporter create() {
    return new CsvReporter();
  }

  @Override
  public void write(ScanReport report, Verdict verdict, Writer out) throws IOException {
    out.write(BYTE_ORDER_MARK);
    writeRow(HEADER, out);
    for (Finding finding : report.findings()) {
      writeRow(cells("finding", finding, "", ""), out);
    }
    for (ScanIncident incident : report.incidents()) {
      writeRow(cells(incident), out);
    }
    writeGrounds(verdict.grounds(), out);
    out.flush();
  }

  private static void writeGrounds(Grounds grounds, Writer out) throws IOException {
    for (Tolerated allowed : grounds.tolerated()) {
      String by = allowed.by().id();
      writeRow(
          allowed.finding().isPresent()
              ? cells("allowed", allowed.finding().get(), by, allowed.reason())
              : cells(
                  "allowed",
                  allowed.rule(),
                  allowed.path(),
                  String.valueOf(allowed.values()),
                  "",
                  by,
                  allowed.reason()),
          out);
    }
    for (StaleSuppression stale : grounds.stale()) {
      String cause = stale.cause().id();
      writeRow(
          cells(
              "stale-suppression",
              stale.rule(),
              stale.place(),
              "",
              "",
              cause,
              stale.cause().words().en()),
          out);
    }
    for (LegalNote note : grounds.law()) {
      String deadlines = Words.ENGLISH.deadlines(note);
      writeRow(
          cells(
              "law",
              note.id(),
              "",
              "",
              note.why().en(),
              note.source().en(),
              note.says().en() + "; " + note.when().en()
                  + (deadlines.isEmpty() ? "" : "; " + deadlines) + "; "
                  + LegalNote.NO_ADVICE.en()),
          out);
    }
  }

  /** A row of what is no finding. */
  private static List<String> cells(
      String type,
      String rule,
      String path,
      String count,
      String reasons,
      String cause,
      String message) {
    return List.of(
        type, "", "", rule, "", path, "", "", "", "", "", "", count, "", "", reasons, cause,
        message);
  }

  private static List<String> cells(String type, Finding finding, String cause, String message) {
    Location location = finding.location();
    return List.of(
        type,
        finding.severity().id(),
        finding.kind().id(),
        finding.ruleId(),
        finding.confidence().id(),
        location.path(),
        ifKnown(location.line()),
        ifKnown(location.column()),
        location.field().orElse(""),
        ifKnown(location.page()),
        location.sheet().orElse(""),
        ifKnown(location.row()),
        String.valueOf(finding.count()),
        finding.preview(),
        finding.fingerprint().orElse(""),
        String.join("; ", finding.reasons()),
        cause,
        message);
  }

  private static List<String> cells(ScanIncident incident) {
    return cells(
        "incident", "", incident.path(), "", "", incident.cause().id(), incident.message());
  }

  private static String ifKnown(int value) {
    return value > 0 ? String.valueOf(value) : "";
  }

  private static void writeRow(List<String> cells, Writer out) throws IOException {
    for (int i = 0; i < cells.size(); i++) {
      out.write(i == 0 ? "" : ",");
      out.write(cell(cells.get(i)));
    }
    out.write("\r\n");
  }

  private static String cell(String value) {
    String text = Printable.of(value);
    boolean formula = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    boolean quoted = formula || text.indexOf(',') >= 0 || text.indexOf('"') >= 0;
    if (!quoted) {
      return text;
    }
    return '"' + (formula ? "'" : "") + text.replace("\"", "\"\"") + '"';
  }
}
