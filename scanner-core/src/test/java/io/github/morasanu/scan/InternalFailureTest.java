/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.scan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.morasanu.model.IncidentCause;
import io.github.morasanu.model.ScanReport;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A fault of our own while a content is read costs that content alone. */
class InternalFailureTest {
  private static final String VALUE = "090-3141-5926";

  @TempDir
  private Path folder;

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void fault_isAnIncident_andTheScanGoesOn(int threads) throws Exception {
    for (String name : new String[] {"a.txt", "b.txt", "c.txt"}) {
      Files.writeString(folder.resolve(name), "TEL " + VALUE);
    }
    ScanRequest request =
        ScanRequest.builder().root(new ScanRoot(folder, "")).threads(threads).build();
    ScanReport report = Scanner.withBuiltInRules().scan(request, new Faulty());

    assertThat(report.findings()).hasSize(2);
    assertThat(report.incidents()).singleElement().satisfies(incident -> {
      assertThat(incident.cause()).isEqualTo(IncidentCause.PARSER_FAILURE);
      assertThat(incident.message())
          .contains(
              "report this bug: IllegalStateException at InternalFailureTest$Faulty.endsEarly:")
          .doesNotContain(VALUE);
    });
  }

  /** Fails once while a content is read, as a bug would: with a message that quotes what is examined. */
  private static final class Faulty implements ScanProgress {
    private final AtomicBoolean failed = new AtomicBoolean();

    @Override
    public void scanned(long files, long bytes, long findings) {}

    @Override
    public boolean endsEarly() {
      boolean reading = StackWalker.getInstance()
          .walk(
              frames -> frames.anyMatch(frame -> frame.getClassName().endsWith(".TextExtractor")));
      if (reading && !failed.getAndSet(true)) {
        throw new IllegalStateException(VALUE);
      }
      return false;
    }
  }
}
