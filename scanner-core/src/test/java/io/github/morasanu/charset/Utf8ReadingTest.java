/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.charset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class Utf8ReadingTest {
  private static Utf8Reading read(byte[] bytes) {
    return Utf8Reading.of(sample(bytes));
  }

  private static ByteSample sample(byte[] bytes) {
    return new ByteSample(bytes, 0, bytes.length, '\n', true);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void text_isSureFromTwoWideCharactersOn() {
    assertThat(read(utf8("name: 山田")).isSure()).isTrue();
    assertThat(read(utf8("name: 山")).isSure()).isFalse();
    assertThat(read(utf8("éèàùçôîï")).isSure()).isTrue();
    assertThat(read(utf8("naïve")).isSure()).isFalse();
    assertThat(read(utf8("plain")).isSure()).isFalse();
  }

  @Test
  void whatNoTextHolds_isNeverSure() {
    assertThat(read(utf8("山田太郎\u0085")).clean()).isFalse();
    assertThat(read(utf8("山田太郎\uE000")).clean()).isFalse();
    assertThat(read(utf8("山田太郎\uFFFD")).clean()).isFalse();
    assertThat(read("山田太郎".getBytes(CharsetLabels.WINDOWS_31J)).clean()).isFalse();
  }

  /** Bytes of which most are UTF-8: what was weighed says the same. */
  @Test
  void reading_agreesWithTheTrial() {
    Random random = new Random(11);
    byte[] text = utf8("氏名,é 住所 a𠮷 ﾔﾏﾀﾞ\r\n");
    for (int round = 0; round < 5_000; round++) {
      byte[] bytes = new byte[random.nextInt(60)];
      for (int i = 0, from = random.nextInt(text.length); i < bytes.length; i++) {
        bytes[i] =
            random.nextInt(40) == 0 ? (byte) random.nextInt(256) : text[(from + i) % text.length];
      }
      CharsetTrial trial = CharsetTrial.of(StandardCharsets.UTF_8, sample(bytes));
      Utf8Reading reading = read(bytes);
      assertThat(reading.clean()).isEqualTo(trial.errors() == 0);
      if (reading.clean()) {
        assertThat(reading.foreign()).isEqualTo(trial.foreign());
        assertThat(reading.wide()).isEqualTo(trial.wide());
      }
    }
  }
}
