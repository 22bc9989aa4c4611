/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.scan;

import io.github.morasanu.model.Confidence;
import io.github.morasanu.model.ConfigurationException;
import io.github.morasanu.model.Finding;
import io.github.morasanu.model.Kind;
import io.github.morasanu.model.ScanReport;
import io.github.morasanu.model.ScanSummary;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** Scans things for tests. */
final class Scans {
  private static final Scanner SCANNER = Scanner.withBuiltInRules();
  static final FingerprintKey KEY = FingerprintKey.of("a key for tests only");

  private Scans() {}

  /** Scans a folder with paths relative to it, or a file under its name. */
  static ScanReport scan(Path path) {
    return scan(path, Confidence.MEDIUM);
  }

  static ScanReport scan(Path path, Confidence minimum) {
    String label = Files.isDirectory(path) ? "" : String.valueOf(path.getFileName());
    ScanRequest request = ScanRequest.builder()
        .root(new ScanRoot(path, label))
        .minConfidence(minimum)
        .fingerprintKey(KEY)
        .build();
    try {
      return SCANNER.scan(request, ScanProgress.NONE);
    } catch (ConfigurationException e) {
      throw new AssertionError(e);
    }
  }

  /** Writes bytes to a file of a folder and scans it. */
  static ScanReport scan(Path folder, String name, byte[] content) throws IOException {
    return scan(Files.write(folder.resolve(name), content));
  }

  static ScanReport scan(Path folder, String name, String content) throws IOException {
    return scan(folder, name, content.getBytes(StandardCharsets.UTF_8));
  }

  /** How many values of each kind were found in each path. */
  static Map<String, Map<Kind, Long>> counts(ScanReport report) {
    Map<String, Map<Kind, Long>> counts = new TreeMap<>();
    for (Finding finding : report.findings()) {
      counts
          .computeIfAbsent(finding.location().path(), path -> new TreeMap<>())
          .merge(finding.kind(), finding.count(), Long::sum);
    }
    return counts;
  }

  /** What was gone through by a scan that was none. */
  static ScanSummary summary(long people) {
    return new ScanSummary(1, 0, 1, Map.of(), people);
  }
}
