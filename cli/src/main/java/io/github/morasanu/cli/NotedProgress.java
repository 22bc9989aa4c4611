/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.cli;

import io.github.morasanu.scan.ScanProgress;
import java.util.function.Consumer;

/**
 * Passes notes of the scan on.
 *
 * @param progress is told the totals
 * @param notes is told the notes
 */
record NotedProgress(ScanProgress progress, Consumer<String> notes) implements ScanProgress {

  @Override
  public void scanned(long files, long bytes, long findings) {
    progress.scanned(files, bytes, findings);
  }

  @Override
  public void note(String text) {
    notes.accept(text);
  }
}
