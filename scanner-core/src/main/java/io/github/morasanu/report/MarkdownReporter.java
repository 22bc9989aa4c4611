/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.report;

import io.github.morasanu.model.Finding;
import io.github.morasanu.model.Kind;
import io.github.morasanu.model.ScanIncident;
import io.github.morasanu.model.ScanReport;
import io.github.morasanu.model.Severity;
import io.github.morasanu.policy.Verdict;
import java.io.IOException;
import java.io.Writer;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A summary for a comment of a pull request or merge request: the verdict, the values by kind and
 * severity, and the worst findings. Short enough for GitHub, which takes 65,536 characters; names in
 * it are shown as they are, whatever Markdown, mentions or markup they spell.
 */
public final class MarkdownReporter implements Reporter {
  private static final int MOST_FINDINGS = 50;
  private static final int MOST_INCIDENTS = 20;
  private static final int LONGEST_LIST = 18_000;
  private static final int LONGEST_TEXT = 160;

  private final Words words;

  private MarkdownReporter(Words words) {
    this.words = words;
  }

  /** A reporter in the language of a reader: Japanese for Japanese, English for all others. */
  public static MarkdownReporter in(Locale reader) {
    return new MarkdownReporter(Words.in(reader));
  }

  @Override
  public void write(ScanReport report, Verdict verdict, Writer out) throws IOException {
    out.write("## Morasanu: " + mark(verdict) + ' ' + words.of(verdict) + "\n\n");
    String breaches = words.breaches(verdict.grounds());
    if (!breaches.isEmpty()) {
      out.write(MarkdownText.of(words.of("breaches", breaches)) + "\n\n");
    }
    writeTotals(report, out);
    writeFindings(report.findings(), out);
    writeIncidents(report.incidents(), out);
    new MarkdownGrounds(verdict.grounds(), words).write(out);
    out.flush();
  }

  private static String mark(Verdict verdict) {
    if (verdict instanceof Verdict.Passed) {
      return "✅";
    }
    return verdict instanceof Verdict.Failed ? "❌" : "⚠️";
  }

  private void writeTotals(ScanReport report, Writer out) throws IOException {
    out.write(words.of("files") + ": " + Words.number(report.summary().filesScanned()) + " · "
        + words.of("incidents.short") + ": " + Words.number(report.incidents().size()));
    if (report.summary().peopleEstimate() > 0) {
      out.write(
          " · " + words.of("people") + ": " + Words.number(report.summary().peopleEstimate()));
    }
    out.write("\n\n");
    if (report.findings().isEmpty()) {
      return;
    }
    out.write("| " + words.of("kind"));
    for (Severity severity : Severities.WORST_FIRST) {
      out.write(" | " + words.of(severity));
    }
    out.write(" |\n|---|---:|---:|---:|---:|---:|\n");
    for (Map.Entry<Kind, EnumMap<Severity, Long>> row :
        Severities.byKind(report.findings()).entrySet()) {
      out.write("| " + words.of(row.getKey()));
      for (Severity severity : Severities.WORST_FIRST) {
        long count = row.getValue().getOrDefault(severity, 0L);
        out.write(" | " + (count == 0 ? "" : Words.number(count)));
      }
      out.write(" |\n");
    }
    out.write('\n');
  }

  private void writeFindings(List<Finding> findings, Writer out) throws IOException {
    if (findings.isEmpty()) {
      return;
    }
    out.write("| " + words.of("severity") + " | " + words.of("kind") + " | " + words.of("place")
        + " | " + words.of("preview") + " | " + words.of("why") + " |\n|---|---|---|---|---|\n");
    int shown = writeWhatFits(
        Severities.worstFirst(findings, MOST_FINDINGS).stream().map(this::row).toList(), out);
    if (findings.size() > shown) {
      out.write('\n' + words.of("more", Words.number(findings.size() - shown)) + '\n');
    }
    out.write('\n');
  }

  /** Writes the first of the lines, as many as the comment has room for, and says how many. */
  private static int writeWhatFits(List<String> lines, Writer out) throws IOException {
    int length = 0;
    int written = 0;
    for (String line : lines) {
      length += line.length();
      if (length > LONGEST_LIST) {
        break;
      }
      out.write(line);
      written++;
    }
    return written;
  }

  private String row(Finding finding) {
    String more = finding.count() > 1 ? " × " + Words.number(finding.count()) : "";
    return "| " + words.of(finding.severity()) + " | " + words.of(finding.kind()) + " | "
        + code(place(finding)) + " | " + code(finding.preview()) + more + " | "
        + text(String.join("; ", words.sentences(finding.reasons()))) + " |\n";
  }

  private String place(Finding finding) {
    String place = words.of(finding.location());
    return shortened(Printable.of(finding.location().path()))
        + (place.isEmpty() ? "" : " " + place);
  }

  private void writeIncidents(List<ScanIncident> incidents, Writer out) throws IOException {
    if (incidents.isEmpty()) {
      return;
    }
    out.write("### " + words.of("incidents") + "\n\n");
    int shown =
        writeWhatFits(incidents.stream().limit(MOST_INCIDENTS).map(this::line).toList(), out);
    if (incidents.size() > shown) {
      int more = incidents.size() - shown;
      out.write('\n' + words.of("more.incidents", Words.number(more)) + '\n');
    }
    out.write('\n');
  }

  private String line(ScanIncident incident) {
    return "- " + code(incident.path()) + ' ' + words.of(incident.cause()) + ": "
        + text(words.sentence(incident.message())) + '\n';
  }

  /** Within code nobody is mentioned and nothing becomes a link. */
  static String code(String text) {
    return "<code>" + text(text) + "</code>";
  }

  /** The start and the end of a long text, as much as a table can show. */
  private static String shortened(String text) {
    if (text.length() <= LONGEST_TEXT) {
      return text;
    }
    int half = LONGEST_TEXT / 2;
    return text.substring(0, half) + '…' + text.substring(text.length() - half);
  }

  static String text(String text) {
    // Once more behind the cut, which may have halved a character.
    return MarkdownText.of(shortened(Printable.of(text)));
  }
}
