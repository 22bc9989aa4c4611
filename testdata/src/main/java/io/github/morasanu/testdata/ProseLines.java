/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.testdata;

import java.util.List;

/** Sentences of a manual, in Japanese and now and then in English, that speak of nobody. */
final class ProseLines implements LineSource {
  private static final List<String> TIMES =
      List.of("毎朝、", "月末に", "障害のあとは", "夜間の処理で", "版を上げる前に", "初回の起動時に", "", "");
  private static final List<String> TOPICS = List.of(
      "在庫の集計は", "請求書の発行は", "設定ファイルの読み込みは", "帳票の印刷は", "索引の再作成は", "受注の取り込みは", "ログの保管は", "画面の表示は");
  private static final List<String> DETAILS =
      List.of("三つの段階に分けて", "別の工程として", "待ち行列を通して", "担当者の承認を経て", "一時領域を使って", "前回の結果と比べながら");
  private static final List<String> ENDINGS =
      List.of("行われます。", "実行してください。", "自動で始まります。", "順に進みます。", "やり直せます。", "数分で終わります。");
  private static final List<String> ENGLISH = List.of(
      "Every job writes its progress to the log and leaves a summary when it ends.",
      "A failed step is tried again after a short pause, at most three times.",
      "Prices include tax unless the column says otherwise.",
      "The index is rebuilt at night, so that searches in the morning see every article.");

  private final SeededRandom random;

  ProseLines(long seed) {
    this.random = new SeededRandom(seed);
  }

  @Override
  public void appendLine(StringBuilder out) {
    if (random.chance(20)) {
      out.append(random.pick(ENGLISH));
      return;
    }
    for (int sentences = random.between(1, 3); sentences > 0; sentences--) {
      out.append(random.pick(TIMES)).append(random.pick(TOPICS));
      out.append(random.pick(DETAILS)).append(random.pick(ENDINGS));
    }
  }
}
