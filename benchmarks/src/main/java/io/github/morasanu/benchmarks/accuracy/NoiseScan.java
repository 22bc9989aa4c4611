/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.benchmarks.accuracy;

import io.github.morasanu.model.ConfigurationException;
import io.github.morasanu.model.Finding;
import io.github.morasanu.model.ScanReport;
import io.github.morasanu.model.Severity;
import io.github.morasanu.scan.Scanner;
import java.nio.file.Path;
import java.util.List;

/**
 * What is found in a folder that should hold nothing personal: program libraries, ordinary texts.
 *
 * @param title of the folder in the report
 * @param report of its scan
 */
record NoiseScan(String title, ScanReport report) {

  /** Scans the folder with default settings. */
  static NoiseScan of(Scanner scanner, String title, Path folder) throws ConfigurationException {
    return new NoiseScan(title, CaseScan.scan(scanner, folder));
  }

  /** Unpacked bytes in millions. */
  double megabytes() {
    return report.summary().bytesScanned() / 1e6;
  }

  /** Findings that could fail a build. */
  List<Finding> findings() {
    return report.findings().stream()
        .filter(finding -> finding.severity() != Severity.INFO)
        .toList();
  }

  /** Each of those with its place and reasons; of the value only the masked preview, since these files may be real. */
  List<Mistake> mistakes() {
    return findings().stream().map(NoiseScan::mistake).toList();
  }

  private static Mistake mistake(Finding finding) {
    String reasons = String.join("; ", finding.reasons());
    String place = finding.location().toString();
    return new Mistake("noise", finding.ruleId(), "", place, reasons, finding.preview(), "");
  }

  /** Findings for information. */
  long informative() {
    return report.findings().size() - findings().size();
  }
}
