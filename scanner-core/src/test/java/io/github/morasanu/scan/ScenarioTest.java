/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.scan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.morasanu.model.Confidence;
import io.github.morasanu.model.Finding;
import io.github.morasanu.model.Kind;
import io.github.morasanu.model.Location;
import io.github.morasanu.model.ScanReport;
import io.github.morasanu.model.Severity;
import io.github.morasanu.policy.LegalNote;
import io.github.morasanu.policy.Policy;
import io.github.morasanu.policy.Verdict;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as they have leaked from real organisations, synthetic: what the scan says, and what the law. */
class ScenarioTest {
  private static final String[] SURNAMES = {"高橋", "佐々木", "中村", "小林", "渡邊", "長谷川", "森田", "加藤"};
  private static final String[] GIVEN = {"健一", "美咲", "直樹", "結愛", "大輔", "陽子", "誠"};
  private static final int[] MY_NUMBER = {6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2};

  @TempDir
  Path folder;

  @Test
  void aPayrollDump_ofMoreThanAHundredPeople() throws IOException {
    ScanReport report = scan(
        "payroll.sql",
        130,
        i -> "INSERT INTO employee (氏名, 個人番号, 基本給) VALUES ('" + name(i) + "', '" + myNumber(i)
            + "', " + (200_000 + i) + ");");
    assertThat(report.summary().byKind()).containsEntry(Kind.MY_NUMBER, 130L);
    Verdict verdict = judged(report, "failed");
    assertThat(law(verdict))
        .contains("my-number-rule2-3", "my-number-rule2-4", "my-number-rule2-2", "iso-27001-a.8.12")
        .doesNotContain("appi-rule7-4", "pci-dss-6.5.5");
    assertThat(verdict.grounds().law().get(0).deadlines())
        .extracting(LegalNote.Deadline::days)
        .containsExactly("3-5", "30");
  }

  @Test
  void aFewMyNumbers_areEnoughWherePublished_butNotByTheirNumber() throws IOException {
    ScanReport report =
        scan("hr.csv", 3, i -> (i == 0 ? "氏名,個人番号\n" : "") + name(i) + ',' + myNumber(i));
    assertThat(law(judged(report, "failed")))
        .contains("my-number-rule2-3")
        .doesNotContain("my-number-rule2-4");
  }

  @Test
  void cardsOfAShop_withSecurityCodes() throws IOException {
    ScanReport report = scan(
        "orders.csv",
        40,
        i -> (i == 0 ? "注文,カード番号,有効期限,セキュリティコード,名義\n" : "") + (7000 + i) + ',' + card(i) + ",12/29,"
            + (213 + i * 7) + ",TARO KOBAYASHI");
    assertThat(report.summary().byKind())
        .containsEntry(Kind.PAYMENT_CARD, 40L)
        .containsKey(Kind.CARD_CVV);
    assertThat(law(judged(report, "failed")))
        .contains(
            "appi-rule7-2",
            "appi-rule7-3",
            "pci-dss-3.3.1",
            "pci-dss-6.5.5",
            "pci-dss-6.5.6",
            "pci-dss-12.10.7");
  }

  @Test
  void customersOfAnInsurer_moreThanAThousand() throws IOException {
    ScanReport report = scan(
        "customers.csv",
        1300,
        i -> (i == 0 ? "契約者氏名,住所,電話番号\n" : "")
            + name(i) + ",横浜市西区みなとみらい2-3-" + (1 + i % 90) + ",090-38" + (10 + i / 100)
            + "-29" + (10 + i % 90) + "");
    assertThat(report.summary().byKind()).containsKeys(Kind.PERSON_NAME, Kind.PHONE_NUMBER);
    assertThat(report.summary().peopleEstimate()).isGreaterThan(1000);
    assertThat(law(judged(report, "failed")))
        .contains("appi-rule7-4", "appi-rule7-3", "jis-q-15001");
  }

  @Test
  void vehicles_withoutNames() throws IOException {
    ScanReport report = scan(
        "cars.csv",
        30,
        i -> (i == 0 ? "登録番号,緯度,経度\n" : "")
            + "品川 300 あ " + (10 + i) + "-" + (20 + i) + ",35.65" + (1000 + 37 * i) + ",139.74"
            + (1000 + 53 * i));
    assertThat(report.summary().byKind()).containsKey(Kind.VEHICLE_PLATE);
    assertThat(law(judged(report, "failed")))
        .contains("iso-27001-a.5.34", "jis-q-15001")
        .noneMatch(id -> id.startsWith("appi") || id.startsWith("pci") || id.startsWith("my-"));
  }

  /** There is no rule for PINs yet: the findings are those that such a rule would give. */
  @Test
  void accountsWithPins() {
    ScanReport report = new ScanReport(
        List.of(
            finding(Kind.BANK_ACCOUNT, Severity.HIGH, 50), finding(Kind.SECRET, Severity.HIGH, 50)),
        List.of(),
        Scans.summary(50));
    assertThat(law(judged(report, "failed")))
        .contains("appi-rule7-2-credentials", "appi-rule7-3", "iso-27001-a.8.12")
        .doesNotContain("appi-rule7-2", "appi-rule7-4");
  }

  /** A name like that of a licence file makes no list of people harmless. */
  @ParameterizedTest
  @ValueSource(strings = {"mail.eml", "notice.eml", "notice.txt"})
  void aMailToFiveHundred(String name) throws IOException {
    StringBuilder to = new StringBuilder();
    for (int i = 0; i < 500; i++) {
      to.append(i == 0 ? "" : ",\r\n ").append("kaiin").append(1000 + i).append("@club-sakura.jp");
    }
    ScanReport report = Scans.scan(
        folder,
        name,
        "From: office@club-sakura.jp\r\nTo: " + to + "\r\nSubject: test\r\n\r\nHello\r\n");
    assertThat(report.summary().byKind().get(Kind.EMAIL_ADDRESS)).isGreaterThanOrEqualTo(500);
    assertThat(law(judged(report, "failed")))
        .contains("iso-27001-a.5.34")
        .doesNotContain("appi-rule7-4");
  }

  /** There is no rule for plain passwords yet: the findings are those that such a rule would give. */
  @Test
  void membersWithPlainPasswords() {
    ScanReport report = new ScanReport(
        List.of(
            finding(Kind.EMAIL_ADDRESS, Severity.MEDIUM, 1500),
            finding(Kind.SECRET, Severity.HIGH, 1500)),
        List.of(),
        Scans.summary(1500));
    assertThat(law(judged(report, "failed"))).contains("appi-rule7-2-credentials", "appi-rule7-4");
  }

  @Test
  void resultsOfHealthChecks() throws IOException {
    String[] illnesses = {"2型糖尿病", "高血圧症", "うつ病", "胃がん"};
    ScanReport report = scan(
        "kenshin.csv",
        20,
        i -> (i == 0 ? "氏名,生年月日,病名\n" : "") + name(i) + ",19" + (50 + i) + "-04-12,"
            + illnesses[i % illnesses.length]);
    assertThat(report.summary().byKind()).containsKeys(Kind.PERSON_NAME, Kind.SPECIAL_CARE);
    assertThat(law(judged(report, "failed")))
        .contains("appi-rule7-1", "jis-q-15001-special-care")
        .doesNotContain("appi-rule7-4");
  }

  @Test
  void aListOfCareInsurance() throws IOException {
    ScanReport report = scan(
        "kaigo.csv",
        30,
        i -> (i == 0 ? "氏名,介護保険被保険者番号,要介護度\n" : "") + name(i) + ','
            + String.format(Locale.ROOT, "%010d", 1_234_500L + 97L * i) + ",要介護2");
    assertThat(report.summary().byKind()).containsKey(Kind.CARE_INSURANCE_NUMBER);
    assertThat(law(judged(report, "failed"))).contains("iso-27001-a.5.34", "jis-q-15001");
  }

  @Test
  void aReadmeWithAnAddressOfItsAuthors_isNothingToTheLaw() throws IOException {
    ScanReport report = scan("README.md", 1, i -> "Questions: support@club-sakura.jp");
    assertThat(law(judged(report, "passed"))).isEmpty();
  }

  private ScanReport scan(String file, int rows, IntFunction<String> row) throws IOException {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < rows; i++) {
      lines.add(row.apply(i));
    }
    return Scans.scan(folder, file, String.join("\n", lines) + "\n");
  }

  private static Verdict judged(ScanReport report, String id) {
    Verdict verdict = Policy.defaults().judge(report);
    assertThat(verdict.id()).isEqualTo(id);
    return verdict;
  }

  private static List<String> law(Verdict verdict) {
    return verdict.grounds().law().stream().map(LegalNote::id).toList();
  }

  private static Finding finding(Kind kind, Severity severity, long count) {
    return Finding.builder(kind.id(), kind)
        .severity(severity)
        .confidence(Confidence.HIGH)
        .location(Location.builder("list.csv").line(2).build())
        .preview("***")
        .count(count)
        .build();
  }

  private static String name(int i) {
    return SURNAMES[i % SURNAMES.length] + " " + GIVEN[i % GIVEN.length];
  }

  private static String myNumber(int i) {
    String digits = String.format(Locale.ROOT, "%011d", 31_415_926_535L + 7919L * i);
    int sum = 0;
    for (int j = 0; j < MY_NUMBER.length; j++) {
      sum += MY_NUMBER[j] * (digits.charAt(j) - '0');
    }
    int rest = sum % 11;
    return digits + (rest <= 1 ? 0 : 11 - rest);
  }

  /** A number with Luhn's check digit. */
  private static String card(int i) {
    String digits = String.format(Locale.ROOT, "%015d", 498_007_120_000_000L + 104_729L * i);
    int sum = 0;
    for (int j = 0; j < digits.length(); j++) {
      int digit = digits.charAt(digits.length() - 1 - j) - '0';
      int doubled = j % 2 == 0 ? 2 * digit : digit;
      sum += doubled > 9 ? doubled - 9 : doubled;
    }
    return digits + (10 - sum % 10) % 10;
  }
}
