/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.maven;

import io.github.morasanu.scan.ScanProgress;
import org.apache.maven.plugin.logging.Log;

/**
 * Passes notes of a scan on to the log, and no totals: a log is no terminal.
 *
 * @param log of the goal
 */
record LoggedNotes(Log log) implements ScanProgress {

  @Override
  public void scanned(long files, long bytes, long findings) {}

  @Override
  public void note(String text) {
    log.info("Morasanu: " + text + ".");
  }
}
