/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FoldedTextTest {
  private static final String[] PARTS = {
    "a",
    "0",
    "9",
    "7",
    "ー",
    "・",
    "一",
    "-",
    "電",
    "話",
    "０",
    "－",
    "　",
    "ﾊ",
    "，",
    "é",
    "𠮷",
    "\n",
    "plain ascii text, ",
  };

  @Test
  void charAt_foldsWhatPeopleTypeInOtherForms() {
    assertThat(read(FoldedText.of("ＡＢ０９　‐\u00A0ﾊﾝ￥，髙"))).isEqualTo("AB09 - ハン¥，髙");
  }

  @Test
  void charAt_keepsAMiddleDotBehindWhatIsNoGroupOfANumber() {
    assertThat(read(FoldedText.of("12345678・9 123456789・1 AB1234・5 03・1234・5678")))
        .isEqualTo("12345678-9 123456789・1 AB1234・5 03-1234-5678");
  }

  @Test
  void charAt_takesADashBetweenDigits_onlyThere() {
    assertThat(read(FoldedText.of("1ー2 ９・９ 三一三 1ーー2 カード1 1ー")))
        .isEqualTo("1-2 9-9 三一三 1ーー2 カード1 1ー");
  }

  @Test
  void symbols_areEqual_forEqualFoldedCharacters() {
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      char folded = Folding.fold((char) c);
      assertThat(Folding.symbol((char) c)).isEqualTo(Folding.symbol(folded));
      if (folded < 0x80) {
        assertThat(Folding.symbol((char) c)).isEqualTo((byte) folded);
      } else {
        assertThat(Folding.symbol((char) c)).isNegative();
      }
    }
  }

  /** However a text comes in, and wherever it is cut, it is the same text. */
  @Test
  void append_givesTheSameText_fromCharsAndFromUtf8_inPiecesOfAllSizes() {
    Random random = new Random(11);
    for (int round = 0; round < 500; round++) {
      StringBuilder builder = new StringBuilder();
      for (int i = 0; i < 80; i++) {
        builder.append(PARTS[random.nextInt(PARTS.length)]);
      }
      String text = builder.toString();
      FoldedText one = FoldedText.of(text);
      FoldedText chars = new FoldedText();
      for (int i = 0; i < text.length(); i++) {
        chars.append(text.charAt(i));
      }
      FoldedText utf8 = utf8(text.getBytes(StandardCharsets.UTF_8), random);
      assertSame(chars, one);
      assertSame(utf8, one);
      int cut = random.nextInt(text.length() + 1);
      FoldedText joined = new FoldedText();
      joined.append(FoldedText.of(text.substring(0, cut)), 0, cut);
      joined.append(FoldedText.of(text.substring(cut)), 0, text.length() - cut);
      assertSame(joined, one);
      assertThat(utf8.malformed()).isZero();
    }
  }

  @Test
  void appendUtf8_readsMalformedBytes_asTheJdkDoes() {
    Random random = new Random(5);
    int[] starts = {
      0x41, 0x30, 0x80, 0xBF, 0xC0, 0xC2, 0xDF, 0xE0, 0xE3, 0xED, 0xEF, 0xF0, 0xF4, 0xF5, 0xFF
    };
    for (int round = 0; round < 20_000; round++) {
      byte[] bytes = new byte[1 + random.nextInt(24)];
      random.nextBytes(bytes);
      for (int i = 0; i < bytes.length; i++) {
        if (random.nextInt(3) > 0) {
          bytes[i] = (byte) starts[random.nextInt(starts.length)];
        }
      }
      FoldedText expected = FoldedText.of(new String(bytes, StandardCharsets.UTF_8));
      FoldedText actual = utf8(bytes, random);
      assertThat(read(actual)).as(Arrays.toString(bytes)).isEqualTo(read(expected));
    }
  }

  @Test
  void appendUtf8_leavesAnUnfinishedCharacter_untilTheLast() {
    byte[] bytes = "あ".getBytes(StandardCharsets.UTF_8);
    FoldedText text = new FoldedText();
    assertThat(text.appendUtf8(bytes, 0, 2, false)).isZero();
    assertThat(text.appendUtf8(bytes, 0, 2, true)).isEqualTo(2);
    assertThat(read(text)).isEqualTo("\uFFFD");
    assertThat(text.malformed()).isOne();
  }

  @Test
  void discard_keepsTheRest() {
    Random random = new Random(3);
    FoldedText text = new FoldedText();
    StringBuilder expected = new StringBuilder();
    for (int round = 0; round < 2_000; round++) {
      String part = PARTS[random.nextInt(PARTS.length)];
      byte[] utf8 = part.getBytes(StandardCharsets.UTF_8);
      if (random.nextBoolean()) {
        text.append(part.toCharArray(), 0, part.length());
      } else {
        text.appendUtf8(utf8, 0, utf8.length, true);
      }
      expected.append(part);
      if (expected.length() > 40) {
        int count = random.nextInt(30);
        text.discard(count);
        String kept = read(text);
        expected.delete(0, count);
        assertThat(kept.length()).isEqualTo(expected.length());
      }
      String folded = read(FoldedText.of(expected));
      // A dash knows the digit before it even when that has been discarded.
      assertThat(read(text).substring(Math.min(1, text.length())))
          .isEqualTo(folded.substring(Math.min(1, text.length())));
    }
  }

  @Test
  void symbols_arePaddedWithLineFeeds() {
    FoldedText text = FoldedText.of("x".repeat(3000));
    text.discard(2990);
    byte[] symbols = text.symbols();
    for (int i = 0; i < FoldedText.PAD; i++) {
      assertThat(symbols[i]).isEqualTo((byte) '\n');
      assertThat(symbols[FoldedText.PAD + text.length() + i]).isEqualTo((byte) '\n');
    }
  }

  @Test
  void lines_endAtLineFeeds_andNoFurtherThanALimit() {
    FoldedText text = FoldedText.of("氏名\r\n\n山田　太郎");
    assertThat(text.lineStart(7, 0)).isEqualTo(5);
    assertThat(text.lineStart(4, 0)).isEqualTo(4);
    assertThat(text.lineEnd(0, 10)).isEqualTo(3);
    assertThat(text.lineEnd(5, 10)).isEqualTo(10);
    for (int at = 0; at <= text.length(); at++) {
      for (int limit = 0; limit <= text.length(); limit++) {
        assertThat(text.lineStart(at, limit))
            .isGreaterThanOrEqualTo(limit)
            .isEqualTo(Ascii.lineStart(text, at, limit));
        assertThat(text.lineEnd(at, limit))
            .isLessThanOrEqualTo(limit)
            .isEqualTo(Ascii.lineEnd(text, at, limit));
      }
    }
  }

  @Test
  void toString_holdsNoText() {
    assertThat(FoldedText.of("secret").toString()).doesNotContain("secret");
    assertThat(FoldedText.of("secret").subSequence(0, 3).toString()).doesNotContain("sec");
  }

  private static FoldedText utf8(byte[] bytes, Random random) {
    FoldedText text = new FoldedText();
    int from = 0;
    int to = 0;
    while (to < bytes.length) {
      to = Math.min(bytes.length, to + 1 + random.nextInt(20));
      from += text.appendUtf8(bytes, from, to, to == bytes.length);
    }
    assertThat(from).isEqualTo(bytes.length);
    return text;
  }

  private static void assertSame(FoldedText actual, FoldedText expected) {
    assertThat(read(actual)).isEqualTo(read(expected));
    assertThat(Arrays.copyOf(actual.symbols(), actual.length() + 2 * FoldedText.PAD))
        .isEqualTo(Arrays.copyOf(expected.symbols(), expected.length() + 2 * FoldedText.PAD));
  }

  private static String read(CharSequence text) {
    StringBuilder chars = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      chars.append(text.charAt(i));
    }
    return chars.toString();
  }
}
