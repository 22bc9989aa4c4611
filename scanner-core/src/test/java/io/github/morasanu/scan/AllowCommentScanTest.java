/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.scan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.morasanu.model.AllowComment;
import io.github.morasanu.model.Confidence;
import io.github.morasanu.model.Finding;
import io.github.morasanu.model.ScanReport;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AllowCommentScanTest {
  private static final String PHONE = "090-3847-2915";

  @TempDir
  Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "電話 " + PHONE + " // morasanu:allow phone-number our switchboard",
        "電話 " + PHONE + " /* morasanu:allow phone-number-mobile our switchboard */",
        "<!-- morasanu:allow phone-number our switchboard --> 電話 " + PHONE,
        "電話 " + PHONE
            + " // morasanu:allow email-address x morasanu:allow phone-number our switchboard",
      })
  void aComment_silencesItsRuleOnItsLine_andIsToldOf(String line) throws IOException {
    ScanReport report = Scans.scan(folder, "a.txt", "x\n" + line + "\n電話 090-3847-2916\n");
    assertThat(report.findings()).extracting(f -> f.location().line()).containsExactly(3);
    assertThat(report.comments())
        .filteredOn(comment -> comment.rule().startsWith("phone"))
        .singleElement()
        .satisfies(comment -> {
          assertThat(comment.location().line()).isEqualTo(2);
          assertThat(comment.reason())
              .isEqualTo(line.contains("x mor") ? "our switchboard" : comment.reason());
          assertThat(comment.reason()).startsWith("our switchboard");
          assertThat(comment.values()).isEqualTo(1);
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "電話 " + PHONE + " // morasanu:allow email-address not this one",
        "電話 " + PHONE + " // morasanu:allow phone-number",
        "電話 " + PHONE + " // morasanu:allow phone-number */",
        "電話 " + PHONE + " // morasanu:allow phon-number typing error",
        "電話 " + PHONE + " // morasanu:allowphone-number no space",
        "電話 " + PHONE + " // allow phone-number other word",
        "// morasanu:allow phone-number the line before\n電話 " + PHONE,
      })
  void whatIsNoSuchComment_silencesNothing(String text) throws IOException {
    assertThat(Scans.scan(folder, "a.txt", text).findings()).hasSize(1);
  }

  @Test
  void anUnusedComment_isToldOf_andOneThatNamesNoRuleIsNone() throws IOException {
    ScanReport report = Scans.scan(
        folder, "a.txt", "morasanu:allow phone-number gone\nmorasanu:allow <rule> reason\n");
    assertThat(report.comments()).singleElement().satisfies(comment -> {
      assertThat(comment.values()).isZero();
      assertThat(comment.reason()).isEqualTo("gone");
    });
  }

  @Test
  void aValueInTheReason_isMasked() throws IOException {
    ScanReport report = Scans.scan(
        folder, "a.txt", "電話 " + PHONE + " # morasanu:allow phone-number " + PHONE + " is ours\n");
    assertThat(report.comments()).singleElement().satisfies(comment -> {
      assertThat(comment.values()).isEqualTo(2);
      assertThat(comment.reason()).doesNotContain("3847").endsWith("is ours");
    });
    assertThat(report.toString()).doesNotContain("3847-2915");
  }

  @Test
  void otherCharsets_makeNoDifference() throws IOException {
    for (String charset : List.of("UTF-8", "windows-31j", "UTF-16")) {
      String text = "電話番号 " + PHONE + " （当社） // morasanu:allow phone-number 当社の代表番号\n";
      ScanReport report = Scans.scan(folder, "a.txt", text.getBytes(Charset.forName(charset)));
      assertThat(report.findings()).as(charset).isEmpty();
      assertThat(report.comments())
          .as(charset)
          .extracting(AllowComment::reason)
          .containsExactly("当社の代表番号");
    }
  }

  @Test
  void aLongText_givesTheSameForEveryNumberOfThreads() throws Exception {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 60_000; i++) {
      text.append("row ")
          .append(i)
          .append(" lorem ipsum dolor sit amet, consectetur adipiscing elit, ")
          .append("sed do eiusmod tempor incididunt ut labore\n");
      if (i % 9000 == 8999) {
        text.append("電話 090-3847-2")
            .append(100 + i / 9000)
            .append(" # morasanu:allow phone-number no. ")
            .append(i)
            .append('\n');
      }
    }
    Path file = Files.writeString(folder.resolve("long.txt"), text);
    ScanReport one = scan(file, 1, true);
    assertThat(one.findings()).isEmpty();
    assertThat(one.comments())
        .hasSize(6)
        .allSatisfy(comment -> assertThat(comment.values()).isEqualTo(1));
    assertThat(scan(file, 3, true)).isEqualTo(one);
    assertThat(scan(file, 3, false).findings()).extracting(Finding::ruleId).hasSize(6);
  }

  @Test
  void commentsBeyondTheMost_areNotHonoured() throws IOException {
    String line = "電話 090-3847-2915 # morasanu:allow phone-number x\n";
    ScanReport report = Scans.scan(folder, "a.txt", line.repeat(AllowLedger.MOST + 50));
    assertThat(report.findings().stream().mapToLong(Finding::count).sum()).isEqualTo(50);
    assertThat(report.comments()).hasSize(AllowLedger.MOST);
  }

  private static ScanReport scan(Path file, int threads, boolean comments) throws Exception {
    ScanRequest request = ScanRequest.builder()
        .root(new ScanRoot(file, "long.txt"))
        .minConfidence(Confidence.MEDIUM)
        .threads(threads)
        .honoursComments(comments)
        .build();
    return Scanner.withBuiltInRules().scan(request, ScanProgress.NONE);
  }
}
