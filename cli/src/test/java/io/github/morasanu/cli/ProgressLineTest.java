/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressLineTest {
  private static final long SECOND = 1_000_000_000;

  private final AtomicLong clock = new AtomicLong();
  private final StringWriter terminal = new StringWriter();

  @Test
  void scanned_showsTotalsOverEachOther() {
    try (ProgressLine line = line()) {
      clock.addAndGet(SECOND);
      line.scanned(1200, 3L << 20, 1_000_000);
      clock.addAndGet(SECOND);
      line.scanned(1201, 4L << 20, 2);

      assertThat(terminal.toString())
          .isEqualTo("\r1,200 files, 3 MiB, 1,000,000 findings"
              + "\r1,201 files, 4 MiB, 2 findings        ");
    }
  }

  @Test
  void scanned_saysNothingTwiceInAMoment() {
    try (ProgressLine line = line()) {
      line.scanned(1, 1, 0);
      clock.addAndGet(SECOND);
      line.scanned(2, 1, 0);
      clock.addAndGet(SECOND / 1000);
      line.scanned(3, 1, 0);

      assertThat(terminal.toString()).isEqualTo("\r2 files, 0 MiB, 0 findings");
    }
  }

  @Test
  void close_wipesTheLine() {
    ProgressLine line = line();
    clock.addAndGet(SECOND);
    line.scanned(1, 1, 0);
    line.close();

    assertThat(terminal.toString())
        .isEqualTo("\r1 files, 0 MiB, 0 findings\r" + " ".repeat(26) + "\r");
  }

  @Test
  void close_writesNothingIfNothingWasShown() {
    line().close();

    assertThat(terminal.toString()).isEmpty();
  }

  @Test
  void progress_isForTerminalsOnly(@TempDir Path home) {
    ScanRunner slow = (request, progress) -> {
      progress.scanned(1, 1, 0);
      return Reports.clean();
    };

    assertThat(new CliRun(home).scanner(slow).onTerminal().run("scan", home).err())
        .contains("1 files");
    assertThat(
            new CliRun(home).scanner(slow).onTerminal().run("scan", "-q", home).err())
        .isEmpty();
    assertThat(new CliRun(home).scanner(slow).run("scan", home).err()).isEmpty();
  }

  private ProgressLine line() {
    CliEnvironment environment = new CliEnvironment(
        Map.of(),
        true,
        Path.of(""),
        clock::get,
        Path.of(""),
        InputStream.nullInputStream(),
        new Interruption());
    return new ProgressLine(Session.of(
        (request, progress) -> Reports.clean(),
        environment,
        Locale.ENGLISH,
        new PrintWriter(new StringWriter()),
        new PrintWriter(terminal)));
  }
}
