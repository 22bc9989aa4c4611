/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.cli;

import io.github.morasanu.report.DisplayWidth;
import io.github.morasanu.report.Sentences;
import io.github.morasanu.scan.ScanProgress;
import java.io.PrintWriter;
import java.util.function.LongSupplier;

/** One line on a terminal that grows with the scan and is gone after it. Not thread-safe. */
final class ProgressLine implements ScanProgress, AutoCloseable {
  private static final long INTERVAL_NANOS = 200_000_000;

  private final PrintWriter terminal;
  private final Sentences words;
  private final LongSupplier nanoTime;
  private long lastShown;
  private int shownWidth;

  /** A line that shows itself once the scan took a moment. */
  ProgressLine(Session session) {
    this.terminal = session.err();
    this.words = session.words();
    this.nanoTime = session.environment().nanoTime();
    this.lastShown = nanoTime.getAsLong();
  }

  @Override
  public void scanned(long files, long bytes, long findings) {
    long now = nanoTime.getAsLong();
    if (now - lastShown >= INTERVAL_NANOS) {
      lastShown = now;
      show(words.of(CliMessages.progress(files, bytes, findings)));
    }
  }

  /** Wipes the line. */
  @Override
  public void close() {
    if (shownWidth > 0) {
      show("");
      terminal.print('\r');
      terminal.flush();
    }
  }

  private void show(String line) {
    terminal.print('\r' + line + " ".repeat(Math.max(0, shownWidth - DisplayWidth.of(line))));
    terminal.flush();
    shownWidth = DisplayWidth.of(line);
  }
}
