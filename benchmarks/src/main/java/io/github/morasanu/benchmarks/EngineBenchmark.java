/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.benchmarks;

import io.github.morasanu.rule.RuleSet;
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
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Our detector over every text, with 60 rules and with 300, with our pack of secrets and with all that comes with Morasanu,
 * on one thread and on two. One operation is one pass over the
 * text by one thread; JMH adds up the threads, so that MB/s = operations a second times the size of the text.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class EngineBenchmark {
  /** Name of a text. */
  @Param({"clean", "seeded", "customers", "prose", "minified", "base64", "digits"})
  public String text = "clean";

  /** Name of a rule set. */
  @Param({"rules60", "rules300", "secrets", "builtin"})
  public String rules = "rules60";

  /** Bytes of the text. */
  @Param("16777216")
  public int size = 16 << 20;

  private byte[] utf8 = {};

  /** Generates the text. */
  @Setup
  public void generate() {
    utf8 = Corpus.utf8(text, size);
  }

  /** Counts the matches on one thread. */
  @Benchmark
  @Threads(1)
  public long oneThread(Worker worker) {
    return LineChunks.count(worker.engine, utf8);
  }

  /** Counts the matches on two threads, each of which scans the whole text. */
  @Benchmark
  @Threads(2)
  public long twoThreads(Worker worker) {
    return LineChunks.count(worker.engine, utf8);
  }

  /** What each thread has for itself. */
  @State(Scope.Thread)
  public static class Worker {
    private ScanEngine engine = (utf8, from, to) -> 0;

    /** Compiles the rules. */
    @Setup
    public void compile(EngineBenchmark benchmark) {
      engine = switch (benchmark.rules) {
        case "secrets" -> new MorasanuEngine(BenchmarkRules.secrets());
        case "builtin" -> new MorasanuEngine(RuleSet.builtIn());
        default -> Engines.create("morasanu", BenchmarkRules.of(benchmark.rules));
      };
    }

    /** Frees the engine. */
    @TearDown
    public void close() {
      engine.close();
    }
  }
}
