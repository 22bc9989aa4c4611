/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.testdata;

import java.util.List;

/**
 * Given names by the time that liked them. The sample names of forms and manuals (太郎, 花子, 一郎) are left out: a scanner
 * is right to pass over those.
 */
public final class GivenNames {
  /** Born until about 1955. */
  public static final List<KnownName> OLD = List.of(
      new KnownName("正雄", "マサオ", "masao"),
      new KnownName("清", "キヨシ", "kiyoshi"),
      new KnownName("茂", "シゲル", "shigeru"),
      new KnownName("勇", "イサム", "isamu"),
      new KnownName("和夫", "カズオ", "kazuo"),
      new KnownName("昭二", "ショウジ", "shoji"),
      new KnownName("博", "ヒロシ", "hiroshi"),
      new KnownName("進", "ススム", "susumu"),
      new KnownName("武", "タケシ", "takeshi"),
      new KnownName("稔", "ミノル", "minoru"),
      new KnownName("幸子", "サチコ", "sachiko"),
      new KnownName("和子", "カズコ", "kazuko"),
      new KnownName("節子", "セツコ", "setsuko"),
      new KnownName("文子", "フミコ", "fumiko"),
      new KnownName("久子", "ヒサコ", "hisako"),
      new KnownName("千代", "チヨ", "chiyo"),
      new KnownName("キヨ", "キヨ", "kiyo"),
      new KnownName("洋子", "ヨウコ", "yoko"),
      new KnownName("恵子", "ケイコ", "keiko"),
      new KnownName("京子", "キョウコ", "kyoko"));

  /** Born from about 1956 to 1990. */
  public static final List<KnownName> MIDDLE = List.of(
      new KnownName("健一", "ケンイチ", "kenichi"),
      new KnownName("誠", "マコト", "makoto"),
      new KnownName("浩", "ヒロシ", "hiroshi"),
      new KnownName("隆", "タカシ", "takashi"),
      new KnownName("修", "オサム", "osamu"),
      new KnownName("哲也", "テツヤ", "tetsuya"),
      new KnownName("直樹", "ナオキ", "naoki"),
      new KnownName("達也", "タツヤ", "tatsuya"),
      new KnownName("大輔", "ダイスケ", "daisuke"),
      new KnownName("健太", "ケンタ", "kenta"),
      new KnownName("翔太", "ショウタ", "shota"),
      new KnownName("拓也", "タクヤ", "takuya"),
      new KnownName("裕子", "ユウコ", "yuko"),
      new KnownName("由美子", "ユミコ", "yumiko"),
      new KnownName("真由美", "マユミ", "mayumi"),
      new KnownName("智子", "トモコ", "tomoko"),
      new KnownName("久美子", "クミコ", "kumiko"),
      new KnownName("明美", "アケミ", "akemi"),
      new KnownName("愛", "アイ", "ai"),
      new KnownName("彩", "アヤ", "aya"),
      new KnownName("美咲", "ミサキ", "misaki"),
      new KnownName("沙織", "サオリ", "saori"),
      new KnownName("麻衣", "マイ", "mai"),
      new KnownName("恵", "メグミ", "megumi"),
      new KnownName("香織", "カオリ", "kaori"),
      new KnownName("直美", "ナオミ", "naomi"));

  /** Born since; dictionaries made before miss many of them. */
  public static final List<KnownName> MODERN = List.of(
      new KnownName("陽翔", "ハルト", "haruto"),
      new KnownName("蓮", "レン", "ren"),
      new KnownName("湊", "ミナト", "minato"),
      new KnownName("蒼", "アオイ", "aoi"),
      new KnownName("樹", "イツキ", "itsuki"),
      new KnownName("大翔", "ヒロト", "hiroto"),
      new KnownName("悠真", "ユウマ", "yuma"),
      new KnownName("朝陽", "アサヒ", "asahi"),
      new KnownName("颯太", "ソウタ", "sota"),
      new KnownName("結翔", "ユイト", "yuito"),
      new KnownName("律", "リツ", "ritsu"),
      new KnownName("陽斗", "ハルト", "haruto"),
      new KnownName("新", "アラタ", "arata"),
      new KnownName("伊織", "イオリ", "iori"),
      new KnownName("碧", "アオ", "ao"),
      new KnownName("奏太", "ソウタ", "sota"),
      new KnownName("暖", "ダン", "dan"),
      new KnownName("岳", "ガク", "gaku"),
      new KnownName("結愛", "ユア", "yua"),
      new KnownName("陽葵", "ヒマリ", "himari"),
      new KnownName("凛", "リン", "rin"),
      new KnownName("紬", "ツムギ", "tsumugi"),
      new KnownName("芽依", "メイ", "mei"),
      new KnownName("葵", "アオイ", "aoi"),
      new KnownName("結菜", "ユイナ", "yuina"),
      new KnownName("莉子", "リコ", "riko"),
      new KnownName("咲良", "サクラ", "sakura"),
      new KnownName("美月", "ミヅキ", "mizuki"),
      new KnownName("心春", "コハル", "koharu"),
      new KnownName("さくら", "サクラ", "sakura"),
      new KnownName("ひなた", "ヒナタ", "hinata"),
      new KnownName("杏", "アン", "an"),
      new KnownName("琴音", "コトネ", "kotone"),
      new KnownName("詩", "ウタ", "uta"),
      new KnownName("澪", "ミオ", "mio"),
      new KnownName("七海", "ナナミ", "nanami"),
      new KnownName("花音", "カノン", "kanon"));

  private GivenNames() {}
}
