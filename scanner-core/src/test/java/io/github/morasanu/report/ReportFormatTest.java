/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.morasanu.model.Finding;
import io.github.morasanu.model.ScanIncident;
import io.github.morasanu.model.ScanReport;
import io.github.morasanu.policy.Policy;
import io.github.morasanu.policy.Review;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** What holds for every format. */
class ReportFormatTest {

  @ParameterizedTest
  @EnumSource(
      value = ReportFormat.class,
      mode = Mode.EXCLUDE,
      names = {"TEXT", "JSON"})
  void reporter_writesTheGoldenReports(ReportFormat format) throws IOException {
    Golden.assertGolden("full-" + format.fileName(), Written.as(format, SampleReport.full()));
    Golden.assertGolden("empty-" + format.fileName(), Written.as(format, SampleReport.empty()));
  }

  @ParameterizedTest
  @EnumSource(ReportFormat.class)
  void reporter_writesTheGoldenReportsOfWhatSomebodyAllowed(ReportFormat format)
      throws IOException {
    Golden.assertGolden(
        "reviewed-" + format.fileName(),
        Written.as(format, SampleReport.withComments(), SampleReport.allowing()));
  }

  @Test
  void reporters_forPeople_writeTheGoldenReportsInJapanese() throws IOException {
    Policy policy = SampleReport.allowing();
    Review review = policy.review(SampleReport.withComments());
    for (ReportFormat format : List.of(ReportFormat.TEXT, ReportFormat.MARKDOWN)) {
      StringWriter out = new StringWriter();
      format.reporter(policy, Locale.JAPANESE).write(review.report(), review.verdict(), out);
      Golden.assertGolden("reviewed-ja-" + format.fileName(), out.toString());
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = ReportFormat.class,
      names = {"JSON", "SARIF", "JUNIT", "CSV", "MARKDOWN", "HTML"})
  void reporter_saysWhatWasAllowedAndWhy_whatIsStale_andTheLaw(ReportFormat format)
      throws IOException {
    String text = Written.as(format, SampleReport.withComments(), SampleReport.allowing());
    String words = text.replace("&#46;", ".").replace("&#58;", ":").replace("&#40;", "(");
    assertThat(words)
        .contains("book.xlsx", "sample of ours", "switchboard", "baseline")
        .contains("morasanu.toml:8")
        .contains("My Number Act art. 29-4", "not legal advice");
    if (format == ReportFormat.MARKDOWN || format == ReportFormat.HTML) {
      assertThat(text).doesNotContain("<script>.java");
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = ReportFormat.class,
      names = {"JSON", "SARIF", "JUNIT", "CSV", "GITLAB_CODE_QUALITY", "GITLAB_SECRET_DETECTION"})
  void reporter_ofAFormatForPrograms_isTheSameForEveryReader(ReportFormat format)
      throws IOException {
    StringWriter english = new StringWriter();
    StringWriter japanese = new StringWriter();
    Policy policy = Policy.defaults();
    format
        .reporter(policy, Locale.ENGLISH)
        .write(SampleReport.full(), SampleReport.FAILED, english);
    format.reporter(policy, Locale.JAPAN).write(SampleReport.full(), SampleReport.FAILED, japanese);
    assertThat(japanese.toString()).isEqualTo(english.toString());
  }

  @ParameterizedTest
  @EnumSource(ReportFormat.class)
  void reporter_writesTheSameForFindingsInAnyOrder(ReportFormat format) throws IOException {
    ScanReport report = BigReport.of(500);
    List<Finding> findings = new ArrayList<>(report.findings());
    List<ScanIncident> incidents = new ArrayList<>(report.incidents());
    Collections.reverse(findings);
    Collections.reverse(incidents);

    assertThat(Written.as(format, new ScanReport(findings, incidents, report.summary())))
        .isEqualTo(Written.as(format, report));
  }

  @ParameterizedTest
  @EnumSource(ReportFormat.class)
  void reporter_endsItsLastLine_andLeavesTheWriterOpen(ReportFormat format) throws IOException {
    StringWriter out = new StringWriter() {
      @Override
      public void close() {
        throw new IllegalStateException("closed");
      }
    };
    format.reporter(Policy.defaults()).write(SampleReport.full(), SampleReport.FAILED, out);

    assertThat(out.toString()).endsWith("\n");
  }

  @ParameterizedTest
  @EnumSource(value = ReportFormat.class, mode = Mode.EXCLUDE, names = "CSV")
  void reporter_writesNoCarriageReturns(ReportFormat format) throws IOException {
    assertThat(Written.as(format, SampleReport.full())).doesNotContain("\r");
  }

  @ParameterizedTest
  @EnumSource(value = ReportFormat.class, mode = Mode.EXCLUDE, names = "JSON")
  void reporter_showsWhatNobodyCouldSeeAsItsCode(ReportFormat format)
      throws CharacterCodingException, IOException {
    String text = Written.as(format, HostileReport.report());

    assertThat(text).doesNotContain("\u0000", "\u2028");
    // Fails for half a character, which no file in UTF-8 can hold.
    assertThat(StandardCharsets.UTF_8
            .newEncoder()
            .encode(java.nio.CharBuffer.wrap(text))
            .limit())
        .isPositive();
  }

  @ParameterizedTest
  @EnumSource(ReportFormat.class)
  void reporter_namesEveryIncident_orHowManyMoreThereAre(ReportFormat format) throws IOException {
    assertThat(Written.as(format, SampleReport.full())).contains("huge", "It unpacks to too much");
  }

  @ParameterizedTest
  @EnumSource(ReportFormat.class)
  void fileName_isOfThisFormatOnly(ReportFormat format) {
    assertThat(Arrays.stream(ReportFormat.values()).map(ReportFormat::fileName))
        .containsOnlyOnce(format.fileName());
    assertThat(format.id()).isEqualTo(format.id().toLowerCase(Locale.ROOT));
  }
}
