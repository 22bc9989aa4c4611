/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.cli;

import io.github.morasanu.report.JsonReporter;
import io.github.morasanu.report.Reporter;
import io.github.morasanu.report.TextReporter;
import java.util.Locale;

/** The formats of a report. */
enum ReportFormat {
  TEXT,
  JSON;

  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The writer of this format; reasons and colour are choices of the text report only. */
  Reporter reporter(boolean reasons, boolean color) {
    return switch (this) {
      case TEXT -> TextReporter.plain().withReasons(reasons).withColor(color);
      case JSON -> JsonReporter.create();
    };
  }
}
