/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.testdata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class GenerateCorpusTest {
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

  private int run(String... args) throws IOException {
    try (PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
      return GenerateCorpus.run(List.of(args), out);
    }
  }

  @Test
  void run_folderAndSeed_writesTheTreeAndSaysSo(@TempDir Path folder) throws IOException {
    assertThat(run(folder.toString(), "12")).isZero();
    for (Map.Entry<String, byte[]> file : SampleTree.seeded(12).files().entrySet()) {
      assertThat(Files.readAllBytes(folder.resolve(file.getKey()))).isEqualTo(file.getValue());
      assertThat(printed.toString(StandardCharsets.UTF_8)).contains(file.getKey());
    }
  }

  @Test
  void run_truth_listsEveryPlantWithoutItsValue(@TempDir Path folder) throws IOException {
    run(folder.toString(), "12");
    List<PlantedValue> planted = SampleTree.seeded(12).plantedValues();
    String truth = Files.readString(folder.resolve("truth.csv"));
    assertThat(truth.lines()).hasSize(planted.size() + 1);
    assertThat(planted)
        .filteredOn(value -> value.kind().equals("my-number"))
        .noneMatch(value -> truth.contains(value.value()));
  }

  @Test
  void run_withoutSeed_writesTheDefaultTree(@TempDir Path folder) throws IOException {
    assertThat(run(folder.toString())).isZero();
    assertThat(folder.resolve("nested/app.war")).isNotEmptyFile();
  }

  @Test
  void run_wrongArguments_explainsUsage(@TempDir Path folder) throws IOException {
    assertThat(run()).isEqualTo(2);
    assertThat(run(folder.toString(), "twelve")).isEqualTo(2);
    assertThat(run(folder.toString(), "1", "2")).isEqualTo(2);
    assertThat(printed.toString(StandardCharsets.UTF_8).lines())
        .hasSize(3)
        .allMatch(line -> line.startsWith("Usage: "));
    assertThat(folder).isEmptyDirectory();
  }
}
