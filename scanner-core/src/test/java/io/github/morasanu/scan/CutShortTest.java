/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.scan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.morasanu.model.Finding;
import io.github.morasanu.model.IncidentCause;
import io.github.morasanu.model.ScanIncident;
import io.github.morasanu.model.ScanReport;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A scan that is cut short reports all that it found, in its right place, and that it was cut short. */
class CutShortTest {
  private static final Scanner SCANNER = Scanner.withBuiltInRules();

  @TempDir
  private Path folder;

  /** Wants the end after it was asked so often. */
  private static final class Impatient implements ScanProgress {
    private final AtomicInteger left;

    Impatient(int asks) {
      this.left = new AtomicInteger(asks);
    }

    @Override
    public void scanned(long files, long bytes, long findings) {
      // It does not matter how far the scan has come.
    }

    @Override
    public boolean endsEarly() {
      return left.decrementAndGet() < 0;
    }
  }

  /** Wants the end when it was told of so many bytes and findings. */
  private static final class Content implements ScanProgress {
    private final long enoughBytes;
    private final long enoughFindings;
    private final AtomicLong bytes = new AtomicLong();
    private final AtomicLong findings = new AtomicLong();

    Content(long enoughBytes, long enoughFindings) {
      this.enoughBytes = enoughBytes;
      this.enoughFindings = enoughFindings;
    }

    @Override
    public void scanned(long files, long bytesSoFar, long findingsSoFar) {
      bytes.set(bytesSoFar);
      findings.set(findingsSoFar);
    }

    @Override
    public boolean endsEarly() {
      return bytes.get() >= enoughBytes && findings.get() >= enoughFindings;
    }
  }

  private ScanRequest request(int threads) {
    return ScanRequest.builder().root(new ScanRoot(folder, "")).threads(threads).build();
  }

  @ParameterizedTest
  @CsvSource({"1, 0", "1, 1", "1, 20", "4, 0", "4, 1", "4, 50"})
  void files_untilTheEndIsWanted_areInTheReport(int threads, int enough) throws Exception {
    for (int i = 0; i < 2000; i++) {
      Files.writeString(folder.resolve("f" + i + ".txt"), "電話 090-3847-2915\n");
    }
    Content progress = new Content(0, enough);
    ScanReport report = SCANNER.scan(request(threads), progress);

    assertThat(report.incidents())
        .extracting(ScanIncident::cause)
        .containsExactly(IncidentCause.STOPPED);
    assertThat(report.findings()).hasSizeBetween(enough, 1999);
    assertThat(report.findings()).hasSize(Math.toIntExact(progress.findings.get()));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4})
  void longText_keepsItsLinesWhereItIsCut(int threads) throws Exception {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 200_000; i++) {
      text.append("a line of a text that says nothing, number ").append(i).append('\n');
      if (i % 20_000 == 19_999) {
        text.append("電話 090-3847-29").append(10 + i / 20_000).append('\n');
      }
    }
    Path file = Files.writeString(folder.resolve("long.txt"), text.toString().repeat(3));
    for (int asks = 0; asks < 400; asks += 37) {
      ScanReport report = SCANNER.scan(request(threads), new Impatient(asks));
      for (Finding finding : report.findings()) {
        assertThat(finding.location().line() % 20_001).isZero();
        assertThat(finding.location().column()).isEqualTo(4);
      }
    }
    ScanReport half = SCANNER.scan(request(threads), new Content(Files.size(file) / 2, 0));
    assertThat(half.incidents()).hasSize(1);
    assertThat(half.findings()).isNotEmpty();
  }

  @Test
  void wholeScan_isNotCalledCutShort() throws Exception {
    Files.writeString(folder.resolve("a.txt"), "電話 090-3847-2915\n");

    assertThat(SCANNER.scan(request(1), new Impatient(Integer.MAX_VALUE)).incidents())
        .isEmpty();
  }

  @Test
  void cutShortReport_isNotKeptInTheCache() throws Exception {
    Path data = Files.createDirectory(folder.resolve("data"));
    Files.writeString(data.resolve("a.txt"), "電話 090-3847-2915\n");
    ScanRequest request = ScanRequest.builder()
        .root(new ScanRoot(data, ""))
        .fingerprintKey(FingerprintKey.of("a key for tests only"))
        .cache(folder.resolve("cache"))
        .build();
    assertThat(SCANNER.scan(request, new Impatient(0)).incidents()).hasSize(1);

    assertThat(SCANNER.scan(request, ScanProgress.NONE))
        .satisfies(report -> assertThat(report.incidents()).isEmpty())
        .satisfies(report -> assertThat(report.findings()).hasSize(1));
  }

  @Test
  void visited_tellsContentsInTheOrderOfTheWalk() throws Exception {
    for (int i = 100; i < 400; i++) {
      Files.writeString(folder.resolve("f" + i + ".txt"), "text " + i);
    }
    List<String> paths = new ArrayList<>();
    SCANNER.scan(request(4), new ScanProgress() {
      @Override
      public void scanned(long files, long bytes, long findings) {
        assertThat(files).isGreaterThanOrEqualTo(paths.size());
      }

      @Override
      public boolean wantsContents() {
        return true;
      }

      @Override
      public void visited(VisitedContent content) {
        paths.add(content.path());
      }
    });
    assertThat(paths).hasSize(300).isSorted();
  }
}
