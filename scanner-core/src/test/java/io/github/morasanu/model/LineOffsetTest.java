/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LineOffsetTest {
  private static final LineOffset BEFORE = new LineOffset(10, 5);

  private static Location at(int line, int column) {
    return Location.builder("a").line(line).column(column).field("f").build();
  }

  @Test
  void location_onTheFirstLine_movesByLinesAndColumns() {
    assertThat(at(1, 3).plus(BEFORE)).isEqualTo(at(11, 8));
    assertThat(at(1, 0).plus(BEFORE)).isEqualTo(at(11, 0));
  }

  @Test
  void location_onALaterLine_keepsItsColumn() {
    assertThat(at(2, 3).plus(BEFORE)).isEqualTo(at(12, 3));
  }

  @Test
  void location_withoutLine_stays() {
    assertThat(at(0, 3).plus(BEFORE)).isEqualTo(at(0, 3));
  }

  @Test
  void location_beyondAnInt_isClamped() {
    LineOffset far = new LineOffset(Integer.MAX_VALUE, Integer.MAX_VALUE);
    assertThat(at(1, 3).plus(far)).isEqualTo(at(Integer.MAX_VALUE, Integer.MAX_VALUE));
  }

  @Test
  void offsets_addUpAsTheirTextsDo() {
    assertThat(BEFORE.plus(new LineOffset(0, 2))).isEqualTo(new LineOffset(10, 7));
    assertThat(BEFORE.plus(new LineOffset(3, 2))).isEqualTo(new LineOffset(13, 2));
    assertThat(LineOffset.NONE.plus(BEFORE)).isEqualTo(BEFORE);
    LineOffset next = new LineOffset(0, 4);
    assertThat(at(1, 3).plus(next).plus(BEFORE)).isEqualTo(at(1, 3).plus(BEFORE.plus(next)));
  }
}
