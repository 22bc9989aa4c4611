/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.testdata;

import static org.assertj.core.api.Assertions.assertThat;

/** Looks planted values up in the text of their file. */
final class PlantedLines {
  private PlantedLines() {}

  /** The value must begin on the line recorded for it. */
  static void assertPlanted(String text, PlantedValue planted) {
    int lineStart = 0;
    for (int line = 1; line < planted.line(); line++) {
      lineStart = text.indexOf('\n', lineStart) + 1;
      assertThat(lineStart).as("start of the line after line %d", line).isPositive();
    }
    int lineEnd = text.indexOf('\n', lineStart);
    int at = text.indexOf(planted.value(), lineStart);
    assertThat(at)
        .as("offset of %s", planted)
        .isBetween(lineStart, lineEnd < 0 ? text.length() : lineEnd - 1);
  }
}
