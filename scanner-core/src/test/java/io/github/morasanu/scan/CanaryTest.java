/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.scan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.morasanu.model.Confidence;
import io.github.morasanu.model.ScanReport;
import io.github.morasanu.policy.Policy;
import io.github.morasanu.policy.Verdict;
import io.github.morasanu.report.ReportFormat;
import io.github.morasanu.report.Reporter;
import io.github.morasanu.report.TextReporter;
import io.github.morasanu.testdata.PlantedValue;
import io.github.morasanu.testdata.SyntheticCorpus;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No output, message or {@code toString} holds a value: neither as written nor without its separators. */
class CanaryTest {
  private static final SyntheticCorpus CORPUS = SyntheticCorpus.seeded(4711);

  @TempDir
  private Path folder;

  private ScanReport report;

  @BeforeEach
  void scan() throws IOException {
    CORPUS.writeTo(folder, StandardCharsets.UTF_8);
    for (PlantedValue value : CORPUS.plantedValues()) {
      if (value.kind().equals("my-number") || value.kind().equals("email-address")) {
        Files.writeString(folder.resolve("個人番号 " + value.value() + ".txt"), value.value());
      }
    }
    report = Scans.scan(folder, Confidence.LOW);
    assertThat(report.findings()).hasSizeGreaterThan(50);
  }

  @ParameterizedTest
  @EnumSource(ReportFormat.class)
  void report_holdsNoValue_inAnyFormat(ReportFormat format) throws IOException {
    String output = write(format.reporter(Policy.defaults()));

    assertThat(output).contains("個人番号");
    assertHoldsNoValue(output);
  }

  @Test
  void text_holdsNoValue_alsoWithReasons() throws IOException {
    assertHoldsNoValue(write(TextReporter.plain().withReasons(true)));
  }

  @Test
  void toString_holdsNoValue() {
    assertHoldsNoValue(report.toString());
  }

  @Test
  void cache_holdsNoValue(@TempDir Path cache) throws Exception {
    ScanRequest request = ScanRequest.builder()
        .root(new ScanRoot(folder, ""))
        .minConfidence(Confidence.LOW)
        .fingerprintKey(Scans.KEY)
        .cache(cache)
        .build();
    Scanner.withBuiltInRules().scan(request, ScanProgress.NONE);
    List<Path> files;
    try (Stream<Path> all = Files.list(cache)) {
      files = all.toList();
    }
    String content = Files.readString(files.get(0), StandardCharsets.ISO_8859_1);
    String output =
        new String(content.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);

    assertThat(files).hasSize(1);
    assertThat(output).contains("個人番号");
    assertHoldsNoValue(output);
  }

  private String write(Reporter reporter) throws IOException {
    StringWriter out = new StringWriter();
    Verdict verdict = Policy.defaults().judge(report);
    reporter.write(report, verdict, out);
    return out.toString();
  }

  private static void assertHoldsNoValue(String output) {
    assertThat(Leaks.in(output, CORPUS, 7)).isEmpty();
  }
}
