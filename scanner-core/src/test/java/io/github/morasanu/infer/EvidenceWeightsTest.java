/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.infer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.morasanu.model.Confidence;
import io.github.morasanu.model.EvidenceWeight;
import io.github.morasanu.model.EvidenceWeight.Evidence;
import io.github.morasanu.model.Kind;
import io.github.morasanu.model.Severity;
import io.github.morasanu.rule.Rule;
import io.github.morasanu.rule.RuleReader;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvidenceWeightsTest {

  @Test
  void of_aNumberWithACheckDigit_weighsWordsAndColumns() throws Exception {
    Rule rule = rule(
        "kind='my-number'\nseverity='critical'\nconfidence='low'\ncontextConfidence='high'\n"
            + "selective=true\nshapes=['12']\nvalidator='my-number'\ncontext=['a']\ncontrary=['b']");
    assertThat(EvidenceWeights.of(rule).stream().map(EvidenceWeightsTest::line))
        .containsExactly(
            "alone [] low critical",
            "word [] high critical",
            "contrary-word [] -",
            "column-passes [6, 95] high critical",
            "column-fails [20, 30] -",
            "sample [] low info");
  }

  @Test
  void of_aNameAsAField_asksForHalfOfTheColumn_andForOthersBesideIt() throws Exception {
    Rule rule =
        rule("kind='person-name'\nconfidence='low'\nselective=true\nmatcher='person-name-field'");
    assertThat(EvidenceWeights.of(rule).stream().map(EvidenceWeightsTest::line))
        .containsExactly(
            "alone [] low medium",
            "column-passes [6, 50] high medium",
            "column-fails [20, 30] -",
            "record [] medium medium",
            "many [10] low high",
            "authors [] low info");
  }

  @Test
  void of_aLabelledRule_hasNothingWithoutALabel() throws Exception {
    Rule rule = rule("kind='card-cvv'\nseverity='critical'\nconfidence='high'\nregex='[0-9]{3}'\n"
        + "labels=['cvv']\ncontrary=['length']");
    assertThat(EvidenceWeights.of(rule).stream().map(EvidenceWeightsTest::line))
        .containsExactly(
            "alone [] -",
            "label [] high critical",
            "contrary-word [] -",
            "record [] high critical");
  }

  @Test
  void of_aRuleThatNeedsAWord_isRaisedByARecordOnTopOfTheWord() throws Exception {
    Rule rule = rule("kind='special-care'\nseverity='high'\nconfidence='low'\nregex='abc'\n"
        + "contextOnly=true\ncontext=['a']");
    assertThat(EvidenceWeights.of(rule).stream().map(EvidenceWeightsTest::line))
        .containsExactly("alone [] -", "word [] low high", "record [] medium high");
  }

  @Test
  void of_aRuleThatOnlyOthersRequire_isSilence() throws Exception {
    Rule rule = rule("regex='abcd'\nskipReport=true");
    assertThat(EvidenceWeights.of(rule).stream().map(EvidenceWeightsTest::line))
        .containsExactly("alone [] -");
  }

  @Test
  void of_aContraryWord_takesOneStepOnly() throws Exception {
    Rule rule = rule("kind='iban'\nconfidence='high'\nmatcher='iban'\ncontrary=['b']");
    assertThat(EvidenceWeights.of(rule))
        .filteredOn(weight -> weight.evidence() == Evidence.CONTRARY_WORD)
        .singleElement()
        .satisfies(weight -> assertThat(weight.confidence()).contains(Confidence.MEDIUM))
        .satisfies(weight -> assertThat(weight.severity()).isEqualTo(Severity.MEDIUM));
  }

  @Test
  void beside_aPostalCode_onlyAnAddressSpeaksForIt_andNothingForASecret() {
    assertThat(EvidenceWeights.beside(Kind.POSTAL_CODE)).containsExactly(Kind.ADDRESS);
    assertThat(EvidenceWeights.beside(Kind.SECRET)).isEmpty();
    assertThat(EvidenceWeights.beside(Kind.PERSON_NAME))
        .contains(Kind.ADDRESS, Kind.MY_NUMBER)
        .doesNotContain(Kind.PERSON_NAME);
  }

  private static String line(EvidenceWeight weight) {
    String effect = weight
        .confidence()
        .map(confidence -> confidence.id() + " " + weight.severity().id())
        .orElse("-");
    return weight.evidence().id() + " " + weight.numbers() + " " + effect;
  }

  private static Rule rule(String keys) throws Exception {
    byte[] toml = ("[[rules]]\nid='r'\n" + keys).getBytes(StandardCharsets.UTF_8);
    List<Rule> rules = RuleReader.read("a.toml", new ByteArrayInputStream(toml));
    return rules.get(0);
  }
}
