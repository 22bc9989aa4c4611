/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.report;

import io.github.morasanu.policy.Grounds;
import io.github.morasanu.policy.LegalNote;
import io.github.morasanu.policy.StaleSuppression;
import io.github.morasanu.policy.Tolerated;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/** What the text report says of the grounds of a verdict: what was allowed, limits, and the law. */
final class GroundsLines {
  private final Grounds grounds;
  private final Words words;
  private final Ink ink;

  GroundsLines(Grounds grounds, Words words, Ink ink) {
    this.grounds = grounds;
    this.words = words;
    this.ink = ink;
  }

  /**
   * Writes them.
   *
   * @param explained whether to name what was allowed, and when a provision applies
   */
  void write(boolean explained, Writer out) throws IOException {
    if (explained && !grounds.tolerated().isEmpty()) {
      heading("tolerated", out);
      for (Tolerated allowed : grounds.tolerated()) {
        String reason = allowed.reason().isEmpty() ? "" : ": " + allowed.reason();
        out.write("  " + Printable.of(allowed.path()) + '\n');
        out.write("    " + Printable.of(allowed.rule()) + " × " + Words.number(allowed.values())
            + ", " + words.of(allowed.by()) + Printable.of(reason) + '\n');
      }
      out.write('\n');
    }
    if (!grounds.stale().isEmpty()) {
      heading("stale", out);
      for (StaleSuppression stale : grounds.stale()) {
        out.write("  " + Printable.of(stale.place()) + '\n');
        out.write("    " + Printable.of(stale.rule()) + ": " + words.of(stale.cause()) + '\n');
      }
      out.write('\n');
    }
    if (!grounds.law().isEmpty()) {
      heading("law", out);
      for (String line : law(explained)) {
        out.write("  " + line + '\n');
      }
      out.write('\n');
    }
  }

  /** The provisions, a line each, behind the values that call for them; no line if there are none. */
  List<String> law(boolean explained) {
    List<String> lines = new ArrayList<>();
    for (LawGroup group : LawGroup.of(grounds.law())) {
      lines.add(words.values(group.found()));
      for (LegalNote note : group.notes()) {
        String deadlines = words.deadlines(note);
        lines.add("  " + words.of(note.source()) + ": " + words.of(note.says())
            + (deadlines.isEmpty() ? "" : words.of("brackets", deadlines)));
        if (explained) {
          lines.add("    " + words.of(note.when()));
        }
      }
    }
    if (!lines.isEmpty()) {
      lines.add(words.of(LegalNote.NO_ADVICE));
    }
    return lines;
  }

  private void heading(String key, Writer out) throws IOException {
    out.write(ink.heading(words.of(key)) + '\n');
  }
}
