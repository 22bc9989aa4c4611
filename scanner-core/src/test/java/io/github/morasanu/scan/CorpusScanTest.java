/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.scan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.morasanu.model.Kind;
import io.github.morasanu.model.ScanReport;
import io.github.morasanu.testdata.PlantedValue;
import io.github.morasanu.testdata.SyntheticCorpus;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The whole way over the synthetic corpus: all that was planted, and nothing else. */
class CorpusScanTest {
  @ParameterizedTest
  @CsvSource({
    "UTF-8, 1",
    "UTF-16, 1",
    "windows-31j, 1",
    "UTF-8, 20261122",
    "UTF-16, 7",
    "windows-31j, 99"
  })
  void scan_findsWhatWasPlanted_andNothingElse(Charset charset, long seed, @TempDir Path folder)
      throws IOException {
    SyntheticCorpus corpus = SyntheticCorpus.seeded(seed);
    corpus.writeTo(folder, charset);

    ScanReport report = Scans.scan(folder);

    assertThat(Scans.counts(report)).isEqualTo(planted(corpus));
    assertThat(report.incidents()).isEmpty();
  }

  private static Map<String, Map<Kind, Long>> planted(SyntheticCorpus corpus) {
    Map<String, Map<Kind, Long>> counts = new TreeMap<>();
    for (PlantedValue value : corpus.plantedValues()) {
      counts
          .computeIfAbsent(value.path(), path -> new TreeMap<>())
          .merge(kindOf(value), 1L, Long::sum);
    }
    return counts;
  }

  private static Kind kindOf(PlantedValue value) {
    for (Kind kind : Kind.values()) {
      if (kind.id().equals(value.kind())) {
        return kind;
      }
    }
    throw new AssertionError("the corpus plants an unknown kind");
  }
}
