/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.extract;

import io.github.morasanu.source.Zips;
import java.nio.charset.StandardCharsets;

/** Builds the smallest documents that say what a test needs. */
final class Documents {
  private static final String DOCUMENT =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/package/2006/relationships";

  private final Zips zip = Zips.zip();

  private Documents() {}

  /** A package without parts. */
  static Documents empty() {
    return new Documents();
  }

  /** A package of Office Open XML whose main part is given. */
  private static Documents ooxml(String mainPart, String mainType, String main) {
    return new Documents()
        .part(
            "[Content_Types].xml",
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Default Extension=\"docx\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document\"/>"
                + "<Default Extension=\"bin\" ContentType=\"application/vnd.openxmlformats-officedocument.oleObject\"/>"
                + "<Override PartName=\"/docProps/core.xml\" ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>"
                + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>"
                + "<Override PartName=\"/" + mainPart + "\" ContentType=\"" + mainType
                + "\"/></Types>")
        .part(
            "_rels/.rels",
            relationships(relationship("rId1", DOCUMENT + "/officeDocument", mainPart)
                + relationship(
                    "rId2",
                    "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
                    "docProps/core.xml")))
        .part(
            "docProps/core.xml",
            "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:creator>書いた人X</dc:creator></cp:coreProperties>")
        .part(mainPart, main);
  }

  private static String relationships(String content) {
    return "<Relationships xmlns=\"" + RELATIONS + "\">" + content + "</Relationships>";
  }

  private static String relationship(String id, String type, String target) {
    return "<Relationship Id=\"" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>";
  }

  /** A text document of that body. */
  static byte[] docx(String body) {
    return docxWith(body, "", new byte[0]);
  }

  /** A text document with a file embedded in it. */
  static byte[] docxWith(String body, String name, byte[] embedded) {
    Documents document = ooxml(
        "word/document.xml",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
        "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\""
            + DOCUMENT + "\"><w:body>" + body + "</w:body></w:document>");
    String relations = "<Relationship Id=\"rId9\" Type=\"" + DOCUMENT
        + "/hyperlink\" Target=\"mailto:a@example.com\" TargetMode=\"External\"/>";
    if (!name.isEmpty()) {
      document.part("word/embeddings/" + name, embedded);
      relations += relationship("rId8", DOCUMENT + "/package", "embeddings/" + name);
    }
    return document
        .part("word/_rels/document.xml.rels", relationships(relations))
        .bytes();
  }

  /** A paragraph of a text document. */
  static String paragraph(String text) {
    return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
  }

  /** A paragraph that is a link. */
  static String link(String text) {
    return "<w:p><w:hyperlink r:id=\"rId9\"><w:r><w:t>" + text + "</w:t></w:r></w:hyperlink></w:p>";
  }

  /** A table of a text document; one array a row. */
  static String table(String[]... rows) {
    StringBuilder table = new StringBuilder("<w:tbl>");
    for (String[] row : rows) {
      table.append("<w:tr>");
      for (String cell : row) {
        table.append("<w:tc>").append(paragraph(cell)).append("</w:tc>");
      }
      table.append("</w:tr>");
    }
    return table.append("</w:tbl>").toString();
  }

  /** A workbook with one sheet of those rows. */
  static byte[] xlsx(String sheet, String rows) {
    String namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    return ooxml(
            "xl/workbook.xml",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
            "<workbook xmlns=\"" + namespace + "\" xmlns:r=\"" + DOCUMENT
                + "\"><sheets><sheet name=\"" + sheet
                + "\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>")
        .part(
            "xl/_rels/workbook.xml.rels",
            relationships(relationship("rId1", DOCUMENT + "/worksheet", "worksheets/sheet1.xml")))
        .part(
            "xl/worksheets/sheet1.xml",
            "<worksheet xmlns=\"" + namespace + "\"><sheetData>" + rows
                + "</sheetData></worksheet>")
        .bytes();
  }

  /** A cell of text. */
  static String cell(String reference, String text) {
    return "<c r=\"" + reference + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
  }

  /** A cell that holds a number. */
  static String number(String reference, String value) {
    return "<c r=\"" + reference + "\"><v>" + value + "</v></c>";
  }

  Documents part(String name, String text) {
    return part(name, text.getBytes(StandardCharsets.UTF_8));
  }

  Documents part(String name, byte[] data) {
    zip.with(name, data);
    return this;
  }

  byte[] bytes() {
    return zip.bytes();
  }

  /** A PDF of that author with one line of text on each page. */
  static byte[] pdf(String author, String... pages) {
    StringBuilder pdf = new StringBuilder("%PDF-1.4\n");
    StringBuilder kids = new StringBuilder();
    StringBuilder objects = new StringBuilder();
    for (int i = 0; i < pages.length; i++) {
      String stream = "BT /F1 12 Tf 50 700 Td (" + pages[i] + ") Tj ET";
      kids.append(10 + 2 * i).append(" 0 R ");
      objects
          .append(10 + 2 * i)
          .append(" 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents ")
          .append(11 + 2 * i)
          .append(" 0 R/Resources<</Font<</F1 3 0 R>>>>>> endobj\n")
          .append(11 + 2 * i)
          .append(" 0 obj <</Length ")
          .append(stream.length())
          .append(">> stream\n")
          .append(stream)
          .append("\nendstream endobj\n");
    }
    pdf.append("1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n")
        .append("2 0 obj <</Type/Pages/Count ")
        .append(pages.length)
        .append("/Kids[")
        .append(kids)
        .append("]>> endobj\n")
        .append("3 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica>> endobj\n")
        .append("4 0 obj <</Author(")
        .append(author)
        .append(")>> endobj\n")
        .append(objects)
        .append("trailer <</Root 1 0 R/Info 4 0 R/Size 100>>\n%%EOF\n");
    return pdf.toString().getBytes(StandardCharsets.ISO_8859_1);
  }
}
