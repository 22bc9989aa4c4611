/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.testdata.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class AccuracyCasesTest {
  private static final List<CaseFile> FILES = AccuracyCases.seeded(11);
  private static final Set<Carrier> VERBATIM =
      EnumSet.of(Carrier.PROSE, Carrier.TSV, Carrier.CSV, Carrier.CSV_PLAIN);

  @Test
  void sameSeed_givesTheSameFiles_andAnotherSeedOthers() {
    assertThat(AccuracyCases.seeded(11)).isEqualTo(FILES);
    assertThat(AccuracyCases.seeded(12)).isNotEqualTo(FILES);
  }

  @Test
  void everyKindHasValuesAndLookAlikes() {
    Set<String> found = kinds(true);
    Set<String> silent = kinds(false);
    silent.remove("column");

    assertThat(found).hasSize(29).isEqualTo(silent);
  }

  @Test
  void valueStandsWhereItsCaseSays() {
    for (CaseFile file : FILES) {
      List<String> lines = file.text().lines().toList();
      for (LabelledCase labelled : file.cases()) {
        if (VERBATIM.contains(labelled.carrier()) && labelled.text().indexOf(',') < 0) {
          String first = labelled.text().lines().findFirst().orElseThrow();
          assertThat(lines.get(labelled.line() - 1).contains(first))
              .as(labelled.toString())
              .isTrue();
        }
      }
    }
  }

  @Test
  void namesOfFilesAreDistinct_andFilesWithoutColumnsSmall() {
    assertThat(FILES).extracting(CaseFile::path).doesNotHaveDuplicates();
    for (CaseFile file : FILES) {
      long lines = file.cases().stream().map(LabelledCase::line).distinct().count();
      assertThat(lines).isLessThanOrEqualTo(60);
    }
  }

  @Test
  void columnThatIsExpected_holdsManyDistinctValues() {
    List<LabelledCase> columns = FILES.stream()
        .flatMap(file -> file.cases().stream())
        .filter(labelled -> labelled.expected() && labelled.values() > 1)
        .toList();

    assertThat(columns).hasSizeGreaterThan(30).allMatch(labelled -> labelled.values() > 50);
  }

  private static Set<String> kinds(boolean expected) {
    return FILES.stream()
        .flatMap(file -> file.cases().stream())
        .filter(labelled -> labelled.expected() == expected)
        .map(LabelledCase::kind)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
