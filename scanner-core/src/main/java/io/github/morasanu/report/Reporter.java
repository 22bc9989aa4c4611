/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.report;

import io.github.morasanu.model.ScanReport;
import io.github.morasanu.policy.Verdict;
import java.io.IOException;
import java.io.Writer;

/** Writes a report in one format. Immutable and thread-safe; the same input gives the same text. */
@FunctionalInterface
public interface Reporter {

  /**
   * Writes the whole report with {@code \n} as line end on every platform, and flushes.
   *
   * @param out where to; the caller chooses its charset (files: UTF-8) and closes it
   * @throws IOException if {@code out} fails
   */
  void write(ScanReport report, Verdict verdict, Writer out) throws IOException;
}
