/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.extract;

import static io.github.morasanu.extract.Documents.cell;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.morasanu.source.ScanLimits;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTMarkup;

/** Values planted in every place of Office Open XML that a reader of its visible text may miss. */
class OoxmlCanaryTest {
  private static final TextExtractor EXTRACTOR = new TextExtractor(ScanLimits.defaults());

  @AfterAll
  static void close() {
    EXTRACTOR.close();
  }

  private static Extraction extract(String name, byte[] bytes) {
    Extraction extraction = Extraction.of(EXTRACTOR, name, bytes, "X");
    assertThat(extraction.incidents).isEmpty();
    return extraction;
  }

  private static void assertOnce(Extraction extraction, String... values) {
    for (String value : values) {
      assertThat(extraction.text()).containsOnlyOnce(value);
    }
  }

  @Test
  void docx_headersFootersNotesCommentsAndProperties_areThereOnce() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (XWPFDocument document = new XWPFDocument()) {
      document.createParagraph().createRun().setText("canary-body");
      document
          .createHeader(HeaderFooterType.DEFAULT)
          .createParagraph()
          .createRun()
          .setText("canary-header");
      document
          .createFooter(HeaderFooterType.FIRST)
          .createParagraph()
          .createRun()
          .setText("canary-footer");
      document.createFootnotes();
      document.createParagraph().addFootnoteReference(document.createFootnote());
      document.getFootnotes().get(0).createParagraph().createRun().setText("canary-footnote");
      XWPFComment comment = document.createComments().createComment(BigInteger.ONE);
      comment.setAuthor("canary-commenter");
      comment.createParagraph().createRun().setText("canary-comment");
      CTMarkup mark = document.createParagraph().getCTP().addNewCommentRangeStart();
      mark.setId(BigInteger.ONE);
      document.createParagraph().getCTP().addNewR().addNewCommentReference().setId(BigInteger.ONE);
      document.getProperties().getCoreProperties().setLastModifiedByUser("canary-modifier");
      document.getProperties().getExtendedProperties().setCompany("canary-company");
      document.getProperties().getExtendedProperties().setManager("canary-manager");
      document.getProperties().getCustomProperties().addProperty("owner", "canary-custom");
      document.write(bytes);
    }
    assertOnce(
        extract("a.docx", bytes.toByteArray()),
        "canary-body",
        "canary-header",
        "canary-footer",
        "canary-footnote",
        "canary-commenter",
        "canary-comment\n",
        "canary-modifier",
        "canary-company",
        "canary-manager",
        "canary-custom");
  }

  @Test
  void docx_changesFieldsAndAlternativeTexts_areThereOnce() {
    String run = "<w:r><w:t>canary-body</w:t></w:r>";
    String inserted =
        "<w:ins w:id=\"1\" w:author=\"canary-inserter\"><w:r><w:t>canary-inserted</w:t></w:r></w:ins>";
    String deleted =
        "<w:del w:id=\"2\" w:author=\"canary-deleter\"><w:r><w:delText>canary-deleted</w:delText></w:r></w:del>";
    String field = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
        + "<w:r><w:instrText>INCLUDEPICTURE canary-field</w:instrText></w:r>"
        + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
    String picture =
        "<w:r><w:drawing><wp:inline xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\">"
            + "<wp:docPr id=\"1\" name=\"p\" descr=\"canary-alternative X\"/></wp:inline></w:drawing></w:r>";
    byte[] docx = Documents.docx("<w:p>" + run + inserted + deleted + field + picture + "</w:p>");
    Extraction extraction = extract("a.docx", docx);
    assertOnce(
        extraction,
        "canary-body",
        "canary-inserter",
        "canary-inserted",
        "canary-deleter",
        "canary-deleted",
        "canary-field",
        "canary-alternative");
    assertThat(extraction.hits).contains(" [alternative text] 0 null");
  }

  @Test
  void docx_partsBesideTheText_areThereOnce() {
    byte[] docx = with(
        Documents.docx(Documents.paragraph("canary-body")),
        Map.of(
            "word/people.xml",
            "<w15:people xmlns:w15=\"http://schemas.microsoft.com/office/word/2012/wordml\">"
                + "<w15:person w15:author=\"canary-person\"/></w15:people>",
            "customXml/item1.xml",
            "<customer id=\"canary-attribute\">canary-text X</customer>",
            "word/settings.xml",
            "<w:settings xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                + "<w:rsid w:val=\"canary-revision\"/><w:docVars><w:docVar w:name=\"n\" w:val=\"canary-variable\"/></w:docVars></w:settings>"));
    Extraction extraction = extract("a.docx", docx);
    assertOnce(
        extraction,
        "canary-body",
        "canary-person",
        "canary-attribute",
        "canary-text",
        "canary-variable");
    assertThat(extraction.text()).doesNotContain("canary-revision");
    assertThat(extraction.hits).contains(" [customXml/item1.xml] 0 null");
  }

  @Test
  void xlsx_hiddenSheetsCommentsNamesAndLists_areThereOnce() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      XSSFSheet sheet = workbook.createSheet("shown");
      Cell cell = sheet.createRow(6).createCell(2);
      cell.setCellValue("canary-cell X");
      XSSFComment comment = sheet
          .createDrawingPatriarch()
          .createCellComment(new XSSFClientAnchor(0, 0, 0, 0, 1, 1, 3, 3));
      comment.setAuthor("canary-author");
      comment.setString("canary-comment");
      cell.setCellComment(comment);
      sheet.addValidationData(sheet
          .getDataValidationHelper()
          .createValidation(
              sheet
                  .getDataValidationHelper()
                  .createExplicitListConstraint(new String[] {"canary-list"}),
              new CellRangeAddressList(0, 0, 0, 0)));
      sheet.getHeader().setCenter("canary-header");
      Cell formula = sheet.createRow(8).createCell(0);
      formula.setCellFormula("CONCATENATE(A1,B1)");
      formula.setCellValue("canary-cached");
      XSSFName name = workbook.createName();
      name.setNameName("n");
      name.setRefersToFormula("\"canary-name\"");
      workbook.createSheet("hidden").createRow(0).createCell(0).setCellValue("canary-hidden");
      workbook.createSheet("canary-sheet").createRow(0).createCell(0).setCellValue("canary-very");
      workbook.setSheetVisibility(1, SheetVisibility.HIDDEN);
      workbook.setSheetVisibility(2, SheetVisibility.VERY_HIDDEN);
      workbook.write(bytes);
    }
    Extraction extraction = extract("a.xlsx", bytes.toByteArray());
    assertOnce(
        extraction,
        "canary-cell",
        "canary-author",
        "canary-comment",
        "canary-list",
        "canary-header",
        "canary-cached",
        "canary-name",
        "canary-hidden",
        "canary-sheet",
        "canary-very");
    assertThat(extraction.hits)
        .containsExactly(" [sheet shown, row 7] 3 canary-cell X canary-author: canary-comment");
  }

  @Test
  void xlsx_partsBesideTheSheets_areThereOnce() {
    String rows = "<row r=\"1\">" + cell("A1", "canary-cell") + "</row>";
    byte[] xlsx = with(
        Documents.xlsx("s", rows),
        Map.of(
            "xl/pivotCache/pivotCacheRecords1.xml",
                "<pivotCacheRecords><r><s v=\"canary-pivot X\"/><n v=\"123456789012\"/></r></pivotCacheRecords>",
            "xl/externalLinks/externalLink1.xml",
                "<externalLink><cell r=\"A1\"><v>canary-external</v></cell></externalLink>"));
    Extraction extraction = extract("a.xlsx", xlsx);
    assertOnce(extraction, "canary-cell", "canary-pivot", "123456789012", "canary-external");
    assertThat(extraction.hits).contains(" [xl/pivotCache/pivotCacheRecords1.xml] 0 null");
  }

  @Test
  void xlsx_numbers_keepTheirDigits_whateverTheirFormat() throws IOException {
    Map<String, String> shown = new TreeMap<>(Map.of(
        "General", "123456789012",
        "0.00E+00", "123456789012",
        "0000-0000-0000", "1234-5678-9012",
        "#,##0", "123,456,789,012",
        "#,##0,,", "123456789012",
        ";;;", "123456789012",
        "00000000000000", "00123456789012"));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      XSSFSheet sheet = workbook.createSheet("s");
      int row = 0;
      for (String format : shown.keySet()) {
        Cell cell = sheet.createRow(row++).createCell(0);
        cell.setCellValue(123456789012.0);
        cell.setCellStyle(workbook.createCellStyle());
        cell.getCellStyle().setDataFormat(workbook.createDataFormat().getFormat(format));
      }
      workbook.write(bytes);
    }
    assertThat(extract("a.xlsx", bytes.toByteArray()).text())
        .contains(String.join("\n", shown.values()) + "\n");
  }

  @Test
  void xlsx_datesAndFractions_areAsShown() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      XSSFSheet sheet = workbook.createSheet("s");
      Cell date = sheet.createRow(0).createCell(0);
      date.setCellValue(31048);
      date.setCellStyle(workbook.createCellStyle());
      date.getCellStyle().setDataFormat(workbook.createDataFormat().getFormat("yyyy/m/d"));
      Cell fraction = sheet.createRow(1).createCell(0);
      fraction.setCellValue(12345678.5);
      fraction.setCellStyle(workbook.createCellStyle());
      fraction.getCellStyle().setDataFormat(workbook.createDataFormat().getFormat("0.0"));
      workbook.write(bytes);
    }
    assertThat(extract("a.xlsx", bytes.toByteArray()).text()).contains("1985/1/1\n12345678.5\n");
  }

  @Test
  void pptx_notesHiddenSlidesAndAlternativeTexts_areThereOnce() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (XMLSlideShow show = new XMLSlideShow()) {
      XSLFSlide slide = show.createSlide();
      XSLFTextBox box = slide.createTextBox();
      box.setText("canary-slide");
      ((CTShape) box.getXmlObject()).getNvSpPr().getCNvPr().setDescr("canary-alternative");
      show.getNotesSlide(slide).getPlaceholder(1).setText("canary-notes");
      XSLFSlide hidden = show.createSlide();
      hidden.setHidden(true);
      hidden.createTextBox().setText("canary-hidden");
      show.write(bytes);
    }
    assertOnce(
        extract("a.pptx", bytes.toByteArray()),
        "canary-slide",
        "canary-notes",
        "canary-hidden",
        "canary-alternative");
  }

  /** The package with more parts, as nobody's relationships name them. */
  private static byte[] with(byte[] document, Map<String, String> parts) {
    Documents more = Documents.empty();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(document))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        more.part(entry.getName(), zip.readAllBytes());
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    parts.forEach(more::part);
    return more.bytes();
  }
}
