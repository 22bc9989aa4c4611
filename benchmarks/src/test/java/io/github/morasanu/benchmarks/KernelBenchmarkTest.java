/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A benchmark that computes something else measures something else. */
class KernelBenchmarkTest {

  @Test
  void kernels_findWhatASlowCountFinds() {
    KernelBenchmark benchmark = new KernelBenchmark();
    benchmark.generate();
    String text = KernelBenchmark.text();
    long runs = 0;
    for (int i = 0; i < text.length(); i++) {
      runs += isDigit(text, i) && !isDigit(text, i - 1) ? 1 : 0;
    }
    assertThat(benchmark.digitRuns()).isEqualTo(runs);
    assertThat(benchmark.digitClusters()).isBetween(runs / 10, runs / 2);
    long mailAddresses = text.chars().filter(c -> c == '@').count();
    assertThat(mailAddresses).isGreaterThan(1_000);
    assertThat(benchmark.literals80()).isGreaterThan(mailAddresses);
    assertThat(benchmark.literals300()).isGreaterThanOrEqualTo(benchmark.literals80());
  }

  private static boolean isDigit(String text, int index) {
    return index >= 0 && text.charAt(index) >= '0' && text.charAt(index) <= '9';
  }
}
