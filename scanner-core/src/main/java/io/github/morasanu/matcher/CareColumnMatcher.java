/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.matcher;

import io.github.morasanu.pattern.CharSet;
import io.github.morasanu.text.Ascii;
import io.github.morasanu.text.WordsAt;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds religions and allergies in rows of people that no header names: the rows around hold one in the same cell, or that there is none. Pure.
 */
final class CareColumnMatcher implements HandMatcher, DelimitedRows.Cell {
  private static final WordsAt RELIGIONS = WordsAt.ofText("""
      創価学会 天理教 カトリック プロテスタント キリスト教 イスラム教 イスラーム 仏教 神道 浄土真宗 浄土宗 真言宗 天台宗 曹洞宗 臨済宗 日蓮宗 日蓮正宗 立正佼成会 金光教 幸福の科学 エホバの証人
      ヒンドゥー教 ヒンズー教 ユダヤ教 モルモン教 真如苑 世界平和統一家庭連合 統一教会 大本 生長の家 黒住教 シーク教 ロシア正教 東方正教会 聖公会
      """);

  private static final WordsAt ALLERGENS = WordsAt.ofText("""
      卵 鶏卵 牛乳 乳製品 小麦 そば ソバ 蕎麦 落花生 ピーナッツ えび エビ かに カニ 甲殻類 くるみ クルミ ナッツ類 大豆 さば サバ ごま ゴマ キウイ バナナ もも 桃 いくら
      スギ花粉 ヒノキ花粉 花粉 ハウスダスト ダニ 猫 犬 ペニシリン 造影剤 アスピリン ラテックス 金属 蜂
      """);

  /** What a cell of such a column says where there is nothing. */
  private static final WordsAt NOTHING = WordsAt.ofText("無宗教 特になし なし 無し 無 該当なし 不明 ー -");

  private static final WordsAt ALLERGY = WordsAt.ofText("アレルギー");
  private static final String JOINTS = "・、/ と";

  /** What may stand behind the first word: the word allergy, others, a note or the end of the cell. */
  private static final CharSet BEHIND = CharSet.of(JOINTS + "ア(").union(FieldEdges.BEHIND);

  /** Characters on either side in which a few rows stand. */
  private static final int NEAR = 800;

  private static final int MAX_NOTE = 24;

  private final boolean allergies;

  /** Of allergies, or of religions. */
  CareColumnMatcher(boolean allergies) {
    this.allergies = allergies;
  }

  @Override
  public List<List<CharSet>> anchors() {
    List<List<CharSet>> anchors = new ArrayList<>();
    for (String word : (allergies ? ALLERGENS : RELIGIONS).words()) {
      anchors.add(HandMatcher.literal(FieldEdges.BEFORE, word, BEHIND));
    }
    return anchors;
  }

  @Override
  public int reach() {
    return 0;
  }

  @Override
  public int unlabelledRow(CharSequence text, int start) {
    return RowCells.next(text, RowCells.start(text, start), start);
  }

  @Override
  public long match(CharSequence text, int anchor) {
    int start = anchor + 1;
    int end = end(text, start);
    return end > 0 ? HandMatcher.range(start, end) : NONE;
  }

  @Override
  public boolean isConfirmed(CharSequence text, int start, int end) {
    return DelimitedRows.ofPeopleHold(text, start, this) && (!allergies || isSaidNear(text, start));
  }

  /** What allergies are to is eaten and ordered as well, so that one row must say what it is. */
  private static boolean isSaidNear(CharSequence text, int at) {
    int most = Math.min(text.length(), at + NEAR);
    for (int i = Math.max(0, at - NEAR); i < most; i++) {
      if (ALLERGY.standAt(text, i)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public boolean mayBegin(CharSequence text, int at) {
    int nothing = NOTHING.end(text, at);
    return end(text, at) > 0 || (nothing > at && FieldEdges.isEnd(text, nothing));
  }

  /** Where the cell ends that says no more than such words, or -1. */
  private int end(CharSequence text, int start) {
    WordsAt words = allergies ? ALLERGENS : RELIGIONS;
    int i = start;
    while (true) {
      int end = words.end(text, i);
      if (end == i) {
        return -1;
      }
      i = allergies ? ALLERGY.end(text, end) : end;
      if (FieldEdges.isEnd(text, i)) {
        return i;
      }
      if (text.charAt(i) == '(') {
        int close = Ascii.indexOf(text, i, Math.min(text.length(), i + MAX_NOTE), ')') + 1;
        return close > 0 && FieldEdges.isEnd(text, close) ? close : -1;
      }
      if (JOINTS.indexOf(text.charAt(i)) < 0) {
        return -1;
      }
      i++;
    }
  }
}
