/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.cli;

import io.github.morasanu.scan.ScanProgress;
import io.github.morasanu.scan.ScanTotals;
import io.github.morasanu.scan.VisitedContent;
import java.util.function.Consumer;

/**
 * Passes notes of the scan on, and lets it be interrupted.
 *
 * @param progress is told the totals
 * @param notes is told the notes
 * @param interruption ends the scan
 */
record NotedProgress(ScanProgress progress, Consumer<String> notes, Interruption interruption)
    implements ScanProgress {

  @Override
  public void scanned(long files, long bytes, long findings) {
    progress.scanned(files, bytes, findings);
  }

  @Override
  public void grown(ScanTotals totals) {
    progress.grown(totals);
  }

  @Override
  public void note(String text) {
    notes.accept(text);
  }

  @Override
  public boolean endsEarly() {
    return interruption.isWanted();
  }

  @Override
  public boolean wantsContents() {
    return progress.wantsContents();
  }

  @Override
  public void visited(VisitedContent content) {
    progress.visited(content);
  }
}
