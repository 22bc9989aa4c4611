/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.morasanu.cli.CliRun.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code morasanu mask} says, and how it ends. */
class MaskCommandTest {
  private static final String TEXT = "電話 090-3847-2915\n";

  @TempDir
  private Path home;

  private Path data;
  private Path copy;

  @BeforeEach
  void createData() throws IOException {
    data = Files.createDirectory(home.resolve("data"));
    copy = home.resolve("copy");
    Files.writeString(data.resolve("a.txt"), TEXT);
  }

  @Test
  void mask_writesACopy_andSaysWhatItReplaced_butNoValue() throws IOException {
    Result result = new CliRun(home).run("mask", data, "-o", copy);
    assertThat(result.exitCode()).isEqualTo(ExitCodes.PASSED);
    assertThat(result.out())
        .isEqualTo("copied 1 files, 1 of them masked (phone-number 1); 0 not\n");
    assertThat(result.out() + result.err()).doesNotContain("2915");
    assertThat(copy.resolve("a.txt")).content().startsWith("電話 090-").doesNotContain("2915");
    assertThat(data.resolve("a.txt")).content().isEqualTo(TEXT);
  }

  @Test
  void whatCannotBeMasked_makesTheCopyIncomplete() throws IOException {
    Files.writeString(data.resolve("b.pdf"), "%PDF-1.4\n" + TEXT);
    Result result = new CliRun(home).run("mask", data, "-o", copy);
    assertThat(result.exitCode()).isEqualTo(ExitCodes.INCOMPLETE);
    assertThat(result.err()).contains("b.pdf", "not copied");
    assertThat(copy.resolve("b.pdf")).doesNotExist();
    assertThat(copy.resolve("a.txt")).exists();
  }

  @Test
  void mask_inPlace_needsABackup() throws IOException {
    assertThat(new CliRun(home).run("mask", data, "--in-place").exitCode())
        .isEqualTo(ExitCodes.USAGE);
    assertThat(data.resolve("a.txt")).content().isEqualTo(TEXT);
    Result result = new CliRun(home).run("mask", data, "--in-place", "--backup", copy);
    assertThat(result.exitCode()).isEqualTo(ExitCodes.PASSED);
    assertThat(data.resolve("a.txt")).content().doesNotContain("2915");
    assertThat(copy.resolve("a.txt")).content().isEqualTo(TEXT);
  }

  @Test
  void mask_needsAFolderThatIsNotThere() {
    assertThat(new CliRun(home).run("mask", data).err()).contains("--output");
    Result result = new CliRun(home).run("mask", data, "-o", home);
    assertThat(result.exitCode()).isEqualTo(ExitCodes.USAGE);
    assertThat(result.err()).contains("not empty");
  }

  @Test
  void completion_knowsTheCommands() {
    Result result = new CliRun(home).run("generate-completion");
    assertThat(result.exitCode()).isEqualTo(ExitCodes.PASSED);
    assertThat(result.out()).contains("mask", "--in-place", "baseline");
  }
}
