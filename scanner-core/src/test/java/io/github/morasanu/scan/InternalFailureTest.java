/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.morasanu.detect.Detector;
import io.github.morasanu.model.IncidentCause;
import io.github.morasanu.model.ScanReport;
import io.github.morasanu.rule.RuleSet;
import io.github.morasanu.source.ScanBudget;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
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

  /** Where what follows a piece lies is known only if the piece was read, so it may not be left out. */
  @Test
  void fault_inAPieceOfAText_asksForTheScanOnOneThread() throws Exception {
    String line = "something to read\n";
    Files.writeString(folder.resolve("long.txt"), line.repeat(400_000) + "TEL " + VALUE);
    ScanRequest request = ScanRequest.builder().root(new ScanRoot(folder, "")).build();
    ScanBudget budget = new ScanBudget(request.limits());
    ScanTools tools =
        new ScanTools(Detector.compile(RuleSet.builtIn()), request, GitleaksIgnore.NONE);
    List<Consumer<ScanRun>> pieces = new ArrayList<>();
    HandOver handOver = (work, bytes) -> pieces.add(work);
    ScanRun run = new ScanRun(tools, budget, RunControl.NONE, outcome -> {}, handOver);
    run.walk(request.roots().get(0));
    assertThat(pieces).hasSizeGreaterThan(1);

    ScanRun steady = new ScanRun(tools, budget, RunControl.NONE, outcome -> {}, null);
    assertThatCode(() -> pieces.get(0).accept(steady)).doesNotThrowAnyException();
    ScanRun faulty = new ScanRun(tools, budget, () -> failBelow(".TextPiece"), outcome -> {}, null);
    assertThatThrownBy(() -> pieces.get(0).accept(faulty)).isInstanceOf(OutOfOrderException.class);
  }

  private static void failBelow(String reader) {
    if (isBelow(reader)) {
      throw new IllegalStateException(VALUE);
    }
  }

  /** Whether a method of a class has called. */
  private static boolean isBelow(String name) {
    return StackWalker.getInstance()
        .walk(frames -> frames.anyMatch(frame -> frame.getClassName().endsWith(name)));
  }

  /** Fails once while a content is read, as a bug would: with a message that quotes what is examined. */
  private static final class Faulty implements ScanProgress {
    private final AtomicBoolean failed = new AtomicBoolean();

    @Override
    public void scanned(long files, long bytes, long findings) {}

    @Override
    public boolean endsEarly() {
      if (isBelow(".TextExtractor") && !failed.getAndSet(true)) {
        throw new IllegalStateException(VALUE);
      }
      return false;
    }
  }
}
