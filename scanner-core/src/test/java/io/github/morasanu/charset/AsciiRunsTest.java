/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.charset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AsciiRunsTest {

  @Test
  void end_isTheFirstByteBeyondAscii_whereverItStands() {
    for (int from = 0; from < 9; from++) {
      for (int high = from; high < 90; high++) {
        byte[] bytes = new byte[90];
        bytes[high] = (byte) 0x80;
        bytes[89] = -1;
        assertThat(AsciiRuns.end(bytes, from, 90)).isEqualTo(high);
        assertThat(AsciiRuns.end(bytes, from, high)).isEqualTo(high);
      }
    }
  }
}
