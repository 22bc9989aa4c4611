/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.morasanu.model.ConfigurationException;
import io.github.morasanu.scan.ScanRoot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RootArgumentsTest {
  // Relative paths are those of the working folder, which for a test is the module's.
  private static final Path RELATIVE_FOLDER = Path.of("src", "main");
  private static final Path RELATIVE_FILE = Path.of("pom.xml");

  @TempDir
  private Path absoluteFolder;

  @Test
  void roots_nameARelativeFileAsGiven() throws ConfigurationException {
    Path detour = Path.of(".", "src", "..", "pom.xml");
    Path above = Path.of("..", "pom.xml");

    assertThat(labels(RELATIVE_FILE)).containsExactly("pom.xml");
    assertThat(labels(detour)).containsExactly("pom.xml");
    assertThat(labels(above)).containsExactly("../pom.xml");
  }

  @Test
  void roots_nameAnAbsoluteFileByItsLastName() throws ConfigurationException, IOException {
    Path file = Files.writeString(absoluteFolder.resolve("a.txt"), "");

    assertThat(labels(file)).containsExactly("a.txt");
  }

  @Test
  void roots_nameASingleFolderNotAtAll() throws ConfigurationException {
    assertThat(labels(RELATIVE_FOLDER)).containsExactly("");
    assertThat(labels(absoluteFolder)).containsExactly("");
  }

  @Test
  void roots_nameEachOfSeveralFolders() throws ConfigurationException {
    assertThat(labels(RELATIVE_FOLDER, absoluteFolder, Path.of("."), RELATIVE_FILE))
        .containsExactly("src/main", absoluteFolder.getFileName().toString(), "", "pom.xml");
  }

  @Test
  void roots_keepThePathsAsGiven() throws ConfigurationException {
    assertThat(RootArguments.roots(List.of(RELATIVE_FOLDER, RELATIVE_FILE)))
        .extracting(ScanRoot::path)
        .containsExactly(RELATIVE_FOLDER, RELATIVE_FILE);
  }

  @Test
  void roots_refuseWhatDoesNotExist() {
    assertThatThrownBy(() -> labels(RELATIVE_FOLDER, Path.of("gone")))
        .isInstanceOfSatisfying(
            ConfigurationException.class, mistake -> assertThat(mistake.value()).isEqualTo("gone"));
  }

  private static List<String> labels(Path... paths) throws ConfigurationException {
    return RootArguments.roots(List.of(paths)).stream().map(ScanRoot::label).toList();
  }
}
