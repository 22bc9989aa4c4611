/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.scan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.morasanu.model.Finding;
import io.github.morasanu.model.Kind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days in the rows of people whose columns no header names: births, or anything else. */
class BareBirthScanTest {
  private static final String[] NAMES = {
    "高橋　健一", "佐々木 美咲", "小林直樹", "タカハシ ケンイチ", "中村 結愛", "渡邊 大輔", "加藤　美咲", "長谷川 健一"
  };

  @TempDir
  Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "a.csv~%d,%s,%d/%02d/%02d,090-3847-2915",
        "a.csv~%d,%s,%d-%02d-%02d",
        "a.csv~`\"%d\",\"%s\",\"%d年%d月%d日\",\"2024年5月1日\"`",
        "a.csv~`2024/05/01,%d,%s,%d/%02d/%02d 00:00:00`",
        "a.txt~`| %d | %s | %d/%02d/%02d | 090-3847-2915 |`",
        "a.sql~INSERT INTO m VALUES (%d, '%s', '%d-%02d-%02d', 'A');",
        "a.json~[%d, \"%s\", \"%d%02d%02d\"],",
        "a.txt~`%d %s %d/%02d/%02d 090-3847-2915`",
        "a.html~`<tr><td>%d</td><td>%s</td><td>%d/%02d/%02d</td></tr>`",
      })
  void daysSpreadAsBirths_areBirths(String file, String row) throws IOException {
    assertThat(births(file, rows(row, 20, 1938, 3))).isEqualTo(20);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%d,%s,%d/%02d/%02d,株式会社青木商店",
        "%d,%s,営業部,%d/%02d/%02d",
      })
  void otherWordsBesideThem_doNotMatter(String row) throws IOException {
    assertThat(births("a.csv", rows(row, 20, 1938, 3))).isEqualTo(20);
  }

  @ParameterizedTest
  @CsvSource({"2014, 0.6", "1983, 2", "1999, 0.4", "2020, 0.2"})
  void daysOfVisitsOfEntryAndOfContracts_areNone(int first, double step) throws IOException {
    assertThat(births("a.csv", rows("%d,%s,%d/%02d/%02d,090-3847-2915", 20, first, step)))
        .isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "青木商店株式会社,%d,%s,%d/%02d/%02d,090-3847-2915",
        "%d,%s,%d/%02d/%02d 10:15:00",
        "{\"id\": %d, \"name\": \"%s\", \"since\": \"%d-%02d-%02d\"}",
        "%d: %sは%d/%02d/%02dの生産",
      })
  void daysOfFirms_timesAndDaysUnderKeys_areNone(String row) throws IOException {
    assertThat(births("a.txt", rows(row, 20, 1938, 3))).isZero();
  }

  @Test
  void aHeaderOfAnotherDay_silencesIt() throws IOException {
    String rows = rows("%d,%s,%d/%02d/%02d", 20, 1938, 3);
    assertThat(births("a.csv", "番号,氏名,入会\n" + rows)).isZero();
    assertThat(births("b.csv", "番号,氏名,生年月日\n" + rows)).isEqualTo(20);
  }

  @ParameterizedTest
  @CsvSource({
    "'1,高橋 健一,1956/08/17,090-3847-2915', 1",
    "'高橋 健一 1956/08/17 090-3847-2915', 1",
    "'1,高橋 健一,1956/08/17,A', 0",
    "'1,高橋 健一,1999/08/17,090-3847-2915', 0",
    "'1,高橋 健一,2019/08/17,090-3847-2915', 0",
    "'1,小包,1956/08/17,090-3847-2915', 0",
  })
  void aSingleDay_countsIfItIsEarly_andAPersonIsReachable(String text, int count)
      throws IOException {
    assertThat(births("a.txt", text + "\n")).isEqualTo(count);
  }

  @Test
  void theReason_isSaid() throws IOException {
    List<Finding> findings =
        Scans.scan(folder, "a.csv", rows("%d,%s,%d/%02d/%02d", 20, 1938, 3)).findings();
    assertThat(findings)
        .filteredOn(finding -> finding.kind() == Kind.BIRTH_DATE)
        .allSatisfy(finding ->
            assertThat(finding.reasons()).contains("the days around it are spread as births are"));
  }

  private static String rows(String row, int count, double firstYear, double step) {
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < count; i++) {
      int year = (int) (firstYear + step * i);
      rows.append(row.formatted(i, NAMES[i % NAMES.length], year, 1 + i * 7 % 12, 1 + i * 11 % 28))
          .append('\n');
    }
    return rows.toString();
  }

  private long births(String file, String text) throws IOException {
    return Scans.scan(folder, file, text).findings().stream()
        .filter(finding -> finding.kind() == Kind.BIRTH_DATE)
        .mapToLong(Finding::count)
        .sum();
  }
}
