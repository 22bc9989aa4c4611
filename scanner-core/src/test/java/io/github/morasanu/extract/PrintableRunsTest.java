/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

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
}
