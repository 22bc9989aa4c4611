/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.report;

import io.github.morasanu.model.Finding;
import io.github.morasanu.model.Kind;
import io.github.morasanu.model.ScanReport;
import io.github.morasanu.model.ScanSummary;
import io.github.morasanu.model.Severity;
import java.io.IOException;
import java.io.Writer;
import java.util.EnumMap;
import java.util.Map;

/** The totals, and a chart of the values by kind and severity. */
final class HtmlOverview {
  private static final int ROW = 22;
  private static final int BAR = 14;
  private static final int LEFT = 270;
  private static final int WIDTH = 900;
  private static final int NUMBERS = 90;
  private static final int LEAST = 3;

  private final ScanReport report;

  HtmlOverview(ScanReport report) {
    this.report = report;
  }

  void write(Writer out) throws IOException {
    ScanSummary summary = report.summary();
    out.write("<section>\n<h2>" + Bilingual.words("overview") + "</h2>\n<dl class=\"totals\">\n");
    writeTotal("values", report.findings().stream().mapToLong(Finding::count).sum(), out);
    if (summary.peopleEstimate() > 0) {
      writeTotal("people", summary.peopleEstimate(), out);
    }
    writeTotal("files", summary.filesScanned(), out);
    writeTotal("files.part", summary.filesPartlyScanned(), out);
    writeTotal("bytes", summary.bytesScanned(), out);
    writeTotal("incidents.short", report.incidents().size(), out);
    out.write("</dl>\n");
    Map<Kind, EnumMap<Severity, Long>> byKind = Severities.byKind(report.findings());
    if (!byKind.isEmpty()) {
      writeChart(byKind, out);
    }
    out.write("</section>\n");
  }

  private static void writeTotal(String key, long number, Writer out) throws IOException {
    out.write(
        "<div><dt>" + Bilingual.words(key) + "</dt><dd>" + Words.number(number) + "</dd></div>\n");
  }

  private static void writeChart(Map<Kind, EnumMap<Severity, Long>> byKind, Writer out)
      throws IOException {
    writeLegend(out);
    long most = byKind.values().stream().mapToLong(HtmlOverview::total).max().orElse(1);
    int height = byKind.size() * ROW;
    out.write("<svg viewBox=\"0 0 " + WIDTH + ' ' + height + "\" role=\"img\" aria-label=\""
        + Markup.escape(Words.ENGLISH.of("chart") + " / " + Words.JAPANESE.of("chart")) + "\">\n");
    int y = 0;
    for (Map.Entry<Kind, EnumMap<Severity, Long>> row : byKind.entrySet()) {
      writeBar(row.getKey(), row.getValue(), most, y, out);
      y += ROW;
    }
    out.write("</svg>\n");
  }

  private static void writeLegend(Writer out) throws IOException {
    out.write("<p class=\"note\">" + Bilingual.words("chart") + ": ");
    for (Severity severity : Severities.WORST_FIRST) {
      out.write(
          "<span class=\"dot dot-" + severity.id() + "\"></span>" + severity(severity) + " \n");
    }
    out.write("</p>\n");
  }

  private static void writeBar(
      Kind kind, EnumMap<Severity, Long> counts, long most, int y, Writer out) throws IOException {
    int baseline = y + BAR - 1;
    for (String language : new String[] {"en", "ja"}) {
      Words words = language.equals("en") ? Words.ENGLISH : Words.JAPANESE;
      out.write("<text class=\"" + language + "\" x=\"" + (LEFT - 10) + "\" y=\"" + baseline
          + "\" text-anchor=\"end\">" + Markup.escape(words.of(kind)) + "</text>");
    }
    int x = LEFT;
    for (Severity severity : Severities.WORST_FIRST) {
      long count = counts.getOrDefault(severity, 0L);
      if (count > 0) {
        int width = width(count, most);
        out.write("<rect class=\"bar-" + severity.id() + "\" x=\"" + x + "\" y=\"" + (y + 2)
            + "\" width=\"" + width + "\" height=\"" + BAR + "\"><title>" + severity.id() + ": "
            + Words.number(count) + "</title></rect>");
        x += width;
      }
    }
    out.write("<text x=\"" + (x + 6) + "\" y=\"" + baseline + "\">" + Words.number(total(counts))
        + "</text>\n");
  }

  /** In proportion, but never too small to be seen; room for five such bars is left. */
  private static int width(long count, long most) {
    double whole = WIDTH - LEFT - NUMBERS;
    return LEAST + (int) (count / (double) most * (whole - 5 * LEAST));
  }

  private static long total(EnumMap<Severity, Long> counts) {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  private static String severity(Severity severity) {
    return Bilingual.of(Words.ENGLISH.of(severity), Words.JAPANESE.of(severity));
  }
}
