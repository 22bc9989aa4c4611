/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

  @TempDir
  private Path home;

  /** Writes the half of a file, says so, and stops there. */
  static final class Halfway {
    public static void main(String[] args) throws IOException {
      WholeFile.write(Path.of(args[0]), writer -> {
        writer.write("new ".repeat(100_000));
        writer.flush();
        System.out.println("half");
        try {
          new CountDownLatch(1).await();
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
        }
      });
    }
  }

  @Test
  @Timeout(60)
  void file_isStillTheOldOne_whenTheProcessIsKilledHalfway() throws Exception {
    Path file = Files.writeString(home.resolve("report.json"), "old");
    Process process = ChildJvm.of(Halfway.class, file).start();
    try (BufferedReader out = process.inputReader()) {
      assertThat(out.readLine()).isEqualTo("half");
      assertThat(file).hasContent("old");
      process.destroyForcibly();
      assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    }
    assertThat(file).hasContent("old");

    WholeFile.write(file, writer -> writer.write("new"));
    assertThat(file).hasContent("new");
  }

  @Test
  void file_isTheOldOne_andNothingElseIsLeft_whenWritingFails() throws Exception {
    Path file = Files.writeString(home.resolve("report.json"), "old");
    try {
      WholeFile.write(file, writer -> {
        writer.write("new");
        throw new IOException("disk full");
      });
    } catch (IOException expected) {
      assertThat(expected).hasMessage("disk full");
    }
    assertThat(file).hasContent("old");
    try (Stream<Path> files = Files.list(home)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void file_keepsItsPermissions_andALinkStaysALink() throws Exception {
    Path file = Files.writeString(home.resolve("report.json"), "old");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
    Path link = Files.createSymbolicLink(home.resolve("link"), file);

    WholeFile.write(link, writer -> writer.write("new"));

    assertThat(link).isSymbolicLink();
    assertThat(file).hasContent("new");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-r-----");
    WholeFile.write(Path.of("/dev/null"), writer -> writer.write("gone"));
    assertThat(Files.isRegularFile(Path.of("/dev/null"))).isFalse();
  }
}
