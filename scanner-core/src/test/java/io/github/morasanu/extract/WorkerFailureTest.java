/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.morasanu.document.FakeWorker;
import io.github.morasanu.document.WorkerCommand;
import io.github.morasanu.source.ScanLimits;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorkerFailureTest {

  private static Extraction extract(TextExtractor extractor, String order) {
    byte[] bytes = ("%PDF-" + order).getBytes(StandardCharsets.US_ASCII);
    return Extraction.of(extractor, "a.pdf", bytes, "X");
  }

  private static TextExtractor extractor(Duration timeout) {
    ScanLimits limits = new ScanLimits(1 << 20, 1 << 20, 100, 5, 100, 1000, timeout);
    return new TextExtractor(limits, SegmentBuffer.CHUNK, PieceReader.SIZE, FakeWorker.command());
  }

  private static void assertFailed(String order, String incident, Coverage coverage) {
    try (TextExtractor extractor = extractor(Duration.ofMinutes(1))) {
      Extraction failed = extract(extractor, order);
      assertThat(failed.incidents).containsExactly(incident);
      assertThat(failed.coverage()).isEqualTo(coverage);
      assertGoesOn(extractor);
    }
  }

  private static void assertGoesOn(TextExtractor extractor) {
    Extraction next = extract(extractor, "next");
    assertThat(next.text()).isEqualTo("%PDF-next");
    assertThat(next.coverage()).isEqualTo(Coverage.WHOLE);
    assertThat(next.incidents).isEmpty();
  }

  @Test
  void worker_thatHangs_isEndedAndTheNextDocumentIsRead() {
    try (TextExtractor extractor = extractor(Duration.ofSeconds(5))) {
      Extraction hung = extract(extractor, "hang");
      assertThat(hung.incidents).containsExactly("timeout");
      assertThat(hung.text()).isEqualTo("%PDF-hang");
      assertThat(hung.coverage()).isEqualTo(Coverage.PARTIAL);
      assertGoesOn(extractor);
    }
  }

  @Test
  void worker_thatCrashes_isOneIncident() {
    assertFailed("crash", "parser-failure", Coverage.NONE);
  }

  @Test
  void worker_thatFillsItsMemory_isOneIncident() {
    assertFailed("memory", "parser-failure", Coverage.NONE);
  }

  @Test
  void worker_thatAnswersNonsense_isDismissed() {
    assertFailed("nonsense", "parser-failure", Coverage.NONE);
  }

  @Test
  void worker_thatNamesFilesElsewhere_isDismissed() {
    assertFailed("escape", "parser-failure", Coverage.PARTIAL);
  }

  @Test
  void embeddedFiles_areGiven() {
    try (TextExtractor extractor = extractor(Duration.ofMinutes(1))) {
      assertThat(extract(extractor, "embed").embedded).containsExactly("name.bin=bytes");
    }
  }

  @Test
  void document_overItsLimit_isNotParsed() {
    try (TextExtractor extractor = extractor(Duration.ofMinutes(1))) {
      Extraction large = extract(extractor, "x".repeat(1000));
      assertThat(large.incidents).containsExactly("over-budget");
      assertThat(large.coverage()).isEqualTo(Coverage.NONE);
    }
  }

  @Test
  void worker_thatDoesNotStart_isAnIncident() {
    WorkerCommand command =
        new WorkerCommand("no.such.Main", List.of(), WorkerFailureTest.class.getClassLoader());
    try (TextExtractor extractor =
        new TextExtractor(ScanLimits.defaults(), SegmentBuffer.CHUNK, PieceReader.SIZE, command)) {
      assertThat(extract(extractor, "x").incidents).containsExactly("parser-failure");
    }
  }
}
