/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.benchmarks;

import io.github.morasanu.testdata.BigText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Fills folders, one for each ending, with documents: those of jars, and made ones of the size that offices write. */
final class DocumentFolder {
  /** What both sides read by the same parsers. */
  static final List<String> ENDINGS =
      List.of("pdf", "docx", "xlsx", "pptx", "doc", "xls", "ppt", "rtf", "msg");

  private static final long SEED = 20261122;
  private static final int MADE = 20;
  private static final int CHARACTERS = 100_000;
  private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
  private static final String TYPES =
      "http://schemas.openxmlformats.org/package/2006/content-types";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/package/2006/relationships";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String MAIN = "application/vnd.openxmlformats-officedocument.";

  private DocumentFolder() {}

  /** Writes the documents of a jar, one file each. */
  static void unpack(Path jar, Path folder) throws IOException {
    try (InputStream bytes = Files.newInputStream(jar);
        ZipInputStream zip = new ZipInputStream(bytes)) {
      int count = 0;
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String ending = ending(entry.getName());
        if (ENDINGS.contains(ending)) {
          // Our own name: that of an entry is no path.
          Files.write(
              folder.resolve(ending).resolve(jar.getFileName() + "-" + count++ + "." + ending),
              zip.readAllBytes());
        }
      }
    }
  }

  static String ending(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  /** Writes letters and tables of a hundred thousand characters each. */
  static void make(Path folder) throws IOException {
    for (int i = 0; i < MADE; i++) {
      StringBuilder text = new StringBuilder();
      BigText.seeded(SEED + i).writeClean(CHARACTERS, text);
      List<String> lines = text.toString().lines().map(DocumentFolder::escaped).toList();
      StringBuilder body = new StringBuilder();
      lines.forEach(
          line -> body.append("<w:p><w:r><w:t>").append(line).append("</w:t></w:r></w:p>"));
      write(
          folder.resolve("docx").resolve("made-" + i + ".docx"),
          "word/document.xml",
          MAIN + "wordprocessingml.document.main+xml",
          "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
              + "<w:body>" + body + "</w:body></w:document>");
      writeTable(folder.resolve("xlsx").resolve("made-" + i + ".xlsx"), lines);
    }
  }

  private static void writeTable(Path file, List<String> lines) throws IOException {
    StringBuilder rows = new StringBuilder();
    for (int row = 0; row < lines.size(); row++) {
      rows.append("<row><c><v>").append(1_000_000L * row).append("</v></c>");
      rows.append("<c t=\"inlineStr\"><is><t>")
          .append(lines.get(row))
          .append("</t></is></c></row>");
    }
    write(
        file,
        "xl/workbook.xml",
        MAIN + "spreadsheetml.sheet.main+xml",
        "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\""
            + OFFICE
            + "\"><sheets><sheet name=\"s\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>",
        "xl/_rels/workbook.xml.rels",
        relation("worksheet", "worksheets/sheet1.xml"),
        "xl/worksheets/sheet1.xml",
        HEAD + "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
            + "<sheetData>" + rows + "</sheetData></worksheet>");
  }

  /** Writes a package: its main part, and names and contents of others. */
  private static void write(
      Path file, String mainPart, String type, String content, String... others)
      throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      String sheet = MAIN + "spreadsheetml.worksheet+xml";
      put(
          zip,
          "[Content_Types].xml",
          HEAD + "<Types xmlns=\"" + TYPES + "\"><Default Extension=\"rels\" ContentType=\""
              + "application/vnd.openxmlformats-package.relationships+xml\"/>"
              + "<Default Extension=\"xml\" ContentType=\"" + sheet + "\"/>"
              + "<Override PartName=\"/" + mainPart + "\" ContentType=\"" + type + "\"/></Types>");
      put(zip, "_rels/.rels", relation("officeDocument", mainPart));
      put(zip, mainPart, HEAD + content);
      for (int i = 0; i < others.length; i += 2) {
        put(zip, others[i], others[i + 1]);
      }
    }
  }

  private static String relation(String kind, String target) {
    return HEAD + "<Relationships xmlns=\"" + RELATIONS + "\"><Relationship Id=\"r1\" Type=\""
        + OFFICE + "/" + kind + "\" Target=\"" + target + "\"/></Relationships>";
  }

  private static void put(ZipOutputStream zip, String name, String content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content.getBytes(StandardCharsets.UTF_8));
  }

  private static String escaped(String line) {
    return line.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
