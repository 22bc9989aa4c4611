/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class CellNumberFormatTest {
  @Test
  void general_keepsAllDigits() {
    assertThat(new CellNumberFormat(Locale.JAPAN)
            .formatRawCellContents(4111111111111111.0, 0, "General"))
        .isEqualTo("4111111111111111");
  }
}
