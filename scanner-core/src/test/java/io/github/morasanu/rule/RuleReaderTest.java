/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.morasanu.model.Confidence;
import io.github.morasanu.model.Kind;
import io.github.morasanu.model.Severity;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleReaderTest {

  @Test
  void read_takesAllKeys() throws Exception {
    Rule rule = read("""
                title = "t"
                [[rules]]
                id = "my-number-x"
                kind = "my-number"
                description = "d"
                doc = "why"
                severity = "critical"
                confidence = "low"
                contextConfidence = "high"
                shapes = ["12", "4-4-4"]
                separators = "-"
                mixedSeparators = true
                validator = "my-number"
                selective = true
                proof = "p"
                context = ["番号"]
                contrary = ["注文"]
                examples = ["e"]
                counterExamples = ["c"]
                """).get(0);

    assertThat(rule.id()).isEqualTo("my-number-x");
    assertThat(rule.doc()).isEqualTo("why");
    assertThat(rule.kind()).isEqualTo(Kind.MY_NUMBER);
    assertThat(rule.severity()).isEqualTo(Severity.CRITICAL);
    assertThat(rule.confidence()).isEqualTo(Confidence.LOW);
    assertThat(rule.contextConfidence()).isEqualTo(Confidence.HIGH);
    assertThat(rule.number().shapes())
        .containsExactly(DigitShape.parse("12"), DigitShape.parse("4-4-4"));
    assertThat(rule.number().separators()).isEqualTo("-");
    assertThat(rule.number().mixedSeparators()).isTrue();
    assertThat(rule.validator()).contains("my-number");
    assertThat(rule.selective()).isTrue();
    assertThat(rule.proof()).isEqualTo("p");
    assertThat(rule.context()).containsExactly("番号");
    assertThat(rule.contrary()).containsExactly("注文");
    assertThat(rule.examples()).containsExactly("e");
    assertThat(rule.counterExamples()).containsExactly("c");
  }

  @Test
  void read_putsTheWordsOfASharedList_inPlaceOfItsName() throws Exception {
    String rule = "[[rules]]\nid='secret-x'\nregex='x{8}'\ncontrary=['@%s', '注文', '価格']";
    assertThat(read(rule.formatted("business-number")).get(0).contrary())
        .contains("注文", "見積番号", "ticket_no", "価格")
        .doesNotContain("見積")
        .doesNotHaveDuplicates();
    assertThatThrownBy(() -> read(rule.formatted("weather")))
        .hasMessageContaining("unknown list of words 'weather'")
        .hasMessageContaining("business-number");
  }

  @Test
  void read_spellsAJapaneseWord_inAllWays() throws Exception {
    String rule =
        "[[rules]]\nid='secret-x'\nregex='x{8}'\ncontext=['~juusho']\ncontrary=['~tsuuchi']";
    assertThat(read(rule).get(0).context())
        .contains("jusho", "juusho", "jusyo", "jyusho", "jyuusyo", "zyusyo")
        .hasSize(12);
    assertThat(read(rule).get(0).contrary())
        .containsExactlyInAnyOrder(
            "tsuuchi", "tsuuti", "tsuchi", "tsuti", "tuuchi", "tuuti", "tuchi", "tuti");
  }

  @Test
  void read_ofAGitleaksRule_takesItAsASecret() throws Exception {
    Rule rule = read("""
                [[rules]]
                id = "acme"
                regex = '''acme_([0-9]{8})'''
                secretGroup = 1
                keywords = ["acme_"]
                """).get(0);

    assertThat(rule.kind()).isEqualTo(Kind.SECRET);
    assertThat(rule.regex()).contains("acme_([0-9]{8})");
    assertThat(rule.secretGroup()).isEqualTo(1);
    assertThat(rule.window()).isEqualTo(RuleWindow.DEFAULT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "shapes = ['12']                                  | rule 1 needs an id",
        "id = 'a'                                         | exactly one of regex, shapes and matcher",
        "id = 'a';shapes = ['12'];matcher = 'm'         | and has 2",
        "id = 'a';shapes = ['12'];unanchored = true     | rule 'a' is unanchored without a regex",
        "id = 'a';shapes = ['12'];labels = ['x']       | labels without a regex",
        "id = 'a';regex = 'x';labels = ['x'];keywords = ['x'] | takes no keywords",
        "id = 'a';shapes = ['12'];contextOnly = true    | contextOnly without any context",
        "id = 'a';shapes = ['12'];contextOnly = true;context = ['x'];selective = true | and selective",
        "id = 'a';shapes = ['12'];keyword = ['x']       | unknown key 'keyword'; allowed are id",
        "id = 'a';shapes = ['12'];severity = 'huge'     | unknown severity 'huge'; allowed are info, low",
        "id = 'a';shapes = ['12'];kind = 'mynumber'     | unknown kind 'mynumber'",
        "id = 'a';shapes = ['12-']                       | wrong shape",
        "id = 'a';shapes = '12'                          | array of strings as shapes",
        "id = 'a';shapes = ['12'];context = ['']        | none of them empty, as context",
        "id = 'a';shapes = ['12'];secretGroup = -1      | whole number from 0 on as secretGroup",
        "id = 'a';regex = 'abcd';lettersBefore = 1      | has letters around no shape",
        "id = 'a';shapes = ['12'];lettersAfter = 5      | has more than 4 letters around its shapes",
        "id = 'a';shapes = ['12'];mixedSeparators = 1   | true or false as mixedSeparators",
        "id = 1                                           | needs a string as id",
        "id = 'a';matcher = 'm';window = {before = 9999} | wrong window",
        "id = 'a';matcher = 'm';window = {back = 1}     | unknown key 'back'",
      })
  void read_ofAMistake_namesFileRuleAndKey(String table, String message) {
    assertThatThrownBy(() -> read("[[rules]]\n" + table.replace(';', '\n')))
        .isInstanceOf(RuleException.class)
        .hasMessageContaining("test.toml")
        .hasMessageContaining(message);
  }

  @Test
  void read_ofNoToml_namesTheLine() {
    assertThatThrownBy(() -> read("title = \"t\"\n[[rules\n"))
        .isInstanceOf(RuleException.class)
        .hasMessageContaining("test.toml, line 2");
  }

  @Test
  void ruleSet_refusesTheSameIdTwice() throws Exception {
    List<Rule> rules =
        read("[[rules]]\nid = 'a'\nshapes = ['12']\n[[rules]]\nid = 'a'\nshapes = ['12']\n");
    assertThatThrownBy(() -> RuleSet.of(rules)).hasMessageContaining("'a' is defined twice");
  }

  private static List<Rule> read(String toml) throws RuleException, IOException {
    return RuleReader.read(
        "test.toml", new ByteArrayInputStream(toml.getBytes(StandardCharsets.UTF_8)));
  }
}
