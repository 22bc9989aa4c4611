/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.maven;

import io.github.morasanu.model.ScanReport;
import io.github.morasanu.policy.Policy;
import io.github.morasanu.policy.Verdict;
import io.github.morasanu.report.ReportFormat;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The reports of a module, one file for each format. Immutable. */
final class ReportFiles {
  private final Path directory;
  private final List<ReportFormat> formats;
  private final Policy policy;
  private final Locale reader;

  /**
   * The reports in a folder.
   *
   * @param formats at least one; messages name the file of the first
   * @param reader whose language the reports for people are in
   */
  ReportFiles(Path directory, List<ReportFormat> formats, Policy policy, Locale reader) {
    this.reader = reader;
    this.directory = directory;
    this.formats = List.copyOf(formats);
    this.policy = policy;
  }

  /** The file that messages name. */
  Path path() {
    return path(formats.get(0));
  }

  void write(ScanReport report, Verdict verdict) throws IOException {
    Files.createDirectories(directory.toAbsolutePath());
    for (ReportFormat format : formats) {
      try (Writer writer = Files.newBufferedWriter(path(format))) {
        format.reporter(policy, reader).write(report, verdict, writer);
      }
    }
  }

  private Path path(ReportFormat format) {
    return directory.resolve(format.fileName());
  }
}
