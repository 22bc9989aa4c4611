/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class OdfContentsTest {
  private static final String START = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
      + "<office:document-content xmlns:office=\"urn:o\" xmlns:text=\"urn:t\" xmlns:table=\"urn:tb\""
      + " xmlns:xlink=\"urn:x\" xmlns:dc=\"urn:d\"><office:body>";
  private static final String END = "</office:body></office:document-content>";

  private static Extraction extract(String body) {
    return Extraction.of("content.xml", (START + body + END).getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void spans_areJoined_andDeletedTextCommentsAndLinksAreThere() {
    Extraction extraction = extract(
        "<office:text>\n <text:tracked-changes><text:deletion>"
            + "<dc:creator>canary-changer</dc:creator><text:p>canary-deleted</text:p>"
            + "</text:deletion></text:tracked-changes>\n"
            + " <text:p>canary-<text:span>joined</text:span><text:s/>after"
            + "<text:line-break/>next</text:p>\n"
            + " <text:user-field-decl office:string-value=\"canary-field\"/>"
            + " <text:p><text:a xlink:href=\"mailto:canary-link\">link</text:a></text:p></office:text>");
    assertThat(extraction.text())
        .isEqualTo(
            "canary-changer\ncanary-deleted\ncanary-joined after\nnext\nlink\ncanary-field\nmailto:canary-link\n");
    assertThat(extraction.coverage()).isEqualTo(Coverage.WHOLE);
  }

  @Test
  void sheets_keepRowsColumnsAndDigits() {
    Extraction extraction = extract("<office:spreadsheet><table:table table:name=\"名簿\">"
        + row("", cell("氏名") + cell("番号") + cell("電話"))
        + row(" table:number-rows-repeated=\"5\"", "<table:table-cell/>")
        + row(
            "",
            "<table:table-cell table:number-columns-repeated=\"2\"/>" + cell("X")
                + "<table:table-cell table:number-columns-repeated=\"16000\"/>")
        + row(
            "",
            cell("y") + "<table:table-cell office:value=\"123456789012\"><text:p>1.23E+11</text:p>"
                + "</table:table-cell>")
        + "</table:table></office:spreadsheet>");
    assertThat(extraction.hits).containsExactly(" [sheet 名簿, row 7] 3 電話");
    assertThat(extraction.text()).isEqualTo("氏名\t番号\t電話\n\n\t\tX\ny\t123456789012\n");
  }

  private static String row(String attributes, String cells) {
    return "<table:table-row" + attributes + ">" + cells + "</table:table-row>";
  }

  private static String cell(String text) {
    return "<table:table-cell><text:p>" + text + "</text:p></table:table-cell>";
  }

  @Test
  void brokenContent_isAnIncident_afterWhatCouldBeRead() {
    Extraction extraction = extract("<text:p>before</text:p><text:p>");
    assertThat(extraction.text()).isEqualTo("before\n");
    assertThat(extraction.incidents).containsExactly("damaged");
    assertThat(extraction.coverage()).isEqualTo(Coverage.PARTIAL);
  }

  @Test
  void entities_areNotExpanded() {
    String bomb =
        "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"X\">]>\n<office:document-content"
            + " xmlns:office=\"urn:o\">&a;</office:document-content>";
    Extraction extraction = Extraction.of("content.xml", bomb.getBytes(StandardCharsets.UTF_8));
    assertThat(extraction.hits).isEmpty();
  }
}
