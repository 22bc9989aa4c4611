/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs the launcher of the distribution with a script in the place of Java. */
@DisabledOnOs(OS.WINDOWS)
class DistributionLauncherTest {

  @TempDir
  private Path temp;

  private Path launcher;
  private Path jar;
  private String javaHome = "";

  @BeforeEach
  void unpack() throws IOException {
    Path bin = Files.createDirectories(temp.resolve("a folder/bin"));
    launcher = bin.resolve("morasanu");
    Files.copy(Path.of("src", "main", "distribution", "morasanu"), launcher);
    jar = Files.createDirectory(temp.resolve("a folder/lib")).resolve("morasanu-cli.jar");
    Files.writeString(jar, "");
    build("b1");
    Files.createDirectories(temp.resolve("jdk/bin"));
    javaHome = temp.resolve("jdk").toString();
  }

  @Test
  void launcher_passesArgumentsAndExitCodeOn_andHasJavaKeepAnArchive() throws Exception {
    java("25.0.1");
    assertThat(run("", "scan", "a b", ""))
        .contains("[-XX:+AutoCreateSharedArchive]", "/25.0.1-b1.jsa]")
        .endsWith("[-jar] [" + jar.toRealPath() + "] [scan] [a b] []\n3");
  }

  @Test
  void launcher_hasJava17MakeTheArchiveOnce() throws Exception {
    java("17.0.1");
    assertThat(run("", "version")).doesNotContain(".jsa").endsWith("[version]\n3");
    assertThat(run("", "scan", "x"))
        .contains("[-XX:ArchiveClassesAtExit=")
        .endsWith("[scan] [x]\n3");
    Files.writeString(archives().resolve("17.0.1-b1.jsa"), "");
    assertThat(run("", "version"))
        .contains("[-XX:SharedArchiveFile=")
        .doesNotContain("AtExit", "AutoCreate")
        .endsWith("[version]\n3");
  }

  /** All jars of a reproducible build have one age: neither Java nor a shell tells two builds apart by it. */
  @Test
  void launcher_takesNoArchiveOfAnotherBuildOrInstallation() throws Exception {
    java("17.0.1");
    assertThat(run("", "scan", "x"))
        .contains("[-XX:ArchiveClassesAtExit=" + archives() + "/17.0.1-b1.jsa.");
    Path old = Files.writeString(archives().resolve("17.0.1-b1.jsa"), "");
    Path ofAnotherJava = Files.writeString(archives().resolve("21.0.1-b1.jsa"), "");

    build("b2");
    assertThat(run("", "version")).doesNotContain(".jsa");
    assertThat(run("", "scan", "x"))
        .contains("[-XX:ArchiveClassesAtExit=" + archives() + "/17.0.1-b2.jsa.");
    assertThat(old).doesNotExist();
    assertThat(ofAnotherJava).exists();

    Files.writeString(archives().resolve("17.0.1-b2.jsa"), "");
    Files.move(temp.resolve("a folder"), temp.resolve("elsewhere"));
    launcher = temp.resolve("elsewhere/bin/morasanu");
    assertThat(run("", "version")).doesNotContain(".jsa");
    assertThat(run("", "scan", "x"))
        .contains("[-XX:ArchiveClassesAtExit=" + archives() + "/17.0.1-b2.jsa.");
  }

  @Test
  void launcher_doesWithoutAnArchive_whereNothingNamesTheBuild() throws Exception {
    java("17.0.1");
    Files.delete(jar.resolveSibling("build-id"));
    assertThat(run("", "scan", "x"))
        .startsWith("java [")
        .doesNotContain(".jsa")
        .endsWith("[scan] [x]\n3");
    assertThat(temp.resolve("cache")).doesNotExist();
  }

  @Test
  void launcher_keepsNoArchiveWhereNobodyWantsOne() throws Exception {
    java("25.0.1");
    assertThat(run("off", "scan")).doesNotContain(".jsa").endsWith("[scan]\n3");
    assertThat(run("", "rules", "--kind", "phone-number")).doesNotContain(".jsa");
    assertThat(temp.resolve("cache")).doesNotExist();
  }

  /** Java may drop an option for those who look into it at any time, and then refuses to start. */
  @Test
  void launcher_givesTheOptionsOfKnownJavasToNoOther() throws Exception {
    java("17.0.1");
    assertThat(run("", "version")).contains("[-XX:ArchiveRelocationMode=0]");
    java("25.0.1");
    assertThat(run("", "version")).contains("[-XX:ArchiveRelocationMode=0]");
    java("26");
    assertThat(run("", "version")).doesNotContain("Relocation", "Diagnostic").endsWith("3");
  }

  /** The optimising compiler pays for itself in scans that take longer. */
  @Test
  void launcher_doesWithoutTheOptimisingCompiler_whereThereIsLittleToScan() throws Exception {
    java("17.0.1");
    String quick = "[-XX:TieredStopAtLevel=1]";
    Files.writeString(temp.resolve("small file.csv"), "x".repeat(1000));
    Files.writeString(temp.resolve("half"), "x".repeat(9_000_000));
    Files.createDirectories(temp.resolve("folder/in it"));
    Files.writeString(temp.resolve("folder/in it/small.csv"), "x".repeat(1000));

    assertThat(run("", "version")).contains(quick);
    assertThat(run("", "scan", "--format", "json", "small file.csv", "half")).contains(quick);
    assertThat(run("", "scan", "folder", "half")).contains(quick);

    assertThat(run("", "scan", "half", "small file.csv", "half"))
        .doesNotContain(quick)
        .contains("[-XX:FreqInlineSize=150] [-XX:MaxInlineSize=20]");
    Files.writeString(temp.resolve("folder/large"), "x".repeat(9_000_000));
    assertThat(run("", "scan", "folder", "half")).doesNotContain(quick);
    assertThat(run("", "scan", "-")).doesNotContain(quick);
    assertThat(run("", "scan", "--git")).doesNotContain(quick);
    assertThat(run("", "scan", "/dev/null")).doesNotContain(quick);
  }

  @Test
  void launcher_doesNotMeasureAFolderOfManyFiles() throws Exception {
    java("17.0.1");
    Path folder = Files.createDirectory(temp.resolve("folder"));
    for (int file = 0; file <= 2000; file++) {
      Files.createFile(folder.resolve("f" + file));
    }
    assertThat(run("", "scan", "folder")).doesNotContain("[-XX:TieredStopAtLevel=1]");
  }

  @Test
  void launcher_saysThatItNeedsANewerJava() throws Exception {
    java("11.0.2");
    assertThat(run("", "version")).contains("needs Java 17 or newer").endsWith("2");
  }

  /** A JDK says its version in a file: it need not be started for that. */
  @Test
  void launcher_readsTheVersionOfAJdk_alsoBehindSymbolicLinks() throws Exception {
    java("no version");
    Files.writeString(temp.resolve("jdk/release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"21.0.4\"\n");
    assertThat(run("", "scan")).contains("/21.0.4-b1.jsa").endsWith("[scan]\n3");

    Path linked = Files.createSymbolicLink(temp.resolve("linked jdk"), temp.resolve("jdk"));
    javaHome = linked.toString();
    assertThat(run("", "scan")).contains("/21.0.4-b1.jsa").endsWith("[scan]\n3");

    Path bin = Files.createDirectory(temp.resolve("path"));
    Path second = Files.createSymbolicLink(temp.resolve("java-link"), linked.resolve("bin/java"));
    Files.createSymbolicLink(bin.resolve("java"), Path.of("../" + second.getFileName()));
    javaHome = "";
    assertThat(run("", "scan")).contains("/21.0.4-b1.jsa").endsWith("[scan]\n3");
  }

  /** The run that makes the archive has a process of its own beside the shell. */
  @ParameterizedTest
  @ValueSource(strings = {"TERM", "INT", "HUP"})
  @Timeout(60)
  void launcher_passesASignalOn_andWaitsForTheEnd_inTheFirstRunOnJava17(String signal)
      throws Exception {
    script("""
        if [ "$1" = -version ]; then
          echo 'openjdk version "17.0.1" 2021-10-19' >&2
          exit 0
        fi
        for option in "$@"; do
          case $option in -XX:ArchiveClassesAtExit=*) : > "${option#*=}" ;; esac
        done
        trap 'sleep 1; echo ended; exit 5' TERM
        echo ready
        while :; do sleep 0.1; done
        """);
    Process process = builder("", "scan").start();
    assumeThat(ignores(process, signal)).isFalse();
    try (BufferedReader out = process.inputReader()) {
      assertThat(out.readLine()).isEqualTo("ready");
      kill(signal, process);
      Thread.sleep(300);
      kill(signal, process);
      assertThat(out.readLine()).isEqualTo("ended");
      assertThat(process.waitFor()).isEqualTo(5);
    } finally {
      process.destroyForcibly();
    }
    assertThat(archives()).isEmptyDirectory();
  }

  @Test
  void launcher_handsItsInputOver_inTheFirstRunOnJava17() throws Exception {
    script("""
        if [ "$1" = -version ]; then
          echo 'openjdk version "17.0.1" 2021-10-19' >&2
          exit 0
        fi
        cat
        exit 1
        """);
    Process process = builder("", "scan", "-").start();
    try (OutputStream in = process.getOutputStream()) {
      in.write("what is piped in".getBytes(StandardCharsets.UTF_8));
    }
    assertThat(process.inputReader().readLine()).isEqualTo("what is piped in");
    assertThat(process.waitFor()).isEqualTo(1);
  }

  private static void kill(String signal, Process process) throws Exception {
    new ProcessBuilder("kill", "-" + signal, String.valueOf(process.pid()))
        .start()
        .waitFor();
  }

  /** Whoever starts this test in the background has its children ignore SIGINT, and nohup SIGHUP. */
  private static boolean ignores(Process process, String signal) throws IOException {
    int number = List.of("HUP", "INT").indexOf(signal);
    Path status = Path.of("/proc/" + process.pid() + "/status");
    return number >= 0
        && Files.exists(status)
        && Files.readAllLines(status).stream()
            .filter(line -> line.startsWith("SigIgn:"))
            .anyMatch(
                line -> (Long.parseLong(line.substring(7).strip(), 16) & (1L << number)) != 0);
  }

  private void build(String id) throws IOException {
    Files.writeString(jar.resolveSibling("build-id"), id + "\n");
  }

  /** Where the archives of this installation are. */
  private Path archives() throws IOException {
    Path installation = launcher.resolveSibling("..").toRealPath();
    return temp.resolve("cache/morasanu" + installation);
  }

  private void java(String version) throws IOException {
    script("""
        if [ "$1" = -version ]; then
          echo 'openjdk version "%s" 2021-10-19' >&2
          exit 0
        fi
        printf java
        printf ' [%%s]' "$@"
        printf '\\n'
        exit 3
        """.formatted(version));
  }

  private void script(String lines) throws IOException {
    Path file = Files.writeString(temp.resolve("jdk/bin/java"), "#!/bin/sh\n" + lines);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  /** What the launcher writes, and the exit code behind it. */
  private String run(String archives, String... args) throws IOException, InterruptedException {
    Path out = temp.resolve("out");
    int exitCode = builder(archives, args).redirectOutput(out.toFile()).start().waitFor();
    return Files.readString(out) + exitCode;
  }

  private ProcessBuilder builder(String archives, String... args) {
    List<String> command = new ArrayList<>(List.of("/bin/sh", launcher.toString()));
    command.addAll(List.of(args));
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(temp.toFile()).redirectErrorStream(true);
    builder.environment().remove("MORASANU_JAVA_OPTS");
    builder.environment().put("JAVA_HOME", javaHome);
    builder.environment().put("XDG_CACHE_HOME", temp.resolve("cache").toString());
    builder.environment().put("MORASANU_CDS", archives);
    builder
        .environment()
        .merge("PATH", "", (path, none) -> temp.resolve("path") + File.pathSeparator + path);
    return builder;
  }
}
