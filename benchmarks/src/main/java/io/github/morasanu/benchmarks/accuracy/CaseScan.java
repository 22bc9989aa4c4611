/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.benchmarks.accuracy;

import io.github.morasanu.model.ConfigurationException;
import io.github.morasanu.model.Finding;
import io.github.morasanu.model.ScanReport;
import io.github.morasanu.scan.ScanProgress;
import io.github.morasanu.scan.ScanRequest;
import io.github.morasanu.scan.ScanRoot;
import io.github.morasanu.scan.Scanner;
import io.github.morasanu.testdata.accuracy.CaseFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes cases into a folder and has them scanned with default settings: what is of medium confidence counts. */
final class CaseScan {
  private final Scanner scanner;
  private final Tally tally;

  CaseScan(Scanner scanner, Tally tally) {
    this.scanner = scanner;
    this.tally = tally;
  }

  /**
   * Adds a set of files to the tally.
   *
   * @param folder where the files are written; nothing else lies there
   * @param origin what details name the set
   */
  void run(List<CaseFile> files, Path folder, String origin)
      throws IOException, ConfigurationException {
    Files.createDirectories(folder);
    for (CaseFile file : files) {
      Files.writeString(folder.resolve(file.path()), file.text());
    }
    ScanReport report = scan(scanner, folder);
    tally.incidents(report.incidents().size());
    Map<String, List<Finding>> byPath = new HashMap<>();
    for (Finding finding : report.findings()) {
      byPath
          .computeIfAbsent(finding.location().path(), path -> new ArrayList<>())
          .add(finding);
    }
    for (CaseFile file : files) {
      new Judge(origin, file, tally).judge(byPath.getOrDefault(file.path(), List.of()));
    }
  }

  /** Scans a folder as a user would who sets nothing. */
  static ScanReport scan(Scanner scanner, Path folder) throws ConfigurationException {
    ScanRequest request = ScanRequest.builder().root(new ScanRoot(folder, "")).build();
    return scanner.scan(request, ScanProgress.NONE);
  }
}
