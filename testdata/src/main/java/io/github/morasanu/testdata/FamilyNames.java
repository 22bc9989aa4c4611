/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.testdata;

import java.util.List;

/**
 * Common Japanese family names. Among them: shared with places, of one and of four characters, and two with characters
 * that windows-31j knows but ISO-2022-JP does not.
 */
public final class FamilyNames {
  /** All of them. */
  public static final List<KnownName> ALL = List.of(
      new KnownName("佐藤", "サトウ", "sato"),
      new KnownName("鈴木", "スズキ", "suzuki"),
      new KnownName("高橋", "タカハシ", "takahashi"),
      new KnownName("田中", "タナカ", "tanaka"),
      new KnownName("伊藤", "イトウ", "ito"),
      new KnownName("渡辺", "ワタナベ", "watanabe"),
      new KnownName("山本", "ヤマモト", "yamamoto"),
      new KnownName("中村", "ナカムラ", "nakamura"),
      new KnownName("小林", "コバヤシ", "kobayashi"),
      new KnownName("加藤", "カトウ", "kato"),
      new KnownName("吉田", "ヨシダ", "yoshida"),
      new KnownName("山田", "ヤマダ", "yamada"),
      new KnownName("佐々木", "ササキ", "sasaki"),
      new KnownName("山口", "ヤマグチ", "yamaguchi"),
      new KnownName("松本", "マツモト", "matsumoto"),
      new KnownName("井上", "イノウエ", "inoue"),
      new KnownName("木村", "キムラ", "kimura"),
      new KnownName("林", "ハヤシ", "hayashi"),
      new KnownName("斎藤", "サイトウ", "saito"),
      new KnownName("清水", "シミズ", "shimizu"),
      new KnownName("山崎", "ヤマザキ", "yamazaki"),
      new KnownName("森", "モリ", "mori"),
      new KnownName("池田", "イケダ", "ikeda"),
      new KnownName("橋本", "ハシモト", "hashimoto"),
      new KnownName("阿部", "アベ", "abe"),
      new KnownName("石川", "イシカワ", "ishikawa"),
      new KnownName("山下", "ヤマシタ", "yamashita"),
      new KnownName("中島", "ナカジマ", "nakajima"),
      new KnownName("石井", "イシイ", "ishii"),
      new KnownName("小川", "オガワ", "ogawa"),
      new KnownName("前田", "マエダ", "maeda"),
      new KnownName("岡田", "オカダ", "okada"),
      new KnownName("長谷川", "ハセガワ", "hasegawa"),
      new KnownName("藤田", "フジタ", "fujita"),
      new KnownName("後藤", "ゴトウ", "goto"),
      new KnownName("近藤", "コンドウ", "kondo"),
      new KnownName("村上", "ムラカミ", "murakami"),
      new KnownName("遠藤", "エンドウ", "endo"),
      new KnownName("青木", "アオキ", "aoki"),
      new KnownName("坂本", "サカモト", "sakamoto"),
      new KnownName("斉藤", "サイトウ", "saito"),
      new KnownName("福田", "フクダ", "fukuda"),
      new KnownName("太田", "オオタ", "ota"),
      new KnownName("西村", "ニシムラ", "nishimura"),
      new KnownName("藤井", "フジイ", "fujii"),
      new KnownName("金子", "カネコ", "kaneko"),
      new KnownName("岡本", "オカモト", "okamoto"),
      new KnownName("藤原", "フジワラ", "fujiwara"),
      new KnownName("中野", "ナカノ", "nakano"),
      new KnownName("三浦", "ミウラ", "miura"),
      new KnownName("原田", "ハラダ", "harada"),
      new KnownName("松田", "マツダ", "matsuda"),
      new KnownName("竹内", "タケウチ", "takeuchi"),
      new KnownName("小野", "オノ", "ono"),
      new KnownName("田村", "タムラ", "tamura"),
      new KnownName("中山", "ナカヤマ", "nakayama"),
      new KnownName("和田", "ワダ", "wada"),
      new KnownName("石田", "イシダ", "ishida"),
      new KnownName("森田", "モリタ", "morita"),
      new KnownName("上田", "ウエダ", "ueda"),
      new KnownName("原", "ハラ", "hara"),
      new KnownName("柴田", "シバタ", "shibata"),
      new KnownName("髙木", "タカギ", "takagi"),
      new KnownName("山﨑", "ヤマザキ", "yamazaki"),
      new KnownName("五十嵐", "イガラシ", "igarashi"),
      new KnownName("勅使河原", "テシガワラ", "teshigawara"));

  private FamilyNames() {}
}
