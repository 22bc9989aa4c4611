/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.benchmarks;

import io.github.morasanu.extract.ExtractionSink;
import io.github.morasanu.extract.TextExtractor;
import io.github.morasanu.extract.TextSegment;
import io.github.morasanu.model.IncidentCause;
import io.github.morasanu.source.ContentSource;
import io.github.morasanu.source.ScanLimits;
import io.github.morasanu.testdata.BigText;
import io.github.morasanu.text.FoldedText;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
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
 * From the bytes of a long text to its segments, without any detection, one thread.
 *
 * <p>One operation is one pass over {@link #BYTES} bytes, so MB/s = 16.8 / seconds.
 *
 * <pre>{@code java -jar benchmarks/target/morasanu-benchmarks.jar ExtractBenchmark}</pre>
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class ExtractBenchmark {
  /** Size of the text. */
  static final int BYTES = 16 << 20;

  private static final long SEED = 20261122;
  /** Every so many symbols the sink reads one. */
  private static final int STEP = 64;

  /**
   * {@code ascii}: source, logs, orders, JSON; {@code japanese}: prose in UTF-8; {@code windows-31j}:
   * the same prose.
   */
  @Param({"ascii", "japanese", "windows-31j"})
  public String text = "ascii";

  private final TextExtractor extractor = new TextExtractor(ScanLimits.defaults());
  private byte[] bytes = {};

  /** Generates the text: whole lines, again and again. */
  @Setup
  public void generate() throws IOException {
    StringBuilder mixed = new StringBuilder();
    BigText.seeded(SEED).writeClean(BYTES / 4, mixed);
    StringBuilder lines = new StringBuilder();
    for (String line : mixed.toString().lines().toList()) {
      long foreign = line.chars().filter(c -> c >= 0x80).count();
      if (text.equals("ascii") ? foreign == 0 : 2 * foreign > line.length()) {
        lines.append(line).append('\n');
      }
    }
    Charset charset = text.equals("windows-31j") ? Charset.forName(text) : StandardCharsets.UTF_8;
    byte[] once = lines.toString().getBytes(charset);
    bytes = new byte[BYTES];
    for (int at = 0; at < BYTES; at += once.length) {
      System.arraycopy(once, 0, bytes, at, Math.min(once.length, BYTES - at));
    }
  }

  /** Ends the extractor. */
  @TearDown
  public void close() {
    extractor.close();
  }

  /** Extracts the text and looks at some symbols of every segment. */
  @Benchmark
  public long extract() throws IOException {
    Symbols symbols = new Symbols();
    InputStream stream = new BufferedInputStream(new ByteArrayInputStream(bytes));
    extractor.extract(new ContentSource("a.log", BYTES, 0, stream), symbols);
    return symbols.count << Byte.SIZE ^ symbols.sum;
  }

  /** Characters of the text. */
  long characters() throws IOException {
    return extract() >>> Byte.SIZE;
  }

  private static final class Symbols implements ExtractionSink {
    private long count;
    private long sum;

    @Override
    public void segment(TextSegment segment) {
      count += segment.to() - segment.from();
      byte[] symbols = segment.text().symbols();
      for (int i = segment.from(); i < segment.to(); i += STEP) {
        sum = (sum + symbols[FoldedText.PAD + i]) & 0xFF;
      }
    }

    @Override
    public void embedded(String name, long size, InputStream stream) {
      throw new IllegalStateException("a plain text embeds nothing");
    }

    @Override
    public void incident(IncidentCause cause, String message) {
      throw new IllegalStateException(message);
    }
  }
}
