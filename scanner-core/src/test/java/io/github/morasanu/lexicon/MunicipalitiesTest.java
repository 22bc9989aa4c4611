/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.management.ManagementFactory;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MunicipalitiesTest {
  private static final List<ResourceLines.Name> NAMES = ResourceLines.names();

  @Test
  void resource_holdsAllOfJapan() {
    Set<Integer> codes = new HashSet<>();
    Map<String, Integer> kinds = new HashMap<>();
    for (ResourceLines.Name name : NAMES) {
      if (name.code() < 100) {
        kinds.merge("prefecture", 1, Integer::sum);
      } else if (codes.add(name.code())) {
        kinds.merge(isDesignatedCity(name) ? "designated city" : "other", 1, Integer::sum);
      }
    }
    assertThat(kinds)
        .containsOnly(
            Map.entry("prefecture", 47),
            Map.entry("designated city", 20),
            Map.entry("other", 1892));
    assertThat(NAMES).hasSize(2878);
  }

  /** Below 200 are the wards and the cities they belong to. */
  private static boolean isDesignatedCity(ResourceLines.Name name) {
    return name.code() % 1000 < 200 && name.name().endsWith("市");
  }

  @Test
  void resource_isFolded() {
    for (ResourceLines.Name name : NAMES) {
      assertThat(Variants.fold(name.name())).isEqualTo(name.name());
    }
  }

  @Test
  void municipality_endsWhereOneMayEnd() {
    for (ResourceLines.Name name : NAMES) {
      int length = name.name().length();
      if (name.code() >= 100) {
        assertThat(Municipalities.mayEndIn(name.name(), length - 1, length)).isTrue();
      }
    }
    assertThat(Municipalities.mayEndIn("電話 090 番地", 0, 9)).isFalse();
  }

  @Test
  void prefectureNames_areInOrderOfTheirCodes() {
    List<String> names = Municipalities.prefectureNames();
    assertThat(names).hasSize(47).doesNotHaveDuplicates();
    assertThat(names.get(0)).isEqualTo("北海道");
    assertThat(names.get(12)).isEqualTo("東京都");
    assertThat(names.get(25)).isEqualTo("京都府");
    assertThat(names.get(46)).isEqualTo("沖縄県");
    for (int code = 1; code <= 47; code++) {
      String name = names.get(code - 1);
      assertThat(Municipalities.prefectureAt("〒" + name + "内", 1, name.length() + 2))
          .isEqualTo(code);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"東京", "都", "京都市", "神奈川", "大坂府", "", "北海", "県庁所在地", "Tokyo"})
  void prefectureAt_withoutAFullName_isZero(String text) {
    assertThat(Municipalities.prefectureAt(text, 0, text.length())).isZero();
  }

  @Test
  void prefectureAt_insideTokyoFuchu_isNotKyoto() {
    String text = "東京都府中市と京都府";
    assertThat(Municipalities.prefectureAt(text, 0, text.length())).isEqualTo(13);
    assertThat(Municipalities.prefectureAt(text, 1, text.length())).isZero();
    assertThat(Municipalities.prefectureAt(text, 7, text.length())).isEqualTo(26);
  }

  @Test
  void prefectureAt_cutByTheEnd_isZero() {
    assertThat(Municipalities.prefectureAt("神奈川県", 0, 3)).isZero();
  }

  @Test
  void prefecture_outOfRange_throws() {
    assertThatThrownBy(() -> Municipalities.municipalityEnd(0, "北海道", 0, 3))
        .isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> Municipalities.municipalityAt(48, "北海道", 0, 3))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  @ParameterizedTest
  @CsvSource({
    // 市, 町 or 村 inside of a name
    "12, 市川市八幡, 市川市, 12203",
    "12, 市原市国分寺台, 市原市, 12219",
    "24, 四日市市諏訪町, 四日市市, 24202",
    "17, 野々市市三納, 野々市市, 17212",
    "15, 十日町市千歳町, 十日町市, 15210",
    "15, 村上市三之町, 村上市, 15212",
    "13, 東村山市本町, 東村山市, 13213",
    "13, 武蔵村山市本町, 武蔵村山市, 13223",
    "13, 羽村市緑ケ丘, 羽村市, 13227",
    "13, 町田市森野, 町田市, 13209",
    "13, 府中市宮西町, 府中市, 13206",
    "34, 府中市府川町, 府中市, 34208",
    "34, 府中町大通, 府中町, 34302",
    "20, 大町市大町, 大町市, 20212",
    "42, 大村市玖島, 大村市, 42205",
    "6, 村山市中央, 村山市, 6208",
    "7, 田村市船引町, 田村市, 7211",
    "16, 上市町法音寺, 上市町, 16322",
    "29, 下市町下市, 下市町, 29443",
    "29, 高市郡明日香村岡, 高市郡明日香村, 29402",
    "29, 大和郡山市北郡山町, 大和郡山市, 29203",
    "7, 郡山市朝日, 郡山市, 7203",
    "28, 赤穂郡上郡町大持, 赤穂郡上郡町, 28481",
    "28, 上郡町大持, 上郡町, 28481",
    "1, 余市郡余市町朝日町, 余市郡余市町, 1408",
    "1, 余市町朝日町, 余市町, 1408",
    "19, 西八代郡市川三郷町市川大門, 西八代郡市川三郷町, 19346",
    // designated cities with and without a ward
    "1, 札幌市中央区北1条西2丁目, 札幌市中央区, 1101",
    "1, 札幌市役所, 札幌市, 1100",
    "26, 京都市中京区寺町通, 京都市中京区, 26104",
    "27, 大阪市北区中之島, 大阪市北区, 27127",
    "27, 堺市堺区南瓦町, 堺市堺区, 27141",
    "27, 堺市, 堺市, 27140",
    "22, 浜松市天竜区二俣町, 浜松市天竜区, 22140",
    "22, 浜松市天龍区二俣町, 浜松市天龍区, 22140",
    "40, 福岡市中央区天神, 福岡市中央区, 40133",
    "13, 千代田区霞が関, 千代田区, 13101",
    // islands
    "13, 三宅島三宅村阿古, 三宅島三宅村, 13381",
    "13, 三宅村阿古, 三宅村, 13381",
    "13, 八丈町大賀郷, 八丈町, 13401",
    "13, 神津島村, 神津島村, 13364",
    // spellings
    "14, 茅ヶ崎市茅ヶ崎, 茅ヶ崎市, 14207",
    "14, 茅ケ崎市茅ヶ崎, 茅ケ崎市, 14207",
    "14, 茅が崎市茅ヶ崎, 茅が崎市, 14207",
    "8, 龍ケ崎市寺後, 龍ケ崎市, 8208",
    "8, 竜ヶ崎市寺後, 竜ヶ崎市, 8208",
    "4, 塩釜市旭町, 塩釜市, 4203",
    "4, 塩竈市旭町, 塩竈市, 4203",
    "13, 桧原村数馬, 桧原村, 13307",
    "27, 四條畷市中野, 四條畷市, 27229",
    "27, 四条畷市中野, 四条畷市, 27229",
    "2, 西津軽郡鰺ヶ沢町, 西津軽郡鰺ヶ沢町, 2321",
    "2, 鯵ケ沢町, 鯵ケ沢町, 2321",
    "15, 聖籠町諏訪山, 聖籠町, 15307",
    "15, 聖篭町諏訪山, 聖篭町, 15307",
    "20, 木曾郡木曾町福島, 木曾郡木曾町, 20432",
    "39, 檮原町, 檮原町, 39405",
    "39, 梼原町, 梼原町, 39405",
    "40, 須惠町, 須惠町, 40344",
    "40, 須恵町, 須恵町, 40344",
    "2, 六ヵ所村, 六ヵ所村, 2411",
    "11, 鶴ガ島市, 鶴ガ島市, 11241",
    "2, つがる市木造, つがる市, 2209"
  })
  void municipality_isTheLongestName(int prefecture, String text, String name, int code) {
    String padded = "に" + text;
    assertThat(Municipalities.municipalityEnd(prefecture, padded, 1, padded.length()))
        .isEqualTo(1 + name.length());
    assertThat(Municipalities.municipalityAt(prefecture, padded, 1, padded.length()))
        .isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource({
    "13, の市区町村は62",
    "13, 市区町村コード 13101",
    "13, 横浜市中区",
    "14, 千代田区",
    "27, 大阪",
    "27, 市",
    "1, ''"
  })
  void municipality_ofAnotherPrefectureOrNone_isNotFound(int prefecture, String text) {
    assertThat(Municipalities.municipalityEnd(prefecture, text, 0, text.length()))
        .isEqualTo(-1);
    assertThat(Municipalities.municipalityAt(prefecture, text, 0, text.length()))
        .isZero();
  }

  @Test
  void municipality_cutByTheEnd_isTheShorterName() {
    String text = "札幌市中央区";
    assertThat(Municipalities.municipalityEnd(1, text, 0, 5)).isEqualTo(3);
    assertThat(Municipalities.municipalityEnd(1, text, 0, 2)).isEqualTo(-1);
  }

  @Test
  void municipalityEnd_ofEveryName_agreesWithTheList() {
    for (ResourceLines.Name name : NAMES) {
      assertAgrees(name.code() / 1000, name.name() + "町1-2-3");
    }
  }

  @Test
  void municipalityEnd_ofChangedNames_agreesWithTheList() {
    Random random = new Random(20261122);
    String letters = "市区町村郡島川田山中央東西南北大上下ヶケ竜龍1 -";
    for (int i = 0; i < 20_000; i++) {
      ResourceLines.Name name = NAMES.get(random.nextInt(NAMES.size()));
      ResourceLines.Name next = NAMES.get(random.nextInt(NAMES.size()));
      StringBuilder text = new StringBuilder(name.name()).append(next.name());
      text.setCharAt(
          random.nextInt(text.length()), letters.charAt(random.nextInt(letters.length())));
      int prefecture = i % 2 == 0 ? name.code() / 1000 : 1 + random.nextInt(47);
      assertAgrees(prefecture, text.toString());
    }
  }

  private static void assertAgrees(int prefecture, String text) {
    if (prefecture == 0) {
      return;
    }
    String folded = Variants.fold(text);
    int longest = -1;
    for (ResourceLines.Name name : NAMES) {
      if (name.code() / 1000 == prefecture && folded.startsWith(name.name())) {
        longest = Math.max(longest, name.name().length());
      }
    }
    assertThat(Municipalities.municipalityEnd(prefecture, text, 0, text.length()))
        .isEqualTo(longest);
  }

  @Test
  void lookups_allocateNothing() {
    var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    int warm = lookUp(20_000);
    long before = threads.getCurrentThreadAllocatedBytes();
    int found = lookUp(100_000);
    long allocated = threads.getCurrentThreadAllocatedBytes() - before;
    assertThat(found).isEqualTo(5 * warm).isEqualTo(100_000 * (1 + 9 + 1101));
    // 300,000 calls: one object of the least size in each would be 4.8 megabytes.
    assertThat(allocated).isLessThan(100_000);
  }

  private static int lookUp(int rounds) {
    String text = "北海道札幌市中央区北1条";
    int sum = 0;
    for (int i = 0; i < rounds; i++) {
      sum += Municipalities.prefectureAt(text, 0, text.length());
      sum += Municipalities.municipalityEnd(1, text, 3, text.length());
      sum += Municipalities.municipalityAt(1, text, 3, text.length());
    }
    return sum;
  }
}
