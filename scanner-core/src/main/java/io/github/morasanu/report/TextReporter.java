/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.report;

import io.github.morasanu.model.Finding;
import io.github.morasanu.model.ScanIncident;
import io.github.morasanu.model.ScanReport;
import io.github.morasanu.policy.Verdict;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;

/**
 * The report for people: findings by file, what could not be examined, totals, and the verdict last.
 *
 * <p>Safe to show on a terminal whatever the scanned files are called.
 */
public final class TextReporter implements Reporter {
  private final boolean withReasons;
  private final Ink ink;

  private TextReporter(boolean withReasons, Ink ink) {
    this.withReasons = withReasons;
    this.ink = ink;
  }

  /** A reporter without colours and reasons. */
  public static TextReporter plain() {
    return new TextReporter(false, Ink.PLAIN);
  }

  /** The same, with or without the reasons of each finding. */
  public TextReporter withReasons(boolean value) {
    return new TextReporter(value, ink);
  }

  /** The same, with or without the colours of an ANSI terminal. */
  public TextReporter withColor(boolean value) {
    return new TextReporter(withReasons, value ? Ink.COLORED : Ink.PLAIN);
  }

  /** A verdict in one sentence without a line end, the last line of the report. */
  public static String sentence(Verdict verdict) {
    if (verdict instanceof Verdict.Failed failed && failed.findings() == 0) {
      return "FAILED: nothing found at or over the threshold, but "
          + counted(verdict.grounds().stale().size(), "suppression")
          + " without effect";
    }
    if (verdict instanceof Verdict.Failed failed) {
      return "FAILED: "
          + counted(failed.findings(), "value")
          + " at or over the threshold, the worst of "
          + failed.worst().id()
          + " severity";
    }
    if (verdict instanceof Verdict.Incomplete incomplete) {
      return "INCOMPLETE: nothing found at or over the threshold, but "
          + counted(incomplete.incidents(), "incident")
          + " kept the scan from examining everything";
    }
    return "PASSED: nothing found at or over the threshold";
  }

  private static String counted(long number, String noun) {
    return String.format(Locale.ROOT, number == 1 ? "%,d %s" : "%,d %ss", number, noun);
  }

  @Override
  public void write(ScanReport report, Verdict verdict, Writer out) throws IOException {
    writeFindings(report.findings(), out);
    writeIncidents(report.incidents(), out);
    new GroundsLines(verdict.grounds(), ink).write(out);
    out.write(ink.heading("Summary") + '\n');
    new SummaryLines(report, verdict.grounds()).write(out);
    out.write('\n' + ink.verdict(verdict, sentence(verdict)) + '\n');
    out.flush();
  }

  private void writeFindings(List<Finding> findings, Writer out) throws IOException {
    for (int from = 0; from < findings.size(); ) {
      String path = findings.get(from).location().path();
      int to = from + 1;
      while (to < findings.size() && findings.get(to).location().path().equals(path)) {
        to++;
      }
      out.write(ink.heading(Printable.of(path)) + '\n');
      new FindingLines(findings.subList(from, to), withReasons, ink).write(out);
      out.write('\n');
      from = to;
    }
  }

  private void writeIncidents(List<ScanIncident> incidents, Writer out) throws IOException {
    if (incidents.isEmpty()) {
      return;
    }
    out.write(ink.heading("Not examined, or not wholly") + '\n');
    for (ScanIncident incident : incidents) {
      out.write("  " + Printable.of(incident.path()) + '\n');
      out.write("    " + incident.cause().id() + ": " + Printable.of(incident.message()) + '\n');
    }
    out.write('\n');
  }
}
