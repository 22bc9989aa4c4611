/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.testdata;

/** Sentences between a shop and its suppliers, in Japanese, with amounts and dates, that name nobody. */
final class BusinessLines implements LineSource {
  private static final String[] OPENINGS = {
    "いつもお世話になっております。", "先日はお打ち合わせをありがとうございました。", "標記の件につき、ご報告いたします。", "お問い合わせの件は次のとおりです。", "", ""
  };
  private static final String[] SUBJECTS = {
    "第三倉庫の棚卸しは",
    "春の新商品の見積もりは",
    "冷蔵品の配送は",
    "返品された商品の検査は",
    "受発注システムの更新は",
    "年末の営業時間は",
    "包装資材の在庫は",
    "展示会の準備は"
  };
  private static final String[] MANNERS = {
    "予定どおり", "担当部署で確認のうえ", "契約書の第二条に従って", "天候の影響により少し遅れて", "前年の実績を踏まえ", "関係者と調整しながら", "値引きを含めて"
  };
  private static final String[] VERBS = {
    "進めております。", "完了いたしました。", "実施する予定です。", "見直すことになりました。", "お知らせいたします。"
  };
  private static final String[] CLOSINGS = {
    "ご確認のほどよろしくお願いいたします。", "ご不明な点は窓口までお寄せください。", "次回の会議で改めてご説明します。", ""
  };

  private final SeededRandom random;

  BusinessLines(long seed) {
    this.random = new SeededRandom(seed);
  }

  @Override
  public void appendLine(StringBuilder out) {
    out.append(pick(OPENINGS)).append(pick(SUBJECTS)).append(pick(MANNERS)).append(pick(VERBS));
    if (random.chance(25)) {
      out.append("数量は").append(random.between(2, 900)).append("個、");
      out.append(random.between(1, 12))
          .append("月")
          .append(random.between(1, 28))
          .append("日の納品です。");
    }
    out.append(pick(CLOSINGS));
  }

  private String pick(String[] choices) {
    return choices[random.below(choices.length)];
  }
}
