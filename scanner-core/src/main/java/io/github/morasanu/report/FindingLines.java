/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.report;

import io.github.morasanu.model.Finding;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** The findings of one file, a line each, in columns that fit them. */
final class FindingLines {
  private static final String INDENT = "  ";
  private static final String GAP = "  ";

  /** A preview longer than this sticks out instead of moving every other line's last column. */
  private static final int WIDEST = 40;

  private final List<Finding> findings;
  private final boolean withReasons;
  private final Words words;
  private final Ink ink;
  private final int[] widths = new int[4];

  FindingLines(List<Finding> findings, boolean withReasons, Words words, Ink ink) {
    this.findings = findings;
    this.withReasons = withReasons;
    this.words = words;
    this.ink = ink;
  }

  void write(Writer out) throws IOException {
    for (Finding finding : findings) {
      String[] cells = cells(finding);
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], Math.min(WIDEST, DisplayWidth.of(cells[i])));
      }
    }
    for (Finding finding : findings) {
      write(finding, out);
    }
  }

  private String[] cells(Finding finding) {
    String place = words.of(finding.location());
    return new String[] {
      place.isEmpty() ? "-" : place,
      words.of(finding.severity()),
      words.idOrName(finding.kind()),
      Printable.of(finding.preview())
    };
  }

  private void write(Finding finding, Writer out) throws IOException {
    String[] cells = cells(finding);
    out.write(INDENT);
    for (int i = 0; i < cells.length; i++) {
      out.write(i == 1 ? ink.severity(finding.severity(), cells[i]) : cells[i]);
      out.write(" ".repeat(Math.max(0, widths[i] - DisplayWidth.of(cells[i]))));
      out.write(GAP);
    }
    String sure = words == Words.ENGLISH
        ? finding.confidence().id()
        : words.of("confidence") + ' ' + words.of(finding.confidence());
    out.write('(' + finding.ruleId() + ", " + sure);
    out.write(
        finding.count() > 1
            ? ", " + words.of("times", Words.number(finding.count())) + ")\n"
            : ")\n");
    if (withReasons) {
      for (String reason : finding.reasons()) {
        out.write(INDENT + INDENT + INDENT + "- " + Printable.of(words.sentence(reason)) + '\n');
      }
    }
  }
}
