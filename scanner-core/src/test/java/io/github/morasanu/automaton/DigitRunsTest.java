/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.automaton;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DigitRunsTest {

  @Test
  void scan_findsMaximalRuns_alsoAtTheEdges() {
    assertThat(runs("12a345--6", 9)).containsExactly("0-2", "3-6", "8-9");
  }

  @Test
  void scan_ofTextWithoutDigits_findsNothing() {
    assertThat(runs("電話 x", 4)).isEmpty();
    assertThat(runs("", 0)).isEmpty();
  }

  @Test
  void scan_takesAsciiDigitsOnly_andStopsAtTheLength() {
    assertThat(runs("１２3", 3)).containsExactly("2-3");
    assertThat(runs("1234", 2)).containsExactly("0-2");
  }

  private static List<String> runs(String text, int length) {
    IntBuffer runs = new IntBuffer();
    DigitRuns.scan(text.toCharArray(), length, runs);
    List<String> found = new ArrayList<>();
    for (int i = 0; i < runs.size(); i += 2) {
      found.add(runs.get(i) + "-" + runs.get(i + 1));
    }
    return found;
  }
}
