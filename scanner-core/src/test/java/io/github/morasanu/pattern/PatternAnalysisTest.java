/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatternAnalysisTest {
  private static final int UNBOUNDED = PatternAnalysis.UNBOUNDED;

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      value = {
        "abc => 3 => 3",
        "ab?c => 2 => 3",
        "a|bcd => 1 => 3",
        "(?:a|bc){2,3} => 2 => 6",
        "(a(?:b|)c)?x => 1 => 4",
        "a{2,5}? => 2 => 5",
        "\\bfoo$ => 3 => 3",
        "x{,3} => 5 => 5",
        "x{02} => 5 => 5",
        "{ => 1 => 1",
        "\\Qa.b\\E+ => 3 => 2147483647",
        "a(?i)* => 0 => 2147483647",
        "[]a]{3} => 3 => 3",
        "[a\\]b-]{2} => 2 => 2",
        ".{3} => 3 => 6",
        "[^a]{2} => 2 => 4",
        "\\W => 1 => 2",
        "\\pL{4} => 4 => 8",
        "😀 => 2 => 2",
        "\\x{1F600}? => 0 => 2",
        "\\x41\\x{3042}\\101\\n => 4 => 4",
        "[[:alpha:][:^digit:]] => 1 => 2",
        "(?P<n>a)(?<m>b) => 2 => 2",
        "(?s:.)(?i-m)a => 2 => 3",
        "(?:a{1000}){1000} => 1000000 => 1000000",
        "(a{1000}){1000}){ => 0 => 2147483647",
        "(((a{1000}){1000}){1000}){1000} => 2147483647 => 2147483647"
      })
  void lengths_areThoseOfTheMatches(String regex, int min, int max) {
    PatternAnalysis analysis = PatternAnalysis.of(regex);

    assertThat(analysis.minLength()).as(regex).isEqualTo(min);
    assertThat(analysis.maxLength()).as(regex).isEqualTo(max);
  }

  @Test
  void anchors_ofNumbersAndBroadClasses_areNone_andTheReasonSaysSo() {
    for (String regex : SampleRegexes.NUMBERS) {
      assertThat(PatternAnalysis.of(regex).anchors()).as(regex).isEmpty();
      assertThat(PatternAnalysis.of(regex).whyNone()).as(regex).contains("digits or broad classes");
    }
    for (String regex : SampleRegexes.BROAD) {
      assertThat(PatternAnalysis.of(regex).anchors()).as(regex).isEmpty();
      assertThat(PatternAnalysis.of(regex).whyNone()).as(regex).contains("add a literal word");
    }
  }

  @Test
  void anchors_ofARegexWithALiteral_areThere_andTheReasonIsEmpty() {
    for (String regex : SampleRegexes.TELLING) {
      assertThat(PatternAnalysis.of(regex).anchors()).as(regex).isNotEmpty().hasSizeLessThan(9);
      assertThat(PatternAnalysis.of(regex).whyNone()).as(regex).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      value = {
        "foo[0-9]{2}bar => foo[0-9][0-9]bar @0..0 +0",
        "\\bgh[pousr]_[A-Z]{4} => gh[oprsu]_[A-Z][A-Z][A-Z][A-Z] @0..0 +0",
        "x{2,5}secret: => xxsecret: @0..3 +0",
        "[a-z]{1,9}://x => [a-z]://x @0..8 +0",
        "\\w+Q~.* => [0-9A-Z_a-z]Q~ @0..* +*",
        "(?:[a-z]+Q~){2,3} => [a-z]Q~ @0..* +*",
        "(?i)ks_ => [Kk\u212A][Ss\u017F]_ @0..0 +0",
        "(?i:q)Q~ => [Qq]Q~ @0..0 +0",
        "😀~ => \\x{d83d}\\x{de00}~ @0..0 +0"
      })
  void anchors_haveTheirDistances(String regex, String expected) {
    List<PatternAnchor> anchors = PatternAnalysis.of(regex).anchors();

    assertThat(anchors).as(regex).hasSize(1);
    assertThat(anchors.get(0)).hasToString(expected);
  }

  @Test
  void anchors_areWhatAPersonWouldChoose() {
    assertThat(sequences("\\b[0-9a-f]{32}-us[0-9]{1,2}\\b"))
        .singleElement()
        .asString()
        .endsWith("[0-9a-f]-us[0-9]");
    assertThat(sequences("\\bsk-[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20}\\b"))
        .singleElement()
        .asString()
        .contains("T3BlbkFJ");
    assertThat(sequences("\\b[A-Za-z0-9_~.]{3}[0-9]Q~[A-Za-z0-9_~.-]{31,34}"))
        .singleElement()
        .asString()
        .contains("[0-9]Q~");
    assertThat(sequences("\\b[a-z][a-z0-9+.-]{1,9}://[^/ ]{1,40}:[^/ ]{1,60}@[A-Za-z0-9.-]+"))
        .containsExactly("[+-.0-9a-z][+-.0-9a-z]://");
    assertThat(sequences(SampleRegexes.MAIL))
        .singleElement()
        .asString()
        .startsWith("[%+-.0-9A-Z_a-z]@[-.0-9A-Za-z]");
    assertThat(sequences("(?:生年月日|誕生日)[^0-9\\n]{0,6}[0-9]{4}"))
        .containsExactlyInAnyOrder("生年月日", "誕生日");
    assertThat(sequences("-----BEGIN (?:[A-Z]+ )?PRIVATE KEY(?: BLOCK)?-----"))
        .singleElement()
        .asString()
        .startsWith("-----BEGIN ");
  }

  @Test
  void anchors_ofAKeyword_reachOverItsSeparator() {
    assertThat(sequences(SampleRegexes.ASSIGNED_SECRET))
        .hasSize(7)
        .allMatch(sequence -> sequence.endsWith("[\\x{9} \"':=]"));
    assertThat(sequences(SampleRegexes.AWS_SECRET))
        .singleElement()
        .asString()
        .contains("[Kk\u212A][Ee][Yy][\\x{9} \"':=]");
  }

  @Test
  void anchors_ofAnAddress_areThePrefectures() {
    assertThat(sequences(SampleRegexes.ADDRESS))
        .hasSize(6)
        .anyMatch(sequence -> sequence.startsWith("東京都"))
        .anyMatch(sequence -> sequence.startsWith("[々一-龠][々一-龠]県"));
  }

  @Test
  void anchors_ofALongLiteral_areItsRarestPart() {
    String regex = "e".repeat(200) + "QZ~QZ" + "e".repeat(200);
    PatternAnchor anchor = PatternAnalysis.of(regex).anchors().get(0);

    assertThat(anchor.sequence()).hasSize(PatternAnchor.MAX_LENGTH);
    assertThat(anchor.toString()).contains("QZ~QZ");
    assertThat(anchor.minBefore()).isEqualTo(anchor.maxBefore());
    assertThat(anchor.minBefore() + PatternAnchor.MAX_LENGTH + anchor.maxAfter())
        .isEqualTo(405);
  }

  @Test
  void whyNone_namesTheReason() {
    assertThat(PatternAnalysis.of("(?:secret)?").whyNone()).contains("empty text");
    assertThat(PatternAnalysis.of(".").whyNone()).contains("any char");
    assertThat(PatternAnalysis.of("a(b").whyNone()).contains("not understood at character 4");
  }

  @Test
  void looksAround_andAtEdges_tellAssertionsApart() {
    assertThat(PatternAnalysis.of("\\ba")).matches(a -> a.looksAround() && !a.looksAtEdges());
    assertThat(PatternAnalysis.of("(?m)a$")).matches(a -> a.looksAround() && !a.looksAtEdges());
    assertThat(PatternAnalysis.of("^a")).matches(a -> !a.looksAround() && a.looksAtEdges());
    assertThat(PatternAnalysis.of("(?:(?m)b)a\\z")).matches(PatternAnalysis::looksAtEdges);
    assertThat(PatternAnalysis.of("a[$^]")).matches(a -> !a.looksAround() && !a.looksAtEdges());
  }

  @Test
  void deepNesting_isSurvived() {
    PatternAnalysis shallow = PatternAnalysis.of("(".repeat(150) + "QZ~" + ")".repeat(150));
    PatternAnalysis deep = PatternAnalysis.of("(".repeat(50_000) + "QZ~" + ")".repeat(50_000));
    PatternAnalysis mixed = PatternAnalysis.of("(a|b".repeat(1_000) + ")?".repeat(1_000) + "QZ~");

    assertThat(shallow.anchors()).hasSize(1);
    assertThat(deep.anchors()).isEmpty();
    assertThat(deep.whyNone()).contains("too deep");
    assertThat(deep.minLength()).isEqualTo(3);
    assertThat(deep.maxLength()).isEqualTo(3);
    assertThat(mixed.anchors()).hasSize(1);
  }

  @Test
  void hugeRepeatsAndAlternations_areSurvived() {
    StringBuilder words = new StringBuilder("(?i)(?:x");
    for (int i = 0; i < 10_000; i++) {
      words.append("|word").append(i);
    }
    String regex = words.append(")QZ~[0-9]").toString();

    assertThat(sequences(regex)).singleElement().asString().contains("[Qq][Zz]~[0-9]");
    assertThat(PatternAnalysis.of(regex).maxLength()).isEqualTo(12);
    assertThat(PatternAnalysis.of("(?:QZ~{1000}){1000}").anchors()).hasSize(1);
    assertThat(PatternAnalysis.of("(?:a|bc)Q".repeat(2_000)).minLength()).isEqualTo(4_000);
    assertThat(PatternAnalysis.of("é|".repeat(5_000) + "[a-z]".repeat(5_000)).maxLength())
        .isEqualTo(5_000);
  }

  @Test
  void anchor_outOfRange_isRefused() {
    List<CharSet> one = List.of(CharSet.of('a'));

    assertThatThrownBy(() -> new PatternAnchor(List.of(), 0, 0, 0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new PatternAnchor(one, 2, 1, 0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(new PatternAnchor(one, 0, UNBOUNDED, 0).standsAt("ba", 1)).isTrue();
    assertThat(new PatternAnchor(one, 0, UNBOUNDED, 0).standsAt("ba", 2)).isFalse();
  }

  private static List<String> sequences(String regex) {
    return PatternAnalysis.of(regex).anchors().stream()
        .map(anchor -> anchor.toString().substring(0, anchor.toString().lastIndexOf(" @")))
        .toList();
  }
}
