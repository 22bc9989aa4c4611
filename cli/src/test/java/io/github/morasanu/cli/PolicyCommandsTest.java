/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.morasanu.cli.CliRun.Result;
import io.github.morasanu.model.AllowComment;
import io.github.morasanu.model.Location;
import io.github.morasanu.model.ScanReport;
import io.github.morasanu.scan.Scanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Settings, baselines and suppressions, as the command line takes them. */
class PolicyCommandsTest {

  @TempDir
  private Path home;

  private Path data;

  @BeforeEach
  void createData() throws IOException {
    data = Files.createDirectory(home.resolve("data"));
    Files.writeString(data.resolve("a.txt"), "電話 090-3847-2915\n");
  }

  @Test
  void whatABaselineKnows_passes_andWhatIsNewFails() throws IOException {
    Result written = run("baseline", "-o", home.resolve("known.json"), data);
    assertThat(written.exitCode()).isEqualTo(ExitCodes.PASSED);
    assertThat(written.out()).contains("a baseline of 1 values", "known.json");
    assertThat(run("scan", data).exitCode()).isEqualTo(ExitCodes.FINDINGS);
    Result known = run("scan", "--baseline", home.resolve("known.json"), data);
    assertThat(known.exitCode()).isEqualTo(ExitCodes.PASSED);
    assertThat(known.out()).contains("allowed by baseline");
    Files.writeString(data.resolve("a.txt"), "\n\n電話 090-3847-2916\n電話 090-3847-2915\n");
    Result changed = run("scan", "--baseline", home.resolve("known.json"), data);
    assertThat(changed.exitCode()).isEqualTo(ExitCodes.FINDINGS);
    assertThat(changed.out()).contains("**16").doesNotContain("**15");
  }

  @Test
  void aBaselineOfAnotherKey_isAUsageError() {
    run("baseline", data);
    Result other = new CliRun(home)
        .scanner((request, progress) -> Scanner.withBuiltInRules().scan(request, progress))
        .variable(FingerprintKeyChoice.VARIABLE, "another key of the tests")
        .run("scan", "--baseline", home.resolve("morasanu-baseline.json"), data);
    assertThat(other.exitCode()).isEqualTo(ExitCodes.USAGE);
    assertThat(other.err()).contains("another fingerprint key");
  }

  @Test
  void aMissingBaseline_isAUsageError_notAnEmptyOne() {
    Result result = run("scan", "--baseline", home.resolve("none.json"), data);
    assertThat(result.exitCode()).isEqualTo(ExitCodes.USAGE);
    assertThat(result.err()).contains("none.json");
  }

  @Test
  void aBaseline_needsAKeyThatIsKept() throws IOException {
    Path noFolder = Files.writeString(home.resolve("plain"), "");
    Result result = new CliRun(noFolder).run("baseline", data);
    assertThat(result.exitCode()).isEqualTo(ExitCodes.USAGE);
    assertThat(result.err()).contains(FingerprintKeyChoice.VARIABLE);
  }

  @Test
  void settingsOfTheFile_holdUnlessAnOptionSaysOtherwise() throws IOException {
    Files.writeString(home.resolve("morasanu.toml"), "failOn = \"critical\"\n");
    assertThat(run("scan", data).exitCode()).isEqualTo(ExitCodes.PASSED);
    assertThat(run("scan", "--fail-on=medium", data).exitCode()).isEqualTo(ExitCodes.FINDINGS);
    Result shown = run("config", "--no-fail-on-incomplete");
    assertThat(shown.exitCode()).isEqualTo(ExitCodes.PASSED);
    assertThat(shown.out().lines())
        .anyMatch(line -> line.startsWith("failOn ")
            && line.contains("critical")
            && line.endsWith("morasanu.toml, line 1"))
        .anyMatch(line -> line.startsWith("failOnIncomplete ")
            && line.contains("false")
            && line.endsWith("--fail-on-incomplete"))
        .anyMatch(line -> line.startsWith("minConfidence ") && line.endsWith("default"));
  }

  @Test
  void aMistakeInTheFile_isAUsageError() throws IOException {
    Files.writeString(home.resolve("morasanu.toml"), "failOn = \"all\"\n");
    Result result = run("scan", data);
    assertThat(result.exitCode()).isEqualTo(ExitCodes.USAGE);
    assertThat(result.err()).contains("morasanu.toml, line 1", "critical, high, medium, low");
  }

  @Test
  void allowedAndExpiredEntries_areShown_andFailWhereAsked() throws IOException {
    Files.writeString(home.resolve("morasanu.toml"), """
        [[allow]]
        path = "*.txt"
        rule = "phone-number"
        reason = "our switchboard"
        [[allow]]
        path = "*.md"
        rule = "phone-number"
        reason = "gone"
        until = "2020-01-01"
        """);
    Result result = run("scan", data);
    assertThat(result.exitCode()).isEqualTo(ExitCodes.PASSED);
    assertThat(result.out()).contains("allowed by configuration", "its last day is over");
    Result strict = run("scan", "--fail-on-unused-suppression", data);
    assertThat(strict.exitCode()).isEqualTo(ExitCodes.FINDINGS);
    assertThat(strict.out()).contains("1 suppression without effect");
  }

  @Test
  void comments_areHonouredUnlessSwitchedOff() throws IOException {
    Files.writeString(
        data.resolve("a.txt"), "電話 090-3847-2915 # morasanu:allow phone-number ours\n");
    assertThat(run("scan", data).exitCode()).isEqualTo(ExitCodes.PASSED);
    assertThat(run("scan", "--no-honour-comments", data).exitCode()).isEqualTo(ExitCodes.FINDINGS);
  }

  @Test
  void unusedComments_areShown() {
    ScanReport clean = Reports.clean();
    AllowComment comment =
        new AllowComment(Location.builder("x.java").line(3).build(), "phone-number", "gone", 0);
    ScanReport report =
        new ScanReport(clean.findings(), clean.incidents(), clean.summary(), List.of(comment));
    Result result = new CliRun(home).scanner((request, progress) -> report).run("scan", data);
    assertThat(result.out()).contains("Suppressions without effect", "x.java:3");
  }

  private Result run(Object... args) {
    return new CliRun(home)
        .scanner((request, progress) -> Scanner.withBuiltInRules().scan(request, progress))
        .run(args);
  }
}
