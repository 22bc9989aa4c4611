/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.morasanu.model.ScanReport;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvReporterTest {
  private static final int PATH = 5;
  private static final int PREVIEW = 13;
  private static final int MESSAGE = 17;

  @Test
  void rows_haveAsManyCellsAsTheHeader_andEndAsTheStandardSays() throws IOException {
    String csv = csv(HostileReport.report());

    assertThat(rows(csv)).allSatisfy(row -> assertThat(row).hasSize(18));
    assertThat(rows(csv).stream().map(row -> row.get(0)).distinct())
        .containsExactly("type", "finding", "incident", "law");
    assertThat(rows(csv).stream().filter(row -> !row.get(0).equals("law"))).hasSize(15);
    assertThat(csv).startsWith("\uFEFFtype,").endsWith("\r\n");
  }

  @Test
  void whatWasAllowed_hasRowsOfItsOwn_withWhoAndWhy() throws IOException {
    List<List<String>> rows =
        rows(Written.as(ReportFormat.CSV, SampleReport.withComments(), SampleReport.allowing()));

    assertThat(rows)
        .filteredOn(row -> row.get(0).equals("allowed"))
        .extracting(
            row -> row.get(5), row -> row.get(12), row -> row.get(16), row -> row.get(MESSAGE))
        .containsExactly(
            tuple("app.war!/WEB-INF/lib/x.jar!/顧客.csv", "1234", "baseline", ""),
            tuple("a|b<script>.java", "2", "comment", "our own\\u{A}switchboard"),
            tuple("book.xlsx", "2", "configuration", "sample of ours"));
    assertThat(rows)
        .filteredOn(row -> row.get(0).equals("stale-suppression"))
        .extracting(row -> row.get(3), row -> row.get(16))
        .containsExactly(tuple("email-address", "unused"), tuple("passport", "expired"));
  }

  @Test
  void cells_holdWhatTheReportDoes() throws IOException {
    List<String> row = rows(csv(SampleReport.full())).get(3);

    assertThat(row)
        .containsExactly(
            "finding",
            "critical",
            "my-number",
            "my-number",
            "high",
            "app.war!/WEB-INF/lib/x.jar!/顧客.csv",
            "2",
            "15",
            "",
            "",
            "",
            "",
            "1234",
            "12********18",
            "0a1b2",
            "check digit is right; column header names it",
            "",
            "");
  }

  @Test
  void cells_areNoFormulas() throws IOException {
    List<List<String>> rows = rows(csv(HostileReport.report()));

    assertThat(rows)
        .allSatisfy(row ->
            assertThat(row).allSatisfy(cell -> assertThat(cell).doesNotMatch("(?s)[=+@＝＋－＠-].*")));
    assertThat(rows)
        .anySatisfy(row -> assertThat(row.get(PATH)).isEqualTo("'" + HostileReport.FORMULA));
    assertThat(rows.get(1).get(PREVIEW)).startsWith("'-***");
  }

  @Test
  void incidents_areRowsToo() throws IOException {
    List<List<String>> rows = rows(csv(SampleReport.full()));

    assertThat(rows.get(9).get(0)).isEqualTo("incident");
    assertThat(rows.get(9).get(PATH)).isEqualTo("mail.zip!/a.pdf");
    assertThat(rows.get(9).get(MESSAGE)).isEqualTo("It asks for a password.");
  }

  private static String csv(ScanReport report) throws IOException {
    return Written.as(ReportFormat.CSV, report);
  }

  /** The rows as RFC 4180 reads them. */
  private static List<List<String>> rows(String csv) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 1; i < csv.length(); i++) {
      char character = csv.charAt(i);
      if (quoted && character == '"' && csv.charAt(i + 1) == '"') {
        cell.append(csv.charAt(++i));
      } else if (character == '"') {
        quoted = !quoted;
      } else if (!quoted && (character == ',' || character == '\r')) {
        row.add(cell.toString());
        cell.setLength(0);
      } else if (!quoted && character == '\n') {
        rows.add(row);
        row = new ArrayList<>();
      } else {
        cell.append(character);
      }
    }
    return rows;
  }
}
