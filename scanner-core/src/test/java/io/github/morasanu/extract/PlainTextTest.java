/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PlainTextTest {

  private static Extraction extract(String text) {
    return Extraction.of("a.log", text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void text_empty_isWholeWithoutSegments() {
    Extraction extraction = extract("");
    assertThat(extraction.coverage()).isEqualTo(Coverage.WHOLE);
    assertThat(extraction.segments).isZero();
    assertThat(extraction.incidents).isEmpty();
  }

  @Test
  void text_short_isOneSegment() {
    Extraction extraction = extract("one\ntwo");
    assertThat(extraction.text()).isEqualTo("one\ntwo");
    assertThat(extraction.segments).isOne();
    assertThat(extraction.coverage()).isEqualTo(Coverage.WHOLE);
  }

  @Test
  void position_countsLinesOfEveryKind() {
    Extraction extraction = extract("aX\nX\r\n X\r\rbX\n\nX");
    assertThat(extraction.hits)
        .containsExactly(":1:2 0 null", ":2:1 0 null", ":3:2 0 null", ":5:2 0 null", ":7:1 0 null");
  }

  @Test
  void position_ofSurrogatePairs_countsCodeUnits() {
    assertThat(extract("𠮷X").hits).containsExactly(":1:3 0 null");
  }

  @Test
  void byteOrderMark_isNoCharacter() {
    assertThat(extract("\uFEFFX").hits).containsExactly(":1:1 0 null");
  }

  /** Lines of all lengths and ends, with needles in all places: the same whatever the segments. */
  @Test
  void segments_ofEverySize_giveTheSameText() {
    byte[] bytes = lines(new Random(7)).getBytes(StandardCharsets.UTF_8);
    Extraction whole = Extraction.of("a.txt", bytes, 1 << 20, "X");
    assertThat(whole.hits).hasSizeGreaterThan(500);
    for (int chunk = 100; chunk <= 5000; chunk += 350) {
      Extraction cut = Extraction.of("a.txt", bytes, chunk, "X");
      assertThat(cut.text()).isEqualTo(whole.text());
      assertThat(cut.hits).isEqualTo(whole.hits);
    }
    assertThat(Extraction.of("a.txt", bytes, 100, "X").segments).isGreaterThan(50);
    assertThat(Extraction.of("a.txt", bytes, 1, "X").hits).isEqualTo(whole.hits);
  }

  private static String lines(Random random) {
    StringBuilder text = new StringBuilder("番号,氏名,メモ\r\n1,甲,\"乙,X\"\r\n");
    String[] parts = {"X", "\n", "\r\n", "\r", ",", "\"", "漢字", "𠮷", "abcdef"};
    for (int i = 0; i < 6000; i++) {
      text.append(parts[random.nextInt(parts.length)]);
      if (random.nextInt(1000) == 0) {
        text.append("long".repeat(random.nextInt(1500))).append('X');
      }
    }
    return text.toString();
  }

  @Test
  void segments_endAtLineBreaks() {
    String text = "0123456789\n".repeat(20_000);
    Extraction extraction = extract(text);
    assertThat(extraction.text()).isEqualTo(text);
    assertThat(extraction.segments).isBetween(3, 4);
  }
}
