/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.scan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.morasanu.model.Finding;
import io.github.morasanu.model.Kind;
import io.github.morasanu.model.ScanReport;
import io.github.morasanu.model.Severity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeopleScanTest {
  private static final String[] SURNAMES = {"高橋", "佐々木", "中村", "小林", "渡邊", "長谷川", "森田", "加藤"};
  private static final String[] GIVEN = {"健一", "美咲", "直樹", "結愛", "大輔"};

  @TempDir
  Path folder;

  @Test
  void aColumnOfNames_isToldWithoutHeader() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 40; i++) {
      lines.append(i).append(',').append(name(i)).append(",営業部,").append(i * 7).append('\n');
    }
    ScanReport report = Scans.scan(folder, "a.csv", lines.toString());
    assertThat(report.findings()).hasSize(1);
    Finding finding = report.findings().get(0);
    assertThat(finding.kind()).isEqualTo(Kind.PERSON_NAME);
    assertThat(finding.count()).isEqualTo(40);
    assertThat(finding.reasons()).contains("most such fields around it are names");
    assertThat(finding.preview()).doesNotContain("健一");
  }

  @Test
  void namesThatTheirLabelTells_speakForTheOthersOfTheColumn() throws IOException {
    String known = """
        1,ワタナベ ヒデキ,A
        2,コンドウ ツムギ,B
        3,サイトウ マリコ,C
        4,マツダ コウヘイ,A
        5,タカハシ ケンイチ,A
        6,モリタ ヨウコ,B
        """;
    assertThat(values("id,name,plan\n" + known + "7,フジイ アオ,B\n")).isEqualTo(7);
    assertThat(values("id,name,plan\n7,フジイ アオ,B\n8,サクラ カフェ,B\n")).isZero();
  }

  private long values(String csv) throws IOException {
    return Scans.scan(folder, "a.csv", csv).findings().stream()
        .mapToLong(Finding::count)
        .sum();
  }

  @Test
  void aListOfPeople_isToldAsOne_andWeighsMore() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 30; i++) {
      lines
          .append(name(i))
          .append(",横浜市西区みなとみらい2-3-")
          .append(1 + i)
          .append(",090-3847-29")
          .append(10 + i)
          .append('\n');
    }
    ScanReport report = Scans.scan(folder, "a.csv", lines.toString());
    Map<Kind, Long> counts = report.summary().byKind();
    assertThat(counts.get(Kind.PERSON_NAME)).isGreaterThanOrEqualTo(29);
    assertThat(counts.get(Kind.ADDRESS)).isEqualTo(30);
    assertThat(report.findings())
        .filteredOn(finding -> finding.count() > 10)
        .allSatisfy(finding -> {
          assertThat(finding.severity()).isEqualTo(Severity.HIGH);
          assertThat(finding.reasons()).contains("one of a list of people");
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "駅名,路線,開業日\n高田馬場,山手線,1910-09-15\n上野,山手線,1883-07-28\n大和,江ノ島線,1929-04-01\n青葉台,田園都市線,1966-04-01\n",
        "大和証券の本田は、青木と上野駅で会った。高田馬場から新宿へ向かい、石川県の企業である田中工業の製品を見た。\n",
        "2024年4月1日に発売された商品は、東京都が推奨している。大谷石の採石場を見学した。\n",
        "糖尿病の予防には運動が大切です。糖尿病と診断された患者は年々増えている。電話 03-3847-2915\n",
        "{\"name\":\"vite\",\"version\":\"5.0.1\",\"author\":\"x\"}",
        "会社名,代表電話\n株式会社高橋工業,0466-38-291\n青木商店,0466-38-292\n本田技研,0466-38-293\n",
        "id,city\n1,石川\n2,福島\n3,宮崎\n4,長野\n5,山口\n6,千葉\n7,大分\n8,高知\n",
      })
  void whatOnlyLooksLikePeople_staysSilent(String text) throws IOException {
    assertThat(Scans.scan(folder, "a.txt", text).findings())
        .filteredOn(finding -> finding.kind() != Kind.PHONE_NUMBER)
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"name\":{\"family\":\"Furukawa\",\"given\":\"Hiroshi\"}}",
        "{\"id\":\"P1\",\"name\":{\"title\":\"Mr\",\"first\":\"Hiroshi\",\"last\":\"Furukawa\"}}",
        "{\"name\":[{\"use\":\"official\",\"family\":\"Furukawa\",\"given\":[\"Hiroshi\"]}]}",
        "name:\n  family: Furukawa\n  given: Hiroshi\n",
        "<patient><name use=\"ABC\"><family>Furukawa</family><given>Hiroshi</given></name></patient>",
        "{\"fullName\":{\"last\":\"Furukawa\",\"first\":\"Hiroshi\"}}",
      })
  void theHalvesOfAName_areTold(String text) throws IOException {
    assertThat(Scans.scan(folder, "a.txt", text).findings())
        .isNotEmpty()
        .allMatch(finding -> finding.kind() == Kind.PERSON_NAME);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"font\":{\"family\":\"Osaka\"}}",
        "{\"author\":[{\"family\":\"Furukawa\",\"given\":\"Hiroshi\"}]}",
        "{\"name\":{\"first\":\"alpha\",\"last\":\"omega\"}}",
        "{\"range\":{\"first\":\"Hiroshi\",\"last\":\"Furukawa\"}}",
        "<index><first>Hiroshi</first><last>Furukawa</last></index>",
        "{\"founded\":{\"year\":1978,\"month\":2,\"day\":11}}",
        "{\"birth\":{\"year\":1978,\"rank\":2,\"score\":11}}",
      })
  void theHalvesOfSomethingElse_stayHidden(String text) throws IOException {
    assertThat(Scans.scan(folder, "a.txt", text).findings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"birth\":{\"year\":1978,\"month\":2,\"day\":11}}",
        "birthDate:\n  year: 1978\n  month: 2\n  day: 11\n",
        "<birth><year>1978</year><month>2</month><day>11</day></birth>",
      })
  void aDayOfBirthInParts_isTold(String text) throws IOException {
    assertThat(Scans.scan(folder, "a.txt", text).findings())
        .singleElement()
        .matches(finding -> finding.kind() == Kind.BIRTH_DATE);
  }

  @Test
  void anIllness_isTold_onlyInARecordWithAPerson() throws IOException {
    ScanReport report = Scans.scan(folder, "a.csv", "氏名,病名\n高橋健一,2型糖尿病\n佐々木 美咲,うつ病\n未定,胃がん\n,なし\n");
    assertThat(report.summary().byKind())
        .containsEntry(Kind.PERSON_NAME, 2L)
        .containsEntry(Kind.SPECIAL_CARE, 2L);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "退職者 村上健吾、診断書の病名は潰瘍性大腸炎",
        "面談: 村上 健吾 は心不全のため通院中",
        "村上健吾 療育手帳B2",
        "患者 村上健吾 心不全のため通院中",
        "氏名:村上健吾 療育手帳B2",
        "社員村上健吾(45)が横領で懲役2年",
        "村上健吾 religion=仏教",
        "・村上健吾: 糖尿病",
        "patient { name '村上健吾' }\ndiagnosis { 'C型肝炎' }",
      })
  void whatASentenceTellsOfAFullName_isFound_withTheName(String text) throws IOException {
    assertThat(Scans.scan(folder, "a.txt", text + "\n").summary().byKind())
        .containsOnlyKeys(Kind.PERSON_NAME, Kind.SPECIAL_CARE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "| 社員ID | 信仰 | 氏名 |\n|---|---|---|\n| 1 | 仏教徒 | 村上健吾 |",
        "| ID | 障害者手帳 | 担当者 |\n|---|---|---|\n| 1 | 療育B2 | 村上健吾 |",
        "ID  信仰    担当者\n--  ------  --------\n1   仏教徒  村上健吾",
        "逮捕歴: なし\n患者氏名: 村上健吾\n療育手帳: B2",
      })
  void theHeaderOrLabel_ofWhatIsTold_isNoFindingOfItsOwn(String text) throws IOException {
    List<Finding> told = Scans.scan(folder, "a.md", text + "\n").findings().stream()
        .filter(finding -> finding.kind() == Kind.SPECIAL_CARE)
        .toList();
    assertThat(told).hasSize(1);
    assertThat(told.get(0).location().line()).isGreaterThan(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "心不全の患者は3万人",
        "療育手帳をお持ちの方は窓口へ",
        "村上市 療育手帳B2 交付 120人",
        "村上病院 リウマチ科",
        "千葉大、糖尿病の新薬",
        "講師 村上健吾 糖尿病と運動",
        "監修 村上健吾 糖尿病の食事",
        "村上健吾『糖尿病の食事』",
        "村上健吾です。糖尿病とは血糖が高い状態です",
        "村上健吾 仏教の歴史",
        "村上医師は糖尿病を診る",
      })
  void whatSpeaksOfIllnesses_butOfNoPatient_staysSilent(String text) throws IOException {
    assertThat(Scans.scan(folder, "a.txt", text + "\n").summary().byKind())
        .doesNotContainKey(Kind.SPECIAL_CARE);
  }

  private static String name(int i) {
    return SURNAMES[i % SURNAMES.length] + GIVEN[i / SURNAMES.length];
  }
}
