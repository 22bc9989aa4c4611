/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;

class Crc32Test {
  @Test
  void of_checkValue() {
    assertThat(Crc32.of("<123456789>", 1, 10)).isEqualTo(0xcbf43926);
    assertThat(Crc32.of("", 0, 0)).isZero();
  }

  @Test
  void of_agreesWithTheJdk() {
    Random random = new Random(31);
    for (int i = 0; i < 10_000; i++) {
      byte[] bytes = new byte[random.nextInt(60)];
      for (int at = 0; at < bytes.length; at++) {
        bytes[at] = (byte) (' ' + random.nextInt(95));
      }
      CRC32 expected = new CRC32();
      expected.update(bytes);
      String text = new String(bytes, StandardCharsets.US_ASCII);
      assertThat(Crc32.of(text, 0, text.length())).isEqualTo((int) expected.getValue());
    }
  }
}
