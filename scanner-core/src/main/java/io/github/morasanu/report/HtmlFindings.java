/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.report;

import io.github.morasanu.model.Confidence;
import io.github.morasanu.model.Finding;
import io.github.morasanu.model.Kind;
import io.github.morasanu.model.Severity;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The findings: those that show without a script, and the form that filters all of them with one. */
final class HtmlFindings {
  private static final int SHOWN = 100;
  private static final List<String> COLUMNS =
      List.of("severity", "kind", "place", "preview", "confidence", "why");

  private final List<Finding> findings;

  HtmlFindings(List<Finding> findings) {
    this.findings = findings;
  }

  void write(Writer out) throws IOException {
    out.write("<section>\n<h2>" + Bilingual.words("findings") + "</h2>\n");
    if (findings.isEmpty()) {
      out.write("<p class=\"note\">" + Bilingual.words("none.findings") + "</p>\n</section>\n");
      return;
    }
    writeForm(out);
    out.write("<div class=\"wide\"><table id=\"findings-table\">\n<thead><tr>");
    for (String column : COLUMNS) {
      out.write("<th>" + Bilingual.words(column) + "</th>");
    }
    out.write("</tr></thead>\n<tbody>\n");
    for (Finding finding : Severities.worstFirst(findings, SHOWN)) {
      out.write(row(finding));
    }
    out.write("</tbody>\n</table></div>\n");
    HtmlIncidents.writeRest("findings", findings.size() - SHOWN, out);
    out.write("</section>\n");
  }

  /** Hidden until the script is there, without which it could do nothing. */
  private void writeForm(Writer out) throws IOException {
    out.write("<form id=\"filter\" hidden autocomplete=\"off\">\n");
    out.write(
        "<label>" + Bilingual.words("search") + "<input type=\"search\" name=\"text\"></label>\n");
    writeSelectStart("severity", out);
    for (Severity severity : Severities.WORST_FIRST) {
      out.write(
          Bilingual.option(severity.id(), Words.ENGLISH.of(severity), Words.JAPANESE.of(severity)));
    }
    out.write("</select></label>\n");
    writeSelectStart("kind", out);
    for (Kind kind :
        findings.stream().map(Finding::kind).collect(Collectors.toCollection(TreeSet::new))) {
      out.write(Bilingual.option(kind.id(), Words.ENGLISH.of(kind), Words.JAPANESE.of(kind)));
    }
    out.write("</select></label>\n");
    writeSelectStart("confidence", out);
    for (Confidence confidence : List.of(Confidence.HIGH, Confidence.MEDIUM, Confidence.LOW)) {
      out.write(Bilingual.option(
          confidence.id(), Words.ENGLISH.of(confidence), Words.JAPANESE.of(confidence)));
    }
    out.write("</select></label>\n");
    out.write("<label>" + Bilingual.words("order") + "<select name=\"order\">");
    for (String order : List.of("severity", "place")) {
      String key = "order." + order;
      out.write(Bilingual.option(order, Words.ENGLISH.of(key), Words.JAPANESE.of(key)));
    }
    out.write(
        "</select></label>\n<button type=\"button\" id=\"show-all\">" + Bilingual.words("reset")
            + "</button>\n</form>\n<p class=\"note\"><span id=\"shown\" aria-live=\"polite\"></span> "
            + "<span id=\"under\" hidden>" + Bilingual.words("only.under")
            + " <code id=\"under-path\"></code></span></p>\n");
  }

  private static void writeSelectStart(String name, Writer out) throws IOException {
    out.write("<label>" + Bilingual.words(name) + "<select name=\"" + name + "\">"
        + Bilingual.option("", Words.ENGLISH.of("any"), Words.JAPANESE.of("any")));
  }

  private static String row(Finding finding) {
    StringBuilder row = new StringBuilder("<tr><td><span class=\"badge badge-")
        .append(finding.severity().id())
        .append("\">")
        .append(Bilingual.of(
            Words.ENGLISH.of(finding.severity()), Words.JAPANESE.of(finding.severity())))
        .append("</span></td><td>")
        .append(Bilingual.of(Words.ENGLISH.of(finding.kind()), Words.JAPANESE.of(finding.kind())))
        .append("<small>")
        .append(Markup.escape(finding.ruleId()))
        .append("</small></td><td class=\"path\">")
        .append(Markup.escape(finding.location().path()));
    String place = Words.ENGLISH.of(finding.location());
    if (!place.isEmpty()) {
      row.append("<small>")
          .append(Bilingual.of(place, Words.JAPANESE.of(finding.location())))
          .append("</small>");
    }
    row.append("</td><td class=\"value\">").append(Markup.escape(finding.preview()));
    if (finding.count() > 1) {
      row.append("<small>× ").append(Words.number(finding.count())).append("</small>");
    }
    row.append("</td><td>")
        .append(Bilingual.of(
            Words.ENGLISH.of(finding.confidence()), Words.JAPANESE.of(finding.confidence())))
        .append("</td><td>");
    for (String reason : finding.reasons()) {
      row.append("<div>")
          .append(Bilingual.of(reason, Words.JAPANESE.sentence(reason)))
          .append("</div>");
    }
    return row.append("</td></tr>\n").toString();
  }
}
