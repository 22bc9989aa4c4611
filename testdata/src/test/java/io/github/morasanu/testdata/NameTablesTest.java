/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.testdata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class NameTablesTest {
  @Test
  void names_all_haveKatakanaAndRomajiReadings() {
    List<KnownName> names = new ArrayList<>(FamilyNames.ALL);
    names.addAll(GivenNames.OLD);
    names.addAll(GivenNames.MIDDLE);
    names.addAll(GivenNames.MODERN);
    assertThat(names).allSatisfy(name -> {
      assertThat(name.kana().chars()).allMatch(c -> c >= 'ァ' && c <= 'ヶ');
      assertThat(name.romaji().chars()).allMatch(c -> c >= 'a' && c <= 'z');
    });
  }

  @Test
  void names_perTable_standOnce() {
    for (List<KnownName> table :
        List.of(FamilyNames.ALL, GivenNames.OLD, GivenNames.MIDDLE, GivenNames.MODERN)) {
      Set<String> written = new HashSet<>();
      assertThat(table).allMatch(name -> written.add(name.written()));
    }
  }

  @Test
  void towns_all_coverEveryPrefectureWithWellFormedPostalCodes() {
    Set<String> prefectures = new HashSet<>();
    assertThat(Towns.ALL).allSatisfy(town -> {
      prefectures.add(town.prefecture());
      assertThat(town.postalCode()).hasSize(8);
      assertThat(town.postalCode().charAt(3)).isEqualTo('-');
      assertThat(town.postalCode().replace("-", "")).hasSize(7).containsOnlyDigits();
    });
    assertThat(prefectures).hasSize(47);
  }
}
