/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.scan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.morasanu.model.Confidence;
import io.github.morasanu.model.Finding;
import io.github.morasanu.model.Kind;
import io.github.morasanu.model.Severity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The numbers of the Japanese state in files, with and without labels, and what looks like them. */
class JapanScanTest {
  @TempDir
  private Path folder;

  private List<Finding> scan(String name, String content) throws IOException {
    return Scans.scan(folder, name, content).findings();
  }

  private static Map<Kind, Long> kinds(List<Finding> findings) {
    Map<Kind, Long> kinds = new TreeMap<>();
    findings.forEach(finding -> kinds.merge(finding.kind(), finding.count(), Long::sum));
    return kinds;
  }

  @ParameterizedTest
  @CsvSource({
    "住民票コード, 24727059608, RESIDENT_RECORD_CODE",
    "jumin_code, 24727059608, RESIDENT_RECORD_CODE",
    "住民票コード, 25208017644, RESIDENT_RECORD_CODE",
    "基礎年金番号, 2101-847291, BASIC_PENSION_NUMBER",
    "nenkinBango, 2101847291, BASIC_PENSION_NUMBER",
    "pension_number, 2101-847291, BASIC_PENSION_NUMBER",
    "雇用保険被保険者番号, 1307-284756-3, EMPLOYMENT_INSURANCE_NUMBER",
    "被保険者番号, 13072847563, EMPLOYMENT_INSURANCE_NUMBER",
    "employment_insurance_no, 13072847563, EMPLOYMENT_INSURANCE_NUMBER",
    "保険者番号, 33120015, HEALTH_INSURANCE_NUMBER",
    "hokensha_bango, 138016, HEALTH_INSURANCE_NUMBER",
    "被保険者証記号番号, 21010203-1234567, HEALTH_INSURANCE_NUMBER",
    "被保険者番号, 12345674, HEALTH_INSURANCE_NUMBER",
    "介護保険被保険者番号, 0000123456, CARE_INSURANCE_NUMBER",
    "kaigo_no, 4700182736, CARE_INSURANCE_NUMBER",
    "免許証番号, 309012345620, DRIVERS_LICENSE",
    "driver_license_no, 620100000040, DRIVERS_LICENSE",
    "運転免許証番号, 309012345630, DRIVERS_LICENSE",
    "旅券番号, TR3847291, PASSPORT",
    "passportNo, MZ2938475, PASSPORT",
    "passport_no, mz2938475, PASSPORT",
    "在留カード番号, UH38472915EA, RESIDENCE_CARD",
    "residence_card_no, UH38472915EA, RESIDENCE_CARD",
    "法人番号, 8700110005901, CORPORATE_NUMBER",
    "登録番号, T8700110005901, CORPORATE_NUMBER",
    "invoice_no, T3810294756108, CORPORATE_NUMBER",
    "照合番号B, 02022420301928, MY_NUMBER",
  })
  void value_isFoundUnderItsLabel_inEveryFormat(String label, String value, Kind kind)
      throws IOException {
    String[][] files = {
      {"a.csv", "id," + label + ",memo\n1," + value + ",ok\n"},
      {"a.tsv", "id\t" + label + "\tmemo\n1\t" + value + "\tok\n"},
      {"a.json", "{\"id\": 1, \"" + label + "\": \"" + value + "\"}"},
      {"a.yaml", "id: 1\n" + label + ": \"" + value + "\"\n"},
      {"a.sql", "INSERT INTO t (id, " + label + ") VALUES (1, '" + value + "');"},
      {"A.java", "class A { String " + label + " = \"" + value + "\"; }"},
      {"a.txt", label + ": " + value + "\n"},
    };
    for (String[] file : files) {
      assertThat(kinds(scan(file[0], file[1]))).as(file[0]).containsExactly(Map.entry(kind, 1L));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "注文番号",
        "order_no",
        "tracking_id",
        "aws_account_id",
        "jan_code",
        "serial",
        "商品コード",
        "見積番号",
        "チケットNo",
        "案件ID",
        "型式",
        "整理番号",
        "txn_id",
        "item code",
        "requestId",
        "uketsuke_bango",
        "value",
        "hash"
      })
  void lookAlikes_areSilent_underOtherLabels(String label) throws IOException {
    Random random = new Random(71);
    StringBuilder csv = new StringBuilder("id," + label + "\n");
    StringBuilder json = new StringBuilder();
    int[] lengths = {8, 10, 11, 12, 13, 14};
    for (int i = 0; i < 60; i++) {
      String number = digits(random, lengths[i % lengths.length]);
      csv.append(i).append(',').append(number).append('\n');
      json.append("{\"").append(label).append("\": \"").append(number).append("\"}\n");
    }
    assertThat(state(scan("a.csv", csv.toString()))).isEmpty();
    assertThat(state(scan("a.jsonl", json.toString()))).isEmpty();
  }

  /** Phone numbers and cards are other rules' business. */
  private static List<Finding> state(List<Finding> findings) {
    return findings.stream()
        .filter(finding -> finding.kind().compareTo(Kind.RESIDENCE_CARD) <= 0)
        .toList();
  }

  @Test
  void randomTwelveDigits_areSilent_withAndWithoutHeader() throws IOException {
    for (int seed = 0; seed < 20; seed++) {
      Random random = new Random(seed);
      StringBuilder rows = new StringBuilder();
      for (int i = 0; i < 100; i++) {
        rows.append(i).append(',').append(digits(random, 12)).append('\n');
      }
      assertThat(scan("a.csv", rows.toString())).isEmpty();
      assertThat(scan("b.csv", "id,code\n" + rows)).isEmpty();
    }
  }

  @Test
  void columnsWithoutHeader_areToldByTheirCheckDigits() throws IOException {
    Random random = new Random(72);
    StringBuilder licences = new StringBuilder();
    StringBuilder codes = new StringBuilder();
    for (int i = 0; i < 40; i++) {
      licences.append(i).append(',').append(licence(random)).append('\n');
      codes.append(i).append(',').append(code(random)).append('\n');
    }
    assertThat(kinds(scan("a.csv", licences.toString())))
        .containsExactly(Map.entry(Kind.DRIVERS_LICENSE, 40L));
    assertThat(kinds(scan("b.csv", codes.toString())))
        .containsExactly(Map.entry(Kind.RESIDENT_RECORD_CODE, 40L));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "型番 AB1234567 の在庫",
        "commit 3f2AB1234567c",
        "部品 UH38472915EA",
        "年金事務所 03-5123-0192",
        "介護センター 電話 0312345678",
        "運転免許の講習 注文番号 309012345620",
        "JAN 4912345678904",
        "2101-847291",
        "epoch 1700000000000",
        "記号 14030 番号 12345671",
        "マイナンバーの提出期限は月末です。お問い合わせ番号：284756103944",
        "パスポートの申請について 案件番号 TR3847291",
        "チケット番号：UH38472915EA",
        "UH38472915EA（見積番号）",
      })
  void prose_thatLooksAlike_isSilent(String text) throws IOException {
    assertThat(state(scan("a.txt", text + "\n"))).isEmpty();
  }

  @Test
  void invoiceNumbers_tellCompaniesFromPersons() throws IOException {
    List<Finding> company = scan("a.txt", "登録番号 T8700110005901\n");
    List<Finding> person = scan("b.txt", "登録番号 T3810294756108\n");
    assertThat(company).extracting(Finding::severity).containsExactly(Severity.INFO);
    assertThat(person).extracting(Finding::severity).containsExactly(Severity.MEDIUM);
    assertThat(person).extracting(Finding::confidence).containsExactly(Confidence.MEDIUM);
  }

  @Test
  void passportZone_isFoundAnywhere_andItsPreviewSaysNothing() throws IOException {
    String zone = "TR12345672JPN0001018M2501017<<<<<<<<<<<<<<08";
    for (String text : new String[] {zone, "a " + zone + " b", "String s = \"" + zone + "\";"}) {
      List<Finding> findings = scan("a.txt", text + "\n");
      assertThat(findings).extracting(Finding::kind).containsExactly(Kind.MRZ);
      assertThat(findings).extracting(Finding::preview).containsExactly("***08");
    }
  }

  private static String digits(Random random, int length) {
    StringBuilder digits = new StringBuilder().append(1 + random.nextInt(9));
    while (digits.length() < length) {
      digits.append(random.nextInt(10));
    }
    return digits.toString();
  }

  private static String licence(Random random) {
    String body = (40 + random.nextInt(10)) + digits(random, 8);
    return body + (11 - remainder(body)) % 10 + random.nextInt(10);
  }

  private static String code(Random random) {
    String body = "2" + digits(random, 9);
    return body + (11 - remainder(body)) % 10;
  }

  private static int remainder(String body) {
    int sum = 0;
    for (int i = 0; i < body.length(); i++) {
      sum += Character.digit(body.charAt(body.length() - 1 - i), 10) * (2 + i % 6);
    }
    return sum % 11;
  }

  /** The one in ten that looks like a telephone number stays silent among random digits, but not among its like. */
  @Test
  void randomDigits_areNoTelephoneNumbers_inWhateverColumn() throws IOException {
    String[][] files = {
      {"a.sql", "INSERT INTO w VALUES ('1', '%s', 'x');"},
      {"a.json", "{\"v\": \"%s\"}"},
      {"a.xml", "<v>%s</v>"},
      {"a.dat", "%s|x|1"},
    };
    for (String[] file : files) {
      Random random = new Random(4);
      StringBuilder digits = new StringBuilder();
      StringBuilder phones = new StringBuilder();
      for (int i = 0; i < 200; i++) {
        int rest = 10_000_000 + random.nextInt(90_000_000);
        String start = i % 10 == 0 ? "090" : String.valueOf(110 + random.nextInt(890));
        digits.append(file[1].replace("%s", start + rest)).append('\n');
        phones.append(file[1].replace("%s", "090" + rest)).append('\n');
      }
      assertThat(kinds(scan(file[0], digits.toString()))).doesNotContainKey(Kind.PHONE_NUMBER);
      assertThat(kinds(scan(file[0], phones.toString()))).containsKey(Kind.PHONE_NUMBER);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "フリーダイヤル 0120-384-915 まで, INFO",
    "TEL 0570-038-491, INFO",
    "TEL 03-3847-2915, LOW",
    "TEL 090-3847-2915, HIGH",
  })
  void numbersOfServices_areInformation(String text, Severity severity) throws IOException {
    assertThat(scan("a.txt", text)).extracting(Finding::severity).containsExactly(severity);
  }
}
