/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.cli;

import io.github.morasanu.model.ConfigurationException;
import io.github.morasanu.model.ScanReport;
import io.github.morasanu.policy.Verdict;
import io.github.morasanu.report.Reporter;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where one report goes: a file, or standard output. */
final class ReportTarget {
  private final @Nullable Path file;
  private final PrintWriter out;

  ReportTarget(@Nullable Path file, PrintWriter out) {
    this.file = file;
    this.out = out;
  }

  /**
   * Makes the folders of the file, so that a wrong path shows before a long scan and not after it.
   *
   * @throws ConfigurationException if the file cannot be written
   */
  void prepare() throws ConfigurationException {
    if (file == null) {
      return;
    }
    if (Files.isDirectory(file)) {
      throw new ConfigurationException(
          "--output", file.toString(), CliMessages.outputIsFolder(file));
    }
    try {
      Path folder = file.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
    } catch (IOException e) {
      throw notWritable(file, e);
    }
  }

  /**
   * Writes the report.
   *
   * @throws ConfigurationException if it cannot be written
   */
  void write(ScanReport report, Verdict verdict, Reporter reporter) throws ConfigurationException {
    if (file == null) {
      writeToStandardOutput(report, verdict, reporter);
      return;
    }
    try {
      WholeFile.write(file, writer -> reporter.write(report, verdict, writer));
    } catch (IOException e) {
      throw notWritable(file, e);
    }
  }

  private void writeToStandardOutput(ScanReport report, Verdict verdict, Reporter reporter)
      throws ConfigurationException {
    try {
      reporter.write(report, verdict, out);
    } catch (IOException e) {
      throw new IllegalStateException("a PrintWriter throws none", e);
    }
    if (out.checkError()) {
      throw new ConfigurationException("", "", CliMessages.standardOutputFailed());
    }
  }

  private static ConfigurationException notWritable(Path file, IOException cause) {
    return new ConfigurationException(
        "--output", file.toString(), CliMessages.outputNotWritable(file, cause));
  }
}
