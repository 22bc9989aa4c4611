/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.cli;

import io.github.morasanu.scan.ScanProgress;
import java.io.PrintWriter;
import java.util.function.LongSupplier;

/** One line on a terminal that grows with the scan and is gone after it. Not thread-safe. */
final class ProgressLine implements ScanProgress, AutoCloseable {
  private static final long INTERVAL_NANOS = 200_000_000;

  private final PrintWriter terminal;
  private final LongSupplier nanoTime;
  private long lastShown;
  private int shownLength;

  /**
   * A line that shows itself once the scan took a moment.
   *
   * @param nanoTime a clock like {@link System#nanoTime()}
   */
  ProgressLine(PrintWriter terminal, LongSupplier nanoTime) {
    this.terminal = terminal;
    this.nanoTime = nanoTime;
    this.lastShown = nanoTime.getAsLong();
  }

  @Override
  public void scanned(long files, long bytes, long findings) {
    long now = nanoTime.getAsLong();
    if (now - lastShown >= INTERVAL_NANOS) {
      lastShown = now;
      show(CliMessages.progress(files, bytes, findings));
    }
  }

  /** Wipes the line. */
  @Override
  public void close() {
    if (shownLength > 0) {
      show("");
      terminal.print('\r');
      terminal.flush();
    }
  }

  private void show(String line) {
    terminal.print('\r' + line + " ".repeat(Math.max(0, shownLength - line.length())));
    terminal.flush();
    shownLength = line.length();
  }
}
