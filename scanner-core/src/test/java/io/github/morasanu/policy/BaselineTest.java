/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.policy;

import static io.github.morasanu.policy.Samples.finding;
import static io.github.morasanu.policy.Samples.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.morasanu.model.Confidence;
import io.github.morasanu.model.Finding;
import io.github.morasanu.model.Kind;
import io.github.morasanu.model.Location;
import io.github.morasanu.model.Severity;
import io.github.morasanu.report.InJapanese;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BaselineTest {
  private static final String KEY = "12345";

  @TempDir
  private Path folder;

  @Test
  void whatIsKnown_isFoundAgainOnAnotherLine() {
    Review review = review(List.of(at(3, "aaaaa")), at(900, "aaaaa"));
    assertThat(review.report().findings()).isEmpty();
    assertThat(review.verdict().id()).isEqualTo("passed");
    assertThat(review.verdict().grounds().tolerated(Tolerated.By.BASELINE)).isEqualTo(1);
  }

  @Test
  void aNewValueOnTheLineOfAnOldOne_isNew() {
    Review review = review(List.of(at(3, "aaaaa")), at(3, "bbbbb"));
    assertThat(review.report().findings()).hasSize(1);
    assertThat(review.verdict().id()).isEqualTo("failed");
  }

  @Test
  void aNewValueThatSharesItsFingerprint_cannotHideBehindAnOldOne() {
    Review review = review(List.of(at(3, "aaaaa")), at(3, "aaaaa"), at(4, "aaaaa"));
    assertThat(review.report().findings()).hasSize(2);
  }

  @Test
  void theSameFingerprintInAnotherFileOrOfAnotherRule_isNew() {
    Finding moved = finding(Kind.MY_NUMBER, Severity.CRITICAL, "b.csv", 3, "aaaaa", 1);
    Finding other = finding(Kind.PASSPORT, Severity.HIGH, "a.csv", 3, "aaaaa", 1);
    Review review = review(List.of(at(3, "aaaaa")), moved, other);
    assertThat(review.report().findings()).hasSize(2);
  }

  @Test
  void aNewVersionOfTheArtifact_makesNothingNew_butAnotherArtifactDoes() {
    Finding before =
        finding(Kind.MY_NUMBER, Severity.CRITICAL, "app-1.2-SNAPSHOT.jar!/a.csv", 3, "aaaaa", 1);
    Finding release =
        finding(Kind.MY_NUMBER, Severity.CRITICAL, "app-1.2.jar!/a.csv", 3, "aaaaa", 1);
    Finding other = finding(Kind.MY_NUMBER, Severity.CRITICAL, "web-1.2.jar!/a.csv", 3, "aaaaa", 1);
    assertThat(review(List.of(before), release).report().findings()).isEmpty();
    assertThat(review(List.of(before), release, other).report().findings()).containsExactly(other);
    // Two versions side by side hold more values than one did.
    assertThat(review(List.of(before), before, release).report().findings()).hasSize(2);
  }

  @Test
  void fewerThanBefore_areKnown() {
    List<Finding> before = List.of(at(3, "aaaaa"), at(4, "aaaaa"), at(5, "ccccc"));
    assertThat(review(before, at(4, "aaaaa")).report().findings()).isEmpty();
  }

  @Test
  void aFindingWithoutFingerprint_isNeverKnown() {
    Finding bare = Finding.builder("my-number", Kind.MY_NUMBER)
        .severity(Severity.CRITICAL)
        .confidence(Confidence.HIGH)
        .location(Location.builder("a.csv").build())
        .preview("***")
        .build();
    assertThat(review(List.of(at(3, "aaaaa")), bare).report().findings()).hasSize(1);
    assertThatIllegalArgumentException().isThrownBy(() -> Baseline.of(List.of(bare), KEY));
  }

  @Test
  void samples_areNotKept() {
    Finding sample = finding(Kind.PAYMENT_CARD, Severity.INFO, "a.csv", 3, "aaaaa", 1);
    assertThat(Baseline.of(List.of(sample), KEY).values()).isZero();
  }

  @Test
  void aFile_givesBackWhatWasWritten_sortedAndWithoutLines() throws Exception {
    Finding quoted = finding(Kind.EMAIL_ADDRESS, Severity.LOW, "顧客\"x\".csv", 7, "00fff", 40);
    Baseline baseline =
        Baseline.of(List.of(quoted, at(3, "bbbbb"), at(9, "aaaaa"), at(8, "aaaaa")), KEY);
    Path file = write(baseline);
    assertThat(Files.readString(file)).isEqualTo("""
        {
        "schemaVersion": "1",
        "key": "12345",
        "entries": [
        {"path":"a.csv","rule":"my-number","fingerprint":"aaaaa","count":2},
        {"path":"a.csv","rule":"my-number","fingerprint":"bbbbb","count":1},
        {"path":"顧客\\"x\\".csv","rule":"email-address","fingerprint":"00fff","count":40}
        ]
        }
        """);
    Baseline read = BaselineFile.read(file, KEY);
    assertThat(read.entries()).isEqualTo(baseline.entries());
    assertThat(read.values()).isEqualTo(43);
  }

  @Test
  void aBaselineOfAnotherKey_isRefused_notTakenForEmpty() throws Exception {
    Path file = write(Baseline.of(List.of(at(3, "aaaaa")), KEY));
    assertThatThrownBy(() -> BaselineFile.read(file, "54321"))
        .isInstanceOf(PolicyException.class)
        .hasMessageContaining("MORASANU_FINGERPRINT_KEY")
        .satisfies(InJapanese::isTold);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "no json",
        "[]",
        "{}",
        "{\"schemaVersion\":\"2\",\"key\":\"12345\",\"entries\":[]}",
        "{\"schemaVersion\":\"1\",\"entries\":[]}",
        "{\"schemaVersion\":\"1\",\"key\":\"12345\",\"entries\":{}}",
        "{\"schemaVersion\":\"1\",\"key\":\"12345\",\"entries\":[{\"path\":\"a\",\"rule\":\"b\",\"fingerprint\":\"c\"}]}",
        "{\"schemaVersion\":\"1\",\"key\":\"12345\",\"entries\":[{\"path\":\"a\",\"rule\":\"b\",\"count\":1}]}",
        "{\"schemaVersion\":\"1\",\"key\":\"12345\",\"entries\":[{\"path\":\"a\",\"fingerprint\":\"c\",\"count\":1}]}",
        "{\"schemaVersion\":\"1\",\"key\":\"12345\",\"entries\":[{\"path\":\"a\",\"rule\":\"b\",\"fingerprint\":\"c\",\"count\":1},{\"path\":\"a\",\"rule\":\"b\",\"fingerprint\":\"c\",\"count\":1}]}",
      })
  void whatIsNoBaseline_isAnErrorThatNamesTheFile(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("b.json"), text);
    assertThatThrownBy(() -> BaselineFile.read(file, KEY))
        .isInstanceOf(PolicyException.class)
        .hasMessageContaining("b.json")
        .satisfies(InJapanese::isTold);
  }

  @Test
  void aMissingBaseline_isAnError() {
    assertThatThrownBy(() -> BaselineFile.read(folder.resolve("none.json"), KEY))
        .isInstanceOf(PolicyException.class)
        .hasMessageContaining("none.json")
        .satisfies(InJapanese::isTold);
  }

  private Path write(Baseline baseline) throws IOException {
    StringWriter out = new StringWriter();
    BaselineFile.write(baseline, out);
    return Files.writeString(folder.resolve("b.json"), out.toString());
  }

  private static Finding at(int line, String fingerprint) {
    return finding(Kind.MY_NUMBER, Severity.CRITICAL, "a.csv", line, fingerprint, 1);
  }

  private static Review review(List<Finding> known, Finding... found) {
    return Policy.builder().baseline(Baseline.of(known, KEY)).build().review(report(1, found));
  }
}
