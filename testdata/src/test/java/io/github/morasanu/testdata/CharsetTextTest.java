/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.testdata;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CharsetTextTest {

  @ParameterizedTest
  @EnumSource
  void text_isTheSameForASeed_andDiffersForOthers(CharsetText text) {
    String first = text.text(1, 2000);
    String again = text.text(1, 2000);
    assertThat(again).isEqualTo(first).endsWith("\n");
    assertThat(text.text(2, 2000)).isNotEqualTo(first);
  }

  @Test
  void text_japanese_isOfWindows31j() {
    for (CharsetText text : CharsetText.JAPANESE) {
      assertThat(Charset.forName("windows-31j").newEncoder().canEncode(text.text(3, 20_000)))
          .as(text.name())
          .isTrue();
    }
  }

  @Test
  void text_european_isOfWindows1252AndNotAscii() {
    for (CharsetText text : CharsetText.EUROPEAN) {
      assertThat(Charset.forName("windows-1252").newEncoder().canEncode(text.text(3, 20_000)))
          .as(text.name())
          .isTrue();
      assertThat(text.text(3, 200).chars()).anyMatch(c -> c >= 0x80);
    }
  }

  @Test
  void halfWidthKana_writesVoicedKanaAsTwo() {
    assertThat(HalfWidthKana.of("ガッコウ パンー 1")).isEqualTo("ｶﾞｯｺｳ ﾊﾟﾝｰ 1");
  }
}
