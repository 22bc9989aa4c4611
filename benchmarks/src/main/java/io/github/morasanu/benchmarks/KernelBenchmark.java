/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.benchmarks;

import io.github.morasanu.automaton.DigitClusters;
import io.github.morasanu.automaton.IntBuffer;
import io.github.morasanu.automaton.LiteralKernel;
import io.github.morasanu.testdata.BigText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The prefilter kernels alone over symbols in memory, one thread.
 *
 * <p>One operation is one symbol of {@link #SYMBOLS} of mixed text, about two in five of them digits and one in eight not ASCII; the unit
 * is operations per microsecond, so the score is MB/s.
 *
 * <pre>{@code java -jar benchmarks/target/morasanu-benchmarks.jar KernelBenchmark}</pre>
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class KernelBenchmark {
  /** How many symbols are scanned. */
  static final int SYMBOLS = 8 << 20;

  private static final long SEED = 20261122;
  private static final int PAD = LiteralKernel.PAD;
  private static final int CHUNK = 64 << 10;
  private static final int CUSTOMERS = 2 << 10;
  private static final int MINIMUM_DIGITS = 7;

  private final LiteralKernel kernel80 = LiteralKernel.compile(KernelAnchors.some(80));
  private final LiteralKernel kernel300 = LiteralKernel.compile(KernelAnchors.some(300));
  private final IntBuffer found = new IntBuffer();
  private byte[] symbols = {};

  /** Generates the text. */
  @Setup
  public void generate() {
    String text = text();
    symbols = new byte[SYMBOLS + 2 * PAD];
    Arrays.fill(symbols, (byte) '\n');
    for (int i = 0; i < SYMBOLS; i++) {
      symbols[PAD + i] = KernelAnchors.symbol(text.charAt(i));
    }
  }

  /** The text: clean, with some lines of personal data every 64 KB. */
  static String text() {
    StringBuilder text = new StringBuilder(SYMBOLS + 2 * CHUNK);
    BigText big = BigText.seeded(SEED);
    try {
      while (text.length() < SYMBOLS) {
        big.writeClean(CHUNK, text);
        big.writeCustomers(CUSTOMERS, text);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.substring(0, SYMBOLS);
  }

  /** Finds 80 anchors. */
  @Benchmark
  @OperationsPerInvocation(SYMBOLS)
  public long literals80() {
    return scan(kernel80);
  }

  /** Finds 300 anchors. */
  @Benchmark
  @OperationsPerInvocation(SYMBOLS)
  public long literals300() {
    return scan(kernel300);
  }

  /** Finds the digit clusters of at least seven digits. */
  @Benchmark
  @OperationsPerInvocation(SYMBOLS)
  public long digitClusters() {
    return scanDigits(MINIMUM_DIGITS);
  }

  /** Finds all digit runs. */
  @Benchmark
  @OperationsPerInvocation(SYMBOLS)
  public long digitRuns() {
    return scanDigits(1);
  }

  private long scan(LiteralKernel kernel) {
    long hits = 0;
    for (int from = PAD; from < PAD + SYMBOLS; from += CHUNK) {
      found.clear();
      kernel.scan(symbols, from, from + CHUNK, found);
      hits += found.size() / 2;
    }
    return hits;
  }

  private long scanDigits(int minimum) {
    long runs = 0;
    for (int from = PAD; from < PAD + SYMBOLS; from += CHUNK) {
      found.clear();
      DigitClusters.scan(symbols, from, from + CHUNK, minimum, found);
      for (int i = 0; i < found.size() && found.get(i) < from + CHUNK; i += 2) {
        runs++;
      }
    }
    return runs;
  }
}
