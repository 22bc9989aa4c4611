/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.morasanu.cli.CliRun.Result;
import io.github.morasanu.model.ScanReport;
import io.github.morasanu.scan.ScanProgress;
import io.github.morasanu.scan.ScanRequest;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InternalErrorTest {
  private static final String CANARY = "canary-4f2a-secret";

  @TempDir
  private Path home;

  @Test
  void internalError_tellsClassesAndFramesButNoMessage() {
    Result result = new CliRun(home).scanner(InternalErrorTest::explode).run("scan", home);

    assertThat(result.exitCode()).isEqualTo(ExitCodes.INTERNAL_ERROR);
    assertThat(result.out()).isEmpty();
    assertThat(result.err())
        .contains("Please report it")
        .contains("java.lang.IllegalStateException", "caused by java.lang.RuntimeException")
        .contains("at io.github.morasanu.cli.InternalErrorTest.explode(InternalErrorTest.java")
        .doesNotContain(CANARY);
  }

  @Test
  void internalError_isAlsoWhatTheJvmThrows() {
    Result result = new CliRun(home)
        .scanner((request, progress) -> {
          throw new StackOverflowError(CANARY);
        })
        .run("scan", home);

    assertThat(result.exitCode()).isEqualTo(ExitCodes.INTERNAL_ERROR);
    assertThat(result.err()).contains("java.lang.StackOverflowError").doesNotContain(CANARY);
  }

  @Test
  void crashTrace_endsWhereCausesRunInACircle() {
    RuntimeException first = new RuntimeException(CANARY);
    RuntimeException second = new RuntimeException(CANARY, first);
    first.initCause(second);

    assertThat(CrashTrace.of(first)).doesNotContain(CANARY).contains("caused by");
  }

  private static ScanReport explode(ScanRequest request, ScanProgress progress) {
    RuntimeException suppressed = new RuntimeException(CANARY);
    IllegalStateException bug =
        new IllegalStateException(CANARY, new RuntimeException("at line: " + CANARY));
    bug.addSuppressed(suppressed);
    throw bug;
  }
}
