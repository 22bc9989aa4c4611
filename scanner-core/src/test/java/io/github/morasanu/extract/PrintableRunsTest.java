/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintableRunsTest {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  private PrintableRunsTest gap() {
    bytes.writeBytes(new byte[] {0, 1, 2, 3, (byte) 0xFF, 0});
    return this;
  }

  private PrintableRunsTest utf8(String text) {
    bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  private Extraction extract() {
    return Extraction.of("a.bin", bytes.toByteArray());
  }

  @Test
  void runs_ofSixAndMore_areFound() {
    Extraction extraction =
        gap().utf8("short").gap().utf8("enough").gap().utf8("氏名：山田太郎").gap().extract();
    assertThat(extraction.text()).isEqualTo("enough\n氏名:山田太郎\n");
    assertThat(extraction.coverage()).isEqualTo(Coverage.PARTIAL);
    assertThat(extraction.hits).isEmpty();
  }

  @Test
  void runs_ofUtf16_areFound() {
    gap().utf8("z");
    bytes.writeBytes("password=1".getBytes(StandardCharsets.UTF_16LE));
    assertThat(gap().extract().text()).isEqualTo("password=1\n");
  }

  @Test
  void run_longerThanTheWindow_staysWhole() {
    String run = "0123456789あ".repeat(30_000);
    bytes.writeBytes(new byte[5000]);
    assertThat(utf8(run).gap().extract().text()).isEqualTo(run + "\n");
  }

  /** Wherever the window ends: within a run, within a character, within a wide run. */
  @Test
  void runs_acrossTheWindowsEnd_stayWhole() {
    for (int shift = 0; shift < 60; shift++) {
      bytes.reset();
      bytes.writeBytes(new byte[ByteWindow.SIZE - 2 * shift]);
      bytes.writeBytes("wide=12345".getBytes(StandardCharsets.UTF_16LE));
      gap().utf8("narrow=山田太郎");
      assertThat(gap().extract().text()).isEqualTo("wide=12345\nnarrow=山田太郎\n");
    }
  }

  @Test
  void runs_haveNoLine() {
    assertThat(gap().utf8("aaaaaaX").gap().extract().hits).containsExactly(" 0 null");
  }

  /** In every charset of Japan, at even and odd places, between bytes that are no text. */
  @ParameterizedTest
  @ValueSource(strings = {"windows-31j", "UTF-16LE", "UTF-16BE"})
  void japaneseRuns_areFound_betweenOtherBytes(String charset) {
    for (int shift = 0; shift < 2; shift++) {
      for (byte other : new byte[] {0, 1, (byte) 0xFF}) {
        bytes.reset();
        bytes.writeBytes(new byte[20 + shift]);
        text("個人番号: 123X", charset).bytes.write(other);
        bytes.write(other);
        text("山田 太郎様、ご自宅の電話ー表", charset).bytes.write(other);
        bytes.write(other);
        text("ｱｲは東京都千代田区", charset);
        assertThat(gap().extract().text().replace("アイは", "").replace("は", ""))
            .contains("個人番号: 123X\n", "山田 太郎様、ご自宅の電話ー表\n", "東京都千代田区\n");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-31j", "UTF-16LE", "UTF-16BE"})
  void japaneseRuns_acrossTheWindowsEnd_stayWhole(String charset) {
    for (int shift = 0; shift < 120; shift++) {
      bytes.reset();
      bytes.writeBytes(new byte[ByteWindow.SIZE - shift]);
      text("住所: 東京都千代田区丸の内1-2-3 電話番号 03-1234-5678", charset);
      assertThat(gap().extract().text()).isEqualTo("住所: 東京都千代田区丸の内1-2-3 電話番号 03-1234-5678\n");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-31j", "UTF-16LE", "UTF-16BE"})
  void japaneseRun_longerThanTheWindow_staysWhole(String charset) {
    String run = "氏名は山田太郎です。0123456789 ".repeat(8_000);
    bytes.writeBytes(new byte[5000]);
    assertThat(text(run, charset).gap().extract().text()).isEqualTo(run + "\n");
  }

  /** What was read before is read still: a byte before ASCII takes no letter of it. */
  @Test
  void ascii_besideBytesOfOtherCharsets_staysWhole() {
    for (int before = 0x80; before < 0x100; before++) {
      bytes.reset();
      gap().bytes.write(before);
      assertThat(utf8("password=verySecret").gap().extract().text())
          .as("byte %d", before)
          .isEqualTo("password=verySecret\n");
    }
  }

  @Test
  void utf8_isNotReadAsWindows31j() {
    gap().utf8("氏名：山田太郎").gap().utf8("縺薙s縺ｫ縺｡縺ｯ、東京都千代田区");
    assertThat(gap().extract().text()).isEqualTo("氏名:山田太郎\n縺薙s縺ォ縺。縺ッ、東京都千代田区\n");
  }

  /** Any two bytes are a kanji in UTF-16, and one pair in nine in windows-31j. */
  @Test
  void randomBytes_giveHardlyAnyJapanese() {
    byte[] random = new byte[1 << 20];
    new Random(4).nextBytes(random);
    random[0] = 0;
    bytes.writeBytes(random);
    long lines = extract()
        .text()
        .lines()
        .filter(line -> line.chars().filter(c -> c >= 0x3041 && c < 0xA000).count() >= 4)
        .count();
    assertThat(lines).isLessThan(10);
  }

  private PrintableRunsTest text(String text, String charset) {
    bytes.writeBytes(text.getBytes(Charset.forName(charset)));
    return this;
  }
}
