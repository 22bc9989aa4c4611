/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.testdata;

import java.time.LocalDate;
import java.util.List;

/** Lists of people as tables, JSON and SQL. Tables end their lines as RFC 4180 asks, the others with a line feed. */
final class CustomerFiles {
  private static final String CRLF = "\r\n";

  private CustomerFiles() {}

  /** CSV with a header line, values unquoted. */
  static CorpusFile csv(String path, List<SyntheticPerson> people) {
    PlantedText out = new PlantedText(path);
    String separator = "";
    for (CustomerColumn column : CustomerColumn.values()) {
      out.text(separator).text(column.heading());
      separator = ",";
    }
    out.text(CRLF);
    for (SyntheticPerson person : people) {
      appendRow(out, person, ",", "");
      out.text(CRLF);
    }
    return out.finish();
  }

  /** CSV without header, every value quoted. */
  static CorpusFile headerlessCsv(String path, List<SyntheticPerson> people) {
    PlantedText out = new PlantedText(path);
    for (SyntheticPerson person : people) {
      appendRow(out, person, ",", "\"");
      out.text(CRLF);
    }
    return out.finish();
  }

  /** Tab-separated staff list with columns of its own. */
  static CorpusFile employeesTsv(String path, List<SyntheticPerson> people) {
    PlantedText out = new PlantedText(path);
    out.text("社員番号\t氏名\tフリガナ\t生年月日\t部署\t携帯電話\tマイナンバー\t住所").text(CRLF);
    int employee = 10_000;
    for (SyntheticPerson person : people) {
      out.text("E" + employee++).text("\t");
      out.plant(KindIds.PERSON_NAME, person.fullName()).text("\t");
      out.plant(KindIds.PERSON_NAME, person.fullKana()).text("\t");
      out.plant(KindIds.BIRTH_DATE, slashed(person.birthDate())).text("\t総務部\t");
      out.plant(KindIds.PHONE_NUMBER, person.phone()).text("\t");
      out.plant(KindIds.MY_NUMBER, person.myNumber()).text("\t");
      out.plant(KindIds.ADDRESS, person.address()).text(CRLF);
    }
    return out.finish();
  }

  /** A JSON array, one object a line. */
  static CorpusFile json(String path, List<SyntheticPerson> people) {
    PlantedText out = new PlantedText(path).text("[\n");
    int id = 1;
    for (SyntheticPerson person : people) {
      out.text("  { \"id\": " + id);
      for (CustomerColumn column : CustomerColumn.values()) {
        out.text(", \"" + column.key() + "\": \"");
        out.plant(column.kind(), column.valueOf(person)).text("\"");
      }
      out.text(id == people.size() ? " }\n" : " },\n");
      id++;
    }
    return out.text("]\n").finish();
  }

  /** One INSERT statement a person. */
  static CorpusFile sql(String path, List<SyntheticPerson> people) {
    StringBuilder columns = new StringBuilder("id");
    for (CustomerColumn column : CustomerColumn.values()) {
      columns.append(", ").append(column.key());
    }
    PlantedText out = new PlantedText(path).text("-- 顧客マスタの移行データ\nBEGIN;\n");
    int id = 1;
    for (SyntheticPerson person : people) {
      out.text("INSERT INTO customers (" + columns + ") VALUES (" + id++ + ", ");
      appendRow(out, person, ", ", "'");
      out.text(");\n");
    }
    return out.text("COMMIT;\n").finish();
  }

  private static void appendRow(
      PlantedText out, SyntheticPerson person, String separator, String quote) {
    String before = quote;
    for (CustomerColumn column : CustomerColumn.values()) {
      out.text(before).plant(column.kind(), column.valueOf(person)).text(quote);
      before = separator + quote;
    }
  }

  private static String slashed(LocalDate date) {
    return date.toString().replace('-', '/');
  }
}
