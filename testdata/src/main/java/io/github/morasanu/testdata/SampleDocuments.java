/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.testdata;

import io.github.morasanu.testdata.document.DocxFile;
import io.github.morasanu.testdata.document.EmlFile;
import io.github.morasanu.testdata.document.PdfFile;
import io.github.morasanu.testdata.document.XlsxFile;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Office documents and a mail that hold people. Planted values have no line, except those of the mail's attachment. */
final class SampleDocuments {
  private final SortedMap<String, byte[]> files = new TreeMap<>();
  private final List<PlantedValue> plantedValues = new ArrayList<>();
  private final SyntheticPeople people;

  private SampleDocuments(SyntheticPeople people) {
    this.people = people;
  }

  static SampleDocuments of(SyntheticPeople people) {
    SampleDocuments documents = new SampleDocuments(people);
    documents.addWorkbook("customers.xlsx");
    documents.addLetter("letter.docx");
    documents.addRoster("roster.pdf");
    documents.addMail("inquiry.eml");
    return documents;
  }

  SortedMap<String, byte[]> files() {
    return files;
  }

  List<PlantedValue> plantedValues() {
    return plantedValues;
  }

  private void addWorkbook(String path) {
    files.put(path, XlsxFile.sharedStrings("顧客一覧", table(path, people.next(20))));
  }

  private void addLetter(String path) {
    SyntheticPerson person = people.next();
    List<String> paragraphs = List.of(
        "ご契約内容の確認",
        plant(KindIds.PERSON_NAME, person.fullName(), path) + " 様",
        "ご登録の電話番号は" + plant(KindIds.PHONE_NUMBER, person.phone(), path) + "です。",
        "個人番号" + plant(KindIds.MY_NUMBER, person.myNumber(), path) + "を確認しました。");
    files.put(path, DocxFile.of(paragraphs, table(path, people.next(5))));
  }

  private void addRoster(String path) {
    List<List<String>> pages = new ArrayList<>();
    for (int page = 1; page <= 2; page++) {
      List<String> lines = new ArrayList<>(List.of("Members, page " + page, ""));
      for (SyntheticPerson person : people.next(6)) {
        lines.add("Phone: " + plant(KindIds.PHONE_NUMBER, person.phone(), path));
        lines.add("E-mail: " + plant(KindIds.EMAIL_ADDRESS, person.email(), path));
        lines.add("My Number: " + plant(KindIds.MY_NUMBER, person.myNumber(), path));
        lines.add("Credit card: " + plant(KindIds.PAYMENT_CARD, person.cardNumber(), path));
        lines.add("");
      }
      pages.add(lines);
    }
    files.put(path, PdfFile.of(pages));
  }

  private void addMail(String path) {
    SyntheticPerson sender = nextForIso2022Jp();
    String body = "お世話になっております。\n"
        + plant(KindIds.PERSON_NAME, sender.fullName(), path) + "です。\n"
        + "電話番号を" + plant(KindIds.PHONE_NUMBER, sender.phone(), path) + "に変更してください。\n"
        + "住所は" + plant(KindIds.ADDRESS, sender.address(), path) + "のままです。\n";
    CorpusFile attached = CustomerFiles.csv(path + "!/customers.csv", people.next(5));
    plantedValues.addAll(attached.plantedValues());
    plantedValues.add(new PlantedValue(KindIds.EMAIL_ADDRESS, sender.email(), path, 0));
    files.put(
        path,
        EmlFile.iso2022Jp()
            .address("From", sender.fullName(), sender.email())
            .address("To", "お客様窓口", "support@kasou-shoji.co.jp")
            .subject("登録内容の変更")
            .body(body)
            .attachment(
                "customers.csv",
                "text/csv; charset=UTF-8",
                attached.text().getBytes(StandardCharsets.UTF_8))
            .bytes());
  }

  /** The next person whose name does not need the characters that vendors added. */
  private SyntheticPerson nextForIso2022Jp() {
    CharsetEncoder encoder = Charset.forName("ISO-2022-JP").newEncoder();
    SyntheticPerson person = people.next();
    while (!encoder.canEncode(person.fullName() + person.address())) {
      person = people.next();
    }
    return person;
  }

  private List<List<String>> table(String path, List<SyntheticPerson> rows) {
    List<List<String>> table = new ArrayList<>();
    List<String> header = new ArrayList<>();
    for (CustomerColumn column : CustomerColumn.values()) {
      header.add(column.heading());
    }
    table.add(header);
    for (SyntheticPerson person : rows) {
      List<String> cells = new ArrayList<>();
      for (CustomerColumn column : CustomerColumn.values()) {
        cells.add(plant(column.kind(), column.valueOf(person), path));
      }
      table.add(cells);
    }
    return table;
  }

  private String plant(String kind, String value, String path) {
    plantedValues.add(new PlantedValue(kind, value, path, 0));
    return value;
  }
}
