/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.testdata.document;

import java.util.List;

/** Builds minimal Word documents. */
public final class DocxFile {
  private static final String MAIN_TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
  private static final String NAMESPACE =
      "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  private DocxFile() {}

  /**
   * A document of paragraphs.
   *
   * @param paragraphs plain text, one run each
   */
  public static byte[] of(List<String> paragraphs) {
    return of(paragraphs, List.of());
  }

  /**
   * A document of paragraphs and, below them, a table.
   *
   * @param paragraphs plain text, one run each
   * @param tableRows the cells of each row; no table if empty
   */
  public static byte[] of(List<String> paragraphs, List<List<String>> tableRows) {
    StringBuilder body = new StringBuilder("<w:document xmlns:w=\"" + NAMESPACE + "\"><w:body>");
    paragraphs.forEach(text -> appendParagraph(text, body));
    if (!tableRows.isEmpty()) {
      appendTable(tableRows, body);
    }
    body.append("</w:body></w:document>");
    return new OfficePackage("word/document.xml")
        .part("word/document.xml", MAIN_TYPE, body.toString())
        .bytes();
  }

  private static void appendTable(List<List<String>> rows, StringBuilder out) {
    out.append("<w:tbl>");
    for (List<String> row : rows) {
      out.append("<w:tr>");
      for (String cell : row) {
        appendParagraph(cell, out.append("<w:tc>"));
        out.append("</w:tc>");
      }
      out.append("</w:tr>");
    }
    // A body may not end with a table: Word asks for a paragraph after it.
    out.append("</w:tbl><w:p/>");
  }

  private static void appendParagraph(String text, StringBuilder out) {
    out.append("<w:p><w:r><w:t xml:space=\"preserve\">")
        .append(XmlText.escape(text))
        .append("</w:t></w:r></w:p>");
  }
}
