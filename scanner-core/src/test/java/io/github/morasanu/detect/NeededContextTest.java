/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.detect;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.morasanu.detect.DetectorProbe.Found;
import io.github.morasanu.label.FieldMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NeededContextTest {
  private static final DetectorProbe PROBE = DetectorProbe.ofToml("""
      [[rules]]
      id = "member"
      description = "A number of a member"
      kind = "postal-code"
      severity = "low"
      confidence = "low"
      shapes = ["8"]
      context = ["fin", "会員"]
      contextOnly = true
      """);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "fin 12345678",
        "myFin = 12345678",
        "12345678 fin",
        "fin\n12345678",
        "会員12345678",
        "会員                                                            12345678",
        "12345678                     会員"
      })
  void aNumberIsLookedAt_whereItsWordMaySpeak(String text) {
    assertThat(PROBE.find(text)).hasSize(1);
    assertThat(validations(text)).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "12345678",
        "final 12345678",
        "12345678 finish",
        "会費 12345678",
        "会員                                                               12345678",
        "12345678                          会員"
      })
  void aNumberIsNotLookedAt_whereNoWordIs(String text) {
    assertThat(validations(text)).isZero();
  }

  @Test
  void aLabelSpeaks_asAWordDoes() {
    FieldMap labels = offset -> offset < 10 ? "会員番号" : "伝票番号";

    assertThat(PROBE.find("12345678, 23456789", 0, 18, labels))
        .extracting(Found::start)
        .containsExactly(0);
  }

  @Test
  void aWordBeforeTheRange_speaks() {
    String text = "会員 12345678";

    assertThat(PROBE.find(text, 3, text.length(), FieldMap.NONE)).hasSize(1);
  }

  @Test
  void aWordBehindTheRange_speaks() {
    String text = "12345678 会員";

    assertThat(PROBE.find(text, 0, 1, FieldMap.NONE)).hasSize(1);
  }

  private static long validations(String text) {
    return PROBE.work(text).rules().get(0).validations();
  }
}
