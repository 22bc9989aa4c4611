/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.maven;

import io.github.morasanu.model.ScanReport;
import io.github.morasanu.policy.Verdict;
import io.github.morasanu.report.JsonReporter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;

/** The JSON report of a module. */
final class ReportFile {
  private final Path path;

  ReportFile(Path directory) {
    this.path = directory.resolve("report.json");
  }

  Path path() {
    return path;
  }

  void write(ScanReport report, Verdict verdict) throws IOException {
    Files.createDirectories(path.toAbsolutePath().getParent());
    try (Writer writer = Files.newBufferedWriter(path)) {
      JsonReporter.create().write(report, verdict, writer);
    }
  }
}
