/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.morasanu.model.ScanReport;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A benchmark that computes something else measures something else. */
class BenchmarkCorrectnessTest {
  private static final int SIZE = 300_000;
  private static final String ASCII =
      "card 4987136205748198\nglpat-abcdefghij0123456789\nAKIARZPUZDIKABKEKU2U\nzip 100-0005\n";

  @ParameterizedTest
  @ValueSource(strings = {"rules60", "rules300"})
  void engine_customers_findsSeveralValuesInEveryLine(String rules) {
    EngineBenchmark benchmark = new EngineBenchmark();
    benchmark.text = "customers";
    benchmark.rules = rules;
    benchmark.size = SIZE;
    benchmark.generate();
    EngineBenchmark.Worker worker = new EngineBenchmark.Worker();
    worker.compile(benchmark);
    long first = benchmark.oneThread(worker);
    assertThat(first).isGreaterThan(SIZE / 250 * 4);
    assertThat(benchmark.twoThreads(worker)).isEqualTo(first);
    worker.close();
  }

  @Test
  void engine_clean_findsFarLess() {
    EngineBenchmark benchmark = new EngineBenchmark();
    benchmark.size = SIZE;
    benchmark.generate();
    EngineBenchmark.Worker worker = new EngineBenchmark.Worker();
    worker.compile(benchmark);
    assertThat(benchmark.oneThread(worker)).isBetween(1L, SIZE / 1000L);
  }

  @ParameterizedTest
  @ValueSource(strings = {"re2j", "java-regex"})
  void peer_ruleByRule_scansItsSliceAsOursDoes(String engine) {
    PeerBenchmark peer = peer(engine);
    PeerBenchmark ours = peer("morasanu");
    assertThat(peer.scan()).isPositive();
    assertThat(ours.scan()).isPositive();
  }

  @ParameterizedTest
  @ValueSource(strings = {"morasanu", "re2j", "java-regex", "hyperscan"})
  void everyEngine_fixedLengthValues_findsTheSame(String name) {
    Assumptions.assumeTrue(!name.startsWith("hyperscan") || isLinuxOnX64());
    byte[] text = ASCII.getBytes(StandardCharsets.UTF_8);
    try (ScanEngine engine = Engines.create(name, BenchmarkRules.of("rules60"))) {
      assertThat(engine.count(text, 0, text.length)).isEqualTo(4);
      assertThat(engine.count(text, 5, text.length - 13)).isEqualTo(3);
    }
  }

  @Test
  void hyperscanWithStarts_findsTheSameAndLacksThemForLargeRulesAlone() {
    Assumptions.assumeTrue(isLinuxOnX64());
    byte[] text = ASCII.getBytes(StandardCharsets.UTF_8);
    List<PeerRule> rules = BenchmarkRules.of("rules60").peerRules();
    try (HyperscanEngine engine = new HyperscanEngine(rules, true)) {
      assertThat(engine.count(text, 0, text.length)).isEqualTo(4);
      assertThat(engine.rulesWithoutStart()).contains("secret-jwt").hasSizeLessThan(6);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"clean", "minified", "customers"})
  void chunks_stream_areThoseOfTheArray(String text) throws Exception {
    byte[] utf8 = Corpus.utf8(text, SIZE);
    List<String> ofArray = new ArrayList<>();
    LineChunks.count((bytes, from, to) -> note(bytes, from, to, ofArray), utf8);
    List<String> ofStream = new ArrayList<>();
    LineChunks.count(
        (bytes, from, to) -> note(bytes, from, to, ofStream), new ByteArrayInputStream(utf8));
    assertThat(ofStream).isEqualTo(ofArray).hasSizeGreaterThan(3);
    assertThat(String.join("", ofArray)).isEqualTo(new String(utf8, StandardCharsets.UTF_8));
    assertThat(ofArray)
        .allMatch(piece -> piece.getBytes(StandardCharsets.UTF_8).length <= LineChunks.SIZE);
  }

  @Test
  void chunks_lineLongerThanAPiece_isCutBetweenCharacters() throws Exception {
    byte[] utf8 = ("a" + "漢".repeat(50_000)).getBytes(StandardCharsets.UTF_8);
    List<String> ofArray = new ArrayList<>();
    LineChunks.count((bytes, from, to) -> note(bytes, from, to, ofArray), utf8);
    List<String> ofStream = new ArrayList<>();
    LineChunks.count(
        (bytes, from, to) -> note(bytes, from, to, ofStream), new ByteArrayInputStream(utf8));
    assertThat(ofStream).isEqualTo(ofArray).hasSize(3).noneMatch(piece -> piece.contains("\uFFFD"));
  }

  @Test
  void commands_writeAndScanTheSameText(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("clean.txt");
    WriteCorpus.main(new String[] {"clean", Integer.toString(SIZE), file.toString()});
    byte[] utf8 = Corpus.utf8("clean", SIZE);
    assertThat(file).hasBinaryContent(utf8);
    long inMemory =
        LineChunks.count(Engines.create("morasanu", BenchmarkRules.of("rules60")), utf8);
    assertThat(ScanFile.count("rules60", file.toString())).isEqualTo(inMemory);
    long sum = 0;
    for (byte b : utf8) {
      sum += b;
    }
    assertThat(ReadFile.sum(file.toString())).isEqualTo(sum);
  }

  @Test
  void regexesForRipgrep_areOneALineWithAsciiBoundaries(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("regexes");
    WriteRegexes.main(new String[] {"rules60", file.toString()});
    assertThat(Files.readAllLines(file))
        .hasSize(60)
        .contains("(?-u:\\b)npm_[A-Za-z0-9]{36}(?-u:\\b)");
  }

  @Test
  void jar_isScannedWhole() throws Exception {
    ScanReport report = new ArtifactBenchmark().scanJar();
    assertThat(report.summary().filesScanned()).isGreaterThan(300);
    assertThat(report.incidents()).isEmpty();
  }

  @Test
  void extraction_yieldsAllCharacters() throws Exception {
    ExtractBenchmark benchmark = new ExtractBenchmark();
    benchmark.generate();
    assertThat(benchmark.characters()).isEqualTo(ExtractBenchmark.BYTES);
    benchmark.text = "japanese";
    benchmark.generate();
    assertThat(benchmark.characters())
        .isBetween(ExtractBenchmark.BYTES / 3L, ExtractBenchmark.BYTES / 2L);
    benchmark.text = "windows-31j";
    benchmark.generate();
    assertThat(benchmark.characters())
        .isBetween(ExtractBenchmark.BYTES / 2L, ExtractBenchmark.BYTES * 3L / 4);
    benchmark.close();
  }

  private static PeerBenchmark peer(String engine) {
    PeerBenchmark benchmark = new PeerBenchmark();
    benchmark.engine = engine;
    benchmark.text = "customers";
    benchmark.size = SIZE;
    benchmark.prepare();
    return benchmark;
  }

  private static long note(byte[] bytes, int from, int to, List<String> pieces) {
    pieces.add(new String(bytes, from, to - from, StandardCharsets.UTF_8));
    return 0;
  }

  private static boolean isLinuxOnX64() {
    return System.getProperty("os.name").equals("Linux")
        && System.getProperty("os.arch").equals("amd64");
  }
}
