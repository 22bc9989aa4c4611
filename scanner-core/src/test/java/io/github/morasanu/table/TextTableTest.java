/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.morasanu.text.FoldedText;
import org.junit.jupiter.api.Test;

class TextTableTest {
  /** Tables look over blanks at each line break among them: without a bound, in the square of their number. */
  @Test
  void blanks_areLookedOver_asFarAsTheyMayPartCells() {
    for (int count : new int[] {10, 1024}) {
      FoldedText text = FoldedText.of("1" + "\n ".repeat(count / 2) + "2");
      assertThat(TextTable.spaceBefore(text, count + 1)).isEqualTo(1);
      assertThat(TextTable.spaceFrom(text, 1)).isEqualTo(count + 1);
    }
    FoldedText many = FoldedText.of("\n".repeat(100_000));
    assertThat(TextTable.spaceBefore(many, 90_000)).isEqualTo(90_000 - 1024);
    assertThat(TextTable.spaceFrom(many, 10_000)).isEqualTo(10_000 + 1024);
  }
}
