/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.cli;

import io.github.morasanu.model.ConfigurationException;
import io.github.morasanu.model.ScanReport;
import io.github.morasanu.policy.Verdict;
import io.github.morasanu.report.ReportFormat;
import io.github.morasanu.report.Reporter;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Where the reports go. A format that is given a file goes there; a single one without goes to {@code
 * --output} or to standard output, and several go to {@code --output} as a folder.
 */
final class ReportTargets {
  private record Entry(ReportFormat format, @Nullable Path file) {}

  private final List<Entry> entries;
  private final PrintWriter out;

  private ReportTargets(List<Entry> entries, PrintWriter out) {
    this.entries = List.copyOf(entries);
    this.out = out;
  }

  /**
   * Finds a place for each report.
   *
   * @param choices what {@code --format} says; the text report if it says nothing
   * @param output what {@code --output} says
   * @throws ConfigurationException if a report has no place, or two have the same
   */
  static ReportTargets of(List<ReportChoice> choices, @Nullable Path output, PrintWriter out)
      throws ConfigurationException {
    List<ReportChoice> chosen =
        choices.isEmpty() ? List.of(new ReportChoice(ReportFormat.TEXT, null)) : choices;
    long homeless = chosen.stream().filter(choice -> choice.file() == null).count();
    if (homeless > 1 && output == null) {
      throw new ConfigurationException("--format", "", CliMessages.severalOnStandardOutput());
    }
    if (homeless == 0 && output != null) {
      throw new ConfigurationException(
          "--output", output.toString(), CliMessages.outputUnused(output));
    }
    List<Entry> entries = new ArrayList<>();
    Set<Path> files = new HashSet<>();
    for (ReportChoice choice : chosen) {
      Path file = choice.file() != null ? choice.file() : output;
      if (choice.file() == null && output != null && homeless > 1) {
        file = output.resolve(choice.format().fileName());
      }
      if (file != null && !files.add(file.toAbsolutePath().normalize())) {
        throw new ConfigurationException(
            "--format", file.toString(), CliMessages.sameFileTwice(file));
      }
      entries.add(new Entry(choice.format(), file));
    }
    return new ReportTargets(entries, out);
  }

  /**
   * Makes the folders of the files, so that a wrong path shows before a long scan and not after it.
   *
   * @throws ConfigurationException if one cannot be written
   */
  void prepare() throws ConfigurationException {
    for (Entry entry : entries) {
      target(entry).prepare();
    }
  }

  /**
   * Writes every report.
   *
   * @param reporters the writer of a format, for a file or not
   * @throws ConfigurationException if one cannot be written
   */
  void write(
      ScanReport report, Verdict verdict, BiFunction<ReportFormat, Boolean, Reporter> reporters)
      throws ConfigurationException {
    for (Entry entry : entries) {
      Reporter reporter = reporters.apply(entry.format(), entry.file() != null);
      target(entry).write(report, verdict, reporter);
    }
  }

  /** The files, if every report goes to one; empty if standard output holds a report. */
  List<Path> filesOnly() {
    List<Path> files = new ArrayList<>();
    for (Entry entry : entries) {
      if (entry.file() == null) {
        return List.of();
      }
      files.add(entry.file());
    }
    return files;
  }

  private ReportTarget target(Entry entry) {
    return new ReportTarget(entry.file(), out);
  }
}
