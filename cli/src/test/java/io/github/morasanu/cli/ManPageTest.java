/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManPageTest {

  @TempDir
  private Path home;

  private String page() {
    CliRun.Result result = new CliRun(home).run("generate-man-page");
    assertThat(result.exitCode()).isZero();
    assertThat(result.err()).isEmpty();
    return result.out();
  }

  @Test
  void page_namesEveryCommandAndEveryOptionOfTheHelp() {
    String page = page();
    String root = new CliRun(home).run("help").out();
    List<String> commands = root.substring(root.indexOf("Commands:"))
        .lines()
        .filter(line -> line.startsWith("  ") && line.charAt(2) > ' ')
        .map(line -> line.strip().substring(0, (line.strip() + " ").indexOf(' ')))
        .toList();
    assertThat(commands).contains("scan", "mask", "generate-man-page");
    for (String command : commands) {
      assertThat(page).contains("\n.SS morasanu " + escaped(command));
      String section = page.substring(page.indexOf(".SS morasanu " + escaped(command)) + 1);
      String own = section.substring(0, section.indexOf("\n.S"));
      String help = new CliRun(home).run("help", command).out();
      help.lines()
          .filter(line -> line.startsWith("  -") || line.startsWith("      --"))
          .flatMap(line -> options(line).stream())
          .forEach(
              option -> assertThat(own).as(command).contains("\\fB" + escaped(option) + "\\fR"));
    }
    assertThat(page).contains("MORASANU_FINGERPRINT_KEY", "\n\\fB3\\fR\nincomplete");
  }

  /** The names at the beginning of a line of help. */
  private static List<String> options(String line) {
    List<String> options = new ArrayList<>();
    StringTokenizer tokens = new StringTokenizer(line, " ,=");
    for (String token = tokens.nextToken(); token.startsWith("-"); token = tokens.nextToken()) {
      options.add(token);
      if (!tokens.hasMoreTokens()) {
        break;
      }
    }
    return options;
  }

  private static String escaped(String text) {
    return text.replace("-", "\\-");
  }

  @Test
  void page_isTheSameEveryTime_andInAscii() {
    assertThat(page()).isEqualTo(page()).doesNotContain("${DEFAULT", "%n").isASCII();
  }

  /** Where groff is installed it says what it does not understand. */
  @Test
  void page_isUnderstoodByGroff() throws Exception {
    Path file = Files.writeString(home.resolve("morasanu.1"), page());
    Process groff;
    try {
      groff = new ProcessBuilder("groff", "-man", "-Tascii", "-ww", "-rLL=80n", file.toString())
          .redirectErrorStream(true)
          .start();
    } catch (IOException e) {
      assumeThat(false).as("groff is installed").isTrue();
      return;
    }
    String out = new String(groff.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(groff.waitFor()).isZero();
    assertThat(out).doesNotContain("warning", "error:").contains("--git-history");
  }
}
