/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.morasanu.source.ScanLimits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFClientAnchor;
import org.apache.poi.hssf.usermodel.HSSFComment;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Values planted in the less visible places of the older Office formats. */
class LegacyOfficeTest {
  private static final TextExtractor EXTRACTOR = new TextExtractor(ScanLimits.defaults());

  @AfterAll
  static void close() {
    EXTRACTOR.close();
  }

  private static Extraction extract(HSSFWorkbook workbook) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    workbook.write(bytes);
    Extraction extraction = Extraction.of(EXTRACTOR, "a.xls", bytes.toByteArray(), "X");
    assertThat(extraction.incidents).isEmpty();
    return extraction;
  }

  @Test
  void xls_hiddenSheetsCommentsAndFormulas_areThereOnce() throws IOException {
    try (HSSFWorkbook workbook = new HSSFWorkbook()) {
      HSSFSheet sheet = workbook.createSheet("shown");
      Cell cell = sheet.createRow(0).createCell(0);
      cell.setCellValue("canary-cell");
      HSSFComment comment = sheet
          .createDrawingPatriarch()
          .createCellComment(new HSSFClientAnchor(0, 0, 0, 0, (short) 1, 1, (short) 3, 3));
      comment.setString(new HSSFRichTextString("canary-comment"));
      cell.setCellComment(comment);
      Cell formula = sheet.createRow(1).createCell(0);
      formula.setCellFormula("CONCATENATE(A1,B1)");
      formula.setCellValue("canary-cached");
      workbook.createSheet("hidden").createRow(0).createCell(0).setCellValue("canary-hidden");
      workbook.setSheetVisibility(1, SheetVisibility.VERY_HIDDEN);
      workbook.createInformationProperties();
      workbook.getSummaryInformation().setAuthor("canary-author");
      workbook.getDocumentSummaryInformation().setCompany("canary-company");
      Extraction extraction = extract(workbook);
      for (String place : List.of("cell", "comment", "cached", "hidden", "author", "company")) {
        assertThat(extraction.text()).containsOnlyOnce("canary-" + place);
      }
    }
  }

  @Test
  void xls_longNumbers_areAsShown() throws IOException {
    try (HSSFWorkbook workbook = new HSSFWorkbook()) {
      HSSFSheet sheet = workbook.createSheet("s");
      List<String> formats = List.of("General", "0", "0000-0000-0000");
      for (int i = 0; i < formats.size(); i++) {
        Cell cell = sheet.createRow(i).createCell(0);
        cell.setCellValue(123456789012.0);
        cell.setCellStyle(workbook.createCellStyle());
        cell.getCellStyle().setDataFormat(workbook.createDataFormat().getFormat(formats.get(i)));
      }
      assertThat(extract(workbook).text()).contains("123456789012\n123456789012\n1234-5678-9012\n");
    }
  }
}
