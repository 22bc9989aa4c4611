/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.morasanu.model.Kind;
import io.github.morasanu.model.Severity;
import io.github.morasanu.policy.Policy;
import io.github.morasanu.policy.Verdict;
import io.github.morasanu.report.ReportFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFilesTest {

  @TempDir
  Path directory;

  @Test
  void write_makesTheFolderAndReplacesTheReportOfTheLastBuild() throws Exception {
    ReportFiles file = files(directory.resolve("target/morasanu"), ReportFormat.JSON);
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
    ReportFiles file = files(occupied.resolve("morasanu"), ReportFormat.JSON);

    assertThatThrownBy(() -> file.write(Reports.report(List.of(), List.of()), new Verdict.Passed()))
        .isInstanceOf(IOException.class);
  }

  @Test
  void write_makesAFileForEachFormat_andMessagesNameTheFirst() throws Exception {
    ReportFiles files = files(directory, ReportFormat.HTML, ReportFormat.SARIF);
    files.write(Reports.report(List.of(), List.of()), new Verdict.Passed());

    assertThat(files.path()).isEqualTo(directory.resolve("report.html"));
    assertThat(directory.resolve("report.html")).content().contains("PASSED");
    assertThat(directory.resolve("report.sarif")).content().contains("passed");
    assertThat(directory.resolve("report.json")).doesNotExist();
  }

  private static ReportFiles files(Path directory, ReportFormat... formats) {
    return new ReportFiles(directory, List.of(formats), Policy.defaults(), Locale.ENGLISH);
  }
}
