/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.report;

import io.github.morasanu.model.ScanIncident;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** What could not be examined: the part that shows without a script. */
final class HtmlIncidents {
  private static final int SHOWN = 100;

  private final List<ScanIncident> incidents;

  HtmlIncidents(List<ScanIncident> incidents) {
    this.incidents = incidents;
  }

  void write(Writer out) throws IOException {
    if (incidents.isEmpty()) {
      return;
    }
    out.write("<section>\n<h2>" + Bilingual.words("incidents") + " ("
        + Words.number(incidents.size()) + ")</h2>\n");
    out.write("<div class=\"wide\"><table id=\"incidents-table\">\n<thead><tr>");
    for (String column : List.of("path", "cause", "message")) {
      out.write("<th>" + Bilingual.words(column) + "</th>");
    }
    out.write("</tr></thead>\n<tbody>\n");
    for (ScanIncident incident : incidents.subList(0, Math.min(SHOWN, incidents.size()))) {
      out.write("<tr><td class=\"path\">" + Markup.escape(incident.path()) + "</td><td>"
          + Bilingual.of(Words.ENGLISH.of(incident.cause()), Words.JAPANESE.of(incident.cause()))
          + "</td><td>"
          + Bilingual.of(incident.message(), Words.JAPANESE.sentence(incident.message()))
          + "</td></tr>\n");
    }
    out.write("</tbody>\n</table></div>\n");
    writeRest("incidents", incidents.size() - SHOWN, out);
    out.write("</section>\n");
  }

  /** What a table says below of the rows it does not show, and the buttons with which a script does. */
  static void writeRest(String table, int rest, Writer out) throws IOException {
    out.write("<p class=\"note\" id=\"" + table + "-rest\">");
    if (rest > 0) {
      out.write(Bilingual.words("rest." + table, Words.number(rest)));
    }
    out.write(
        "</p>\n<div class=\"pager\" id=\"" + table + "-pager\" hidden><button type=\"button\">"
            + Bilingual.words("previous")
            + "</button><span class=\"page\"></span><button type=\"button\">"
            + Bilingual.words("next") + "</button></div>\n");
  }
}
