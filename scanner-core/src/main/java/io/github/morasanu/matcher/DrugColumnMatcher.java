/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.matcher;

import io.github.morasanu.pattern.CharSet;
import io.github.morasanu.text.Ascii;
import io.github.morasanu.text.Japanese;
import io.github.morasanu.text.WordsAt;
import java.util.List;

/**
 * Finds drugs with their doses in rows of people that no header names: メトホルミン250mg, アムロジピンOD錠5mg. The rows around hold one in the same cell, or that there is none.
 * Drugs are known by the stems of their international names, since food has milligrams as well. Pure.
 */
final class DrugColumnMatcher implements HandMatcher, DelimitedRows.Cell {
  /** Stems of international nonproprietary names, as Japan writes them; each ends a name. */
  private static final WordsAt STEMS = WordsAt.ofText("""
      プリル サルタン スタチン ジピン ゼム オロール カルビロール ロロール グリプチン グリフロジン ホルミン グリニド グリタゾン ピリド ベンクラミド グルチド ボース パリン ファリン キサバン ガトラン グレル アスピリン
      プラゾール チジン フェン プロフェン ナク オキシカム コキシブ アミノフェン トラマドール トリプタン ゲパント ドロン ニゾロン ゾロン メタゾン ペリドン ペリドール ザピン チアピン ピプラゾール プロマジン
      ゾラム ゼパム ゾピクロン ゾルピデム レキサント セチン キセチン トラリン シタロプラム プラム ラファキシン プラミン トリプチリン リチウム バマゼピン バルプロ酸 トリギン セタム パネル ガバペンチン ガバリン ドパ ペジル
      メマンチン ガランタミン シリン マイシン キサシン セフェム ジニル カペン タミビル ナビル クロビル ビル テガビル コナゾール フィナフィン チニブ マブ シチン フルオロウラシル メトトレキサート タキセル キシフェン ロゾール
      ルカスト ラタジン チリジン スチン テロール ミフェン シロリムス ロリムス アザチオプリン フロセミド アゾセミド チアジド ノラクトン キシン ジゴキシン アロプリノール キソスタット レボチロキシン チアマゾール ドロネート タムスロシン ナフトピジル ソリフェナシン
      """);

  private static final WordsAt FORMS =
      WordsAt.ofText("錠 OD錠 カプセル 徐放錠 口腔内崩壊錠 腸溶錠 散 細粒 顆粒 シロップ 注 注射液 Na ナトリウム 塩酸塩");

  private static final WordsAt NOTHING = WordsAt.ofText("特になし なし 無し 無 該当なし 不明 ー -");

  /** What drugs are not that are sold as such. */
  private static final WordsAt FOOD = WordsAt.ofText("ビタミン グルコサミン サプリ プロテイン コラーゲン カフェイン");

  private static final CharSet DIGIT = CharSet.range('0', '9');
  private static final CharSet END = FieldEdges.BEFORE.union(CharSet.of(")]} "));
  private static final int LONGEST = 32;

  @Override
  public List<List<CharSet>> anchors() {
    return List.of(
        HandMatcher.literal(DIGIT, "mg", END),
        HandMatcher.literal(DIGIT, "μg", END),
        HandMatcher.literal(DIGIT, "単位", END));
  }

  @Override
  public int reach() {
    return LONGEST;
  }

  @Override
  public int unlabelledRow(CharSequence text, int start) {
    return RowCells.next(text, RowCells.start(text, start), start);
  }

  @Override
  public long match(CharSequence text, int anchor) {
    int start = anchor;
    while (start > 0
        && anchor - start < LONGEST
        && !FieldEdges.BEFORE.contains(text.charAt(start - 1))) {
      start--;
    }
    int end = end(text, start);
    return end > anchor ? HandMatcher.range(start, end) : NONE;
  }

  @Override
  public boolean isConfirmed(CharSequence text, int start, int end) {
    return DelimitedRows.ofPeopleHold(text, start, this);
  }

  @Override
  public boolean mayBegin(CharSequence text, int at) {
    int nothing = NOTHING.end(text, at);
    return end(text, at) > 0 || (nothing > at && DelimitedRows.isEnd(text, nothing));
  }

  /** Where the dose ends of the drug that begins at an index, or -1. */
  private static int end(CharSequence text, int start) {
    int name = start;
    boolean stem = false;
    while (name < text.length()
        && name - start < LONGEST
        && Japanese.isKatakana(text.charAt(name))) {
      if (FOOD.standAt(text, name)) {
        return -1;
      }
      int stemEnd = STEMS.end(text, name);
      stem |= stemEnd > name && !isKatakana(text, stemEnd);
      name++;
    }
    if (!stem) {
      return -1;
    }
    int dose = blanks(text, FORMS.end(text, blanks(text, name)));
    int end = dose;
    while (end < text.length() && (Ascii.isDigit(text.charAt(end)) || text.charAt(end) == '.')) {
      end++;
    }
    boolean unit = end > dose
        && (Ascii.startsWith(text, end, "mg")
            || Ascii.startsWith(text, end, "μg")
            || Ascii.startsWith(text, end, "単位"));
    return unit && END.contains(end + 2 < text.length() ? text.charAt(end + 2) : '\n')
        ? end + 2
        : -1;
  }

  private static boolean isKatakana(CharSequence text, int at) {
    return at < text.length() && Japanese.isKatakana(text.charAt(at));
  }

  private static int blanks(CharSequence text, int at) {
    return at < text.length() && text.charAt(at) == ' ' ? at + 1 : at;
  }
}
