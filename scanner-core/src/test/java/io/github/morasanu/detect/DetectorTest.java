/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.detect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.morasanu.detect.DetectorProbe.Found;
import io.github.morasanu.label.FieldMap;
import io.github.morasanu.model.RulePlan;
import io.github.morasanu.report.InJapanese;
import io.github.morasanu.rule.RuleException;
import io.github.morasanu.rule.RuleReader;
import io.github.morasanu.rule.RuleSet;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DetectorTest {
  private static final DetectorProbe PROBE = DetectorProbe.of(RuleSet.builtIn());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "284756103944",
        "2847-5610-3944",
        "2847 5610 3944",
        "284756-103944",
        "２８４７５６１０３９４４",
        "２８４７－５６１０－３９４４",
        "2847ー5610ー3944",
        "2847‐5610‐3944",
        "2847−5610−3944",
      })
  void scan_findsANumber_howeverItIsWritten(String number) {
    assertThat(PROBE.find("番号" + number + "です")).extracting(Found::rule).contains("my-number");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0284756103944",
        "2847561039441",
        "a284756103944",
        "284756103944px",
        "284756103944.5",
        "0.284756103944",
        "e*.284756103944",
        "#284756103944",
        "¥284756103944",
        "284756103944%",
        "550e8400-e29b-41d4-a716-284756103944",
        "2847-5610-3944-1234",
        "1234-2847-5610-3944",
        "2847 5610-3944",
        "2847 5610 3944 2026",
      })
  void scan_leavesAPieceOfSomethingElse(String text) {
    assertThat(PROBE.find("番号 " + text + " です"))
        .extracting(Found::rule)
        .doesNotContain("my-number");
  }

  @Test
  void scan_separatesNumbersThatStandSideBySide() {
    assertThat(PROBE.find("〒100-0001 090-3847-2915 2847 5610 3944"))
        .extracting(Found::rule)
        .containsExactlyInAnyOrder("postal-code", "phone-number-mobile", "my-number");
  }

  @ParameterizedTest
  @CsvSource({
    "member 12345678, true",
    "12345678, false",
    "invoice 12345678, false",
    "member of invoice 12345678, false",
  })
  void scan_ofARuleForContextOnly_asksForAWordThatSpeaksForTheValue(String text, boolean found)
      throws Exception {
    DetectorProbe probe = probe("""
        id = "member"
        shapes = ["8"]
        context = ["member"]
        contrary = ["invoice"]
        contextOnly = true
        """);

    assertThat(probe.find(text)).hasSize(found ? 1 : 0);
  }

  @Test
  void scan_reportsPositionsOfTheOriginalText() {
    Found found = PROBE.find("あ個人番号２８４７－５６１０－３９４４い").get(0);
    assertThat(found.start()).isEqualTo(5);
    assertThat(found.end()).isEqualTo(19);
  }

  @Test
  void scan_findsOnlyWhatStartsInItsRange_butReadsTheContextAround() {
    String text = "個人番号 284756103944 703184629551";
    assertThat(PROBE.find(text, 6, text.length(), FieldMap.NONE))
        .extracting(Found::start)
        .containsExactly(18);
    List<Found> first = PROBE.find(text, 5, 6, FieldMap.NONE);
    assertThat(first).extracting(Found::context).containsExactly("個人番号");
  }

  @Test
  void scan_letsTheNearestWordSpeak() {
    assertThat(PROBE.find("個人番号ではなく注文番号 284756103944").get(0).contrary()).isEqualTo("注文");
    assertThat(PROBE.find("注文者の個人番号 284756103944").get(0).context()).isEqualTo("個人番号");
  }

  @Test
  void scan_hearsTheLineBefore_butNotTheOneBeforeThat() {
    assertThat(PROBE.find("個人番号\n284756103944").get(0).context()).isEqualTo("個人番号");
    assertThat(PROBE.find("個人番号\n控え\n284756103944").get(0).context()).isEmpty();
  }

  @Test
  void scan_hearsTheHeadingAboveAnEmptyLine_ofWhatIsAllOfItsLine() {
    assertThat(PROBE.find("個人番号の控え\r\n\r\n　284756103944\r\n").get(0).context()).isEqualTo("個人番号");
    assertThat(PROBE.find("個人番号の控え\n\n284756103944 まで").get(0).context()).isEmpty();
    assertThat(PROBE.find("個人番号は別紙。\n\n284756103944\n").get(0).context()).isEmpty();
    assertThat(PROBE.find("個人番号\n\n\n284756103944\n").get(0).context()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "注文番号, true",
    "注文番号：, true",
    "注文番号 123, false",
    "注文番号：あり, false",
    "lot 42 finished, false",
    "注文番号 と 数量, true",
  })
  void scan_hearsAContraryWordOfTheLineBefore_unlessItHasAValueThere(String line, boolean heard) {
    assertThat(PROBE.find(line + "\n090-3847-2915").get(0).contrary().isEmpty()).isEqualTo(!heard);
    assertThat(PROBE.find(line + "\n  090-3847-2915").get(0).contrary()).isNotEmpty();
  }

  @Test
  void scan_takesAShortWordOnlyWhereItStandsForItself() {
    assertThat(PROBE.find("homeTel 090-3847-2915").get(0).context()).isEqualTo("tel");
    assertThat(PROBE.find("HOTELS 090-3847-2915").get(0).context()).isEmpty();
  }

  @Test
  void scan_believesTheLabel_moreThanWordsNearBy() {
    String text = "注文番号 284756103944";
    Found found = PROBE.find(text, 0, text.length(), offset -> "マイナンバー").get(0);
    assertThat(found.context()).isEqualTo("マイナンバー");
    assertThat(found.contrary()).isEmpty();
  }

  @Test
  void scan_foldsLabels() {
    String text = "284756103944";
    assertThat(PROBE.find(text, 0, text.length(), offset -> "ﾏｲﾅﾝﾊﾞｰ").get(0).context())
        .isNotEmpty();
    assertThat(PROBE.find(text, 0, text.length(), offset -> "MyNumber").get(0).context())
        .isEqualTo("mynumber");
  }

  @Test
  void scan_marksPublishedDummies() {
    assertThat(PROBE.find("個人番号 123456789018")).extracting(Found::sample).containsExactly(true);
    assertThat(PROBE.find("card 4111-1111-1111-1111"))
        .extracting(Found::sample)
        .containsExactly(true);
  }

  @Test
  void scan_tellsWhatFailedTheCheck() {
    assertThat(PROBE.refused("284756103945 284756103946 284756103944", "my-number"))
        .isEqualTo(2);
  }

  @Test
  void scan_findsARegexMatchOnce_howeverManyOfItsKeywordsItHolds() throws Exception {
    DetectorProbe probe = probe("id='secret-x'\nregex='ab(?:[a-z]{2})*ab'\nkeywords=['ab']");
    assertThat(probe.find("ab ab xx abzzabyyab")).hasSize(1);
  }

  @Test
  void scan_takesTheGroupAsTheValue() throws Exception {
    DetectorProbe probe =
        probe("id='secret-x'\nregex='key=([0-9]+)'\nkeywords=['key']\nsecretGroup=1");
    assertThat(probe.find("KEY key=123").get(0).start()).isEqualTo(8);
  }

  @Test
  void compile_refusesUnknownNames_withTheKnownOnes() {
    assertThatThrownBy(() -> probe("id='a'\nshapes=['12']\nvalidator='luhn10'"))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("unknown validator 'luhn10'; known are address, ")
        .satisfies(InJapanese::isTold);
    assertThatThrownBy(() -> probe("id='a'\nmatcher='x'"))
        .hasMessageContaining("unknown matcher 'x'")
        .satisfies(InJapanese::isTold);
  }

  @Test
  void compile_refusesWhatRe2Cannot() {
    assertThatThrownBy(() -> probe("id='a'\nregex='(?=x)'\nkeywords=['x']"))
        .hasMessageContaining("rule 'a' has no valid RE2 regex")
        .satisfies(InJapanese::isTold);
    assertThatThrownBy(() -> probe("id='a'\nregex='x'\nkeywords=['x']\nsecretGroup=1"))
        .hasMessageContaining("secretGroup 1, but its regex has 0 groups")
        .satisfies(InJapanese::isTold);
    assertThatThrownBy(() -> probe("id='a'\nregex='((x{100}){10}){20}'\nkeywords=['x']"))
        .hasMessageContaining("use smaller repeats")
        .satisfies(InJapanese::isTold);
    assertThatThrownBy(() -> probe("id='a'\nregex='(((x{0,1000}){1000}){1000})key'"))
        .hasMessageContaining("use smaller repeats")
        .satisfies(InJapanese::isTold);
    assertThatThrownBy(() -> probe("id='a'\nregex='(?i)key_[À-ỿ]'"))
        .hasMessageContaining("U+1C80 to U+1C88")
        .satisfies(InJapanese::isTold);
  }

  @Test
  void compile_refusesARegexWithoutAnchor_withAdvice() {
    assertThatThrownBy(() -> probe("id='a'\nregex='[0-9]{9}'"))
        .hasMessageContaining("rule 'a' would have to run its regex over every text")
        .hasMessageContaining("unanchored = true")
        .satisfies(InJapanese::isTold);
    assertThatThrownBy(() -> probe("id='a'\nregex='x*'\nunanchored=true"))
        .hasMessageContaining("matches nothing at all")
        .satisfies(InJapanese::isTold);
  }

  @Test
  void scan_runsAnUnanchoredRegex_overAllText() throws Exception {
    DetectorProbe probe = probe("id='a'\nregex='[0-9]{9}'\nunanchored=true");
    String text = "123456789 " + "x".repeat(500) + " 987654321";
    assertThat(probe.find(text)).extracting(Found::start).containsExactly(0, 511);
    assertThat(probe.find(text, 505, text.length(), FieldMap.NONE))
        .extracting(Found::start)
        .containsExactly(511);
    assertThat(probe.find(text, 0, 511, FieldMap.NONE)).extracting(Found::start).containsExactly(0);
  }

  @Test
  void scan_findsValuesThatShareWhatStandsBetweenThem() {
    String key = "AKIARZPUZDIKABKEKU2U";
    assertThat(PROBE.find(key + " " + key + "," + key))
        .extracting(Found::rule)
        .containsExactly(
            "secret-aws-access-key-id", "secret-aws-access-key-id", "secret-aws-access-key-id");
  }

  @Test
  void plans_sayHowEachRuleFindsItsCandidates() throws Exception {
    Detector detector = Detector.compile(RuleSet.builtIn());
    assertThat(detector.plans())
        .extracting(RulePlan::way)
        .contains(RulePlan.Way.SHAPE, RulePlan.Way.MATCHER, RulePlan.Way.ANCHORED_REGEX)
        .doesNotContain(RulePlan.Way.UNANCHORED_REGEX);
  }

  @Test
  void detector_survivesSerialization() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(Detector.compile(RuleSet.builtIn()));
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      Detector copy = (Detector) in.readObject();
      String text = "個人番号 284756103944, taro@docomo.ne.jp, AKIARZPUZDIKABKEKU2U";
      assertThat(DetectorProbe.of(copy).find(text)).isEqualTo(PROBE.find(text)).hasSize(3);
    }
  }

  @Test
  void scan_ofMoreLabelsThanItRemembers_weighsEachNumberByItsOwn() {
    for (int i = 0; i < 3000; i++) {
      String label = (i % 2 == 0 ? "個人番号" : "注文番号") + i;
      List<Found> found = PROBE.find("284756103944", 0, 12, offset -> label).stream()
          .filter(match -> match.rule().equals("my-number"))
          .toList();
      assertThat(found)
          .as(label)
          .extracting(Found::context)
          .containsExactly(i % 2 == 0 ? "個人番号" : "");
    }
  }

  @Test
  void scratch_keepsNothingOfTheTextBefore() {
    PROBE.find("個人番号 284756103944 ".repeat(50));
    assertThat(PROBE.find("個")).isEmpty();
    assertThat(PROBE.find("")).isEmpty();
  }

  private static DetectorProbe probe(String rule) throws RuleException, IOException {
    byte[] toml = ("[[rules]]\n" + rule).getBytes(StandardCharsets.UTF_8);
    return DetectorProbe.of(RuleSet.of(RuleReader.read("t", new ByteArrayInputStream(toml))));
  }
}
