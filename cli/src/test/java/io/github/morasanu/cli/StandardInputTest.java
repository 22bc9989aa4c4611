/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.morasanu.cli.CliRun.Result;
import io.github.morasanu.scan.Scanner;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class StandardInputTest {
  private static final byte[] PHONE = "電話 090-3847-2915\n".getBytes(StandardCharsets.UTF_8);

  @TempDir
  private Path home;

  private CliRun scan() {
    return new CliRun(home).scanner(Scanner.withBuiltInRules()::scan);
  }

  @Test
  void aText_isScanned() {
    Result result = scan().input(PHONE).run("scan", "-");
    assertThat(result.exitCode()).isEqualTo(ExitCodes.FINDINGS);
    assertThat(result.out()).startsWith("stdin\n  1:4  high  phone-number");
  }

  @Test
  void anArchive_isOpened_andAlsoOneInAnother() throws IOException {
    Result result = scan().input(zip("in.jar", zip("a.csv", PHONE))).run("scan", "-");
    assertThat(result.exitCode()).isEqualTo(ExitCodes.FINDINGS);
    assertThat(result.out()).startsWith("stdin!/in.jar!/a.csv\n  1:4  high  phone-number");
  }

  @Test
  void aBrokenArchive_isAnIncident() throws IOException {
    byte[] whole = zip("a.csv", PHONE);
    byte[] half = Arrays.copyOf(whole, whole.length / 2);
    Result result = scan().input(half).run("scan", "-");
    assertThat(result.exitCode()).isNotEqualTo(ExitCodes.PASSED);
    assertThat(result.out()).contains("stdin");
  }

  @Test
  void nothing_passes() {
    Result result = scan().run("scan", "-");
    assertThat(result.exitCode()).isEqualTo(ExitCodes.PASSED);
    assertThat(result.out())
        .containsPattern("files examined +1")
        .containsPattern("bytes examined +0");
  }

  @Test
  void otherPaths_areScannedAsWell_inTheirOrder() throws IOException {
    Path file = Files.write(home.resolve("a.txt"), PHONE);
    for (Object[] paths : new Object[][] {{file, "-"}, {"-", file}}) {
      Result result =
          scan().input(PHONE).run("scan", "--threads=2", "--format=csv", paths[0], paths[1]);
      assertThat(result.out()).contains("stdin", "a.txt");
    }
  }

  /** What reaches a limit is not scanned again from an input that is gone. */
  @Test
  void aLimitOfTheScan_losesNothing() throws IOException {
    Path file = Files.write(home.resolve("b.zip"), zip("b.txt", PHONE));
    Result result =
        scan().input(PHONE).run("scan", "--threads=4", "--max-bytes=5", "--format=csv", "-", file);
    assertThat(result.out()).contains("stdin");
    assertThat(result.exitCode()).isEqualTo(ExitCodes.FINDINGS);
  }

  @Test
  void aFailure_isAnIncident() {
    InputStream failing = new InputStream() {
      private int read;

      @Override
      public int read() throws IOException {
        if (read == PHONE.length) {
          throw new IOException("gone");
        }
        return PHONE[read++];
      }

      @Override
      public int read(byte[] buffer, int offset, int length) throws IOException {
        buffer[offset] = (byte) read();
        return 1;
      }
    };
    Result result = scan().input(failing).run("scan", "--format=json", "-");
    assertThat(result.out()).contains("\"path\": \"stdin\"", "\"cause\": \"damaged\"");
    assertThat(result.out()).doesNotContain("gone");
  }

  @Test
  void twice_orWithGit_orForMask_isAUsageError() {
    for (String[] args :
        new String[][] {{"scan", "-", "-"}, {"scan", "--git", "-"}, {"mask", "-", "-o", "x"}}) {
      Result result = scan().input(PHONE).run((Object[]) args);
      assertThat(result.exitCode()).isEqualTo(ExitCodes.USAGE);
      assertThat(result.err()).contains("standard input");
    }
  }

  @Test
  void moreThanTheMemoryHolds_isScanned() throws Exception {
    Process process = child("scan", "-q", "-");
    byte[] line = ("x".repeat(999) + "\n").getBytes(StandardCharsets.UTF_8);
    try (OutputStream in = process.getOutputStream()) {
      for (int i = 0; i < 400_000; i++) {
        in.write(line);
      }
      in.write(PHONE);
    }
    assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
        .contains("400001:4", "400,000,021");
    assertThat(process.waitFor()).isEqualTo(ExitCodes.FINDINGS);
  }

  /** The child waits for input that never comes. */
  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void aSignal_endsTheWait_withTheReportSoFar() throws Exception {
    Path file = Files.write(home.resolve("a.txt"), PHONE);
    Process process = child("scan", "-v", file, "-");
    try (BufferedReader err = process.errorReader(StandardCharsets.UTF_8)) {
      String line = err.readLine();
      while (line != null && !line.startsWith("morasanu: read a.txt")) {
        line = err.readLine();
      }
      process.toHandle().destroy();
      assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
      assertThat(process.exitValue()).isEqualTo(ExitCodes.FINDINGS);
      assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
          .contains("phone-number", "stopped");
    } finally {
      process.destroyForcibly();
    }
  }

  private Process child(Object... args) throws IOException {
    ProcessBuilder builder = ChildJvm.of(Main.class, args);
    builder.environment().put("MORASANU_FINGERPRINT_KEY", "a key of these tests");
    builder.environment().put("LC_ALL", "C.UTF-8");
    return builder.start();
  }

  private static byte[] zip(String name, byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
    }
    return bytes.toByteArray();
  }
}
