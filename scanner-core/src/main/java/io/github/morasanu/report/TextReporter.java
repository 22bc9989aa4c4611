/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.report;

import io.github.morasanu.model.Finding;
import io.github.morasanu.model.ScanIncident;
import io.github.morasanu.model.ScanReport;
import io.github.morasanu.policy.Grounds;
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
  private final Words words;

  private TextReporter(boolean withReasons, Ink ink, Words words) {
    this.withReasons = withReasons;
    this.ink = ink;
    this.words = words;
  }

  /** A reporter in English, without colours and reasons. */
  public static TextReporter plain() {
    return new TextReporter(false, Ink.PLAIN, Words.ENGLISH);
  }

  /** The same, with or without the reasons of each finding. */
  public TextReporter withReasons(boolean value) {
    return new TextReporter(value, ink, words);
  }

  /** The same, with or without the colours of an ANSI terminal. */
  public TextReporter withColor(boolean value) {
    return new TextReporter(withReasons, value ? Ink.COLORED : Ink.PLAIN, words);
  }

  /** The same, in the language of a reader: Japanese for Japanese, English for all others. */
  public TextReporter in(Locale reader) {
    return new TextReporter(withReasons, ink, Words.in(reader));
  }

  /** A verdict in one sentence without a line end, the last line of the report. */
  public static String sentence(Verdict verdict, Locale reader) {
    return Words.in(reader).of(verdict);
  }

  /** What the law asks for, a line for each provision, in the language of a reader; maybe no line. */
  public static List<String> law(Grounds grounds, Locale reader) {
    return new GroundsLines(grounds, Words.in(reader), Ink.PLAIN).law(false);
  }

  @Override
  public void write(ScanReport report, Verdict verdict, Writer out) throws IOException {
    writeFindings(report.findings(), out);
    writeIncidents(report.incidents(), out);
    new GroundsLines(verdict.grounds(), words, ink).write(withReasons, out);
    out.write(ink.heading(words.of("summary")) + '\n');
    new SummaryLines(report, verdict.grounds(), words).write(out);
    String breaches = words.breaches(verdict.grounds());
    if (!breaches.isEmpty()) {
      out.write('\n' + words.of("breaches", breaches) + '\n');
    }
    out.write('\n' + ink.verdict(verdict, words.of(verdict)) + '\n');
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
      new FindingLines(findings.subList(from, to), withReasons, words, ink).write(out);
      out.write('\n');
      from = to;
    }
  }

  private void writeIncidents(List<ScanIncident> incidents, Writer out) throws IOException {
    if (incidents.isEmpty()) {
      return;
    }
    out.write(ink.heading(words.of("incidents")) + '\n');
    for (ScanIncident incident : incidents) {
      out.write("  " + Printable.of(incident.path()) + '\n');
      out.write(
          "    " + (words == Words.ENGLISH ? incident.cause().id() : words.of(incident.cause()))
              + ": " + Printable.of(words.sentence(incident.message())) + '\n');
    }
    out.write('\n');
  }
}
