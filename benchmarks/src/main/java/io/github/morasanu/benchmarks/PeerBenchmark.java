/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The same text and the same rules by us and by others, in the same JVM version and on one thread. The engines that run rule
 * by rule get the first 64th of the text. Ratios of one run are the result.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class PeerBenchmark {
  /** Name of an engine. */
  @Param({"morasanu", "hyperscan", "hyperscan-som", "re2j", "java-regex"})
  public String engine = "morasanu";

  /** Name of a text. */
  @Param({"clean", "seeded", "customers", "prose"})
  public String text = "clean";

  /** Name of a rule set. */
  @Param("rules60")
  public String rules = "rules60";

  /** Bytes of the text. */
  @Param("67108864")
  public int size = 64 << 20;

  private byte[] utf8 = {};
  private ScanEngine scanner = (utf8, from, to) -> 0;

  /** Generates the text and compiles the rules. */
  @Setup
  public void prepare() {
    utf8 = Corpus.head(Corpus.utf8(text, size), Engines.slice(engine));
    scanner = Engines.create(engine, BenchmarkRules.of(rules));
  }

  /** Frees the engine. */
  @TearDown
  public void close() {
    scanner.close();
  }

  /** Counts the matches. */
  @Benchmark
  public long scan() {
    return LineChunks.count(scanner, utf8);
  }
}
