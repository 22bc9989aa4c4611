/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.infer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.morasanu.rule.Rule;
import io.github.morasanu.rule.RuleSet;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The limits at which a column is proved or refuted, on either side of each. */
class RatesTest {
  private static final Rule MY_NUMBER = rule("my-number");
  private static final Rule LICENCE = rule("drivers-license");
  private static final Rule NAME = rule("person-name-field");

  private static Rule rule(String id) {
    return RuleSet.builtIn().rules().stream()
        .filter(rule -> rule.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "6, 0, true, true, false",
    "5, 0, false, false, false",
    "19, 1, true, true, false",
    "18, 1, false, true, false",
    "6, 6, false, true, false",
    "6, 7, false, false, false",
    "6, 14, false, false, true",
    "7, 14, false, false, false",
    "5, 14, false, false, false",
    "0, 20, false, false, true",
    "0, 19, false, false, false",
  })
  void passRate_onEitherSideOfItsLimits(
      long passed, long refused, boolean identifier, boolean names, boolean coincidence) {
    PassRate rate = new PassRate(passed, refused);

    assertThat(rate.provesIdentifier()).isEqualTo(identifier);
    assertThat(rate.provesNames()).isEqualTo(names);
    assertThat(rate.provesCoincidence()).isEqualTo(coincidence);
  }

  @ParameterizedTest
  @CsvSource({"20, 0, true", "20, 1, true", "19, 0, false", "20, 2, false"})
  void passRate_provesMoreThanALabelSays_withMoreNumbers(
      long passed, long refused, boolean proves) {
    assertThat(new PassRate(passed, refused).provesAgainstLabel()).isEqualTo(proves);
  }

  @ParameterizedTest
  @CsvSource({
    "1, 4, true",
    "1, 3, false",
    "2, 4, false",
    "3, 7, true",
    "31, 69, false",
    "0, 5, true"
  })
  void passRate_suggestsCoincidence_whereFewPass(long passed, long refused, boolean suggests) {
    assertThat(new PassRate(passed, refused).suggestsCoincidence()).isEqualTo(suggests);
  }

  @ParameterizedTest
  @CsvSource({"17, 3, true", "16, 3, false", "18, 2, false", "0, 20, true"})
  void passRate_provesWhatChanceGives(long passed, long refused, boolean proves) {
    assertThat(new PassRate(passed, refused).provesCoincidence(0.85)).isEqualTo(proves);
  }

  @Test
  void passRates_addUp() {
    assertThat(new PassRate(3, 5).plus(new PassRate(4, 1))).isEqualTo(new PassRate(7, 6));
  }

  @Test
  void numbersUnderKeys_countForTheFileAsWell_thoseOfColumnsDoNot() {
    Rates rates = new Rates();
    rates.add(MY_NUMBER, -4, 2, 1);
    rates.add(MY_NUMBER, -5, 1, 0);
    rates.add(MY_NUMBER, 0, 1, 0);
    rates.add(MY_NUMBER, 3, 9, 9);

    assertThat(rates.of(MY_NUMBER, -4)).isEqualTo(new PassRate(2, 1));
    assertThat(rates.of(MY_NUMBER, 3)).isEqualTo(new PassRate(9, 9));
    assertThat(rates.of(MY_NUMBER, 0)).isEqualTo(new PassRate(4, 1));
    assertThat(rates.of(LICENCE, 3)).isEqualTo(PassRate.NOTHING);
  }

  @Test
  void likelierNumber_isTheOneOfWhichMorePass() {
    Rates rates = new Rates();
    rates.add(MY_NUMBER, 1, 20, 0);
    rates.add(LICENCE, 1, 19, 1);
    rates.add(MY_NUMBER, 2, 5, 0);
    rates.add(LICENCE, 2, 1, 19);

    assertThat(rates.hasLikelier(LICENCE, 1)).isTrue();
    assertThat(rates.hasLikelier(MY_NUMBER, 1)).isFalse();
    assertThat(rates.hasLikelier(LICENCE, 2)).as("five prove nothing").isFalse();
    assertThat(rates.hasLikelier(LICENCE, 3)).isFalse();
  }

  @Test
  void likelierNumber_ofEquals_isTheFirstById() {
    Rates rates = new Rates();
    rates.add(MY_NUMBER, 1, 6, 0);
    rates.add(LICENCE, 1, 6, 0);

    assertThat(rates.hasLikelier(MY_NUMBER, 1)).isTrue();
    assertThat(rates.hasLikelier(LICENCE, 1)).isFalse();
  }

  @Test
  void names_areProvedByHalfOfAColumn_andAreNoNumbers() {
    Rates rates = new Rates();
    rates.add(NAME, 1, 6, 6);
    rates.add(MY_NUMBER, 1, 6, 6);

    assertThat(rates.proves(NAME, 1)).isTrue();
    assertThat(rates.proves(MY_NUMBER, 1)).isFalse();
    assertThat(Rates.isNumber(NAME)).isFalse();
    assertThat(Rates.isNumber(MY_NUMBER)).isTrue();
  }

  @Test
  void columnCounts_keepAnyNumberOfColumnsApart() {
    ColumnCounts counts = new ColumnCounts();
    Map<Integer, Long> expected = new TreeMap<>();
    for (int column = -300; column < 700; column++) {
      counts.add(column, 1 + Math.abs(column));
      counts.add(column, 2);
      expected.put(column, 3L + Math.abs(column));
    }
    ColumnCounts sum = new ColumnCounts();
    sum.add(5, 10);
    sum.addAll(counts);
    expected.merge(5, 10L, Long::sum);

    Map<Integer, Long> found = new TreeMap<>();
    sum.forEach((column, count) -> found.merge(column, count, Long::sum));
    assertThat(found).isEqualTo(expected);
  }
}
