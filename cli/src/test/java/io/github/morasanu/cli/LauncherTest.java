/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Runs the real launcher in a checkout of its own, with scripts in the place of Java and Maven. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
  private static final List<String> TOOLS =
      List.of("dirname", "find", "grep", "head", "ls", "mkdir", "readlink", "sed", "touch");

  @TempDir
  private Path temp;

  private Path checkout;
  private Path jar;
  private Path bin;

  @BeforeEach
  void createCheckout() throws IOException {
    checkout = Files.createDirectory(temp.resolve("my checkout"));
    Files.copy(Path.of("..", "morasanu"), checkout.resolve("morasanu"));
    for (String module : List.of("scanner-core", "cli")) {
      Files.createDirectories(checkout.resolve(module).resolve("src/main"));
      Files.writeString(checkout.resolve(module).resolve("pom.xml"), "");
    }
    Files.writeString(checkout.resolve("pom.xml"), "");
    jar = checkout.resolve("cli/target/morasanu-cli-1.jar");
    bin = Files.createDirectory(temp.resolve("bin"));
    for (String tool : TOOLS) {
      script(tool, "exec /usr/bin/env PATH=/usr/bin:/bin " + tool + " \"$@\"\n");
    }
    java("17.0.1");
    maven(0);
  }

  @Test
  void launcher_buildsOnceAndPassesArgumentsAndExitCodeOn() throws Exception {
    Run first = run(checkout.resolve("morasanu"), "scan", "a b", "");
    Run second = run(checkout.resolve("morasanu"), "scan", "c");

    assertThat(first.err()).contains("Morasanu: building", "maven was here");
    assertThat(first.out())
        .startsWith("java [-XX:+UseSerialGC]")
        .endsWith("[-jar] [" + jar.toRealPath() + "] [scan] [a b] []\n");
    assertThat(first.exitCode()).isEqualTo(3);
    assertThat(second.err()).isEmpty();
    assertThat(second.out()).endsWith("[scan] [c]\n");
  }

  @Test
  void launcher_buildsAgainWhenASourceIsNewer() throws Exception {
    run(checkout.resolve("morasanu"));
    Path source = Files.writeString(checkout.resolve("scanner-core/src/main/A.java"), "");
    Files.setLastModifiedTime(
        source, FileTime.from(Files.getLastModifiedTime(jar).toInstant().plusSeconds(5)));

    assertThat(run(checkout.resolve("morasanu")).err()).contains("maven was here");
  }

  @Test
  void launcher_doesNotBuildForeverWhenMavenKeepsAnUpToDateJar() throws Exception {
    run(checkout.resolve("morasanu"));
    Files.setLastModifiedTime(jar, FileTime.from(Instant.EPOCH));

    assertThat(run(checkout.resolve("morasanu")).err()).contains("maven was here");
    assertThat(run(checkout.resolve("morasanu")).err()).isEmpty();
  }

  @Test
  void launcher_worksThroughSymbolicLinks() throws Exception {
    Path link = Files.createSymbolicLink(temp.resolve("one"), checkout.resolve("morasanu"));
    Path linkToLink = Files.createSymbolicLink(bin.resolve("two"), Path.of("..", "one"));

    assertThat(Files.isSymbolicLink(link)).isTrue();
    assertThat(run(linkToLink, "version").out()).endsWith("[version]\n");
  }

  @Test
  void launcher_saysWhenTheBuildFails() throws Exception {
    maven(1);
    Run run = run(checkout.resolve("morasanu"), "scan", ".");

    assertThat(run.exitCode()).isEqualTo(ExitCodes.INTERNAL_ERROR);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("the build failed");
  }

  @Test
  void launcher_saysThatItNeedsMaven() throws Exception {
    Files.delete(bin.resolve("mvn"));
    Run run = run(checkout.resolve("morasanu"));

    assertThat(run.exitCode()).isEqualTo(ExitCodes.USAGE);
    assertThat(run.err()).contains("Maven 3.8.6 or newer");
  }

  @Test
  void launcher_saysThatItNeedsANewerJava() throws Exception {
    java("1.8.0_402");
    Run run = run(checkout.resolve("morasanu"));

    assertThat(run.exitCode()).isEqualTo(ExitCodes.USAGE);
    assertThat(run.err()).contains("needs Java 17 or newer", "is Java 1.8.0_402.");
  }

  @Test
  void launcher_saysThatItNeedsJava() throws Exception {
    Files.delete(bin.resolve("java"));
    Run run = run(checkout.resolve("morasanu"));

    assertThat(run.exitCode()).isEqualTo(ExitCodes.USAGE);
    assertThat(run.err()).contains("needs Java 17 or newer", "is not there.");
  }

  private void java(String version) throws IOException {
    script("java", """
        if [ "$1" = -version ]; then
          echo 'Picked up JAVA_TOOL_OPTIONS: -Dx' >&2
          echo 'openjdk version "%s" 2021-10-19' >&2
          exit 0
        fi
        printf java
        printf ' [%%s]' "$@"
        printf '\\n'
        exit 3
        """.formatted(version));
  }

  private void maven(int exitCode) throws IOException {
    script("mvn", """
        echo 'maven was here'
        mkdir -p cli/target/lib
        [ -e cli/target/morasanu-cli-1.jar ] || : >cli/target/morasanu-cli-1.jar
        exit %d
        """.formatted(exitCode));
  }

  private void script(String name, String body) throws IOException {
    Path file = Files.writeString(bin.resolve(name), "#!/bin/sh\n" + body);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  /** Runs with a PATH on which there is nothing but the scripts and a few tools of POSIX. */
  private Run run(Path launcher, String... args) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("/bin/sh", launcher.toString()));
    command.addAll(List.of(args));
    Path out = temp.resolve("out");
    Path err = temp.resolve("err");
    ProcessBuilder builder = new ProcessBuilder(command)
        .directory(temp.toFile())
        .redirectOutput(out.toFile())
        .redirectError(err.toFile());
    builder.environment().remove("JAVA_HOME");
    builder.environment().remove("MORASANU_JAVA_OPTS");
    builder.environment().put("PATH", bin.toString());
    int exitCode = builder.start().waitFor();
    return new Run(exitCode, Files.readString(out), Files.readString(err));
  }

  private record Run(int exitCode, String out, String err) {}
}
