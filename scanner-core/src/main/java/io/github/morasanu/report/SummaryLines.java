/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.report;

import io.github.morasanu.model.Kind;
import io.github.morasanu.model.ScanReport;
import io.github.morasanu.model.ScanSummary;
import io.github.morasanu.policy.Grounds;
import io.github.morasanu.policy.Tolerated;
import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The totals at the end of the text report: values of each kind, then what was gone through. */
final class SummaryLines {
  /** Of texts in these, which can hardly be mistaken, nobody needs to be told. */
  private static final Set<String> USUAL_CHARSETS = Set.of("US-ASCII", "UTF-8");

  private final ScanReport report;
  private final Grounds grounds;
  private final Words words;

  SummaryLines(ScanReport report, Grounds grounds, Words words) {
    this.report = report;
    this.grounds = grounds;
    this.words = words;
  }

  void write(Writer out) throws IOException {
    ScanSummary summary = report.summary();
    Map<String, String> rows = new LinkedHashMap<>();
    for (Map.Entry<Kind, Long> entry : summary.byKind().entrySet()) {
      rows.put(words.idOrName(entry.getKey()), Words.number(entry.getValue()));
    }
    if (summary.peopleEstimate() > 0) {
      rows.put(words.of("sum.people"), Words.number(summary.peopleEstimate()));
    }
    for (Tolerated.By by : Tolerated.By.values()) {
      if (grounds.tolerated(by) > 0) {
        rows.put(words.of("sum.allowed", words.of(by)), Words.number(grounds.tolerated(by)));
      }
    }
    rows.put(words.of("sum.files"), Words.number(summary.filesScanned()));
    rows.put("  " + words.of("sum.part"), Words.number(summary.filesPartlyScanned()));
    rows.put(words.of("sum.bytes"), Words.number(summary.bytesScanned()));
    for (Map.Entry<String, Long> entry : summary.byCharset().entrySet()) {
      if (!USUAL_CHARSETS.contains(entry.getKey())) {
        rows.put(words.of("sum.charset", entry.getKey()), Words.number(entry.getValue()));
      }
    }
    rows.put(words.of("sum.incidents"), Words.number(report.incidents().size()));
    int nameWidth = rows.keySet().stream().mapToInt(DisplayWidth::of).max().orElse(0);
    int numberWidth = rows.values().stream().mapToInt(String::length).max().orElse(0);
    for (Map.Entry<String, String> row : rows.entrySet()) {
      out.write("  " + row.getKey() + " ".repeat(nameWidth - DisplayWidth.of(row.getKey()) + 2));
      out.write(" ".repeat(numberWidth - row.getValue().length()) + row.getValue() + '\n');
    }
  }
}
