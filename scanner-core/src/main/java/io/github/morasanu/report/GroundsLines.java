/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.report;

import io.github.morasanu.policy.Grounds;
import io.github.morasanu.policy.LegalNote;
import io.github.morasanu.policy.StaleSuppression;
import io.github.morasanu.policy.Words;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What the text report says of suppressions without effect, and of the law, in both languages. */
final class GroundsLines {
  private static final Words LAW = new Words("Law and standards to look at", "確認すべき法令・規格");

  private final Grounds grounds;
  private final Ink ink;

  GroundsLines(Grounds grounds, Ink ink) {
    this.grounds = grounds;
    this.ink = ink;
  }

  void write(Writer out) throws IOException {
    if (!grounds.stale().isEmpty()) {
      out.write(ink.heading("Suppressions without effect") + '\n');
      for (StaleSuppression stale : grounds.stale()) {
        out.write("  " + Printable.of(stale.place()) + '\n');
        out.write(
            "    " + Printable.of(stale.rule()) + ": " + stale.cause().words().en() + '\n');
      }
      out.write('\n');
    }
    if (!grounds.law().isEmpty()) {
      out.write(ink.heading(LAW.en() + " / " + LAW.ja()) + '\n');
      for (LegalNote note : grounds.law()) {
        writeNote(note, out);
      }
      out.write("  " + LegalNote.NO_ADVICE.en() + '\n');
      out.write("  " + LegalNote.NO_ADVICE.ja() + "\n\n");
    }
  }

  private static void writeNote(LegalNote note, Writer out) throws IOException {
    for (Locale language : List.of(Locale.ENGLISH, Locale.JAPANESE)) {
      out.write("  " + note.source().in(language) + ": " + note.says().in(language) + '\n');
      out.write("    " + note.why().in(language) + "; " + note.when().in(language)
          + deadlines(note, language) + '\n');
    }
  }

  private static String deadlines(LegalNote note, Locale language) {
    boolean japanese = language.equals(Locale.JAPANESE);
    return note.deadlines().stream()
        .map(deadline -> deadline.step().words().in(language)
            + (japanese ? deadline.days() + "日以内" : " within " + deadline.days() + " days"))
        .collect(Collectors.joining(", ", note.deadlines().isEmpty() ? "" : "; ", ""));
  }
}
