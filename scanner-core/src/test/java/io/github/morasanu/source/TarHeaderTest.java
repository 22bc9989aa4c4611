/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Which bytes begin a tar. */
class TarHeaderTest {
  /** Bytes whose signed sum is the octal 100 at the place of a checksum, as a list of plates had it by chance. */
  @Test
  void textWhoseBytesHappenToSumUp_isNoHeader() {
    byte[] text = new byte[TarHeader.LENGTH];
    Arrays.fill(text, (byte) 'a');
    Arrays.fill(text, 10, 138, (byte) -128);
    Arrays.fill(text, 200, 290, (byte) -128);
    text[500] = 'a' - 30;
    byte[] sum = " 100 \n\n\n".getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(sum, 0, text, 148, sum.length);
    int signed = 0;
    for (int i = 0; i < text.length; i++) {
      signed += i >= 148 && i < 156 ? ' ' : text[i];
    }
    assertThat(signed).isEqualTo(64);
    assertThat(TarHeader.isHeader(text)).isFalse();
  }
}
