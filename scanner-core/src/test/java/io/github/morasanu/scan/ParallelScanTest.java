/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.morasanu.detect.Detector;
import io.github.morasanu.model.ConfigurationException;
import io.github.morasanu.model.ScanReport;
import io.github.morasanu.policy.Policy;
import io.github.morasanu.report.JsonReporter;
import io.github.morasanu.rule.RuleException;
import io.github.morasanu.rule.RuleSet;
import io.github.morasanu.source.ScanLimits;
import io.github.morasanu.testdata.BigText;
import io.github.morasanu.testdata.SyntheticCorpus;
import io.github.morasanu.testdata.SyntheticPeople;
import io.github.morasanu.testdata.SyntheticPerson;
import io.github.morasanu.testdata.document.ArchiveFiles;
import io.github.morasanu.testdata.document.CompressedFiles;
import io.github.morasanu.testdata.document.DocxFile;
import io.github.morasanu.testdata.document.EmlFile;
import io.github.morasanu.testdata.document.ZipFiles;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same report on any number of threads, however they take turns, and none of them left. */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class ParallelScanTest {
  private static final Detector DETECTOR = detector();
  private static final FingerprintKey KEY = FingerprintKey.of("a key for tests only");

  @TempDir
  private Path folder;

  @AfterEach
  void noThreadIsLeft() throws InterruptedException {
    for (Thread thread : Thread.getAllStackTraces().keySet()) {
      if (thread.getName().startsWith(WorkerThreads.NAME)) {
        // It has left the pool and is on its last instructions, or this fails.
        thread.join(5000);
        assertThat(thread.isAlive()).isFalse();
      }
    }
  }

  @Test
  void report_isTheSameForEveryNumberOfThreads() throws Exception {
    writeEverything();
    ScanRequest.Builder request = request();
    ScanReport alone = scan(request.threads(1));
    assertThat(alone.findings()).hasSizeGreaterThan(100);
    assertThat(alone.incidents()).hasSizeGreaterThan(5);
    for (int threads : new int[] {2, 3, 8}) {
      assertThat(json(scan(request.threads(threads)))).isEqualTo(json(alone));
    }
    for (int seed = 0; seed < 3; seed++) {
      assertThat(json(unsteady(request.threads(4), seed))).isEqualTo(json(alone));
    }
  }

  @Test
  void documents_areReadByTheProcessOfEachThread() throws Exception {
    byte[] docx = DocxFile.of(List.of("携帯 090-3847-2915"));
    byte[] mail = EmlFile.utf8()
        .subject("x")
        .body("携帯 090-3847-2916\n")
        .attachment("a.docx", "application/octet-stream", docx)
        .bytes();
    for (int i = 0; i < 4; i++) {
      Files.write(folder.resolve(i + ".docx"), docx);
      Files.write(folder.resolve(i + ".eml"), mail);
    }
    ScanReport alone = scan(request().threads(1));
    assertThat(alone.findings()).hasSize(12);
    assertThat(scan(request().threads(2))).isEqualTo(alone);
  }

  /** Long enough to be divided: in a folder, alone, and as an entry that is too large to hand over. */
  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "windows-31j"})
  void longTexts_areExaminedInPieces_withTheSameReport(String charset) throws Exception {
    StringBuilder text = new StringBuilder("会員番号,氏名,フリガナ,郵便番号,住所,電話番号,メール,カード\n");
    BigText.seeded(8).writeClean(5_000_000, text);
    text.append("x".repeat(2_000_000)).append(" 個人番号 284756103944\n");
    BigText.seeded(8).writeCustomers(1_500_000, text);
    byte[] bytes = text.toString().getBytes(Charset.forName(charset));
    Files.write(folder.resolve("dump.csv"), bytes);
    Files.write(folder.resolve("short.csv"), Arrays.copyOf(bytes, 5000));
    ScanRequest.Builder request = request();
    ScanReport alone = scan(request.threads(1));
    assertThat(alone.findings()).hasSizeGreaterThan(5);
    for (int threads : new int[] {2, 5}) {
      assertThat(json(scan(request.threads(threads)))).isEqualTo(json(alone));
    }
    assertThat(json(unsteady(request.threads(4), 1))).isEqualTo(json(alone));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 20_000, 300_000, 900_000})
  void report_isTheSame_whenTheBudgetIsSpent(long bytes) throws Exception {
    writeEverything();
    ScanRequest.Builder request = request().limits(limits(bytes, 1_000_000));
    ScanReport alone = scan(request.threads(1));
    assertThat(alone.toString()).contains("is spent");
    List<Long> told = new ArrayList<>();
    ScanReport together = Scanner.withBuiltInRules()
        .scan(request.threads(4).build(), (files, count, values) -> told.add(files + count));
    assertThat(json(together)).isEqualTo(json(alone));
    // One of the two grows at each call, and none shrinks.
    assertThat(told).isSorted().doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 3, 30, 60})
  void report_isTheSame_whenTheEntriesAreSpent(long entries) throws Exception {
    writeEverything();
    ScanRequest.Builder request = request().limits(limits(1L << 40, entries));
    assertThat(json(scan(request.threads(3)))).isEqualTo(json(scan(request.threads(1))));
  }

  @Test
  void peopleEstimate_ofThousands_isTheSame() throws Exception {
    SyntheticPeople people = SyntheticPeople.seeded(5);
    for (int file = 0; file < 20; file++) {
      StringBuilder csv = new StringBuilder("携帯\n");
      for (SyntheticPerson person : people.next(300)) {
        csv.append(person.phone()).append('\n');
      }
      Files.writeString(folder.resolve(file + ".csv"), csv);
    }
    ScanReport alone = scan(request().threads(1));
    assertThat(alone.summary().peopleEstimate()).isBetween(4000L, 6500L);
    assertThat(scan(request().threads(4))).isEqualTo(alone);
  }

  @Test
  void progress_growsToTheTotals_onTheCallingThread() throws Exception {
    writeSmallFiles(500);
    List<Long> files = new ArrayList<>();
    List<Thread> threads = new ArrayList<>();
    ScanReport report = Scanner.withBuiltInRules()
        .scan(request().threads(3).build(), (count, bytes, values) -> {
          files.add(count);
          threads.add(Thread.currentThread());
        });
    assertThat(files).isSorted().endsWith(report.summary().filesScanned());
    assertThat(threads).containsOnly(Thread.currentThread());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4})
  void interrupt_endsTheScan(int threads) throws Exception {
    writeSmallFiles(2000);
    AtomicInteger told = new AtomicInteger();
    ScanProgress interrupting = (files, bytes, values) -> {
      told.incrementAndGet();
      Thread.currentThread().interrupt();
    };
    assertThatThrownBy(
            () -> Scanner.withBuiltInRules().scan(request().threads(threads).build(), interrupting))
        .isInstanceOf(CancellationException.class);
    assertThat(Thread.interrupted()).as("the thread stays marked").isTrue();
    assertThat(told.get()).isLessThan(1000);
  }

  @ParameterizedTest
  @ValueSource(
      classes = {IllegalStateException.class, StackOverflowError.class, OutOfMemoryError.class})
  void failure_ofAThread_isTheScans(Class<? extends Throwable> type) throws Exception {
    writeSmallFiles(300);
    Throwable failure = type.getConstructor().newInstance();
    ScanRequest request = request().threads(3).build();
    AtomicInteger made = new AtomicInteger();
    Supplier<ScanTools> failing = () -> {
      if (made.incrementAndGet() > 1) {
        OrderedTasksTest.fail(failure);
      }
      return new ScanTools(DETECTOR, request, GitleaksIgnore.NONE);
    };
    ExecutorService pool = WorkerThreads.pool(2);
    try (ScanSession session = new ScanSession(request, ScanProgress.NONE, failing, pool)) {
      assertThatThrownBy(session::run).isSameAs(failure);
    }
    assertThat(pool.isTerminated()).isTrue();
  }

  @Test
  void failure_ofTheProgress_isTheScans() throws Exception {
    writeSmallFiles(300);
    IllegalStateException failure = new IllegalStateException();
    assertThatThrownBy(() -> Scanner.withBuiltInRules()
            .scan(request().threads(3).build(), (files, bytes, values) -> {
              throw failure;
            }))
        .isSameAs(failure);
  }

  private ScanRequest.Builder request() {
    return ScanRequest.builder().root(new ScanRoot(folder, "")).fingerprintKey(KEY);
  }

  private static ScanReport scan(ScanRequest.Builder request) throws ConfigurationException {
    return Scanner.withBuiltInRules().scan(request.build(), ScanProgress.NONE);
  }

  private static ScanReport unsteady(ScanRequest.Builder builder, long seed) {
    ScanRequest request = builder.build();
    Supplier<ScanTools> tools = () -> new ScanTools(DETECTOR, request, GitleaksIgnore.NONE);
    ExecutorService pool = new UnsteadyPool(request.threads() - 1, seed);
    try (ScanSession session = new ScanSession(request, ScanProgress.NONE, tools, pool)) {
      return session.run();
    }
  }

  private static ScanLimits limits(long bytes, long entries) {
    return new ScanLimits(bytes, 1L << 30, entries, 16, 200, 1 << 20, Duration.ofSeconds(60));
  }

  private static String json(ScanReport report) throws IOException {
    StringWriter out = new StringWriter();
    JsonReporter.create().write(report, Policy.defaults().judge(report), out);
    return out.toString();
  }

  private void writeSmallFiles(int count) throws IOException {
    for (int i = 0; i < count; i++) {
      Files.writeString(folder.resolve("f" + i + ".txt"), "tel 090-3847-" + (1000 + i));
    }
  }

  /** Texts, archives in archives, small and large, whole and damaged, and mails. */
  private void writeEverything() throws IOException {
    Map<String, byte[]> all = new TreeMap<>();
    int seed = 0;
    for (String charset : List.of("UTF-8", "UTF-16", "windows-31j")) {
      String prefix = charset + "/";
      SyntheticCorpus.seeded(++seed)
          .encode(Charset.forName(charset))
          .forEach((name, bytes) -> all.put(prefix + name, bytes));
    }
    byte[] csv = Objects.requireNonNull(all.get("UTF-8/customers.csv"));
    byte[] jar = ZipFiles.jar(Map.of("data/a.csv", csv, "b.txt", csv));
    byte[] mail = EmlFile.utf8()
        .subject("名簿")
        .body("携帯 090-3847-2916\n")
        .attachment("a.zip", "application/zip", jar)
        .attachment("b.csv", "text/csv", csv)
        .bytes();
    byte[] deceived = ZipFiles.stored(Map.of("a.csv", csv, "b.csv", csv));
    deceived[60] ^= 1;
    Map<String, byte[]> inner = new TreeMap<>(Map.of(
        "1.jar",
        jar,
        "2.zip",
        deceived,
        "3.eml",
        mail,
        "4.zip",
        Arrays.copyOf(jar, jar.length / 2),
        "5.7z",
        new byte[] {'7', 'z', (byte) 0xBC, (byte) 0xAF, 0x27, 0x1C, 0, 4},
        "6.csv",
        csv,
        "7.7z",
        ArchiveFiles.sevenZip(Map.of("a.csv", csv, "b.jar", jar)),
        "8.tar.gz",
        CompressedFiles.gzip(ArchiveFiles.tar(Map.of("a.csv", csv, "b.eml", mail))),
        "9.xz",
        Arrays.copyOf(CompressedFiles.xz(csv), 3000)));
    byte[] small = ZipFiles.deflated(inner);
    byte[] noise = new byte[(1 << 20) + 1];
    new Random(1).nextBytes(noise);
    inner.put("3-small.zip", small);
    inner.put("3-noise.bin", noise);
    byte[] large = ZipFiles.deflated(inner);
    byte[] noisier = new byte[(4 << 20) + 1];
    new Random(2).nextBytes(noisier);
    all.putAll(Map.of(
        "large.tar", ArchiveFiles.tar(inner),
        "large.tar.zst", CompressedFiles.zstd(ArchiveFiles.tar(inner)),
        "large.7z", ArchiveFiles.sevenZip(inner),
        "small.zip", small,
        "large.zip", large,
        "larger.zip", ZipFiles.stored(Map.of("a.csv", csv, "b.bin", noisier, "c.zip", large)),
        "large.txt", "tel 090-3847-2917 日本\n".repeat(45_000).getBytes(StandardCharsets.UTF_8),
        "mail.eml", mail));
    for (Map.Entry<String, byte[]> file : all.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(Objects.requireNonNull(path.getParent()));
      Files.write(path, file.getValue());
    }
  }

  private static Detector detector() {
    try {
      return Detector.compile(RuleSet.builtIn());
    } catch (RuleException e) {
      throw new AssertionError(e);
    }
  }
}
