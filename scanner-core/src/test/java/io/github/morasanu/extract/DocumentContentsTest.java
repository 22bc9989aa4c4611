/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.extract;

import static io.github.morasanu.extract.Documents.cell;
import static io.github.morasanu.extract.Documents.link;
import static io.github.morasanu.extract.Documents.number;
import static io.github.morasanu.extract.Documents.paragraph;
import static io.github.morasanu.extract.Documents.table;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.morasanu.source.ScanLimits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.poi.hslf.usermodel.HSLFSlideShow;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Documents through the real worker, one for all. */
class DocumentContentsTest {
  private static final TextExtractor EXTRACTOR = new TextExtractor(ScanLimits.defaults());

  @AfterAll
  static void close() {
    EXTRACTOR.close();
  }

  private static Extraction extract(String name, byte[] bytes) {
    return Extraction.of(EXTRACTOR, name, bytes, "X");
  }

  @Test
  void docx_givesParagraphsLinksAndProperties() {
    Extraction extraction =
        extract("a.docx", Documents.docx(paragraph("前の段落") + link("リンク") + paragraph("後の段落")));
    assertThat(extraction.text())
        .contains("前の段落\n", "リンク\n", "mailto:a@example.com\n", "後の段落\n", "dc:creator: 書いた人X\n")
        .containsOnlyOnce("mailto:");
    assertThat(extraction.hits).containsExactly(" [dc:creator] 0 null");
    assertThat(extraction.coverage()).isEqualTo(Coverage.WHOLE);
    assertThat(extraction.incidents).isEmpty();
  }

  @Test
  void docx_tables_haveColumns() {
    String[] header = {"氏名", "住所"};
    String[] row = {"山田", "X東京"};
    Extraction extraction = extract("a.docx", Documents.docx(table(header, row)));
    assertThat(extraction.text()).contains("氏名\t住所\n山田\tX東京\n");
    assertThat(extraction.hits).containsExactly(" [row 2] 2 住所", " [dc:creator] 0 null");
  }

  @Test
  void docx_embeddedFiles_comeBack() {
    byte[] document =
        Documents.docxWith(paragraph("x"), "book.bin", "content".getBytes(StandardCharsets.UTF_8));
    assertThat(extract("a.docx", document).embedded)
        .hasSize(1)
        .first()
        .asString()
        .endsWith("=content");
  }

  @Test
  void xlsx_givesSheetRowColumnAndLabel() {
    Extraction extraction = extract(
        "a.xlsx",
        Documents.xlsx(
            "顧客",
            "<row r=\"1\">" + cell("A1", "顧客一覧") + "</row>"
                + "<row r=\"3\">" + cell("A3", "番号") + cell("B3", "氏名") + cell("D3", "電話")
                + "</row>"
                + "<row r=\"5\">" + number("A5", "1") + cell("D5", "X") + "</row>"));
    assertThat(extraction.text()).contains("番号\t氏名\t\t電話\n1\t\t\tX\n");
    assertThat(extraction.hits).containsExactly(" [sheet 顧客, row 5] 4 電話", " [dc:creator] 0 null");
  }

  @Test
  void xlsx_longNumbers_arePlainDigits() {
    Extraction extraction = extract(
        "a.xlsx",
        Documents.xlsx(
            "s",
            "<row r=\"1\">" + number("A1", "123456789012") + number("B1", "1.23456789012E11")
                + number("C1", "4111111111111111")
                + number("D1", "1.234567890123456E15") + number("E1", "1.5E-7") + cell("F1", "1E5")
                + "</row>"));
    assertThat(extraction.text())
        .contains("123456789012\t123456789012\t4111111111111111\t1234567890123456\t1.5E-7\t1E5\n");
  }

  @Test
  void xls_givesSheetAndRow() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (HSSFWorkbook workbook = new HSSFWorkbook()) {
      Row row = workbook.createSheet("顧客").createRow(2);
      row.createCell(0).setCellValue("氏名");
      row.createCell(1).setCellValue("X");
      workbook.write(bytes);
    }
    Extraction extraction = extract("a.xls", bytes.toByteArray());
    assertThat(extraction.hits).containsExactly(" [sheet 顧客, row 3] 2 X");
    assertThat(extraction.coverage()).isEqualTo(Coverage.WHOLE);
  }

  @Test
  void pdf_givesPagesAndAuthor() {
    Extraction extraction = extract("a.pdf", Documents.pdf("the author", "first page", "second X"));
    assertThat(extraction.text()).contains("first page\n", "second X\n", ": the author\n");
    assertThat(extraction.hits).containsExactly(" [page 2] 0 null");
  }

  @Test
  void pptx_givesSlides() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (XMLSlideShow show = new XMLSlideShow()) {
      show.createSlide().createTextBox().setText("first");
      show.createSlide().createTextBox().setText("second X");
      show.write(bytes);
    }
    assertThat(extract("a.pptx", bytes.toByteArray()).hits).containsExactly(" [page 2] 0 null");
  }

  @Test
  void ppt_givesSlides() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (HSLFSlideShow show = new HSLFSlideShow()) {
      show.createSlide().createTextBox().setText("first");
      show.createSlide().createTextBox().setText("second X");
      show.write(bytes);
    }
    assertThat(extract("a.ppt", bytes.toByteArray()).hits).containsExactly(" [page 2] 0 null");
  }

  @Test
  void rtf_givesText() {
    String rtf =
        "{\\rtf1\\ansi\\ansicpg932\\deff0{\\fonttbl{\\f0\\fcharset128 MS;}}\\pard\\f0 \\'8e\\'52X\\par}";
    Extraction extraction = extract("a.rtf", rtf.getBytes(StandardCharsets.US_ASCII));
    assertThat(extraction.text()).contains("山X\n");
  }

  @Test
  void encrypted_isAnIncident() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (POIFSFileSystem file = new POIFSFileSystem()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
      encryptor.confirmPassword("synthetic");
      try (OutputStream out = encryptor.getDataStream(file)) {
        out.write(Documents.docx(paragraph("hidden")));
      }
      file.writeFilesystem(bytes);
    }
    Extraction extraction = extract("a.docx", bytes.toByteArray());
    assertThat(extraction.incidents).containsExactly("encrypted");
    assertThat(extraction.coverage()).isEqualTo(Coverage.NONE);
  }

  @Test
  void broken_isAnIncident_andTheWorkerGoesOn() {
    byte[] docx = Documents.docx("<w:p><w:r>");
    Extraction extraction = extract("a.docx", docx);
    assertThat(extraction.incidents).containsExactly("parser-failure");
    assertThat(extract("b.docx", Documents.docx(paragraph("next"))).text()).contains("next");
  }

  @Test
  void ooxml_cutOff_isDamaged() {
    byte[] docx = Documents.docx(paragraph("x"));
    Extraction extraction = extract("a.docx", Arrays.copyOf(docx, docx.length / 2));
    assertThat(extraction.incidents).containsExactly("damaged");
    assertThat(extraction.coverage()).isEqualTo(Coverage.NONE);
  }

  @Test
  void ooxml_bomb_isNotParsed() {
    Extraction extraction = extract("a.docx", Documents.docx(paragraph("x".repeat(50 << 20))));
    assertThat(extraction.incidents).containsExactly("over-budget");
    assertThat(extraction.coverage()).isEqualTo(Coverage.NONE);
  }

  @Test
  void documentInDocument_isReadByTheSameWorker() {
    byte[] inner = Documents.docx(paragraph("inner"));
    byte[] outer = Documents.docxWith(paragraph("outer"), "in.docx", inner);
    Extraction extraction = extract("a.docx", outer);
    assertThat(extraction.embedded).hasSize(1);
    assertThat(extraction.text()).contains("outer");
  }
}
