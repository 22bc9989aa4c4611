/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.scan;

import io.github.morasanu.model.ScanReport;

/** The one door: runs a request and returns the report. Immutable and thread-safe. */
public final class Scanner {

  private Scanner() {}

  /** A scanner with the rules that come with Morasanu. */
  public static Scanner withBuiltInRules() {
    return new Scanner();
  }

  /**
   * Scans every root of the request. What cannot be read becomes an incident of the report.
   *
   * @throws ScanConfigurationException if the request has no root, or a root does not exist
   */
  @SuppressWarnings("DoNotCallSuggester")
  public ScanReport scan(ScanRequest request, ScanProgress progress)
      throws ScanConfigurationException {
    throw new IllegalStateException(
        "being written on the main branch: code against this signature");
  }
}
