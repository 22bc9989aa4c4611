/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.morasanu.model.Severity;
import io.github.morasanu.report.DisplayWidth;
import io.github.morasanu.scan.ScanProgress;
import io.github.morasanu.scan.ScanRequest;
import io.github.morasanu.scan.ScanRoot;
import io.github.morasanu.scan.ScanTotals;
import io.github.morasanu.scan.Scanner;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProgressLineTest {
  private static final long SECOND = 1_000_000_000;

  private final AtomicLong clock = new AtomicLong();
  private final StringWriter terminal = new StringWriter();

  @Test
  void grown_showsTotalsOverEachOther() {
    try (ProgressLine line = line(OptionalLong.empty(), Locale.ENGLISH)) {
      clock.addAndGet(SECOND);
      line.grown(new ScanTotals(1200, 3L << 20, 0).with(Severity.HIGH, 1_000_000));
      clock.addAndGet(SECOND);
      line.grown(new ScanTotals(1201, 9L << 20, 0).with(Severity.LOW, 2));

      assertThat(terminal.toString())
          .isEqualTo("\r1,200 files, 3 MiB, 3 MiB/s, high 1,000,000"
              + "\r1,201 files, 9 MiB, 4 MiB/s, low 2         ");
    }
  }

  @Test
  void grown_saysNothingTwiceInAMoment() {
    try (ProgressLine line = line(OptionalLong.empty(), Locale.ENGLISH)) {
      line.grown(new ScanTotals(1, 1, 1));
      clock.addAndGet(SECOND);
      line.grown(new ScanTotals(2, 1, 1));
      clock.addAndGet(SECOND / 1000);
      line.grown(new ScanTotals(3, 1, 1));

      assertThat(terminal.toString()).isEqualTo("\r2 files, 0 MiB, 0 MiB/s, nothing found");
    }
  }

  @Test
  void throughput_isThatOfTheLastSeconds() {
    try (ProgressLine line = line(OptionalLong.empty(), Locale.ENGLISH)) {
      for (int i = 1; i <= 100; i++) {
        clock.addAndGet(SECOND);
        line.grown(new ScanTotals(1, ((long) i * i) << 20, 0));
      }
      assertThat(lastLine()).startsWith("1 file, 10,000 MiB, 176 MiB/s");
    }
  }

  @Test
  void share_andTimeLeft_areThereWhereTheFilesAreKnown() {
    try (ProgressLine line = line(OptionalLong.of(1000L << 20), Locale.ENGLISH)) {
      clock.addAndGet(10 * SECOND);
      line.grown(new ScanTotals(0, 100L << 20, 100L << 20));
      assertThat(lastLine())
          .isEqualTo("10 %, about 01:30 left, 0 files, 100 MiB, 10 MiB/s, nothing found");
      clock.addAndGet(SECOND);
      line.grown(new ScanTotals(0, 110L << 20, 110L << 20));
      clock.addAndGet(10_000 * SECOND);
      line.grown(new ScanTotals(0, 111L << 20, 111L << 20));
      assertThat(lastLine()).startsWith("11 %, about 22:");
    }
  }

  /** What was unpacked has another size than the file it came from. */
  @Test
  void share_isNotThereOnceSomethingWasUnpacked_norBeyondTheEnd() {
    try (ProgressLine line = line(OptionalLong.of(1000L << 20), Locale.ENGLISH)) {
      clock.addAndGet(SECOND);
      line.grown(new ScanTotals(0, 100L << 20, 99L << 20));
      assertThat(lastLine()).startsWith("0 files, 100 MiB");
      clock.addAndGet(SECOND);
      line.grown(new ScanTotals(0, 1001L << 20, 1001L << 20));
      assertThat(lastLine()).startsWith("0 files, 1,001 MiB");
    }
  }

  @Test
  void findings_areCountedBySeverity_worstFirst_asFarAsThereIsRoom() {
    ScanTotals totals = new ScanTotals(12_345_678, 123_456L << 20, 0)
        .with(Severity.INFO, 5_000_000)
        .with(Severity.HIGH, 2_000_000)
        .with(Severity.CRITICAL, 1_000_000)
        .with(Severity.MEDIUM, 3_000_000);
    try (ProgressLine line = line(OptionalLong.empty(), Locale.ENGLISH)) {
      clock.addAndGet(SECOND);
      line.grown(totals);
      assertThat(lastLine()).hasSizeLessThan(80).endsWith(", critical 1,000,000");
    }
    try (ProgressLine line = line(OptionalLong.empty(), Locale.JAPANESE)) {
      clock.addAndGet(SECOND);
      line.grown(totals);
      assertThat(DisplayWidth.of(lastLine())).isLessThan(80);
      assertThat(lastLine()).contains("12,345,678 ファイル、123,456 MiB、毎秒", "、重大 1,000,000");
    }
  }

  @Test
  void close_wipesTheLine_alsoOfWideCharacters() {
    ProgressLine line = line(OptionalLong.empty(), Locale.JAPANESE);
    clock.addAndGet(SECOND);
    line.grown(new ScanTotals(1, 1, 0));
    line.close();

    String shown = "1 ファイル、0 MiB、毎秒 0 MiB、検出なし";
    assertThat(terminal.toString())
        .isEqualTo("\r" + shown + "\r" + " ".repeat(DisplayWidth.of(shown)) + "\r");
    assertThat(DisplayWidth.of(shown)).isGreaterThan(shown.length());
  }

  /** One thread reads it as a whole, several in pieces. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void aLongText_isToldOnTheWay(int threads, @TempDir Path home) throws Exception {
    Path file = home.resolve("long.txt");
    Files.writeString(file, ("x".repeat(99) + "\n").repeat(200_000) + "電話 090-3847-2915\n");
    List<ScanTotals> told = new ArrayList<>();
    Scanner.withBuiltInRules()
        .scan(
            ScanRequest.builder().root(new ScanRoot(file, "a")).threads(threads).build(),
            new ScanProgress() {
              @Override
              public void scanned(long files, long bytes, long findings) {}

              @Override
              public void grown(ScanTotals totals) {
                told.add(totals);
              }
            });
    assertThat(told.stream().filter(totals -> totals.files() == 0)).hasSizeGreaterThan(10);
    assertThat(told).isSortedAccordingTo(Comparator.comparing(ScanTotals::bytes));
    ScanTotals last = told.get(told.size() - 1);
    assertThat(last.bytes()).isEqualTo(Files.size(file));
    assertThat(last.isOfFilesOnly()).isTrue();
    assertThat(last.files()).isEqualTo(1);
    assertThat(last.findings(Severity.HIGH)).isEqualTo(1);
    assertThat(last.findings()).isEqualTo(1);
  }

  private String lastLine() {
    String all = terminal.toString();
    return all.substring(all.lastIndexOf('\r') + 1).stripTrailing();
  }

  @Test
  void close_writesNothingIfNothingWasShown() {
    line(OptionalLong.empty(), Locale.ENGLISH).close();

    assertThat(terminal.toString()).isEmpty();
  }

  @Test
  void progress_isForTerminalsOnly(@TempDir Path home) {
    ScanRunner slow = (request, progress) -> {
      progress.grown(new ScanTotals(1, 1, 1));
      return Reports.clean();
    };

    assertThat(new CliRun(home).scanner(slow).onTerminal().run("scan", home).err())
        .contains("1 file,");
    assertThat(
            new CliRun(home).scanner(slow).onTerminal().run("scan", "-q", home).err())
        .isEmpty();
    assertThat(new CliRun(home).scanner(slow).run("scan", home).err()).isEmpty();
  }

  private ProgressLine line(OptionalLong expected, Locale reader) {
    CliEnvironment environment = new CliEnvironment(
        Map.of(),
        true,
        Path.of(""),
        clock::get,
        Path.of(""),
        InputStream.nullInputStream(),
        new Interruption());
    return new ProgressLine(
        Session.of(
            (request, progress) -> Reports.clean(),
            environment,
            reader,
            new PrintWriter(new StringWriter()),
            new PrintWriter(terminal)),
        expected);
  }
}
