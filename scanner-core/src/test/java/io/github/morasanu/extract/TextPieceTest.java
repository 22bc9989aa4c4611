/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.morasanu.charset.CharsetLabels;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a text is cut into pieces, and when each is extracted, must not show. */
class TextPieceTest {
  private static final int NO_PIECES = 1 << 24;
  private static final Charset WINDOWS_31J = Charset.forName("windows-31j");

  private static void assertSame(Extraction cut, Extraction whole) {
    assertThat(cut.text()).isEqualTo(whole.text());
    assertThat(cut.hits).isEqualTo(whole.hits);
    assertThat(cut.incidents).isEqualTo(whole.incidents);
    assertThat(cut.charsets).isEqualTo(whole.charsets);
    assertThat(cut.coverage()).isEqualTo(whole.coverage());
  }

  private static Extraction assertPiecesDoNotShow(byte[] bytes) {
    Extraction whole = Extraction.of("a.csv", bytes, 1 << 20, NO_PIECES, "X", true);
    assertThat(whole.pieces()).isZero();
    for (int pieceSize : new int[] {777, 5000, 20_000, 60_001}) {
      int chunk = pieceSize == 777 ? 300 : pieceSize / 2;
      Extraction later = Extraction.of("a.csv", bytes, chunk, pieceSize, "X", true);
      assertThat(later.pieces() > 1).isEqualTo(bytes.length > pieceSize);
      assertSame(later, whole);
      assertSame(Extraction.of("a.csv", bytes, chunk, pieceSize, "X", false), whole);
    }
    return whole;
  }

  private static String lines(Random random, String delimiter, int parts) {
    StringBuilder text = new StringBuilder("番号,氏名,メモ\r\n1,甲,\"乙,X\"\r\n".replace(",", delimiter));
    String[] all = {"X", "\n", "\r\n", "\r", delimiter, "\"", "漢字", "ｱ", "ソ表X", "abcdef"};
    for (int i = 0; i < parts; i++) {
      text.append(all[random.nextInt(all.length)]);
      if (random.nextInt(1000) == 0) {
        String giant = random.nextBoolean() ? "long" + delimiter + "\"" : "ソ漢ｱ|";
        text.append(giant.repeat(random.nextInt(2500))).append('X');
      }
    }
    return text.toString();
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8, ','",
    "UTF-8, '|'",
    "windows-31j, ','",
    "windows-31j, '|'",
    "x-eucJP-Open, '|'"
  })
  void pieces_ofEverySize_giveTheSame(String charset, String delimiter) {
    Random random = new Random(11);
    for (int round = 0; round < 4; round++) {
      String text = lines(random, delimiter, 4000);
      Extraction whole = assertPiecesDoNotShow(text.getBytes(Charset.forName(charset)));
      assertThat(whole.text()).isEqualTo(Extraction.folded(text));
      assertThat(whole.hits).hasSizeGreaterThan(200).anyMatch(hit -> hit.endsWith("氏名"));
    }
  }

  /** Pieces far smaller than their context, and segments of single characters. */
  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "windows-31j", "x-eucJP-Open"})
  void pieces_ofFewBytes_giveTheSame(String charset) {
    byte[] bytes = lines(new Random(2), ",", 4000).getBytes(Charset.forName(charset));
    byte[] start = Arrays.copyOf(bytes, 15_000);
    Extraction whole = Extraction.of("a.csv", start, 1 << 20, NO_PIECES, "X", true);
    assertSame(Extraction.of("a.csv", start, 1, 16, "X", true), whole);
    assertSame(Extraction.of("a.csv", start, 1, 64, "X", false), whole);
  }

  @Test
  void surrogatePairs_inGiantLines_stayWhole() {
    String text = "𠮷X".repeat(20_000);
    assertPiecesDoNotShow(text.getBytes(StandardCharsets.UTF_8));
    assertPiecesDoNotShow(("a" + text).getBytes(StandardCharsets.UTF_8));
  }

  /** Bytes that mean nothing, among others that begin and go on with characters. */
  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "windows-31j", "x-eucJP-Open"})
  void malformedBytes_areReadAndCountedAlike(String charset) {
    Random random = new Random(5);
    byte[] japanese = "山田太郎ソ表".repeat(30).getBytes(Charset.forName(charset));
    for (int round = 0; round < 4; round++) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      bytes.writeBytes("0123\n,X".repeat(1000).getBytes(StandardCharsets.US_ASCII));
      for (int i = 0; i < 100; i++) {
        bytes.writeBytes(japanese);
      }
      for (int i = 0; i < 40_000; i++) {
        bytes.write(random.nextInt(8) == 0 ? 'X' : 0x80 | random.nextInt(0x80));
      }
      Extraction whole = assertPiecesDoNotShow(bytes.toByteArray());
      assertThat(whole.incidents).containsExactly("undecodable");
    }
  }

  @Test
  void malformedBytes_few_areNoIncidentHoweverManyPieces() {
    byte[] bytes = "山田太郎,X\n".repeat(9000).getBytes(StandardCharsets.UTF_8);
    for (int i = 1; i <= 8; i++) {
      bytes[15 * 1000 * i + 12] = (byte) 0xFF;
    }
    assertThat(assertPiecesDoNotShow(bytes).incidents).isEmpty();
    bytes[12] = (byte) 0xFF;
    assertThat(assertPiecesDoNotShow(bytes).incidents).containsExactly("undecodable");
  }

  @ParameterizedTest
  @ValueSource(ints = {100, 19_999, 20_000, 20_001, 70_000})
  void charset_isDecidedWhereItShows(int asciiBefore) {
    String text = "x,y\n".repeat(asciiBefore / 4) + "ソ|山田太郎X\n".repeat(5000);
    assertPiecesDoNotShow(text.getBytes(StandardCharsets.UTF_8));
    Extraction japanese = assertPiecesDoNotShow(text.getBytes(WINDOWS_31J));
    assertThat(japanese.text()).isEqualTo(Extraction.folded(text));
  }

  /** What is in sight at the start is ASCII, so that the rest comes in pieces. */
  @Test
  void iso2022Jp_late_isCutWithItsEscapes() {
    String text = "x,y\n".repeat(20_000) + lines(new Random(3), ",", 9000);
    Extraction whole = assertPiecesDoNotShow(text.getBytes(CharsetLabels.iso2022Jp()));
    assertThat(whole.text()).isEqualTo(Extraction.folded(text));
    assertThat(whole.charsets).containsExactly("ISO-2022-JP");
  }

  @Test
  void noText_onTheWay_isPartial() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes("text X\n".repeat(30_000).getBytes(StandardCharsets.US_ASCII));
    byte[] random = new byte[100_000];
    new Random(1).nextBytes(random);
    bytes.writeBytes(random);
    assertThat(assertPiecesDoNotShow(bytes.toByteArray()).coverage()).isEqualTo(Coverage.PARTIAL);
  }

  @Test
  void mark_isNoCharacter() {
    String text = "\uFEFFX,山\n".repeat(1) + "X,山\n".repeat(20_000);
    assertThat(assertPiecesDoNotShow(text.getBytes(StandardCharsets.UTF_8)).hits.get(0))
        .startsWith(":1:1 ");
  }

  @Test
  void pieces_endAtLineEnds() {
    byte[] bytes = "0123456789abcde\n".repeat(10_000).getBytes(StandardCharsets.US_ASCII);
    Extraction cut = Extraction.of("a", bytes, 1 << 16, 9_999, "X", true);
    assertThat(cut.pieces()).isEqualTo(bytes.length / 9984 + 1);
  }
}
