/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.report;

import io.github.morasanu.model.ScanReport;
import io.github.morasanu.model.Sha256;
import io.github.morasanu.policy.Grounds;
import io.github.morasanu.policy.Verdict;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * The report as one page for browsers that needs nothing else: overview, tree, findings with filters,
 * incidents, in Japanese and English, light and dark.
 *
 * <p>All it shows of the scan is escaped, and a content security policy lets nothing run or load but
 * its own style and script, known by their hashes. Without JavaScript it shows the overview, the tree,
 * the worst findings and the first incidents; the script pages through the rest, which the page holds
 * as JSON, so that 50,000 findings stay usable.
 */
public final class HtmlReporter implements Reporter {
  private static final String STYLE = resource("report.css");
  private static final String SCRIPT = resource("report.js");

  private final String toolVersion;

  private HtmlReporter(String toolVersion) {
    this.toolVersion = toolVersion;
  }

  /** A reporter that names this product's own version. */
  public static HtmlReporter create() {
    return withToolVersion(ToolVersion.current());
  }

  static HtmlReporter withToolVersion(String version) {
    return new HtmlReporter(version);
  }

  @Override
  public void write(ScanReport report, Verdict verdict, Writer out) throws IOException {
    writeHead(out);
    out.write("<section class=\"verdict verdict-" + verdict.id() + "\"><p>"
        + Bilingual.of(Words.ENGLISH.of(verdict), Words.JAPANESE.of(verdict)) + "</p>"
        + breaches(verdict.grounds()) + linkToLaw(verdict.grounds()) + "</section>\n");
    HtmlGrounds grounds = new HtmlGrounds(verdict.grounds());
    new HtmlOverview(report).write(out);
    out.write("<div class=\"columns\">\n");
    HtmlTree.of(report.findings()).write(out);
    new HtmlFindings(report.findings()).write(out);
    out.write("</div>\n");
    new HtmlIncidents(report.incidents()).write(out);
    grounds.writeLaw(out);
    grounds.writeTolerated(out);
    grounds.writeStale(out);
    out.write("</main>\n<footer><p>" + Bilingual.words("footer", toolVersion) + "</p></footer>\n");
    out.write("<script type=\"application/json\" id=\"data\">");
    HtmlData.of(report).write(out);
    out.write("</script>\n<script>" + SCRIPT + "</script>\n</body>\n</html>\n");
    out.flush();
  }

  /** The section stands below the findings, however many they are. */
  private static String linkToLaw(Grounds grounds) {
    return grounds.law().isEmpty()
        ? ""
        : "<p class=\"note\"><a href=\"#law\">" + Bilingual.words("law") + "</a></p>";
  }

  private static String breaches(Grounds grounds) {
    String english = Words.ENGLISH.breaches(grounds);
    if (english.isEmpty()) {
      return "";
    }
    return "<p class=\"note\">"
        + Bilingual.of(
            Words.ENGLISH.of("breaches", english),
            Words.JAPANESE.of("breaches", Words.JAPANESE.breaches(grounds)))
        + "</p>";
  }

  private static void writeHead(Writer out) throws IOException {
    out.write("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
    out.write(
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src '"
            + hash(STYLE) + "'; script-src '" + hash(SCRIPT)
            + "'; base-uri 'none'; form-action 'none'\">\n");
    out.write("<meta name=\"referrer\" content=\"no-referrer\">\n");
    out.write("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    out.write("<title>" + Words.ENGLISH.of("title") + "</title>\n");
    out.write("<style>" + STYLE + "</style>\n</head>\n<body>\n<header>\n");
    out.write("<h1>" + Bilingual.words("title") + "</h1>\n<div class=\"languages\">\n");
    out.write(language("en", Words.ENGLISH, " checked") + language("ja", Words.JAPANESE, ""));
    out.write("</div>\n</header>\n<main>\n");
  }

  private static String language(String code, Words words, String checked) {
    return "<label lang=\"" + code + "\"><input type=\"radio\" name=\"lang\" id=\"lang-" + code
        + "\"" + checked + " autocomplete=\"off\"> " + words.of("language") + "</label>\n";
  }

  private static String hash(String text) {
    return "sha256-" + Base64.getEncoder().encodeToString(Sha256.of(text));
  }

  private static String resource(String name) {
    try (InputStream in = HtmlReporter.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the jar must hold " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
