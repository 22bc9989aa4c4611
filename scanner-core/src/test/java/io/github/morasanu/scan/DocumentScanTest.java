/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.scan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.morasanu.model.Finding;
import io.github.morasanu.model.Kind;
import io.github.morasanu.model.ScanReport;
import io.github.morasanu.testdata.SyntheticPeople;
import io.github.morasanu.testdata.SyntheticPerson;
import io.github.morasanu.testdata.document.DocxFile;
import io.github.morasanu.testdata.document.EmlFile;
import io.github.morasanu.testdata.document.PdfFile;
import io.github.morasanu.testdata.document.XlsxFile;
import io.github.morasanu.testdata.document.ZipFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents through the real worker process, to findings. */
class DocumentScanTest {
  private static final List<SyntheticPerson> PEOPLE = SyntheticPeople.seeded(3).next(30);

  @TempDir
  private Path folder;

  @Test
  void xlsx_columnsHaveTheirHeaders_andCellsTheirSheetAndRow() throws IOException {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("氏名", "マイナンバー"));
    for (SyntheticPerson person : PEOPLE) {
      rows.add(List.of(person.fullName(), person.myNumber()));
    }
    ScanReport report = Scans.scan(folder, "社員.xlsx", XlsxFile.sharedStrings("名簿", rows));
    assertThat(report.incidents()).isEmpty();
    assertThat(report.findings())
        .extracting(Finding::kind)
        .containsExactly(Kind.PERSON_NAME, Kind.MY_NUMBER);
    assertThat(report.findings()).extracting(Finding::count).containsOnly(30L);
    Finding finding = report.findings().get(1);
    assertThat(finding.location().sheet()).contains("名簿");
    assertThat(finding.location().row()).isEqualTo(2);
    assertThat(finding.location().column()).isEqualTo(2);
    assertThat(finding.reasons()).contains("label says 'マイナンバー'");
    assertThat(report.summary().peopleEstimate()).isEqualTo(30);
  }

  @Test
  void xlsx_namesOfSheetsAreMasked() throws IOException {
    byte[] xlsx = XlsxFile.inlineStrings(
        PEOPLE.get(0).email(), List.of(List.of("card", PEOPLE.get(0).cardNumber())));
    ScanReport report = Scans.scan(folder, "a.xlsx", xlsx);
    assertThat(report.findings()).isNotEmpty();
    assertThat(report.toString()).doesNotContain(PEOPLE.get(0).email());
  }

  @Test
  void docxInAZip_isRead() throws IOException {
    byte[] docx = DocxFile.of(List.of("個人番号 " + PEOPLE.get(0).myNumber()));
    byte[] zip = ZipFiles.deflated(Map.of("letters/a.docx", docx));
    ScanReport report = Scans.scan(folder, "x.zip", zip);
    assertThat(Scans.counts(report))
        .isEqualTo(Map.of("x.zip!/letters/a.docx", Map.of(Kind.MY_NUMBER, 1L)));
  }

  @Test
  void pdf_saysThePage() throws IOException {
    byte[] pdf = PdfFile.of(
        List.of(List.of("nothing here"), List.of("card " + PEOPLE.get(0).cardNumber())));
    List<Finding> findings = Scans.scan(folder, "a.pdf", pdf).findings();
    assertThat(findings).extracting(Finding::kind).containsExactly(Kind.PAYMENT_CARD);
    assertThat(findings.get(0).location().page()).isEqualTo(2);
  }

  @Test
  void mail_isReadWithItsAttachment() throws IOException {
    byte[] csv = ("電話番号\n" + PEOPLE.get(0).phone() + "\n").getBytes(StandardCharsets.UTF_8);
    byte[] mail = EmlFile.iso2022Jp()
        .subject("名簿")
        .body("個人番号は" + PEOPLE.get(1).myNumber() + "です。")
        .attachment("list.csv", "text/csv", csv)
        .bytes();
    ScanReport report = Scans.scan(folder, "a.eml", mail);
    assertThat(Scans.counts(report))
        .isEqualTo(Map.of(
            "a.eml", Map.of(Kind.MY_NUMBER, 1L),
            "a.eml!/list.csv", Map.of(Kind.PHONE_NUMBER, 1L)));
  }
}
