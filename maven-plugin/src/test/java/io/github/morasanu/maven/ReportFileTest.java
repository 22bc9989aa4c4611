/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.morasanu.model.Kind;
import io.github.morasanu.model.Severity;
import io.github.morasanu.policy.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFileTest {

  @TempDir
  Path directory;

  @Test
  void write_makesTheFolderAndReplacesTheReportOfTheLastBuild() throws Exception {
    ReportFile file = new ReportFile(directory.resolve("target/morasanu"));
    file.write(
        Reports.report(
            List.of(Reports.finding("a", Kind.MY_NUMBER, Severity.CRITICAL).build()), List.of()),
        new Verdict.Failed(1, Severity.CRITICAL));

    file.write(Reports.report(List.of(), List.of()), new Verdict.Passed());

    assertThat(file.path()).isEqualTo(directory.resolve("target/morasanu/report.json"));
    assertThat(Files.readString(file.path()))
        .contains("\"verdict\": \"passed\"")
        .doesNotContain("my-number");
  }

  @Test
  void write_whereNoFolderCanBe_isAnIoProblem() throws Exception {
    Path occupied = Files.createFile(directory.resolve("target"));
    ReportFile file = new ReportFile(occupied.resolve("morasanu"));

    assertThatThrownBy(() -> file.write(Reports.report(List.of(), List.of()), new Verdict.Passed()))
        .isInstanceOf(IOException.class);
  }
}
