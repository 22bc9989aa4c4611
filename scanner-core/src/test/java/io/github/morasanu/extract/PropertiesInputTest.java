/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PropertiesInputTest {

  private static Extraction extract(String text) {
    return extract(text, SegmentBuffer.CHUNK);
  }

  private static Extraction extract(String text, int chunk) {
    return Extraction.of("a.properties", text.getBytes(StandardCharsets.UTF_8), chunk, "X");
  }

  @Test
  void unicodeEscapes_areResolved_withTheirPositions() {
    Extraction extraction = extract("a=X\nname=\\u5c71\\u7530X\\u0058\n");
    assertThat(extraction.text()).isEqualTo("a=X\nname=山田XX\n");
    assertThat(extraction.hits).containsExactly(":1:3 0 null", ":2:18 0 null", ":2:19 0 null");
  }

  @Test
  void otherEscapes_areResolved() {
    assertThat(extract("a\\:b=c\\td\\\\e\\q\n").text()).isEqualTo("a:b=c\td\\eq\n");
  }

  /** What Properties.load expects: one byte for a character, escapes for the rest. */
  @Test
  void latin1_isReadAsWell() {
    byte[] bytes = "caf\u00E9=1\nname=\\u5c71X\n".getBytes(StandardCharsets.ISO_8859_1);
    Extraction extraction = Extraction.of("a.properties", bytes, SegmentBuffer.CHUNK, "X");
    assertThat(extraction.text()).startsWith("caf").endsWith("=1\nname=山X\n");
    assertThat(extraction.hits).containsExactly(":2:12 0 null");
  }

  @Test
  void brokenEscapes_stay() {
    assertThat(extract("a=\\u12\\").text()).isEqualTo("a=\\u12\\");
    assertThat(extract("# \\u12 \\x").text()).isEqualTo("# \\u12 \\x");
  }

  @Test
  void continuedLines_areJoined() {
    Extraction extraction = extract("a=1\\\r\n  \t2X\\\n #3X\nb=X");
    assertThat(extraction.text()).isEqualTo("a=12X#3X\nb=X");
    assertThat(extraction.hits).containsExactly(":2:5 0 null", ":3:4 0 null", ":4:3 0 null");
  }

  @Test
  void comments_areNotContinued() {
    Extraction extraction = extract("  # path C:\\temp \\\nb=X");
    assertThat(extraction.text()).isEqualTo("  # path C:\\temp \\\nb=X");
    assertThat(extraction.hits).containsExactly(":2:3 0 null");
  }

  @Test
  void comments_showTheirUnicodeEscapes() {
    assertThat(extract("! \\u5c71\n").text()).isEqualTo("! 山\n");
  }

  @Test
  void segments_ofEverySize_giveTheSameText() {
    String text = "k=\\u5c71 X\\\n   X\\tX\r\n#X\rlong=" + "\\u0041X".repeat(300) + "\n";
    Extraction whole = extract(text.repeat(20), 1 << 20);
    for (int chunk = 100; chunk <= 5000; chunk += 700) {
      Extraction cut = extract(text.repeat(20), chunk);
      assertThat(cut.text()).isEqualTo(whole.text());
      assertThat(cut.hits).isEqualTo(whole.hits);
    }
  }
}
