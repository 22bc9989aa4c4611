/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.infer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.morasanu.model.Confidence;
import io.github.morasanu.model.Kind;
import io.github.morasanu.rule.Rule;
import io.github.morasanu.rule.RuleSet;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordsTest {
  private static final Rule NAME = rule("person-name-field");
  private static final Rule PHONE = rule("phone-number-mobile");
  private static final Rule ILLNESS = rule("special-care");
  private static final Rule POSTAL = rule("postal-code");
  private static final Rule NUMBER = rule("my-number");

  private static Rule rule(String id) {
    return RuleSet.builtIn().rules().stream()
        .filter(rule -> rule.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  /** N is a name, P a telephone number, I an illness, Z a postal code, M a number of one person. */
  private static MatchEvidence evidence(String text, int column, char of) {
    return evidence(text, column, of, null);
  }

  private static MatchEvidence evidence(String text, int column, char of, @Nullable String label) {
    Records records = new Records(text);
    MatchEvidence found = null;
    int at = -1;
    for (int i = 0; i < text.length(); i++) {
      Rule rule = rule(text.charAt(i));
      if (rule != null) {
        MatchEvidence evidence = new MatchEvidence(rule, column, false, false, false, label, null);
        records.add(evidence, i, i + 1);
        if (text.charAt(i) == of) {
          found = evidence;
          at = i;
        }
      }
    }
    return records.withCompany(Objects.requireNonNull(found), at, at + 1);
  }

  private static @Nullable Rule rule(char letter) {
    return switch (letter) {
      case 'N' -> NAME;
      case 'P' -> PHONE;
      case 'I' -> ILLNESS;
      case 'Z' -> POSTAL;
      case 'M' -> NUMBER;
      default -> null;
    };
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "N,P",
        "P,N",
        "N\n\tP",
        "{\"x\":\"N\",\n \"y\":\"P\"}",
        "N\n-\nP",
        "<td>N</td><td>P</td>",
        "<tr><th>a</th><td>N</td></tr>\n<tr>\n<th>b</th>\n<td>P</td></tr>",
        "(1,'N','P')",
        "a;\nN;\nP",
        "NP",
        "PN",
        "{\"x\":\"N\",\"y\":{\"z\":\"P\"}}",
        "f(N, g(P))",
        "N<trx>P",
        "<tr><th>a</th><td>N<tr><th>b</th><td>P",
        "N,P<tr",
        "N<tr><th>a</th><td>P</td>",
        "N\ninsertion P",
        "N,P\ninsert"
      })
  void withCompany_raisesANameBesideAPhoneNumber(String text) {
    MatchEvidence name = evidence(text, 0, 'N');
    assertThat(name.confidence()).contains(Confidence.MEDIUM);
    assertThat(name.isOfPerson()).isTrue();
    assertThat(Company.words(name.company())).isEqualTo("a phone number");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "N\n\nP",
        "N\r\n \r\nP",
        "[{N},{P}]",
        "{N}\n{P}",
        "(N),\n(P)",
        "N</tr><tr>P",
        "<tr><td>N</td><td>a</td></tr><tr><td>P</td><td>b</td></tr>",
        "<tr><th>a</th><td>N</td><td>a</td></tr><tr><th>b</th><td>P</td><td>c</td></tr>",
        "<tr><td>N</td></tr><tr><th>P</th></tr>",
        "<tr><td>N</td></tr><tr><th>a</th><th>b</th><td>P</td></tr>",
        "<tr><td>N</td></tr><tr><td>P</td></tr><th>a</th>",
        "<tr><td>N</td></tr><tr><td>P</td><tr><th>a</th>",
        "N<tr class='a'>P",
        "N<tr\nid='a'>P",
        "N);\ninsert P",
        "N);\nInsert P"
      })
  void withCompany_endsWithTheRecord(String text) {
    assertThat(evidence(text, 0, 'N').confidence()).contains(Confidence.LOW);
    assertThat(evidence(text, 0, 'P').isOfPerson()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<tr><td>a</td><td>M</td></tr><tr><td>病名</td><td>I</td></tr>",
        "<table><tr><td>病名</td><td>I</td></tr>\n<tr><td>b</td><td>c</td></tr>\n<tr>\n<td>a</td><td>M</td>",
        "<tr><th>a</th><td>M</td></tr><tr><td>病名</td><td>I</td></tr>",
        "<tr><td>a<td>M<tr><td>病 名<td>I</table>",
        "[{\"label\":\"a\",\"value\":\"M\"},{\"label\":\"病名\",\"value\":\"I\"}]",
        "[{\"value\":\"M\",\"label\":\"a\"},\n{\"value\":\"I\",\"label\":\"病名\"}]",
        "[{\"value\" : \"M\"},{\"value\":\"I\",\"label\":\"病名\"}]"
      })
  void withCompany_inAForm_looksIntoItsRows(String text) {
    assertThat(evidence(text, 0, 'I', "病名").isRaised()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<tr><td>M</td><td>a</td></tr><tr><td>I</td><td>病名</td></tr>",
        "<tr><td>a</td><td>M</td></tr><tr><td>b</td><td>I</td></tr>",
        "<tr><td>a</td><td>M</td></tr><tr><td>病名</td><td>I</td><td>b</td></tr>",
        "<tr><td>a</td><td>M</td><td>b</td></tr><tr><td>病名</td><td>I</td></tr>",
        "<h1>M</h1><table><tr><td>病名</td><td>I</td></tr>",
        "<tr><td>a</td><td>M</td></tr></table><table><tr><td>病名</td><td>I</td></tr>",
        "[{\"name\":\"M\",\"value\":\"b\"},{\"label\":\"病名\",\"value\":\"I\"}]",
        "[{\"a\":\"b\",\"value\":\"M\"},{\"a\":\"b\",\"病名\":\"I\"}]",
        "[{\"a\":\"病名\",\"b\":\"M\"},{\"a\":\"病名\",\"病名\":\"I\"}]",
        "[{\"label\":\"a\",\"value\":{\"b\":\"M\"}},{\"label\":\"病名\",\"value\":\"I\"}]",
        "[{\"label\":\"M\",\"value\":[]},{\"label\":\"病名\",\"value\":\"I\"}]",
        "[{M},{\"label\":\"病名\",\"value\":\"I\"}]"
      })
  void withCompany_inOtherRows_endsWithTheRow(String text) {
    assertThat(evidence(text, 0, 'I', "病名").isRaised()).isFalse();
  }

  @Test
  void withCompany_inAForm_readsTheWordHoweverItIsJoined() {
    String text = "<tr><td>a</td><td>M</td></tr><tr><td>medical history</td><td>I</td></tr>";
    assertThat(evidence(text, 0, 'I', "medical_history").isRaised()).isTrue();
    assertThat(evidence(text, 0, 'I', "medical_record").isRaised()).isFalse();
  }

  @Test
  void withCompany_inATable_endsWithTheRow() {
    assertThat(evidence("N,x\ny,P", 1, 'N').isRaised()).isFalse();
    assertThat(evidence("N,x\nP,y", 1, 'N').isRaised()).isFalse();
    assertThat(evidence("P,y\nN,x", 1, 'N').isRaised()).isFalse();
    assertThat(evidence("P,y\rN,x", 1, 'N').isRaised()).isFalse();
    assertThat(evidence("N,x,P\n", 1, 'N').isRaised()).isTrue();
    assertThat(evidence("<tr>\n<td>P</td>\n<td>N</td>", 1, 'N').isRaised()).isTrue();
    assertThat(evidence("<tr>\n<th>N</th>\n<td>P</td>", 1, 'N').isRaised()).isTrue();
    assertThat(evidence("<td>a</td>\nN\nP", 1, 'N').isRaised()).isFalse();
    assertThat(evidence("<tr>\n<td>N</td>\n<td>P</td>", 1, 'N').isRaised()).isTrue();
    assertThat(evidence("<tr><td>N</td></tr>\n<tr><td>P</td>", 1, 'N').isRaised())
        .isFalse();
  }

  @Test
  void withCompany_ofOneRowAfterAnother_looksIntoEach() {
    Records records = new Records("N,P\nN,x\nN,P");
    MatchEvidence name = new MatchEvidence(NAME, 1, false, false, false, null, null);
    MatchEvidence phone = new MatchEvidence(PHONE, 2, false, false, false, null, null);
    records.add(name, 0, 1);
    records.add(phone, 2, 3);
    records.add(name, 4, 5);
    records.add(name, 8, 9);
    records.add(phone, 10, 11);
    assertThat(records.withCompany(name, 0, 1).isRaised()).isTrue();
    assertThat(records.withCompany(phone, 2, 3).isOfPerson()).isTrue();
    assertThat(records.withCompany(name, 4, 5).isRaised()).isFalse();
    assertThat(records.withCompany(name, 8, 9).isRaised()).isTrue();
    assertThat(records.withCompany(name, 4, 5).isRaised()).isFalse();
  }

  @Test
  void withCompany_reachesSoFarAndNoFarther() {
    String near = "N" + " ".repeat(Records.REACH - 2) + "P";
    assertThat(evidence(near, 0, 'N').isRaised()).isTrue();
    assertThat(evidence(near, 0, 'P').isOfPerson()).isTrue();
    String far = "N" + " ".repeat(Records.REACH + 1) + "P";
    assertThat(evidence(far, 0, 'N').isRaised()).isFalse();
    assertThat(evidence(far, 0, 'P').isOfPerson()).isFalse();
  }

  @Test
  void withCompany_tellsOfAnIllness_onlyBesideAPerson() {
    assertThat(evidence("I,P", 0, 'I').confidence()).contains(Confidence.LOW);
    assertThat(evidence("I,N", 0, 'I').confidence()).contains(Confidence.LOW);
    assertThat(evidence("I,N,P", 0, 'I').confidence()).contains(Confidence.MEDIUM);
  }

  @Test
  void withCompany_takesNoNumberForItsOwnWitness() {
    assertThat(evidence("N,M", 0, 'N').confidence()).contains(Confidence.LOW);
    assertThat(evidence("N,P,M", 0, 'M').confidence()).contains(Confidence.LOW);
    assertThat(evidence("Z,N,P", 0, 'Z').confidence()).contains(Confidence.LOW);
    assertThat(evidence("N,N", 0, 'N').company()).isEqualTo(Company.NOBODY);
  }

  @Test
  void confidence_ofADoubtfulName_asksForTwoWitnesses() {
    MatchEvidence doubtful = new MatchEvidence(NAME, 0, false, true, false, null, null);
    assertThat(doubtful.confidence()).isEqualTo(Optional.empty());
    assertThat(doubtful.beside(Company.PHONE).confidence()).isEmpty();
    assertThat(doubtful.beside(Company.PHONE | Company.ADDRESS).confidence())
        .contains(Confidence.MEDIUM);
  }

  @Test
  void confidence_againstAContraryWord_isNotRaised() {
    MatchEvidence evidence = new MatchEvidence(PHONE, 0, false, false, false, null, "注文");
    assertThat(evidence.beside(Company.NAME).confidence()).contains(Confidence.LOW);
  }

  @ParameterizedTest
  @CsvSource({
    "PERSON_NAME, card, false",
    "PERSON_NAME, phone, true",
    "RESIDENCE_CARD, birth, true",
    "CARD_CVV, card, true",
    "CARD_CVV, name, false",
    "POSTAL_CODE, address, true",
    "POSTAL_CODE, name, false",
    "SPECIAL_CARE, name, true",
    "SPECIAL_CARE, birth, true",
    "SPECIAL_CARE, number, true",
    "SPECIAL_CARE, phone, false",
    "MY_NUMBER, name, false",
  })
  void company_speaksForSomeKinds(Kind kind, String beside, boolean speaks) {
    assertThat(Company.speaksFor(kind, bit(beside))).isEqualTo(speaks);
  }

  @ParameterizedTest
  @CsvSource({
    "PERSON_NAME, phone, true",
    "PERSON_NAME, card, false",
    "PHONE_NUMBER, name, true",
    "PHONE_NUMBER, address, false",
  })
  void company_tellsOfAPerson(Kind kind, String beside, boolean person) {
    assertThat(Company.isPerson(kind, bit(beside))).isEqualTo(person);
  }

  private static int bit(String beside) {
    return switch (beside) {
      case "name" -> Company.NAME;
      case "address" -> Company.ADDRESS;
      case "phone" -> Company.PHONE;
      case "birth" -> Company.BIRTH;
      case "number" -> Company.NUMBER;
      default -> Company.CARD;
    };
  }

  @Test
  void words_joinThem() {
    assertThat(Company.words(Company.NAME | Company.ADDRESS)).isEqualTo("a name and an address");
    assertThat(Company.words(Company.NAME | Company.PHONE | Company.BIRTH))
        .isEqualTo("a name, a phone number and a date of birth");
    assertThat(Company.of(Kind.SECRET)).isEqualTo(Company.NOBODY);
  }
}
