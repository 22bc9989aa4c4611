/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.benchmarks.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.morasanu.model.Confidence;
import io.github.morasanu.model.Finding;
import io.github.morasanu.model.Kind;
import io.github.morasanu.model.Location;
import io.github.morasanu.model.Severity;
import io.github.morasanu.testdata.accuracy.Carrier;
import io.github.morasanu.testdata.accuracy.CaseFile;
import io.github.morasanu.testdata.accuracy.LabelledCase;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class JudgeTest {
  private static final String PATH = "f.csv";

  private final Tally tally = new Tally();

  @Test
  void valueIsFound_ifLineAndKindAgree() {
    judge(List.of(value(1), value(2)), finding(Kind.MY_NUMBER, 1, 1));

    assertThat(recall()).isEqualTo(new Share(1, 2));
    assertThat(tally.precision("my-number")).isEqualTo(new Share(1, 1));
    assertThat(tally.mistakes()).extracting(Mistake::type).containsExactly("miss");
  }

  @Test
  void otherKindOnTheLine_isMissAndFalseAlarmOfThatKind() {
    judge(List.of(value(1)), finding(Kind.PHONE_NUMBER, 1, 1));

    assertThat(recall()).isEqualTo(new Share(0, 1));
    assertThat(tally.falseAlarms()).containsOnlyKeys("phone-number");
    assertThat(tally.mistakes()).extracting(Mistake::type).containsExactly("extra", "miss");
  }

  @Test
  void toleratedKind_isNeither() {
    LabelledCase both = labelled(1, 1, true, false, 1, Set.of("phone-number"));
    judge(List.of(both), finding(Kind.PHONE_NUMBER, 1, 1), finding(Kind.MY_NUMBER, 1, 1));

    assertThat(recall()).isEqualTo(new Share(1, 1));
    assertThat(tally.falseAlarms()).isEmpty();
  }

  @Test
  void anyFindingInALookAlike_isAFalseAlarm_onceALine() {
    judge(
        List.of(labelled(3, 3, false, false, 1, Set.of())),
        finding(Kind.MY_NUMBER, 3, 1),
        finding(Kind.MY_NUMBER, 3, 1));

    assertThat(tally.kind("my-number").alarms()).isEqualTo(new Share(1, 1));
    assertThat(tally.falseAlarms()).containsEntry("my-number", 1L);
  }

  @Test
  void dummyMayBeReportedForInformationOnly() {
    LabelledCase dummy = labelled(1, 1, false, true, 1, Set.of());
    Finding info = Finding.builder("my-number", Kind.MY_NUMBER)
        .severity(Severity.INFO)
        .confidence(Confidence.MEDIUM)
        .location(Location.builder(PATH).line(1).build())
        .preview("*")
        .build();
    judge(List.of(dummy), info);
    assertThat(tally.falseAlarms()).isEmpty();

    judge(List.of(dummy), finding(Kind.MY_NUMBER, 1, 1));
    assertThat(tally.falseAlarms()).containsOnlyKeys("my-number");
  }

  @Test
  void findingBesideAllCases_isStray() {
    judge(List.of(value(1)), finding(Kind.MY_NUMBER, 1, 1), finding(Kind.MY_NUMBER, 5, 1));

    assertThat(tally.precision("my-number")).isEqualTo(new Share(1, 2));
    assertThat(tally.mistakes()).extracting(Mistake::type).containsExactly("stray");
  }

  @Test
  void findingOfSeveralValues_isRightForAsManyCases() {
    judge(List.of(value(1), value(2), value(3)), finding(Kind.MY_NUMBER, 1, 2));

    assertThat(recall()).isEqualTo(new Share(2, 3));
  }

  @Test
  void columnIsFound_ifNearlyAllItsValuesAre() {
    LabelledCase column = labelled(1, 20, true, false, 20, Set.of());
    judge(List.of(column), finding(Kind.MY_NUMBER, 1, 18));
    assertThat(recall()).isEqualTo(new Share(0, 1));

    judge(List.of(column), finding(Kind.MY_NUMBER, 1, 10), finding(Kind.MY_NUMBER, 11, 9));
    assertThat(recall()).isEqualTo(new Share(1, 2));
  }

  private Share recall() {
    return tally.kind("my-number").recall();
  }

  private void judge(List<LabelledCase> cases, Finding... findings) {
    String text = "line\n".repeat(20);
    new Judge("", new CaseFile(PATH, text, cases), tally).judge(List.of(findings));
  }

  private static LabelledCase value(int line) {
    return labelled(line, line, true, false, 1, Set.of());
  }

  private static LabelledCase labelled(
      int line, int lastLine, boolean expected, boolean sample, int values, Set<String> tolerated) {
    return new LabelledCase(
        "my-number/test",
        "my-number",
        expected,
        sample,
        Carrier.CSV,
        PATH,
        line,
        lastLine,
        values,
        tolerated,
        "x");
  }

  private static Finding finding(Kind kind, int line, long count) {
    return Finding.builder(kind.id(), kind)
        .severity(Severity.HIGH)
        .confidence(Confidence.MEDIUM)
        .location(Location.builder(PATH).line(line).build())
        .count(count)
        .preview("*")
        .build();
  }
}
