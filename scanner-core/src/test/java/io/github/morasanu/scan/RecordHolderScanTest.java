/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.scan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.morasanu.model.Finding;
import io.github.morasanu.model.Severity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Contact data and positions are shown only, where their record is that of an organisation or a place. */
class RecordHolderScanTest {
  private static final String REASON =
      "its record is that of an organisation, a place or a thing, and tells of nobody";

  @TempDir
  Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "店舗コード,店舗名,郵便番号,住所,電話番号\n0649,横浜店,220-0012,横浜市西区みなとみらい2-3-5,045-384-2915\n",
        "2265,井上酒店,220-0012,横浜市西区みなとみらい2-3-5,045-384-2915,日祝\n",
        "{\"shopId\":\"S1\",\"shopName\":\"青葉\",\"zip\":\"220-0012\",\"address\":\"横浜市西区みなとみらい2-3-5\",\"tel\":\"045-384-2915\"}",
        "INSERT INTO m_eigyosho (eigyosho_cd, eigyosho_name, jusho, denwa_no) VALUES ('1', '豊田', '横浜市西区みなとみらい2-3-5', '045-384-2915');",
        "{\"vendorCd\": \"26\", \"vendorName\": \"小林運輸株式会社\", \"tel\": \"045-384-2915\"}",
        "company:\n  name: 株式会社青葉堂\n  postal_code: \"220-0012\"\n  address: 横浜市西区みなとみらい2-3-5\n  phone: 045-384-2915\n",
        "<p class=\"name\">株式会社青葉堂</p>\n<address>〒220-0012 神奈川県横浜市西区みなとみらい2-3-5</address>\n<p>代表電話 045-384-2915</p>",
        "株式会社青葉堂\n〒220-0012 神奈川県横浜市西区みなとみらい2-3-5\nTEL 045-384-2915",
        "<tr><th>社名</th><td>株式会社青葉堂</td></tr>\n<tr><th>所在地</th><td>神奈川県横浜市西区みなとみらい2-3-5</td></tr>",
        "保険者番号,保険者名,所在地,電話番号\n06271233,青葉市,神奈川県横浜市西区みなとみらい2-3-5,045-384-2915\n",
        "店舗コード,店舗名,緯度,経度,駐車場台数\n0649,横浜店,35.944224,139.779589,50\n",
        "export const TOKYO_STATION = { lat: 35.681236, lng: 139.767125 };",
        "map:\n  center: { lat: 35.681236, lng: 139.767125 }\n",
        "const STORES = [\n  { code: 'S1', name: '松本店', position: [35.166673, 139.771843] },\n];",
        "{\"type\":\"Polygon\",\"coordinates\":[[[139.707835,35.922014],[139.817553,35.276025],[139.610285,35.025421]]]}",
        "INSERT INTO m_town (town_id, pref_name, city_name, town_name, zip_code) VALUES (1, '京都府', '南丹市', '日吉町佐々江', '6290321');",
        "01204,\"0700866\",\"ﾎｯｶｲﾄﾞｳ\",\"北海道\",\"旭川市\",\"住吉６条\",0,0\n",
        "item_id,name,name_kana,unit\n43640,南部 鉄瓶,アリタ コザラ,個\n",
        "{\"shopId\": \"S1\", \"name\": \"青葉 東\"}",
        "teams:\n  - name: 青葉 東\n    display_name: 青葉 東チーム\n    code: 1\n",
        "{\"id\":\"33980\",\"lat\":34.0592,\"lon\":135.0657,\"temp\":16.6}",
        "品目コード,品目名,品目名カナ,単位\n74479,森永キャラメル,ﾓﾘﾅｶﾞ ｷｬﾗﾒﾙ,kg\n",
      })
  void aRecordOfAnOrganisation_isInformation(String text) throws IOException {
    List<Finding> findings = findings(text);
    assertThat(findings).isNotEmpty();
    assertThat(findings).allSatisfy(finding -> {
      assertThat(finding.reasons()).contains(REASON);
      assertThat(finding.severity()).isEqualTo(Severity.INFO);
    });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "住所,電話番号\n横浜市西区みなとみらい2-3-5,045-384-2915\n",
        "店舗名,担当者,電話番号\n横浜店,Li Wei,045-384-2915\n",
        "会員番号,店舗名,郵便番号,住所\n12,横浜店,220-0012,横浜市西区みなとみらい2-3-5\n",
        "ID,電話番号,学校名,状態\n12,045-384-2915,青葉学院,有効\n",
        "{\"shopName\":\"青葉\",\"name\":\"グエン アン\",\"tel\":\"045-384-2915\"}",
        "{\"shopName\":\"青葉\",\"manager\":\"Li Wei\",\"tel\":\"045-384-2915\"}",
        "{\"shopName\":\"青葉\",\"tel\":\"090-3847-2915\",\"address\":\"横浜市西区みなとみらい2-3-5\"}",
        "{\"shopName\":\"青葉\",\"mail\":\"taro.k@kasou.jp\",\"address\":\"横浜市西区みなとみらい2-3-5\"}",
        "株式会社青葉堂 営業部\n高橋健一様\n〒220-0012 神奈川県横浜市西区みなとみらい2-3-5",
        "氏名：高橋　健一\n勤務先：株式会社青葉堂\n電話：045-384-2915",
        "青葉堂に勤め、横浜市西区みなとみらい2-3-5に住む。",
        "<items><item><memo>青葉店</memo></item><item><address1>横浜市西区みなとみらい2-3-5</address1></item></items>",
        "- name: 横浜店\n  code: 1\n- address: 横浜市西区みなとみらい2-3-5\n  code: 2\n",
        "現在地 35.658581,139.745433",
        "driver_id,lat,lng\n12,35.658581,139.745433\n",
        "const currentCenter = { lat: 35.681236, lng: 139.767125 };",
        "{\"type\":\"LineString\",\"coordinates\":[[139.707835,35.922014],[139.817553,35.276025]]}",
        "端末ID,地点名,緯度,経度\n12,自宅,35.944224,139.779589\n",
        "氏名カナ,部署名\nサトウ ケンイチ,営業部\n",
        "{\"shopId\": \"S1\", \"name\": \"青葉 東\", \"tel\": \"045-384-2915\"}",
        "{\"shopId\": \"S1\", \"name\": \"佐藤 健一\", \"role\": \"clerk\"}",
        "{\"userId\":\"33980\",\"lat\":34.0592,\"lon\":135.0657,\"temp\":16.6}",
      })
  void aRecordThatMayBeSomebodys_isNone(String text) throws IOException {
    assertThat(findings(text))
        .isNotEmpty()
        .allSatisfy(finding -> assertThat(finding.reasons()).doesNotContain(REASON));
  }

  @Test
  void aListOfShops_doesNotWeighMoreForItsLength_andSaysNothingOfAPersonBesideIt()
      throws IOException {
    StringBuilder text = new StringBuilder("店舗名,住所,電話番号\n");
    for (int i = 0; i < 20; i++) {
      text.append("店舗").append(i).append(",横浜市西区みなとみらい2-3-").append(i + 1);
      text.append(",045-384-29").append(i + 10).append('\n');
    }
    assertThat(findings(text.toString())).extracting(Finding::severity).containsOnly(Severity.INFO);
    text.append("\n\n担当 高橋健一 様のお電話は045-384-2815です。\n");
    assertThat(Scans.scan(folder, "a.txt", text.toString()).findings())
        .filteredOn(finding -> finding.severity() != Severity.INFO)
        .noneSatisfy(finding -> assertThat(finding.reasons()).contains("one of many in this file"));
  }

  @Test
  void aTableWithoutLabels_isRead() throws IOException {
    String text = """
        |---|---:|---:|---:|
        | after | 3,315 | 97.1 | 0.60 |
        | the same
        told of at length (`氏名：高橋 健一`)
        """;
    assertThat(Scans.scan(folder, "a.txt", text).incidents()).isEmpty();
  }

  private List<Finding> findings(String text) throws IOException {
    return Scans.scan(
            folder, text.indexOf(',') > 0 && text.endsWith("\n") ? "a.csv" : "a.txt", text)
        .findings();
  }
}
