/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.detect;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.morasanu.detect.DetectorProbe.Found;
import io.github.morasanu.label.FieldMap;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterFrameTest {
  private static final DetectorProbe PROBE = DetectorProbe.ofToml("""
      [[rules]]
      id = "before"
      shapes = ["7"]
      lettersBefore = 2

      [[rules]]
      id = "around"
      shapes = ["8"]
      separators = "-"
      lettersBefore = 1
      lettersAfter = 3
      """);

  @ParameterizedTest
  @CsvSource({
    "AB1234567, AB1234567",
    "AB 1234567 x, AB 1234567",
    "x AB-1234567, AB-1234567",
    "ＡＢ１２３４５６７, ＡＢ１２３４５６７",
    "A12345678BCD, A12345678BCD",
    "A-12345678-BCD, A-12345678-BCD",
    "(A12345678-BCD), A12345678-BCD"
  })
  void scan_givesTheNumberWithItsLetters(String text, String number) {
    List<Found> found = PROBE.find(text);
    assertThat(found).hasSize(1);
    assertThat(text.substring(found.get(0).start(), found.get(0).end())).isEqualTo(number);
  }

  @ParameterizedTest
  @CsvSource({
    "1234567",
    "A1234567",
    "aB1234567",
    "A 1234567",
    "AB  1234567",
    "AB.1234567",
    "AB12345678",
    "A12345678",
    "A12345678BC",
    "12345678BCD",
    "A 12345678 BCD",
    "A12345678BCd"
  })
  void scan_leavesOtherForms(String text) {
    assertThat(PROBE.find(text)).isEmpty();
  }

  @Test
  void scan_findsEachNumberOnce_howeverTheTextIsCut() {
    String text = ".".repeat(200) + "AB1234567 A12345678BCD" + ".".repeat(200);
    List<Integer> starts = PROBE.find(text).stream().map(Found::start).toList();
    assertThat(starts).containsExactly(200, 210);
    for (int cut = 1; cut < text.length(); cut++) {
      List<Integer> cutStarts = new ArrayList<>();
      PROBE.find(text, 0, cut, FieldMap.NONE).forEach(found -> cutStarts.add(found.start()));
      PROBE
          .find(text, cut, text.length(), FieldMap.NONE)
          .forEach(found -> cutStarts.add(found.start()));
      assertThat(cutStarts).as("cut at %d", cut).isEqualTo(starts);
    }
  }
}
