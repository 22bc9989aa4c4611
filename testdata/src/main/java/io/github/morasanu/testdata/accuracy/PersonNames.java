/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.testdata.accuracy;

import io.github.morasanu.testdata.FamilyNames;
import io.github.morasanu.testdata.GivenNames;
import io.github.morasanu.testdata.KnownName;
import java.util.List;
import java.util.Locale;

/** A name, from the usual tables or from those here, which other tests do not use. */
record PersonNames(KnownName familyName, KnownName givenName) {
  private static final List<KnownName> FAMILIES = List.of(
      name("小松", "コマツ", "komatsu"),
      name("川口", "カワグチ", "kawaguchi"),
      name("菊地", "キクチ", "kikuchi"),
      name("久保", "クボ", "kubo"),
      name("野村", "ノムラ", "nomura"),
      name("工藤", "クドウ", "kudo"),
      name("平野", "ヒラノ", "hirano"),
      name("杉山", "スギヤマ", "sugiyama"),
      name("大塚", "オオツカ", "otsuka"),
      name("桜井", "サクライ", "sakurai"),
      name("古川", "フルカワ", "furukawa"),
      name("丸山", "マルヤマ", "maruyama"),
      name("武田", "タケダ", "takeda"),
      name("増田", "マスダ", "masuda"),
      name("河野", "コウノ", "kono"),
      name("新井", "アライ", "arai"),
      name("安藤", "アンドウ", "ando"),
      name("菅原", "スガワラ", "sugawara"),
      name("水野", "ミズノ", "mizuno"),
      name("島田", "シマダ", "shimada"),
      name("谷口", "タニグチ", "taniguchi"),
      name("神谷", "カミヤ", "kamiya"),
      name("浅野", "アサノ", "asano"),
      name("服部", "ハットリ", "hattori"),
      name("須藤", "スドウ", "sudo"),
      name("望月", "モチヅキ", "mochizuki"),
      name("早川", "ハヤカワ", "hayakawa"),
      name("矢野", "ヤノ", "yano"),
      name("片山", "カタヤマ", "katayama"),
      name("関口", "セキグチ", "sekiguchi"),
      name("熊谷", "クマガイ", "kumagai"),
      name("小笠原", "オガサワラ", "ogasawara"),
      name("宇佐美", "ウサミ", "usami"),
      name("東", "ヒガシ", "higashi"),
      name("南", "ミナミ", "minami"),
      name("渡邊", "ワタナベ", "watanabe"));
  private static final List<KnownName> GIVEN = List.of(
      name("健太郎", "ケンタロウ", "kentaro"),
      name("雅之", "マサユキ", "masayuki"),
      name("孝", "タカシ", "takashi"),
      name("美穂", "ミホ", "miho"),
      name("千尋", "チヒロ", "chihiro"),
      name("優奈", "ユウナ", "yuna"),
      name("拓海", "タクミ", "takumi"),
      name("航平", "コウヘイ", "kohei"),
      name("亮", "リョウ", "ryo"),
      name("慎一", "シンイチ", "shinichi"),
      name("理恵", "リエ", "rie"),
      name("奈緒", "ナオ", "nao"),
      name("綾香", "アヤカ", "ayaka"),
      name("絵里", "エリ", "eri"),
      name("千夏", "チナツ", "chinatsu"),
      name("悠斗", "ユウト", "yuto"),
      name("陸", "リク", "riku"),
      name("結衣", "ユイ", "yui"),
      name("楓", "カエデ", "kaede"),
      name("大和", "ヤマト", "yamato"),
      name("蒼空", "ソラ", "sora"),
      name("隼人", "ハヤト", "hayato"),
      name("海斗", "カイト", "kaito"),
      name("心結", "ミユ", "miyu"),
      name("みのり", "ミノリ", "minori"),
      name("ゆかり", "ユカリ", "yukari"),
      name("義弘", "ヨシヒロ", "yoshihiro"),
      name("敏子", "トシコ", "toshiko"),
      name("順子", "ジュンコ", "junko"),
      name("俊介", "シュンスケ", "shunsuke"));

  static PersonNames next(Draw draw) {
    List<KnownName> given =
        draw.pick(List.of(GIVEN, GIVEN, GivenNames.OLD, GivenNames.MIDDLE, GivenNames.MODERN));
    return new PersonNames(
        draw.pick(draw.random().chance(50) ? FAMILIES : FamilyNames.ALL), draw.pick(given));
  }

  String family() {
    return familyName.written();
  }

  String written(String separator) {
    return familyName.written() + separator + givenName.written();
  }

  String kana(String separator) {
    return familyName.kana() + separator + givenName.kana();
  }

  /**
   * In Latin letters.
   *
   * @param capitalised first letters only in upper case, or all
   */
  String romaji(boolean capitalised, boolean familyFirst) {
    String family = cased(familyName.romaji(), capitalised);
    String given = cased(givenName.romaji(), capitalised);
    return familyFirst ? family + " " + given : given + " " + family;
  }

  private static String cased(String name, boolean capitalised) {
    String upper = name.toUpperCase(Locale.ROOT);
    return capitalised ? upper.charAt(0) + name.substring(1) : upper;
  }

  private static KnownName name(String written, String kana, String romaji) {
    return new KnownName(written, kana, romaji);
  }
}
