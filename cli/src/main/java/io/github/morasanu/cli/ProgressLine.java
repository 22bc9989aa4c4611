/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.cli;

import io.github.morasanu.model.Severity;
import io.github.morasanu.report.DisplayWidth;
import io.github.morasanu.report.Phrases;
import io.github.morasanu.scan.ScanProgress;
import io.github.morasanu.scan.ScanTotals;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.LongSupplier;

/** One line on a terminal that grows with the scan and is gone after it. Not thread-safe. */
final class ProgressLine implements ScanProgress, AutoCloseable {
  private static final long INTERVAL_NANOS = 200_000_000;
  private static final long SECOND_NANOS = 1_000_000_000;

  /** A line that is longer than the terminal is wide could not be written over. */
  private static final int WIDTH = 79;

  private final PrintWriter terminal;
  private final Phrases words;
  private final LongSupplier nanoTime;
  private final OptionalLong expected;
  private final Throughput throughput;
  private long lastShown;
  private int shownWidth;

  /**
   * A line that shows itself once the scan took a moment.
   *
   * @param expected bytes of all files to scan, if that is known
   */
  ProgressLine(Session session, OptionalLong expected) {
    this.terminal = session.err();
    this.words = Phrases.load(ProgressLine.class, "words", session.reader());
    this.nanoTime = session.environment().nanoTime();
    this.expected = expected;
    this.lastShown = nanoTime.getAsLong();
    this.throughput = new Throughput(lastShown);
  }

  @Override
  public void scanned(long files, long bytes, long findings) {
    // Told in more detail below.
  }

  @Override
  public void grown(ScanTotals totals) {
    long now = nanoTime.getAsLong();
    if (now - lastShown >= INTERVAL_NANOS) {
      lastShown = now;
      throughput.add(now, totals.bytes());
      show(line(totals));
    }
  }

  private String line(ScanTotals totals) {
    List<String> parts = new ArrayList<>();
    long speed = throughput.bytesPerSecond();
    // What is unpacked has no share in the bytes of the files.
    if (expected.isPresent() && totals.isOfFilesOnly() && totals.bytes() <= expected.getAsLong()) {
      long all = Math.max(1, expected.getAsLong());
      parts.add(words.of("progress.share", String.valueOf((long) (100.0 * totals.bytes() / all))));
      if (speed > 0) {
        parts.add(words.of("progress.left", duration((all - totals.bytes()) / speed)));
      }
    }
    parts.add(words.counted(totals.files(), "progress.files"));
    parts.add(words.of("progress.bytes", Phrases.number(totals.bytes() >> 20)));
    parts.add(words.of("progress.speed", Phrases.number(speed >> 20)));
    if (totals.findings() == 0) {
      parts.add(words.of("progress.none"));
    }
    Severity[] severities = Severity.values();
    for (int i = severities.length - 1; i >= 0; i--) {
      long count = totals.findings(severities[i]);
      if (count > 0) {
        parts.add(words.of("progress." + severities[i].id(), Phrases.number(count)));
      }
    }
    return fitting(parts);
  }

  /** As many of the parts as the terminal has room for. */
  private String fitting(List<String> parts) {
    StringBuilder line = new StringBuilder(parts.get(0));
    for (String part : parts.subList(1, parts.size())) {
      String more = words.of("progress.comma") + part;
      if (DisplayWidth.of(line + more) > WIDTH) {
        break;
      }
      line.append(more);
    }
    return line.toString();
  }

  private static String duration(long seconds) {
    long hours = seconds / 3600;
    String rest = twoDigits(seconds / 60 % 60) + ":" + twoDigits(seconds % 60);
    return hours > 0 ? hours + ":" + rest : rest;
  }

  private static String twoDigits(long number) {
    return (number < 10 ? "0" : "") + number;
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

  /** Bytes in the last seconds. */
  private static final class Throughput {
    private static final int SAMPLES = 25;

    private final long[] times = new long[SAMPLES];
    private final long[] bytes = new long[SAMPLES];
    private int count = 1;

    /** One that begins with nothing. */
    Throughput(long now) {
      times[0] = now;
    }

    void add(long now, long total) {
      times[count % SAMPLES] = now;
      bytes[count % SAMPLES] = total;
      count++;
    }

    long bytesPerSecond() {
      int newest = (count - 1) % SAMPLES;
      int oldest = count <= SAMPLES ? 0 : count % SAMPLES;
      long nanos = times[newest] - times[oldest];
      long read = bytes[newest] - bytes[oldest];
      return nanos <= 0 ? 0 : (long) ((double) read * SECOND_NANOS / nanos);
    }
  }
}
