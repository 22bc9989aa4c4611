/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Runs the launcher of the distribution with a script in the place of Java. */
@DisabledOnOs(OS.WINDOWS)
class DistributionLauncherTest {

  @TempDir
  private Path temp;

  private Path launcher;
  private Path jar;

  @BeforeEach
  void unpack() throws IOException {
    Path bin = Files.createDirectories(temp.resolve("a folder/bin"));
    launcher = bin.resolve("morasanu");
    Files.copy(Path.of("src", "main", "distribution", "morasanu"), launcher);
    jar = Files.createDirectory(temp.resolve("a folder/lib")).resolve("morasanu-cli.jar");
    Files.writeString(jar, "");
    Files.createDirectories(temp.resolve("jdk/bin"));
  }

  @Test
  void launcher_passesArgumentsAndExitCodeOn_andHasJavaKeepAnArchive() throws Exception {
    java("25.0.1");
    assertThat(run("", "scan", "a b", ""))
        .contains("[-XX:+AutoCreateSharedArchive]", "/classes-25.0.1.jsa]")
        .endsWith("[-jar] [" + jar.toRealPath() + "] [scan] [a b] []\n3");
  }

  @Test
  void launcher_hasJava17MakeTheArchiveOnce() throws Exception {
    java("17.0.1");
    assertThat(run("", "version")).contains("[-XX:ArchiveClassesAtExit=").endsWith("[version]\n3");
    Files.writeString(temp.resolve("cache/morasanu/classes-17.0.1.jsa"), "");
    assertThat(run("", "version"))
        .contains("[-XX:SharedArchiveFile=")
        .doesNotContain("AtExit", "AutoCreate")
        .endsWith("[version]\n3");
  }

  @Test
  void launcher_keepsNoArchiveWhereNobodyWantsOne() throws Exception {
    java("25.0.1");
    assertThat(run("off", "version")).doesNotContain("Archive").endsWith("[version]\n3");
    assertThat(temp.resolve("cache")).doesNotExist();
  }

  @Test
  void launcher_saysThatItNeedsANewerJava() throws Exception {
    java("11.0.2");
    assertThat(run("", "version")).contains("needs Java 17 or newer").endsWith("2");
  }

  private void java(String version) throws IOException {
    Path file = Files.writeString(temp.resolve("jdk/bin/java"), """
        #!/bin/sh
        if [ "$1" = -version ]; then
          echo 'openjdk version "%s" 2021-10-19' >&2
          exit 0
        fi
        printf java
        printf ' [%%s]' "$@"
        printf '\\n'
        exit 3
        """.formatted(version));
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  /** What the launcher writes, and the exit code behind it. */
  private String run(String archives, String... args) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("/bin/sh", launcher.toString()));
    command.addAll(List.of(args));
    Path out = temp.resolve("out");
    ProcessBuilder builder = new ProcessBuilder(command)
        .directory(temp.toFile())
        .redirectErrorStream(true)
        .redirectOutput(out.toFile());
    builder.environment().remove("MORASANU_JAVA_OPTS");
    builder.environment().put("JAVA_HOME", temp.resolve("jdk").toString());
    builder.environment().put("XDG_CACHE_HOME", temp.resolve("cache").toString());
    builder.environment().put("MORASANU_CDS", archives);
    int exitCode = builder.start().waitFor();
    return Files.readString(out) + exitCode;
  }
}
