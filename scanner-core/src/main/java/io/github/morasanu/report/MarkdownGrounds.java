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
import java.util.List;

/** The grounds of the verdict as sections that are folded until somebody opens them. */
final class MarkdownGrounds {
  private static final int MOST = 20;
  private static final int LONGEST_LIST = 4_000;

  private final Grounds grounds;
  private final Words words;

  MarkdownGrounds(Grounds grounds, Words words) {
    this.grounds = grounds;
    this.words = words;
  }

  void write(Writer out) throws IOException {
    writeLaw(out);
    write("tolerated", grounds.tolerated().stream().map(this::line).toList(), out);
    write("stale", grounds.stale().stream().map(this::line).toList(), out);
  }

  private void writeLaw(Writer out) throws IOException {
    if (grounds.law().isEmpty()) {
      return;
    }
    writeStart("law", grounds.law().size(), out);
    for (LawGroup group : LawGroup.of(grounds.law())) {
      out.write("- " + plain(words.of("law.for", words.named(group.found()))) + '\n');
      for (LegalNote note : group.notes()) {
        String deadlines = words.deadlines(note);
        out.write("  - **" + plain(words.of(note.source())) + "** "
            + plain(words.of(note.says()) + "; " + words.of(note.when())
                + (deadlines.isEmpty() ? "" : "; " + deadlines))
            + '\n');
      }
    }
    out.write("\n*" + plain(words.of(LegalNote.NO_ADVICE)) + "*\n\n</details>\n\n");
  }

  private void write(String key, List<String> lines, Writer out) throws IOException {
    if (lines.isEmpty()) {
      return;
    }
    writeStart(key, lines.size(), out);
    int length = 0;
    int shown = 0;
    for (String line : lines.subList(0, Math.min(MOST, lines.size()))) {
      length += line.length();
      if (length > LONGEST_LIST) {
        break;
      }
      out.write(line);
      shown++;
    }
    if (shown < lines.size()) {
      out.write('\n' + words.of("rest." + key, Words.number(lines.size() - shown)) + '\n');
    }
    out.write("\n</details>\n\n");
  }

  private void writeStart(String key, int size, Writer out) throws IOException {
    out.write("<details><summary>" + plain(words.of(key)) + " (" + Words.number(size)
        + ")</summary>\n\n");
  }

  private String line(Tolerated allowed) {
    String reason =
        allowed.reason().isEmpty() ? "" : ": " + MarkdownReporter.text(allowed.reason());
    return "- " + MarkdownReporter.code(allowed.path()) + ' '
        + MarkdownReporter.text(allowed.rule()) + " × " + Words.number(allowed.values()) + ", "
        + plain(words.of(allowed.by())) + reason + '\n';
  }

  private String line(StaleSuppression stale) {
    return "- " + MarkdownReporter.code(stale.place()) + ' ' + MarkdownReporter.text(stale.rule())
        + ": " + plain(words.of(stale.cause())) + '\n';
  }

  /** Our own words, of which nothing is to become markup. */
  private static String plain(String text) {
    return MarkdownText.of(text);
  }
}
