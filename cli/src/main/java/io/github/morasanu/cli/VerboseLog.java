/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.cli;

import io.github.morasanu.config.Configuration;
import io.github.morasanu.model.ScanReport;
import io.github.morasanu.report.Printable;
import io.github.morasanu.scan.ScanProgress;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/** What {@code --verbose} says: settings, contents, totals and the time of each phase. Never a value. */
final class VerboseLog {
  private final boolean on;
  private final Consumer<String> lines;
  private final LongSupplier nanoTime;
  private final VerboseProgress progress;
  private final List<String> phases = new ArrayList<>();
  private long phaseStart;

  /**
   * A log whose first phase begins now.
   *
   * @param on whether it says anything
   */
  VerboseLog(boolean on, Session session) {
    this.on = on;
    this.lines = line -> session.say(CliMessages.error(line));
    this.nanoTime = session.environment().nanoTime();
    this.progress = new VerboseProgress(lines);
    this.phaseStart = on ? nanoTime.getAsLong() : 0;
  }

  boolean on() {
    return on;
  }

  /** What a scan is to tell. */
  ScanProgress progress() {
    return progress;
  }

  /** Shows the settings and where each comes from. */
  void settings(Configuration configuration) {
    if (on) {
      configuration.lines().stream()
          .filter(line -> !line.value().isEmpty())
          .forEach(line -> lines.accept(CliMessages.setting(
              line.key(), Printable.of(line.value()), Printable.of(line.origin()))));
    }
  }

  /** A phase is over. */
  void phase(String name) {
    if (on) {
      long now = nanoTime.getAsLong();
      phases.add(CliMessages.phase(name, (now - phaseStart) / 1_000_000));
      phaseStart = now;
    }
  }

  /** Shows totals and times. */
  void totals(ScanReport report) {
    if (on) {
      lines.accept(CliMessages.totals(report.summary(), progress.files(), progress.entries()));
      lines.accept(CliMessages.times(phases));
    }
  }
}
