/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ends real processes in the middle of a scan that would take minutes: it reads 256 GiB of zeros last. */
@EnabledOnOs({OS.LINUX, OS.MAC})
@Timeout(120)
class InterruptedScanTest {
  private static final int FILES = 300;

  @TempDir
  private Path home;

  private Path data;
  private Path report;
  private final List<String> lines = new ArrayList<>();

  @BeforeEach
  void name() throws IOException {
    data = Files.createDirectory(home.resolve("data"));
    report = home.resolve("report.json");
  }

  private void create(String text) throws IOException {
    for (int i = 100; i < 100 + FILES; i++) {
      Files.writeString(data.resolve("a" + i + ".txt"), text);
    }
    try (RandomAccessFile zeros = new RandomAccessFile(data.resolve("z.bin").toFile(), "rw")) {
      zeros.setLength(256L << 30);
    }
  }

  private Process scan(Object... options) throws IOException {
    List<Object> args = new ArrayList<>(List.of("scan", "-v", "--format=json", "-o", report, data));
    args.addAll(List.of(options));
    ProcessBuilder builder = ChildJvm.of(Main.class, args.toArray());
    builder.environment().put("MORASANU_FINGERPRINT_KEY", "a key of these tests");
    builder.environment().put("LC_ALL", "C.UTF-8");
    return builder.redirectOutput(home.resolve("out").toFile()).start();
  }

  /** Sends a signal once so many contents were read, and waits for the end. */
  private int endAfter(int contents, String signal, Process process) throws Exception {
    assumeThat(ignores(process, signal)).isFalse();
    try (BufferedReader err = process.errorReader()) {
      int read = 0;
      for (String line = err.readLine(); line != null; line = err.readLine()) {
        lines.add(line);
        read += line.startsWith("morasanu: read a") ? 1 : 0;
        if (read == contents) {
          read++;
          new ProcessBuilder("kill", "-" + signal, String.valueOf(process.pid()))
              .start()
              .waitFor();
        }
      }
      assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
      return process.exitValue();
    } finally {
      process.destroyForcibly();
    }
  }

  /** Whoever starts this test in the background has its children ignore SIGINT. */
  private static boolean ignores(Process process, String signal) throws IOException {
    Path status = Path.of("/proc/" + process.pid() + "/status");
    if (!signal.equals("INT") || !Files.exists(status)) {
      return false;
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("SigIgn:"))
        .anyMatch(line -> (Long.parseLong(line.substring(7).strip(), 16) & 2) != 0);
  }

  @ParameterizedTest
  @CsvSource({"INT, 1", "TERM, 1", "TERM, 2"})
  void signal_endsTheScanWithTheReportSoFar(String signal, int threads) throws Exception {
    create("電話 090-3847-2915\n");
    Files.writeString(home.resolve("report.json"), "old");

    int exitCode = endAfter(100, signal, scan("--threads=" + threads));

    JsonNode json = new ObjectMapper().readTree(report.toFile());
    assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Files.readString(Path.of("..", "docs", "report-schema.json")))
            .validate(Files.readString(report), InputFormat.JSON))
        .isEmpty();
    TreeSet<String> found = new TreeSet<>();
    json.at("/findings")
        .forEach(finding -> found.add(finding.at("/location/path").asText()));
    List<String> told = lines.stream()
        .filter(line -> line.startsWith("morasanu: read a"))
        .map(line -> line.substring("morasanu: read ".length(), line.indexOf(" (")))
        .toList();
    assertThat(told).hasSizeGreaterThanOrEqualTo(100);
    assertThat(found).containsAll(told).hasSizeLessThanOrEqualTo(told.size() + threads);
    assertThat(json.at("/incidents/0/cause").asText()).isEqualTo("stopped");
    assertThat(json.at("/incidents")).hasSize(1);
    assertThat(exitCode).isEqualTo(ExitCodes.FINDINGS);
    assertThat(lines).anyMatch(line -> line.startsWith("morasanu: times: "));
  }

  @ParameterizedTest
  @CsvSource({"--fail-on-incomplete", "--no-fail-on-incomplete"})
  void signal_withNothingFound_meansIncomplete(String option) throws Exception {
    create("nothing\n");

    assertThat(endAfter(1, "TERM", scan(option))).isEqualTo(ExitCodes.INCOMPLETE);
    assertThat(report).content().contains("\"stopped\"");
  }

  @Test
  void kill_leavesTheOldReport() throws Exception {
    create("電話 090-3847-2915\n");
    Files.writeString(report, "old");

    assertThat(endAfter(FILES, "KILL", scan("--threads=1"))).isEqualTo(137);
    assertThat(report).hasContent("old");
  }
}
