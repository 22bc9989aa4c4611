/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.scan;

/** Passes only totals on that grew: a scan may be repeated from its start. Not thread-safe. */
final class GrowingProgress implements ScanProgress {
  private final ScanProgress progress;
  private ScanTotals totals = new ScanTotals(0, 0, 0);
  private long visited;
  private long toSkip;

  GrowingProgress(ScanProgress progress) {
    this.progress = progress;
  }

  @Override
  public void scanned(long files, long bytes, long findings) {
    progress.scanned(files, bytes, findings);
  }

  @Override
  public void grown(ScanTotals now) {
    if (now.files() > totals.files() || now.bytes() > totals.bytes()) {
      totals = totals.max(now);
      progress.grown(totals);
    }
  }

  /** The scan begins anew. */
  void again() {
    toSkip = Math.max(toSkip, visited);
    visited = 0;
  }

  @Override
  public void note(String text) {
    progress.note(text);
  }

  @Override
  public boolean endsEarly() {
    return progress.endsEarly();
  }

  @Override
  public boolean wantsContents() {
    return progress.wantsContents();
  }

  @Override
  public void visited(VisitedContent content) {
    visited++;
    if (visited > toSkip) {
      progress.visited(content);
    }
  }
}
