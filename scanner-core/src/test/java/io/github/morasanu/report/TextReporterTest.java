/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.morasanu.model.Severity;
import io.github.morasanu.policy.Verdict;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TextReporterTest {

  @Test
  void write_matchesTheGoldenReport() throws IOException {
    Golden.assertGolden("full.txt", text(TextReporter.plain()));
  }

  @Test
  void write_withReasonsMatchesTheGoldenReport() throws IOException {
    Golden.assertGolden("full-explained.txt", text(TextReporter.plain().withReasons(true)));
  }

  @Test
  void write_ofNothingMatchesTheGoldenReport() throws IOException {
    StringWriter out = new StringWriter();
    TextReporter.plain().write(SampleReport.empty(), new Verdict.Passed(), out);

    Golden.assertGolden("empty.txt", out.toString());
  }

  @Test
  void write_inColorDiffersOnlyByEscapeSequences() throws IOException {
    String colored = text(TextReporter.plain().withColor(true));

    assertThat(colored).contains("\u001b[1;31mcritical\u001b[0m", "\u001b[1;31mFAILED");
    assertThat(withoutColors(colored)).isEqualTo(text(TextReporter.plain()));
  }

  @Test
  void write_letsNoNameControlTheTerminal() throws IOException {
    assertThat(text(TextReporter.plain().withReasons(true)))
        .contains("evil\\u{1B}[2J\\u{202E}\\u{A}.txt")
        .doesNotContain("\u001b", "\u202e", "\u0007");
  }

  @Test
  void sentence_countsOneAndMany() {
    assertThat(TextReporter.sentence(new Verdict.Failed(1, Severity.HIGH), Locale.ENGLISH))
        .isEqualTo("FAILED: 1 value at or over the threshold, the worst of high severity");
    assertThat(TextReporter.sentence(new Verdict.Incomplete(1200), Locale.ENGLISH))
        .isEqualTo("INCOMPLETE: nothing found at or over the threshold, but 1,200 incidents"
            + " kept the scan from examining everything");
    assertThat(TextReporter.sentence(new Verdict.Passed(), Locale.ENGLISH)).startsWith("PASSED: ");
  }

  @Test
  void write_inJapaneseMatchesTheGoldenReports() throws IOException {
    TextReporter reporter = TextReporter.plain().in(Locale.JAPANESE);

    Golden.assertGolden("full-ja.txt", text(reporter));
    Golden.assertGolden("full-explained-ja.txt", text(reporter.withReasons(true)));
  }

  @Test
  void write_isInOneLanguageAlone() throws IOException {
    StringWriter english = new StringWriter();
    TextReporter.plain().write(SampleReport.full(), SampleReport.FAILED, english);
    String japanese = text(TextReporter.plain().in(Locale.JAPAN));

    assertThat(english.toString()).contains("Law and standards").doesNotContain("個人情報保護法", "確認");
    assertThat(japanese)
        .contains("確認すべき法令・規格", "不合格：")
        .doesNotContain("Law and", "APPI", "FAILED", "Summary", "examined", "critical");
    assertThat(text(TextReporter.plain().in(Locale.FRANCE))).isEqualTo(english.toString());
  }

  @Test
  void write_namesTheValuesOfTheLawOnce_andEachProvisionInOneLine() throws IOException {
    String law = text(TextReporter.plain());
    law = law.substring(law.indexOf("Law and standards"), law.indexOf("\nSummary"));

    assertThat(law.lines().filter(line -> line.contains("1,234 my-number"))).hasSize(4);
    assertThat(law.lines().filter(line -> line.startsWith("    ")))
        .hasSize(SampleReport.FAILED.grounds().law().size());
  }

  private static String text(TextReporter reporter) throws IOException {
    StringWriter out = new StringWriter();
    reporter.write(SampleReport.full(), SampleReport.FAILED, out);
    return out.toString();
  }

  private static String withoutColors(String text) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '\u001b') {
        i = text.indexOf('m', i);
      } else {
        plain.append(text.charAt(i));
      }
    }
    return plain.toString();
  }
}
