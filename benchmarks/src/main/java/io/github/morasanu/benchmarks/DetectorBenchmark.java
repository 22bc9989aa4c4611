/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.benchmarks;

import io.github.morasanu.detect.Detector;
import io.github.morasanu.detect.Labels;
import io.github.morasanu.detect.Match;
import io.github.morasanu.detect.MatchSink;
import io.github.morasanu.detect.Scratch;
import io.github.morasanu.rule.Rule;
import io.github.morasanu.rule.RuleException;
import io.github.morasanu.rule.RuleSet;
import io.github.morasanu.testdata.BigText;
import java.io.IOException;
import java.io.UncheckedIOException;
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
import org.openjdk.jmh.annotations.Warmup;

/**
 * The detector with all built-in rules over decoded text in memory, one thread.
 *
 * <p>One operation is one pass over {@link #BYTES} bytes of UTF-8, so MB/s = 8.4 / seconds.
 *
 * <pre>{@code java -jar benchmarks/target/morasanu-benchmarks.jar DetectorBenchmark}</pre>
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class DetectorBenchmark {
  /** Size of the text in UTF-8. */
  static final long BYTES = 8L << 20;

  private static final long SEED = 20261122;
  private static final int CHUNK = 64 << 10;

  /** {@code clean}: source, logs, orders, prose, JSON; {@code dense}: lines full of personal data. */
  @Param({"clean", "dense"})
  public String text = "clean";

  private final Detector detector = compile();
  private final Scratch scratch = detector.newScratch();
  private char[] chars = {};

  /** Generates the text. */
  @Setup
  public void generate() {
    StringBuilder out = new StringBuilder();
    try {
      BigText big = BigText.seeded(SEED);
      if (text.equals("dense")) {
        big.writeCustomers(BYTES, out);
      } else {
        big.writeClean(BYTES, out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    chars = out.toString().toCharArray();
  }

  /** Scans the text in the chunks that the text reader makes, and counts the matches. */
  @Benchmark
  public long scan() {
    Counter counter = new Counter();
    char[] chunk = new char[CHUNK];
    for (int from = 0; from < chars.length; from += CHUNK) {
      int length = Math.min(CHUNK, chars.length - from);
      System.arraycopy(chars, from, chunk, 0, length);
      detector.scan(chunk, length, 0, length, Labels.NONE, scratch, counter);
    }
    return counter.matches;
  }

  private static Detector compile() {
    try {
      return Detector.compile(RuleSet.builtIn());
    } catch (RuleException e) {
      throw new IllegalStateException(e);
    }
  }

  private static final class Counter implements MatchSink {
    private long matches;

    @Override
    public void match(Match match, CharSequence folded) {
      matches++;
    }

    @Override
    public void refused(Rule rule, int start) {
      // Candidates that fail their check are part of the work, not of the answer.
    }
  }
}
