/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.testdata.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

final class OfficeFilesTest {
  private static final List<List<String>> ROWS =
      List.of(List.of("氏名", "A & <B>"), List.of("氏名", "\"two\""));

  /** Every part, parsed: a part that is no XML fails the test. */
  private static Map<String, Document> parts(byte[] file)
      throws IOException, ParserConfigurationException, SAXException {
    Map<String, Document> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        ByteArrayInputStream xml = new ByteArrayInputStream(zip.readAllBytes());
        parts.put(
            entry.getName(),
            DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(xml));
      }
    }
    return parts;
  }

  private static Document part(Map<String, Document> parts, String name) {
    return Objects.requireNonNull(parts.get(name));
  }

  private static List<String> texts(Document part, String tag) {
    NodeList nodes = part.getElementsByTagName(tag);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      texts.add(nodes.item(i).getTextContent());
    }
    return texts;
  }

  /** Every part named by the content types and by the relationships must be there. */
  private static void assertWhole(Map<String, Document> parts) {
    NodeList overrides = part(parts, "[Content_Types].xml").getElementsByTagName("Override");
    for (int i = 0; i < overrides.getLength(); i++) {
      String name = ((Element) overrides.item(i)).getAttribute("PartName");
      assertThat(parts).containsKey(name.substring(1));
    }
    parts.forEach((name, part) -> {
      NodeList relationships = part.getElementsByTagName("Relationship");
      String folder = name.equals("_rels/.rels") ? "" : "xl/";
      for (int i = 0; i < relationships.getLength(); i++) {
        assertThat(parts)
            .containsKey(folder + ((Element) relationships.item(i)).getAttribute("Target"));
      }
    });
  }

  @Test
  void docx_paragraphsAndTable_holdTheTexts() throws Exception {
    Map<String, Document> parts = parts(DocxFile.of(List.of("一行目", "a < b"), ROWS));
    assertWhole(parts);
    assertThat(texts(part(parts, "word/document.xml"), "w:t"))
        .containsExactly("一行目", "a < b", "氏名", "A & <B>", "氏名", "\"two\"");
  }

  @Test
  void docx_withoutTable_hasNone() throws Exception {
    assertThat(texts(part(parts(DocxFile.of(List.of("text"))), "word/document.xml"), "w:tbl"))
        .isEmpty();
  }

  @Test
  void xlsxSharedStrings_cells_pointToTexts() throws Exception {
    Map<String, Document> parts = parts(XlsxFile.sharedStrings("顧客", ROWS));
    assertWhole(parts);
    assertThat(texts(part(parts, "xl/sharedStrings.xml"), "t"))
        .containsExactly("氏名", "A & <B>", "\"two\"");
    assertThat(texts(part(parts, "xl/worksheets/sheet1.xml"), "v"))
        .containsExactly("0", "1", "0", "2");
  }

  @Test
  void xlsxInlineStrings_cells_holdTexts() throws Exception {
    Map<String, Document> parts = parts(XlsxFile.inlineStrings("顧客", ROWS));
    assertWhole(parts);
    assertThat(texts(part(parts, "xl/worksheets/sheet1.xml"), "t"))
        .containsExactly("氏名", "A & <B>", "氏名", "\"two\"");
  }

  @Test
  void xlsx_columnNames_countOnAfterZ() {
    assertThat(List.of(XlsxFile.columnName(0), XlsxFile.columnName(25), XlsxFile.columnName(26)))
        .containsExactly("A", "Z", "AA");
    assertThat(XlsxFile.columnName(701)).isEqualTo("ZZ");
    assertThat(XlsxFile.columnName(702)).isEqualTo("AAA");
  }
}
