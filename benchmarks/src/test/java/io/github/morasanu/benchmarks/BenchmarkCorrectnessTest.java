/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.morasanu.model.ScanReport;
import org.junit.jupiter.api.Test;

/** A benchmark that computes something else measures something else. */
class BenchmarkCorrectnessTest {

  @Test
  void dense_findsSeveralValuesInEveryLine() {
    DetectorBenchmark benchmark = new DetectorBenchmark();
    benchmark.text = "dense";
    benchmark.generate();
    long first = benchmark.scan();
    assertThat(first).isGreaterThan(DetectorBenchmark.BYTES / 250 * 4);
    assertThat(benchmark.scan()).isEqualTo(first);
  }

  @Test
  void clean_findsFarLess() {
    DetectorBenchmark benchmark = new DetectorBenchmark();
    benchmark.generate();
    assertThat(benchmark.scan()).isBetween(1L, DetectorBenchmark.BYTES / 1000);
  }

  @Test
  void jar_isScannedWhole() throws Exception {
    ScanReport report = new ArtifactBenchmark().scanJar();
    assertThat(report.summary().filesScanned()).isGreaterThan(300);
    assertThat(report.incidents()).isEmpty();
  }
}
