/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.testdata.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Builds minimal Excel workbooks whose cells are texts. */
public final class XlsxFile {
  private static final String NAMESPACE =
      "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
  private static final OfficePackage.Target SHEET =
      new OfficePackage.Target("worksheet", "worksheets/sheet1.xml");
  private static final OfficePackage.Target SHARED_STRINGS =
      new OfficePackage.Target("sharedStrings", "sharedStrings.xml");

  private XlsxFile() {}

  /**
   * A workbook of one sheet that keeps its texts in the shared string table, as Excel does.
   *
   * @param sheetName as its tab shows it
   * @param rows the cells of each row, from A1
   */
  public static byte[] sharedStrings(String sheetName, List<List<String>> rows) {
    Map<String, Integer> strings = new LinkedHashMap<>();
    String sheet = sheet(rows, text -> {
      int index = strings.computeIfAbsent(text, unseen -> strings.size());
      return "t=\"s\"><v>" + index + "</v>";
    });
    StringBuilder table = new StringBuilder("<sst xmlns=\"" + NAMESPACE + "\">");
    for (String text : strings.keySet()) {
      table
          .append("<si><t xml:space=\"preserve\">")
          .append(XmlText.escape(text))
          .append("</t></si>");
    }
    return workbook(sheetName, sheet, Map.of("rId1", SHEET, "rId2", SHARED_STRINGS))
        .part(
            "xl/sharedStrings.xml",
            TYPE + "sharedStrings+xml",
            table.append("</sst>").toString())
        .bytes();
  }

  /**
   * A workbook of one sheet that keeps each text in its cell, as exporting programs do.
   *
   * @param sheetName as its tab shows it
   * @param rows the cells of each row, from A1
   */
  public static byte[] inlineStrings(String sheetName, List<List<String>> rows) {
    String sheet = sheet(
        rows,
        text ->
            "t=\"inlineStr\"><is><t xml:space=\"preserve\">" + XmlText.escape(text) + "</t></is>");
    return workbook(sheetName, sheet, Map.of("rId1", SHEET)).bytes();
  }

  private static OfficePackage workbook(
      String sheetName, String sheet, Map<String, OfficePackage.Target> targets) {
    String workbook = "<workbook xmlns=\"" + NAMESPACE + "\" xmlns:r=\""
        + OfficePackage.RELATIONSHIPS + "\"><sheets>" + "<sheet name=\"" + XmlText.escape(sheetName)
        + "\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>";
    return new OfficePackage("xl/workbook.xml")
        .part("xl/workbook.xml", TYPE + "sheet.main+xml", workbook)
        .relationships("xl/_rels/workbook.xml.rels", targets)
        .part("xl/worksheets/sheet1.xml", TYPE + "worksheet+xml", sheet);
  }

  /** A worksheet; {@code cellContent} gives what follows a cell's address: its type attribute and its value. */
  private static String sheet(List<List<String>> rows, Function<String, String> cellContent) {
    StringBuilder xml = new StringBuilder("<worksheet xmlns=\"" + NAMESPACE + "\"><sheetData>");
    for (int row = 0; row < rows.size(); row++) {
      xml.append("<row r=\"" + (row + 1) + "\">");
      List<String> cells = rows.get(row);
      for (int column = 0; column < cells.size(); column++) {
        xml.append("<c r=\"" + columnName(column) + (row + 1) + "\" ");
        xml.append(cellContent.apply(cells.get(column))).append("</c>");
      }
      xml.append("</row>");
    }
    return xml.append("</sheetData></worksheet>").toString();
  }

  /** A to Z, AA, AB and so on. */
  static String columnName(int index) {
    StringBuilder name = new StringBuilder();
    for (int rest = index; rest >= 0; rest = rest / 26 - 1) {
      name.insert(0, (char) ('A' + rest % 26));
    }
    return name.toString();
  }
}
