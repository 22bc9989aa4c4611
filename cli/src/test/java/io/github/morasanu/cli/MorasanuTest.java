/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.morasanu.cli.CliRun.Result;
import io.github.morasanu.report.ToolVersion;
import io.github.morasanu.scan.Scanner;
import java.io.BufferedReader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MorasanuTest {

  @TempDir
  private Path home;

  @Test
  void help_namesEveryCommand() {
    Result result = new CliRun(home).run("--help");

    assertThat(result.exitCode()).isEqualTo(ExitCodes.PASSED);
    assertThat(result.out()).contains(CliMessages.PRODUCT, "scan", "version", "help");
    assertThat(result.err()).isEmpty();
  }

  @Test
  void help_ofScanNamesOptionsExitCodesAndVariables() {
    Result result = new CliRun(home).run("help", "scan");

    assertThat(result.exitCode()).isEqualTo(ExitCodes.PASSED);
    assertThat(result.out())
        .contains("--fail-on=SEVERITY", "--[no-]fail-on-incomplete", "--max-depth=N")
        .contains("deep (default: 16)", "1   findings at or over the threshold")
        .contains(FingerprintKeyChoice.VARIABLE)
        .isEqualTo(new CliRun(home).run("scan", "--help").out());
    assertThat(result.out().lines()).allMatch(line -> line.length() <= 80);
  }

  /** Of the commands that are run often no other is made. */
  @ParameterizedTest
  @ValueSource(strings = {"scan", "baseline", "mask", "config", "rules", "explain"})
  void help_ofACommandAloneIsThatBesideAllOthers(String command) {
    Result alone = new CliRun(home).run(command, "--help");

    assertThat(alone.exitCode()).isEqualTo(ExitCodes.PASSED);
    assertThat(alone.out()).contains("morasanu " + command);
    assertThat(alone).isEqualTo(new CliRun(home).run("--lang", "en", command, "--help"));
    assertThat(new CliRun(home).run(command, "--nonsense", "version"))
        .isEqualTo(new CliRun(home).run("--lang", "en", command, "--nonsense", "version"));
  }

  /** Plain options are taken without a parser; an option of the root has the same parsed. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        ".",
        "gone",
        "-",
        "",
        "pom.xml gone",
        "pom.xml -",
        "- -",
        "- gone",
        "-q pom.xml",
        "pom.xml --quiet",
        "-v pom.xml",
        "--verbose --explain pom.xml",
        "-q -v pom.xml",
        "-q --quiet pom.xml",
        "-qv pom.xml",
        "-q=false pom.xml",
        "--format json pom.xml",
        "--format=json pom.xml",
        "--format json --format csv pom.xml",
        "--format json,csv pom.xml",
        "--format JSON pom.xml",
        "--format jsn pom.xml",
        "--format=",
        "pom.xml --format",
        "pom.xml -o",
        "-o -q pom.xml",
        "-o a -o b pom.xml",
        "-o=pom.xml --quiet=x pom.xml",
        "-- -q"
      })
  void scan_withPlainOptionsIsAsParsed(String args) {
    List<String> plain = new ArrayList<>(List.of("scan"));
    if (!args.isEmpty()) {
      plain.addAll(
          new BufferedReader(new StringReader(args.replace(' ', '\n'))).lines().toList());
    }
    List<String> parsed = new ArrayList<>(List.of("--lang", "en"));
    parsed.addAll(plain);

    assertThat(new CliRun(home).run(plain.toArray()))
        .isEqualTo(new CliRun(home).run(parsed.toArray()));
  }

  @Test
  void scan_withPlainOptionsWritesItsReportWhereTheySay() throws Exception {
    Path text = Files.writeString(home.resolve("a.txt"), "tel 090-3847-2915\n");
    Path plain = home.resolve("plain.json");
    Path parsed = home.resolve("parsed.json");

    ScanRunner scanner = (request, progress) -> Scanner.withBuiltInRules().scan(request, progress);
    CliRun run = new CliRun(home).scanner(scanner);

    Result result = run.run("scan", "-q", "--format", "json", "-o", plain, text);
    run.run("--lang", "en", "scan", "-q", "--format", "json", "-o", parsed, text);

    assertThat(result).isEqualTo(new Result(ExitCodes.FINDINGS, "", ""));
    assertThat(plain).content().contains("phone-number").isEqualTo(Files.readString(parsed));
  }

  @Test
  void version_isTheOneOfTheBuild() {
    String expected = "morasanu " + ToolVersion.current() + "\n";

    assertThat(new CliRun(home).run("version")).isEqualTo(new Result(0, expected, ""));
    assertThat(new CliRun(home).run("--version").out()).isEqualToIgnoringNewLines(expected);
  }

  @Test
  void run_withoutCommandIsAUsageError() {
    Result result = new CliRun(home).run();

    assertThat(result.exitCode()).isEqualTo(ExitCodes.USAGE);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).contains("Missing required subcommand", "morasanu --help");
  }

  @Test
  void run_withAnUnknownCommandIsAUsageError() {
    Result result = new CliRun(home).run("scna", ".");

    assertThat(result.exitCode()).isEqualTo(ExitCodes.USAGE);
    assertThat(result.err()).contains("scna", "morasanu --help");
  }

  @Test
  void run_withAnUnknownOptionIsAUsageError() {
    Result result = new CliRun(home).run("scan", "--colour", home);

    assertThat(result.exitCode()).isEqualTo(ExitCodes.USAGE);
    assertThat(result.err()).contains("--colour", "morasanu scan --help");
  }

  @Test
  void run_readsNoArgumentsFromFiles() {
    Result result = new CliRun(home).run("scan", "@" + Path.of("pom.xml").toAbsolutePath());

    assertThat(result.exitCode()).isEqualTo(ExitCodes.USAGE);
    assertThat(result.err()).contains("there is no file or folder @").doesNotContain("<project");
  }
}
