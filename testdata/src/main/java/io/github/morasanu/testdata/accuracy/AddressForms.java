/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.testdata.accuracy;

import io.github.morasanu.testdata.SyntheticPerson;
import io.github.morasanu.testdata.Town;
import io.github.morasanu.testdata.Towns;

/** The rarer ways to write an address. Places are real, numbers made up. */
final class AddressForms {
  private static final String KANJI = "〇一二三四五六七八九";

  private AddressForms() {}

  /** Postal code and address of one town. */
  static String withPostalCode(Draw draw) {
    SyntheticPerson person = draw.person();
    return "〒" + person.postalCode() + draw.pick(" ", "　", "") + person.address();
  }

  /** With the number of the land, as in the country. */
  static String landNumber(Draw draw) {
    Place place = draw.pick(Place.RURAL);
    String number = draw.between(1, 2900) + "番地";
    return place.town() + place.name() + number + draw.pick("", "の" + draw.between(1, 12), "");
  }

  /** By the grid of Sapporo and Asahikawa. */
  static String sapporo(Draw draw) {
    return draw.pick("北海道札幌市中央区", "北海道札幌市北区", "北海道札幌市白石区", "札幌市豊平区")
        + draw.pick("北", "南")
        + draw.between(1, 24)
        + "条"
        + draw.pick("西", "東")
        + draw.between(1, 20)
        + "丁目"
        + draw.pick("", draw.between(1, 9) + "-" + draw.between(1, 30));
  }

  /** By the streets of Kyoto. */
  static String kyoto(Draw draw) {
    return draw.pick("京都府京都市中京区", "京都市中京区", "京都市下京区", "京都府京都市上京区")
        + draw.pick("寺町通御池", "烏丸通四条", "堀川通丸太町", "河原町通三条")
        + draw.pick("上る", "下る", "西入る", "東入")
        + draw.pick("上本能寺前町", "亀屋町", "大黒町", "東側町", "菊屋町")
        + draw.between(1, 600);
  }

  /** By the sections of Iwate. */
  static String section(Draw draw) {
    return draw.pick("岩手県滝沢市大釜", "岩手県紫波郡矢巾町大字南矢幅", "岩手県九戸郡軽米町大字軽米", "岩手県盛岡市玉山")
        + "第"
        + draw.between(1, 30)
        + "地割"
        + draw.between(1, 200)
        + draw.pick("番地", "-" + draw.between(1, 30), "番地" + draw.between(1, 9));
  }

  /** From the municipality on. */
  static String withoutPrefecture(Draw draw) {
    Town town = draw.pick(Towns.ALL);
    return town.municipality() + town.name() + numbers(draw);
  }

  /** All numbers in kanji. */
  static String kanjiNumbers(Draw draw) {
    Town town = draw.pick(Towns.ALL);
    return town.prefecture()
        + town.municipality()
        + town.name()
        + kanji(draw.between(1, 5))
        + "丁目"
        + kanji(draw.between(1, 9))
        + "番"
        + kanji(draw.between(1, 9))
        + "号";
  }

  /** With a building and a room. */
  static String room(Draw draw) {
    Town town = draw.pick(Towns.ALL);
    return town.prefecture()
        + town.municipality()
        + town.name()
        + numbers(draw)
        + draw.pick("", " ", "　")
        + draw.pick("ハイツ欅", "レジデンス青葉", "コーポみどり", "シャトー緑ヶ丘", "サンライズ")
        + draw.pick("", "Ⅱ", "B棟")
        + draw.between(101, 1505)
        + draw.pick("", "号室", "号");
  }

  private static String numbers(Draw draw) {
    return draw.between(1, 5) + draw.pick("-", "丁目") + draw.between(1, 28) + "-"
        + draw.between(1, 20);
  }

  private static char kanji(int digit) {
    return KANJI.charAt(digit);
  }
}
