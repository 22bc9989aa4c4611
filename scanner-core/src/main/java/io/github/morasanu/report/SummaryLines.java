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
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The totals at the end of the text report: values of each kind, then what was gone through. */
final class SummaryLines {
  /** Of texts in these, which can hardly be mistaken, nobody needs to be told. */
  private static final Set<String> USUAL_CHARSETS = Set.of("US-ASCII", "UTF-8");

  private final ScanReport report;
  private final Grounds grounds;

  SummaryLines(ScanReport report, Grounds grounds) {
    this.report = report;
    this.grounds = grounds;
  }

  void write(Writer out) throws IOException {
    ScanSummary summary = report.summary();
    Map<String, String> rows = new LinkedHashMap<>();
    for (Map.Entry<Kind, Long> entry : summary.byKind().entrySet()) {
      rows.put(entry.getKey().id(), number(entry.getValue()));
    }
    if (summary.peopleEstimate() > 0) {
      rows.put("people, about", number(summary.peopleEstimate()));
    }
    for (Tolerated.By by : Tolerated.By.values()) {
      if (grounds.tolerated(by) > 0) {
        rows.put("allowed by " + by.id(), number(grounds.tolerated(by)));
      }
    }
    rows.put("files examined", number(summary.filesScanned()));
    rows.put("  only in part", number(summary.filesPartlyScanned()));
    rows.put("bytes examined", number(summary.bytesScanned()));
    for (Map.Entry<String, Long> entry : summary.byCharset().entrySet()) {
      if (!USUAL_CHARSETS.contains(entry.getKey())) {
        rows.put("texts in " + entry.getKey(), number(entry.getValue()));
      }
    }
    rows.put("incidents", number(report.incidents().size()));
    int nameWidth = rows.keySet().stream().mapToInt(String::length).max().orElse(0);
    int numberWidth = rows.values().stream().mapToInt(String::length).max().orElse(0);
    for (Map.Entry<String, String> row : rows.entrySet()) {
      out.write("  " + row.getKey() + " ".repeat(nameWidth - row.getKey().length() + 2));
      out.write(" ".repeat(numberWidth - row.getValue().length()) + row.getValue() + '\n');
    }
  }

  private static String number(long value) {
    return String.format(Locale.ROOT, "%,d", value);
  }
}
