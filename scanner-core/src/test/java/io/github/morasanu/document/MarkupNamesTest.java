/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupNamesTest {
  private static final MarkupNames NAMES = MarkupNames.of(Set.of("descr", "title", "instrText"));

  private static boolean mayBeIn(String xml, Charset charset) throws IOException {
    return NAMES.mayBeIn(new ByteArrayInputStream(xml.getBytes(charset)));
  }

  @Test
  void namesAreSeenWhereverTheyStand() throws IOException {
    for (int before = 0; before < 70_000; before += 1 + before / 8) {
      String xml = "<?xml version=\"1.0\"?>\n<a>" + "x".repeat(before);

      assertThat(mayBeIn(xml + "<b descr='c'/></a>", StandardCharsets.UTF_8)).isTrue();
      assertThat(mayBeIn(xml + "<w:instrText", StandardCharsets.UTF_8)).isTrue();
      assertThat(mayBeIn(xml + "<b desc='c' titl=''/></a>", StandardCharsets.UTF_8))
          .isFalse();
    }
  }

  @Test
  void namesAreSeenAcrossEveryBorderOfBlocks() throws IOException {
    for (int before = (1 << 14) - 40; before < (1 << 14) + 40; before++) {
      String xml = "<" + "x".repeat(before - 1);

      assertThat(mayBeIn(xml + " title=", StandardCharsets.UTF_8)).isTrue();
      assertThat(mayBeIn(xml + " instrTex", StandardCharsets.UTF_8)).isFalse();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "IBM037"})
  void whatIsNotWrittenInAsciiMayHoldAll(String charset) throws IOException {
    assertThat(mayBeIn("<a>b</a>", Charset.forName(charset))).isTrue();
  }

  @Test
  void documentsWithEntitiesMayHoldAll() throws IOException {
    assertThat(mayBeIn(
            "<!DOCTYPE a [<!ENTITY b '<c &#116;itle=\"\"/>'>]><a>&b;</a>", StandardCharsets.UTF_8))
        .isTrue();
  }

  @Test
  void japaneseWithMarkIsReadAsTheRest() throws IOException {
    assertThat(mayBeIn("\uFEFF<a>日本語</a>", StandardCharsets.UTF_8)).isFalse();
    assertThat(mayBeIn("<a>日本語</a>", Charset.forName("windows-31j"))).isFalse();
    assertThat(mayBeIn("<a title='日本語'/>", Charset.forName("windows-31j"))).isTrue();
  }

  @Test
  void nothingMayHoldAll() throws IOException {
    assertThat(mayBeIn("", StandardCharsets.UTF_8)).isTrue();
  }
}
