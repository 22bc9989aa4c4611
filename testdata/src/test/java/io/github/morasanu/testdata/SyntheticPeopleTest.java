/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.testdata;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class SyntheticPeopleTest {
  private static final List<SyntheticPerson> PEOPLE =
      SyntheticPeople.seeded(2026).next(2_000);

  @Test
  void seeded_sameSeed_givesTheSamePeople() {
    assertThat(SyntheticPeople.seeded(2026).next(2_000)).isEqualTo(PEOPLE);
  }

  @Test
  void seeded_otherSeed_givesOtherPeople() {
    assertThat(SyntheticPeople.seeded(2027).next(2_000)).doesNotContainAnyElementsOf(PEOPLE);
  }

  @Test
  void next_everybody_hasValidNumbers() {
    assertThat(PEOPLE).allSatisfy(person -> {
      String myNumber = person.myNumber();
      assertThat(CheckDigits.myNumber(myNumber.substring(0, 11))).isEqualTo(myNumber.charAt(11));
      String card = person.cardNumber();
      int last = card.length() - 1;
      assertThat(CheckDigits.luhn(card.substring(0, last))).isEqualTo(card.charAt(last));
    });
  }

  @Test
  void next_everybody_livesWhereThePostalCodeIs() {
    Map<String, String> placeByPostalCode = new HashMap<>();
    for (Town town : Towns.ALL) {
      placeByPostalCode.put(
          town.postalCode(), town.prefecture() + town.municipality() + town.name());
    }
    assertThat(PEOPLE)
        .allSatisfy(person ->
            assertThat(person.address()).startsWith(placeByPostalCode.get(person.postalCode())));
  }

  @Test
  void next_everybody_hasAnAsciiMailAddressOutsideReservedDomains() {
    assertThat(PEOPLE).allSatisfy(person -> {
      assertThat(person.email()).isASCII().containsOnlyOnce("@").doesNotContain("example");
      assertThat(person.email().substring(person.email().indexOf('@'))).endsWith(".jp");
    });
  }

  @Test
  void next_manyPeople_writeTheirAddressesInEveryForm() {
    assertThat(PEOPLE).anyMatch(person -> person.address().contains("1丁目"));
    assertThat(PEOPLE).anyMatch(person -> person.address().contains("一丁目"));
    assertThat(PEOPLE).anyMatch(person -> person.address().contains("１丁目"));
    assertThat(PEOPLE).anyMatch(person -> person.address().contains("1-2-"));
    assertThat(PEOPLE).anyMatch(person -> person.address().endsWith("号室"));
  }

  @Test
  void next_manyPeople_areDistinctByNumber() {
    Set<String> myNumbers = new HashSet<>();
    Set<String> cards = new HashSet<>();
    PEOPLE.forEach(person -> {
      myNumbers.add(person.myNumber());
      cards.add(person.cardNumber());
    });
    assertThat(myNumbers).hasSameSizeAs(PEOPLE);
    assertThat(cards).hasSameSizeAs(PEOPLE);
  }

  @Test
  void next_everybody_canBeWrittenInWindows31j() {
    CharsetEncoder encoder = Charset.forName("windows-31j").newEncoder();
    assertThat(PEOPLE)
        .allMatch(
            person -> encoder.canEncode(person.fullName() + person.fullKana() + person.address()));
  }

  @Test
  void toString_person_saysNothingOfIt() {
    assertThat(PEOPLE.get(0)).hasToString("SyntheticPerson");
  }
}
