/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.report;

import io.github.morasanu.model.ScanReport;
import io.github.morasanu.policy.Policy;
import io.github.morasanu.policy.Review;
import java.io.IOException;
import java.io.StringWriter;

/** Reports as text, by a tool of version 1.2.3 whatever the build's is. */
final class Written {

  private Written() {}

  static String as(ReportFormat format, ScanReport report) throws IOException {
    return as(format, report, Policy.defaults());
  }

  static String as(ReportFormat format, ScanReport report, Policy policy) throws IOException {
    StringWriter out = new StringWriter();
    Review review = policy.review(report);
    reporter(format, policy).write(review.report(), review.verdict(), out);
    return out.toString();
  }

  private static Reporter reporter(ReportFormat format, Policy policy) {
    return switch (format) {
      case JSON -> JsonReporter.withToolVersion("1.2.3");
      case SARIF -> SarifReporter.withToolVersion("1.2.3");
      case GITLAB_SECRET_DETECTION -> GitlabSecretDetectionReporter.withToolVersion("1.2.3");
      case HTML -> HtmlReporter.withToolVersion("1.2.3");
      case TEXT, JUNIT, GITLAB_CODE_QUALITY, CSV, MARKDOWN -> format.reporter(policy);
    };
  }
}
