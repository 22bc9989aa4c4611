/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.morasanu.model.Location;
import org.junit.jupiter.api.Test;

class PositionTest {

  @Test
  void of_tellsLineAndColumn() {
    assertThat(Position.of(Location.builder("a").line(12).column(5).build())).isEqualTo("12:5");
    assertThat(Position.of(Location.builder("a").line(12).build())).isEqualTo("12");
  }

  @Test
  void of_tellsAllThatIsKnown() {
    Location location = Location.builder("a")
        .page(2)
        .sheet("S")
        .row(3)
        .line(4)
        .column(5)
        .field("f")
        .build();

    assertThat(Position.of(location)).isEqualTo("page 2, sheet S, row 3, 4:5, f");
  }

  @Test
  void of_tellsTheCell() {
    Location cell = Location.builder("a").sheet("S").row(3).cell(2).build();
    assertThat(Position.of(cell)).isEqualTo("sheet S, row 3, column 2");
    assertThat(Words.JAPANESE.of(cell)).contains("2 列目");
    assertThat(Position.of(Location.builder("a").line(3).cell(2).build())).isEqualTo("3");
  }

  @Test
  void of_tellsThatNothingIsKnown() {
    assertThat(Position.of(Location.builder("a").build())).isEqualTo("-");
  }

  @Test
  void of_neutralisesNamesOfTheDocument() {
    assertThat(Position.of(Location.builder("a").sheet("\u001b]0;x").build()))
        .isEqualTo("sheet \\u{1B}]0;x");
  }
}
