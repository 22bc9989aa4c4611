/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.testdata.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PdfFileTest {
  private static final String PDF = new String(
      PdfFile.of(List.of(List.of("first (page)", "back\\slash"), List.of("second page"))),
      StandardCharsets.US_ASCII);

  @Test
  void of_pages_haveHeaderAndCount() {
    assertThat(PDF).startsWith("%PDF-1.4\n").contains("/Count 2 ").endsWith("%%EOF\n");
  }

  @Test
  void of_startxref_leadsToTheTable() {
    int at = PDF.indexOf("startxref\n") + "startxref\n".length();
    int offset = Integer.parseInt(PDF.substring(at, PDF.indexOf('\n', at)));
    assertThat(PDF.substring(offset)).startsWith("xref\n0 8\n0000000000 65535 f \n");
  }

  @Test
  void of_everyOffset_leadsToItsObject() {
    int entry = PDF.indexOf("65535 f \n") + "65535 f \n".length();
    for (int object = 1; object <= 7; object++, entry += 20) {
      int offset = Integer.parseInt(PDF.substring(entry, entry + 10));
      assertThat(PDF.substring(offset)).startsWith(object + " 0 obj\n");
    }
  }

  @Test
  void of_streamLengths_areRight() {
    int from = 0;
    for (int at = PDF.indexOf("/Length ", from); at >= 0; at = PDF.indexOf("/Length ", from)) {
      int length = Integer.parseInt(PDF.substring(at + 8, PDF.indexOf(' ', at + 8)));
      int start = PDF.indexOf("stream\n", at) + "stream\n".length();
      assertThat(PDF.substring(start + length)).startsWith("\nendstream");
      from = start;
    }
    assertThat(from).isPositive();
  }

  @Test
  void of_delimiters_areEscaped() {
    assertThat(PDF).contains("(first \\(page\\)) Tj", "(back\\\\slash) Tj");
  }

  @Test
  void of_nonAsciiOrNothing_isRefused() {
    assertThatThrownBy(() -> PdfFile.of(List.of(List.of("氏名"))))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> PdfFile.of(List.of())).isInstanceOf(IllegalArgumentException.class);
  }
}
