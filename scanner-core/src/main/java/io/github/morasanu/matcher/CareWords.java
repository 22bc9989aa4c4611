/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.matcher;

import io.github.morasanu.pattern.CharSet;
import io.github.morasanu.text.Ascii;
import io.github.morasanu.text.WordsAt;
import java.util.List;

/**
 * Finds the words for what the law gives special care that do not end as illnesses do: 適応障害, 療育手帳, 執行猶予, キリスト教徒. As behind an
 * illness, no other word may follow. Pure.
 */
final class CareWords implements HandMatcher {
  static final WordsAt CREEDS =
      WordsAt.ofText("キリスト教 カトリック プロテスタント イスラム教 仏教 神道 ヒンドゥー教 ユダヤ教 創価学会 エホバの証人 天理教 旧統一教会");

  private static final WordsAt BELIEVERS = WordsAt.ofText("""
      徒 信者 信徒 教徒 会員 の信者 の信徒 の教徒 の会員 に入信 を信仰
      """);

  private static final WordsAt IMPAIRED = WordsAt.ofText("""
      適応 発達 知的 パニック 学習 睡眠 摂食 気分 不安 人格 パーソナリティ 双極性 解離性 強迫性 注意欠陥 注意欠如 多動性 スペクトラム ストレス 身体 精神
      視覚 聴覚 言語 嚥下 肢体 内部 機能 記憶 意識 運動 歩行 味覚 嗅覚 更年期 月経 情緒 肝 腎
      """);

  private static final WordsAt IMPAIRMENTS = WordsAt.ofText("障害 障がい 障碍");

  private static final WordsAt ACTS = WordsAt.ofText("逮捕 起訴 送検 勾留 補導 服役");

  private static final WordsAt ENDS_OF_ACTS = WordsAt.ofText("され 歴 し 中");

  private static final WordsAt CRIMES =
      WordsAt.ofText("DV 虐待 性犯罪 性暴力 性的 ストーカー つきまとい 痴漢 盗撮 暴行 傷害 わいせつ 恐喝");

  /** What somebody suffers, and reports to the police. */
  private static final WordsAt SUFFERED = WordsAt.ofText("被害 被害届");

  private static final WordsAt UNIONS = WordsAt.ofText("労働組合の 労組の");

  private static final WordsAt OFFICES = WordsAt.ofText("執行委員 執行委員長 委員長 副委員長 書記長 役員 支部長 専従者");

  private static final WordsAt WORDS = WordsAt.ofText("""
      てんかん エイズ HIV ぜんそく ADHD PTSD うつ病 うつ状態 うつ症状 もやもや病 りんご病 むち打ち症 じんましん はしか おたふくかぜ 統合失調 梅毒 麻疹 風疹
      水痘 帯状疱疹 ヘルペス クラミジア 痛風 狭心 不整脈 脳卒中 難聴 失明 アトピー 肢体不自由 不妊治療 人工透析 抗がん剤 人工妊娠中絶 流産 死産 自殺未遂
      要精密検査 要精検 要再検査 要治療 要医療 要受診
      障害者手帳 障がい者手帳 身体障害者手帳 身体障がい者手帳 精神障害者手帳 精神障がい者手帳 精神障害者保健福祉手帳 精神障がい者保健福祉手帳 療育手帳 愛の手帳 障害年金
      執行猶予 罰金刑 少年院 保護観察 保護観察中 保護観察処分 保護観察付 保護処分 前科 窃盗罪 詐欺罪 傷害罪 暴行罪 横領罪 殺人罪 強盗罪 放火罪 恐喝罪 脅迫罪 わいせつ罪
      被差別部落 部落出身 アイヌの出自 アイヌの血筋 アイヌの血を引 アイヌ民族の出自 アイヌ民族の血筋 アイヌ民族の血を引 在日韓国人 在日朝鮮人
      非嫡出子 被害届提出 被害届を提出 労働組合員 組合の組合員 労組の組合員 党の党員
      """)
      .and(IMPAIRED.with(IMPAIRMENTS))
      .and(ACTS.with(ENDS_OF_ACTS))
      .and(CRIMES.with(SUFFERED))
      .and(UNIONS.with(OFFICES))
      .and(CREEDS.with(BELIEVERS));

  /** What tells with a number behind it. */
  private static final WordsAt GRADED = WordsAt.ofText("要介護 要支援 障害支援区分 懲役 禁錮");

  private static final WordsAt PARTY_MEMBER = WordsAt.ofText("党員");

  private static final String UNITS = "年月カか級";

  @Override
  public List<List<CharSet>> anchors() {
    return HandMatcher.literals(WORDS.and(GRADED).and(PARTY_MEMBER));
  }

  @Override
  public int reach() {
    return 1;
  }

  @Override
  public long match(CharSequence text, int anchor) {
    int end = WORDS.end(text, anchor);
    if (end > anchor) {
      boolean whole = !isInWord(text, anchor) && !isInWord(text, end);
      return whole && IllnessMatcher.isEnd(text, end) ? HandMatcher.range(anchor, end) : NONE;
    }
    end = PARTY_MEMBER.end(text, anchor);
    if (end > anchor) {
      boolean party = anchor > 0 && NameKanji.ANY.contains(text.charAt(anchor - 1));
      return party && IllnessMatcher.isEnd(text, end) ? HandMatcher.range(anchor - 1, end) : NONE;
    }
    int graded = GRADED.end(text, anchor);
    end = graded > anchor ? endOfGrade(text, graded) : -1;
    return end > 0 && IllnessMatcher.isEnd(text, end) ? HandMatcher.range(anchor, end) : NONE;
  }

  /** Whether an index is between two Latin letters: the HIV of ARCHIVE is no illness. */
  private static boolean isInWord(CharSequence text, int at) {
    return at > 0
        && at < text.length()
        && Ascii.isLetter(text.charAt(at - 1))
        && Ascii.isLetter(text.charAt(at));
  }

  /** Behind the number at an index and its units, or -1. */
  private static int endOfGrade(CharSequence text, int at) {
    int end = at;
    while (end < text.length() && Ascii.isDigit(text.charAt(end))) {
      end++;
    }
    if (end == at) {
      return -1;
    }
    while (end < text.length() && UNITS.indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }
}
