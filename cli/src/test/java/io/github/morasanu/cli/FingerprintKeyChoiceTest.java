/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.morasanu.cli.CliRun.Result;
import io.github.morasanu.scan.UserFingerprintKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FingerprintKeyChoiceTest {

  @TempDir
  private Path home;

  @Test
  void choose_keepsAKeyForTheUser() {
    Result result = new CliRun(home).run("scan", home);

    assertThat(result.err()).isEmpty();
    assertThat(UserFingerprintKey.fileIn(home)).isRegularFile();
  }

  @Test
  void choose_prefersTheEnvironment() {
    Result result = new CliRun(home)
        .variable(FingerprintKeyChoice.VARIABLE, "sixteen letters!")
        .run("scan", home);

    assertThat(result.exitCode()).isEqualTo(ExitCodes.PASSED);
    assertThat(UserFingerprintKey.fileIn(home)).doesNotExist();
  }

  @Test
  void choose_takesAnEmptyVariableForNone() {
    new CliRun(home).variable(FingerprintKeyChoice.VARIABLE, "").run("scan", home);

    assertThat(UserFingerprintKey.fileIn(home)).isRegularFile();
  }

  @Test
  void choose_refusesAShortKeyWithoutShowingIt() {
    Result result =
        new CliRun(home).variable(FingerprintKeyChoice.VARIABLE, "hunter2").run("scan", home);

    assertThat(result.exitCode()).isEqualTo(ExitCodes.USAGE);
    assertThat(result.err())
        .contains(FingerprintKeyChoice.VARIABLE, "at least 16")
        .doesNotContain("hunter2");
    assertThat(result.out()).isEmpty();
  }

  @Test
  void choose_goesOnWithANoteWhereNoKeyCanBeKept() throws IOException {
    Path noFolder = Files.writeString(home.resolve("plain"), "");
    Result loud = new CliRun(noFolder).run("scan", home);
    Result quiet = new CliRun(noFolder).run("scan", "--quiet", home);

    assertThat(loud.exitCode()).isEqualTo(ExitCodes.PASSED);
    assertThat(loud.err().lines()).hasSize(1).allMatch(line -> line.contains("cannot be used"));
    assertThat(quiet.err()).isEmpty();
  }
}
