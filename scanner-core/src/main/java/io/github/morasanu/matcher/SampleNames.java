/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.matcher;

import io.github.morasanu.validate.WordSet;

/** The names that stand for nobody in forms, manuals and tests. Pure. */
final class SampleNames {
  private static final WordSet SURNAMES =
      WordSet.of("山田 鈴木 田中 佐藤 東京 日本 国税 大阪 年金 電子 見本 厚生 番号 役所 住基 総務 財務 法務 県庁 市役所 テスト サンプル ダミー ヤマダ "
          + "スズキ タナカ サトウ トウキョウ ニホン コクゼイ やまだ すずき たなか さとう てすと yamada suzuki tanaka sato satou "
          + "test sample nihon tokyo");

  private static final WordSet GIVEN_NAMES =
      WordSet.of("太郎 花子 一郎 次郎 二郎 タロウ ハナコ イチロウ ジロウ たろう はなこ いちろう taro tarou hanako ichiro jiro");

  private SampleNames() {}

  /** Whether surname and given name are both such as stand for anybody, in either order. */
  static boolean contain(CharSequence text, int start, int middle, int next, int end) {
    return (SURNAMES.contain(text, start, middle) && GIVEN_NAMES.contain(text, next, end))
        || (GIVEN_NAMES.contain(text, start, middle) && SURNAMES.contain(text, next, end));
  }

  /** Whether the characters are such names without anything between them. */
  static boolean contain(CharSequence text, int start, int end) {
    for (int i = start + 2; i < end; i++) {
      if (contain(text, start, i, i, end)) {
        return true;
      }
    }
    return false;
  }
}
