/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManifestTextTest {

  private static Extraction extract(String text, String needle) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return Extraction.of("MANIFEST.MF", bytes, SegmentBuffer.CHUNK, needle);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void continuedLines_areJoined(String lineBreak) {
    String text =
        "Manifest-Version: 1.0~Owner: 090-3847~ -2915~ X~~Name: X~".replace("~", lineBreak);
    Extraction extraction = extract(text, "X");
    assertThat(extraction.text())
        .isEqualTo("Manifest-Version: 1.0\nOwner: 090-3847-2915X\n\nName: X\n");
    assertThat(extraction.hits).containsExactly(":4:2 0 null", ":6:7 0 null");
  }

  @Test
  void valueThatIsBrokenInTwo_liesWhereItStarts() {
    assertThat(extract("Owner: 0 X\n X\nOther: 1\n", "XX").hits).containsExactly(":1:10 0 null");
  }

  @Test
  void charactersThatAreBrokenInTwo_areWhole() {
    byte[] bytes = "Owner: 山田𠮷X\n".getBytes(StandardCharsets.UTF_8);
    for (int at = 7; at < bytes.length - 1; at++) {
      ByteArrayOutputStream broken = new ByteArrayOutputStream();
      broken.write(bytes, 0, at);
      broken.writeBytes("\r\n ".getBytes(StandardCharsets.US_ASCII));
      broken.write(bytes, at, bytes.length - at);
      Extraction extraction = Extraction.of("MANIFEST.MF", broken.toByteArray());
      assertThat(extraction.text()).as("broken at %s", at).isEqualTo("Owner: 山田𠮷X\n");
      assertThat(extraction.incidents).isEmpty();
    }
  }

  @Test
  void manifestAsTheJdkWritesIt_isReadAsItWasMeant() throws IOException {
    String value = "X山".repeat(200);
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().putValue("Owner", value);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    manifest.write(bytes);
    Extraction extraction = Extraction.of("MANIFEST.MF", bytes.toByteArray(), 1, "X");
    assertThat(extraction.text()).contains("Owner: " + value + "\n");
    assertThat(extraction.hits).hasSize(200);
  }

  @Test
  void endlessLine_isReadInParts() {
    String value = "0123456789山".repeat(20_000);
    assertThat(extract("Owner: " + value + "X", "X").text()).isEqualTo("Owner: " + value + "X");
  }

  @Test
  void otherTexts_keepTheirLines() {
    byte[] bytes = "a\n b\n".getBytes(StandardCharsets.UTF_8);
    assertThat(Extraction.of("notes.mf.txt", bytes).text()).isEqualTo("a\n b\n");
  }

  @Test
  void bytesThatAreNoText_areRead_asFarAsTheyShow() {
    byte[] bytes = new byte[4000];
    byte[] text = "readable words".getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(text, 0, bytes, 2000, text.length);
    Extraction extraction = Extraction.of("MANIFEST.MF", bytes);
    assertThat(extraction.text()).isEqualTo("readable words\n");
    assertThat(extraction.coverage()).isEqualTo(Coverage.PARTIAL);
  }
}
