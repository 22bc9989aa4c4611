/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.detect;

import io.github.morasanu.lexicon.PersonNames;
import io.github.morasanu.pattern.CharSet;
import io.github.morasanu.text.Ascii;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds what is told of somebody whose full name leads to it in the same sentence: 松田悠斗は糖尿病のため, 松田 悠斗、療育手帳. It gives either
 * what is told or the name. Names stand before every other word of Japanese, so that the search begins at the illnesses, which are few.
 */
final class ToldMatcher implements HandMatcher {
  /** What tells by itself. */
  private static final List<String> TOLD = List.of(
      "身体障害者手帳",
      "障害者手帳",
      "障がい者手帳",
      "精神障害者保健福祉手帳",
      "療育手帳",
      "愛の手帳",
      "障害年金",
      "要介護",
      "要支援",
      "障害支援区分",
      "うつ病",
      "うつ状態",
      "統合失調",
      "てんかん",
      "ぜんそく",
      "ADHD",
      "PTSD",
      "HIV",
      "身体障害",
      "知的障害",
      "精神障害",
      "発達障害",
      "適応障害",
      "双極性障害",
      "パニック障害",
      "不安障害",
      "摂食障害",
      "視覚障害",
      "聴覚障害",
      "肢体不自由",
      "人工透析",
      "抗がん剤",
      "不妊治療",
      "脳卒中",
      "不整脈",
      "難聴",
      "窃盗",
      "詐欺",
      "傷害罪",
      "横領",
      "強盗",
      "覚醒剤取締法違反",
      "懲役",
      "禁錮",
      "執行猶予",
      "罰金刑",
      "逮捕",
      "起訴",
      "服役",
      "前科",
      "保護観察",
      "少年院",
      "被差別部落",
      "妊娠",
      "流産",
      "死産",
      "自殺未遂");

  /** What a statement goes on with, behind what is told: a title or a theme goes on with other words (糖尿病の薬, うつ病と運動). */
  private static final List<String> GOES_ON = List.of(
      "のため", "の疑", "の既往", "の手術", "の治療", "の診断", "の症状", "の悪化", "の再発", "の発作", "の持病", "の判決", "の容疑",
      "の罪", "の出身", "の出自", "による", "により", "によっ", "にて", "で", "が", "も", "だ", "から", "と診", "と判", "と告",
      "と申", "との", "と認", "と闘", "とな", "とわか", "を発", "を患", "を所持", "を取得", "を持", "を抱", "を併", "を疑", "を公",
      "を告", "を理由", "に罹", "にかか", "にな", "に苦", "に悩", "あり", "有り", "疑", "治療中", "治療の", "治療で", "治療を",
      "治療歴", "手術", "入院", "通院", "療養", "発症", "発作", "既往", "歴", "罹患", "合併", "再発", "服薬", "内服", "診断",
      "陽性", "持ち", "中", "認定", "保持", "所持", "取得", "級", "等級", "罪", "さ", "した", "し、", "容疑", "末期", "ステージ",
      "患者。", "患者、", "患者\n", "患者で");

  private static final String ENDS = "。、,.;)|/\"'」 \t\r\n:";

  /** What tells only behind the sign of a label, or before a word for those who believe. */
  private static final List<String> CREEDS = List.of(
      "キリスト教", "イスラム教", "仏教", "神道", "ヒンドゥー教", "ユダヤ教", "創価学会", "天理教", "カトリック", "プロテスタント", "エホバの証人");

  private static final List<String> BELIEVERS =
      List.of("徒", "の信者", "信者", "の信徒", "信徒", "会員", "の会員", "に入信", "を信仰");

  /** Labels of what any words may tell. */
  private static final List<String> LABELS = List.of(
      "病名",
      "診断名",
      "傷病",
      "既往",
      "病歴",
      "持病",
      "アレルギー",
      "障害等級",
      "障害区分",
      "要介護度",
      "信仰",
      "宗教",
      "犯罪歴",
      "犯歴",
      "逮捕歴",
      "補導歴",
      "religion",
      "diagnosis",
      "disease",
      "allergy",
      "disability");

  /** What stands between a name and what is told of it. */
  private static final String TIES = "はがのも、,/:;・| \t=→";

  /** What a sentence, a quotation or a title begins or ends with. */
  private static final String BOUNDS = "。.!?\n\r「」『』《》\"";

  /** What may stand before a name: an end of other words, or of what somebody is called. */
  private static final String BEFORE_NAMES = "のはがを、。「,.:;=|/(\n\r\t ・*-";

  private static final String ROLES = "者員生人童";

  /** Characters between a name and what is told of it. */
  private static final int MOST_BETWEEN = 24;

  private static final IllnessMatcher ILLNESS = new IllnessMatcher();

  private final boolean name;

  /** Of what is told, or of the name that it is told of. */
  ToldMatcher(boolean name) {
    this.name = name;
  }

  @Override
  public List<List<CharSet>> anchors() {
    List<List<CharSet>> anchors = new ArrayList<>(ILLNESS.anchors());
    TOLD.forEach(word -> anchors.add(HandMatcher.literal(word)));
    CREEDS.forEach(word -> anchors.add(HandMatcher.literal(word)));
    if (name) {
      LABELS.forEach(word -> anchors.add(HandMatcher.literal(word)));
    }
    return anchors;
  }

  @Override
  public int reach() {
    return ILLNESS.reach() + MOST_BETWEEN + NameSplit.MAX_NAME;
  }

  @Override
  public long match(CharSequence text, int anchor) {
    long told = told(text, anchor);
    if (told == NONE) {
      return NONE;
    }
    long of = nameBefore(text, HandMatcher.startOf(told));
    return of == NONE || name ? of : told;
  }

  private long told(CharSequence text, int at) {
    int end = endOf(TOLD, text, at);
    if (end > 0) {
      return isStated(text, end) ? HandMatcher.range(at, end) : NONE;
    }
    end = endOf(CREEDS, text, at);
    if (end > 0) {
      boolean labelled = at > 0 && ":='\"".indexOf(text.charAt(at - 1)) >= 0;
      return labelled || endOf(BELIEVERS, text, end) > 0 ? HandMatcher.range(at, end) : NONE;
    }
    end = name ? endOf(LABELS, text, at) : -1;
    if (end > 0) {
      return isLabelEnd(text, end) ? HandMatcher.range(at, end) : NONE;
    }
    long illness = ILLNESS.match(text, at);
    return illness != NONE && isStated(text, HandMatcher.endOf(illness)) ? illness : NONE;
  }

  /** Whether a statement ends behind what is told, or goes on as one. */
  private static boolean isStated(CharSequence text, int end) {
    if (end == text.length()) {
      return true;
    }
    char next = text.charAt(end);
    boolean grade = Ascii.isDigit(next) || (next >= 'A' && next <= 'C');
    return grade || ENDS.indexOf(next) >= 0 || endOf(GOES_ON, text, end) > 0;
  }

  private static boolean isLabelEnd(CharSequence text, int end) {
    return end < text.length() && ":=は".indexOf(text.charAt(end)) >= 0;
  }

  /** Behind the word of a list that stands at an index, or -1. */
  private static int endOf(List<String> words, CharSequence text, int at) {
    for (String word : words) {
      if (Ascii.startsWith(text, at, word)) {
        return at + word.length();
      }
    }
    return -1;
  }

  /** The full name nearest before an index in its sentence, or {@link #NONE}. */
  private static long nameBefore(CharSequence text, int before) {
    int least = Math.max(1, before - MOST_BETWEEN);
    for (int end = before - 1; end >= least && BOUNDS.indexOf(text.charAt(end)) < 0; end--) {
      boolean tie = TIES.indexOf(text.charAt(end)) >= 0 || text.charAt(end) == '(';
      if (tie && NameKanji.ANY.contains(text.charAt(end - 1))) {
        int start = NameSplit.startOfName(text, end);
        if (start >= 0 && isName(text, start, end)) {
          return HandMatcher.range(start, end);
        }
      }
    }
    return NONE;
  }

  /** Whether it is a name and nothing else, and no part of a longer word. */
  private static boolean isName(CharSequence text, int start, int end) {
    char before = start == 0 ? '\n' : text.charAt(start - 1);
    boolean strong =
        NameSplit.isStrongKanjiName(text, start, end) && !isUniversity(text, start, end);
    if (BEFORE_NAMES.indexOf(before) < 0) {
      return strong && ROLES.indexOf(before) >= 0;
    }
    return strong
        || isPartedName(text, start, end)
        || (end - start > 3 && NameSplit.isLikelyKanjiName(text, start, end));
  }

  /** 千葉大 is short for a university. */
  private static boolean isUniversity(CharSequence text, int start, int end) {
    return end - start == 3 && text.charAt(end - 1) == '大';
  }

  private static boolean isPartedName(CharSequence text, int start, int end) {
    for (int gap = start + 1; gap < end - 1; gap++) {
      if (text.charAt(gap) == ' ') {
        return PersonNames.isStrongSurname(text, start, gap)
            && PersonNames.isStrongGivenName(text, gap + 1, end);
      }
    }
    return false;
  }
}
