/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.scan;

import io.github.morasanu.detect.Detector;
import io.github.morasanu.model.ScanReport;
import io.github.morasanu.rule.RuleException;
import io.github.morasanu.rule.RuleSet;
import java.nio.file.Files;

/**
 * The one door: runs a request and returns the report. Immutable and thread-safe; make one and keep
 * it, since it compiles the rules.
 */
public final class Scanner {
  private final Detector detector;

  private Scanner(Detector detector) {
    this.detector = detector;
  }

  /** A scanner with the rules that come with Morasanu. */
  public static Scanner withBuiltInRules() {
    try {
      return of(RuleSet.builtIn());
    } catch (RuleException e) {
      throw new IllegalStateException("the rules that come with Morasanu are broken", e);
    }
  }

  /**
   * A scanner with rules of one's own.
   *
   * @throws RuleException if a rule names an unknown validator or matcher, or has no valid regex
   */
  public static Scanner of(RuleSet rules) throws RuleException {
    return new Scanner(Detector.compile(rules));
  }

  /**
   * Scans every root of the request. What cannot be read becomes an incident of the report.
   *
   * @throws ScanConfigurationException if the request has no root, or a root does not exist
   */
  public ScanReport scan(ScanRequest request, ScanProgress progress)
      throws ScanConfigurationException {
    if (request.roots().isEmpty()) {
      throw new ScanConfigurationException(
          "roots", "", "there is nothing to scan: name at least one file or folder");
    }
    for (ScanRoot root : request.roots()) {
      if (!Files.exists(root.path())) {
        throw new ScanConfigurationException(
            "roots",
            root.path().toString(),
            "'" + root.path() + "' does not exist: check the path for typing errors");
      }
    }
    try (ScanRun run = new ScanRun(detector, request, progress)) {
      return run.run();
    }
  }
}
