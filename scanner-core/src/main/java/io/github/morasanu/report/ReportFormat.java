/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.report;

import io.github.morasanu.policy.Policy;
import java.util.Locale;

/** The formats of a report, with the names their files have in a folder of reports. */
public enum ReportFormat {
  /** For people at a terminal. */
  TEXT("report.txt"),
  /** For programs, with everything we know. */
  JSON("report.json"),
  /** SARIF 2.1.0, for code scanning. */
  SARIF("report.sarif"),
  /** JUnit XML, for CI servers. */
  JUNIT("TEST-morasanu.xml"),
  /** GitLab's code quality widget. */
  GITLAB_CODE_QUALITY("gl-code-quality-report.json"),
  /** GitLab's vulnerability report. */
  GITLAB_SECRET_DETECTION("gl-secret-detection-report.json"),
  /** For spreadsheets. */
  CSV("report.csv"),
  /** For comments of pull requests. */
  MARKDOWN("report.md"),
  /** One page for browsers. */
  HTML("report.html");

  private final String fileName;

  ReportFormat(String fileName) {
    this.fileName = fileName;
  }

  /** The stable lower-case name, words joined by hyphens. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The name of the file in a folder of reports; for GitLab, the one its documents use. */
  public String fileName() {
    return fileName;
  }

  /** A writer of this format in English, see {@link #reporter(Policy, Locale)}. */
  public Reporter reporter(Policy policy) {
    return reporter(policy, Locale.ENGLISH);
  }

  /**
   * A writer of this format. What people read is in their language: Japanese for Japanese, English for all
   * others. The HTML page is in both, and what programs read is the same for all.
   *
   * @param policy says what of the unexamined and the stale is a failure, where a format asks
   */
  public Reporter reporter(Policy policy, Locale reader) {
    return switch (this) {
      case TEXT -> TextReporter.plain().in(reader);
      case JSON -> JsonReporter.create();
      case SARIF -> SarifReporter.create();
      case JUNIT -> JunitReporter.of(policy);
      case GITLAB_CODE_QUALITY -> GitlabCodeQualityReporter.create();
      case GITLAB_SECRET_DETECTION -> GitlabSecretDetectionReporter.create();
      case CSV -> CsvReporter.create();
      case MARKDOWN -> MarkdownReporter.in(reader);
      case HTML -> HtmlReporter.create();
    };
  }
}
