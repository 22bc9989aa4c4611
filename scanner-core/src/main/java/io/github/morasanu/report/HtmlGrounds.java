/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.report;

import io.github.morasanu.policy.Grounds;
import io.github.morasanu.policy.LegalNote;
import io.github.morasanu.policy.StaleSuppression;
import io.github.morasanu.policy.Tolerated;
import io.github.morasanu.policy.Translated;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** The grounds of the verdict: law to look at, what was allowed, suppressions without effect. */
final class HtmlGrounds {
  private static final int SHOWN = 100;

  private final Grounds grounds;

  HtmlGrounds(Grounds grounds) {
    this.grounds = grounds;
  }

  void writeLaw(Writer out) throws IOException {
    if (grounds.law().isEmpty()) {
      return;
    }
    out.write("<section id=\"law\">\n<h2>" + Bilingual.words("law") + "</h2>\n<p class=\"note\">"
        + both(LegalNote.NO_ADVICE) + "</p>\n");
    writeTableStart("law-table", List.of("law.provision", "law.says", "law.deadline"), out);
    for (LawGroup group : LawGroup.of(grounds.law())) {
      out.write("<tr class=\"group\"><th colspan=\"3\" scope=\"rowgroup\">"
          + Bilingual.of(found(group, Words.ENGLISH), found(group, Words.JAPANESE))
          + "</th></tr>\n");
      for (LegalNote note : group.notes()) {
        out.write("<tr><td>" + both(note.source()) + "<small>"
            + Bilingual.words("law.version", note.version()) + "</small></td><td>"
            + both(note.says()) + "<small>" + both(note.when()) + "</small></td><td>"
            + Bilingual.of(Words.ENGLISH.deadlines(note), Words.JAPANESE.deadlines(note))
            + "</td></tr>\n");
      }
    }
    out.write("</tbody>\n</table></div>\n</section>\n");
  }

  /** With the names of kinds in both languages, since nobody writes them into settings here. */
  private static String found(LawGroup group, Words words) {
    return words.of("law.for", words.named(group.found()));
  }

  void writeTolerated(Writer out) throws IOException {
    List<Tolerated> tolerated = grounds.tolerated();
    if (tolerated.isEmpty()) {
      return;
    }
    writeSectionStart("tolerated", tolerated.size(), out);
    writeTableStart(
        "tolerated-table",
        List.of("path", "rule", "preview", "count", "tolerated.by.how", "why"),
        out);
    for (Tolerated allowed : tolerated.subList(0, Math.min(SHOWN, tolerated.size()))) {
      out.write("<tr><td class=\"path\">" + Markup.escape(allowed.path()) + "</td><td>"
          + Markup.escape(allowed.rule()) + "</td><td class=\"value\">"
          + Markup.escape(allowed.finding().map(finding -> finding.preview()).orElse(""))
          + "</td><td>" + Words.number(allowed.values()) + "</td><td>"
          + Bilingual.of(Words.ENGLISH.of(allowed.by()), Words.JAPANESE.of(allowed.by()))
          + "</td><td>" + Markup.escape(allowed.reason()) + "</td></tr>\n");
    }
    writeEnd("tolerated", tolerated.size(), out);
  }

  void writeStale(Writer out) throws IOException {
    List<StaleSuppression> stale = grounds.stale();
    if (stale.isEmpty()) {
      return;
    }
    writeSectionStart("stale", stale.size(), out);
    writeTableStart("stale-table", List.of("stale.place", "rule", "cause"), out);
    for (StaleSuppression suppression : stale.subList(0, Math.min(SHOWN, stale.size()))) {
      out.write("<tr><td class=\"path\">" + Markup.escape(suppression.place()) + "</td><td>"
          + Markup.escape(suppression.rule()) + "</td><td>"
          + both(suppression.cause().words()) + "</td></tr>\n");
    }
    writeEnd("stale", stale.size(), out);
  }

  private static void writeSectionStart(String key, int size, Writer out) throws IOException {
    out.write("<section id=\"" + key + "\">\n<h2>" + Bilingual.words(key) + " ("
        + Words.number(size) + ")</h2>\n");
  }

  private static void writeTableStart(String id, List<String> columns, Writer out)
      throws IOException {
    out.write("<div class=\"wide\"><table id=\"" + id + "\">\n<thead><tr>");
    for (String column : columns) {
      out.write("<th scope=\"col\">" + Bilingual.words(column) + "</th>");
    }
    out.write("</tr></thead>\n<tbody>\n");
  }

  private static void writeEnd(String key, int size, Writer out) throws IOException {
    out.write("</tbody>\n</table></div>\n");
    if (size > SHOWN) {
      out.write("<p class=\"note\">" + Bilingual.words("rest." + key, Words.number(size - SHOWN))
          + "</p>\n");
    }
    out.write("</section>\n");
  }

  private static String both(Translated words) {
    return Bilingual.of(words.en(), words.ja());
  }
}
