/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.benchmarks;

import io.github.morasanu.model.ConfigurationException;
import io.github.morasanu.model.ScanReport;
import io.github.morasanu.scan.ScanProgress;
import io.github.morasanu.scan.ScanRequest;
import io.github.morasanu.scan.ScanRoot;
import io.github.morasanu.scan.Scanner;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A whole jar through walker, extractor, detector and inference: commons-compress's own, 1.1 MB with
 * about 600 entries, nearly all of them classes.
 *
 * <pre>{@code java -jar benchmarks/target/morasanu-benchmarks.jar ArtifactBenchmark}</pre>
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class ArtifactBenchmark {
  private final Scanner scanner = Scanner.withBuiltInRules();
  private final Path jar = jarOf(ZipFile.class);

  /** Scans the jar. */
  @Benchmark
  public ScanReport scanJar() throws ConfigurationException {
    ScanRequest request =
        ScanRequest.builder().root(new ScanRoot(jar, "library.jar")).build();
    return scanner.scan(request, ScanProgress.NONE);
  }

  private static Path jarOf(Class<?> type) {
    try {
      return Path.of(Objects.requireNonNull(type.getProtectionDomain().getCodeSource())
          .getLocation()
          .toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
