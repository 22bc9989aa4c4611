/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.morasanu.scan.Scanner;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerboseTest {

  @TempDir
  private Path home;

  @Test
  void verbose_saysWhatWasReadAndHow_andNeverAValue() throws Exception {
    Path data = Files.createDirectory(home.resolve("data"));
    Files.writeString(data.resolve("a.txt"), "電話 090-3847-2915\n");
    Files.writeString(
        data.resolve("090-3847-2915.txt"), "090-3847-2915", Charset.forName("windows-31j"));
    Files.writeString(
        data.resolve("sjis.txt"), "日本語の文章です。漢字とかなの文。\n", Charset.forName("windows-31j"));
    Files.writeString(data.resolve("no.log"), "090-3847-2915\n");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(data.resolve("b.zip")))) {
      zip.putNextEntry(new ZipEntry("in.txt"));
      zip.write('x');
    }
    Scanner scanner = Scanner.withBuiltInRules();
    CliRun run = new CliRun(home).scanner(scanner::scan);
    CliRun.Result result = run.run("scan", "-v", "--excludes=*.log", "--max-depth=3", data);

    List<String> lines = result.err().lines().toList();
    assertThat(lines)
        .contains(
            "morasanu: maxDepth = 3 (--max-depth)",
            "morasanu: failOn = medium (default)",
            "morasanu: read a.txt (21 bytes, UTF-8)",
            "morasanu: read b.zip!/in.txt (1 bytes, US-ASCII)",
            "morasanu: left out no.log")
        .anyMatch(
            line -> line.startsWith("morasanu: read sjis.txt (") && line.endsWith(", windows-31j)"))
        .anyMatch(line -> line.startsWith("morasanu: read 3 files and 1 entries, ")
            && line.contains("1 left out; charsets: US-ASCII 2, UTF-8 1, windows-31j 1"))
        .anyMatch(line -> line.startsWith("morasanu: times: settings ")
            && line.contains(", rules and scan ")
            && line.contains(", report "));
    assertThat(result.err()).doesNotContain("3847").contains("090-****-**15");
    assertThat(run.run("scan", "--excludes=*.log", data).out()).isEqualTo(result.out());
    assertThat(run.run("scan", "--excludes=*.log", data).err()).isEmpty();
  }

  @Test
  void verbose_isTheSameForEveryNumberOfThreads() throws Exception {
    for (int i = 0; i < 200; i++) {
      Files.writeString(home.resolve("f" + i + ".txt"), "text " + i);
    }
    Scanner scanner = Scanner.withBuiltInRules();
    List<List<String>> read = List.of("1", "4").stream()
        .map(threads -> new CliRun(home)
            .scanner(scanner::scan)
            .run("scan", "-v", "--threads", threads, home.resolve("."))
            .err()
            .lines()
            .filter(line -> line.startsWith("morasanu: read f"))
            .toList())
        .toList();

    assertThat(read.get(0)).hasSize(200).isEqualTo(read.get(1));
  }

  @Test
  void verbose_withQuiet_isAUsageError() {
    CliRun.Result result = new CliRun(home).run("scan", "-q", "-v", home);

    assertThat(result.exitCode()).isEqualTo(ExitCodes.USAGE);
    assertThat(result.err()).contains("--quiet and --verbose");
  }
}
