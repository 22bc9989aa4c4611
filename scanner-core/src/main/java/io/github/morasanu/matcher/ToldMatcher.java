/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.matcher;

import io.github.morasanu.lexicon.PersonNames;
import io.github.morasanu.pattern.CharSet;
import io.github.morasanu.text.Ascii;
import io.github.morasanu.text.Japanese;
import io.github.morasanu.text.WordsAt;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds what is told of somebody whose full name, or surname with a title, leads to it: in the same sentence, 松田悠斗(45歳)は糖尿病のため, or in the same line of data,
 * 松田悠斗,1980-04-01,糖尿病. It gives either what is told or the name. Names stand before every other word of Japanese, so that the
 * search begins at the illnesses, which are few. Pure.
 */
final class ToldMatcher implements HandMatcher {
  private static final CareWords WORDS = new CareWords();
  private static final IllnessMatcher ILLNESS = new IllnessMatcher();

  /** What tells by itself only behind a name. */
  private static final WordsAt TERSE =
      WordsAt.ofText("要介護 要支援 障害支援区分 窃盗 詐欺 横領 強盗 妊娠 逮捕 起訴 服役 懲役 禁錮 罰金 法違反 虐待 喘息 結核");

  /** What a statement goes on with, behind what is told: a title or a theme goes on with other words (糖尿病の薬, うつ病と運動). */
  private static final WordsAt GOES_ON = WordsAt.ofText("""
      のため の疑 の既往 の手術 の治療 の診断 の症状 の悪化 の再発 の発作 の持病 の判決 の容疑 の罪 の出身 の出自 による により によっ にて で が も だ から
      を受け を訴 を届 を務 に遭 にあ を退院 を仮退院 を出院 に収容 に送致 に入院 に入所
      と診 と判 と告 と申 との と認 と闘 とな とわか を発 を患 を所持 を取得 を持 を抱 を併 を疑 を公 を告 を理由 に罹 にかか にな に苦 に悩 あり 有り
      疑 治療中 治療の 治療で 治療を 治療歴 手術 入院 通院 療養 発症 発作 既往 歴 罹患 合併 再発 服薬 内服 診断 陽性 持ち 中 認定 保持 所持 取得
      級 等級 罪 さ した し、 容疑 末期 ステージ 患者。 患者、 患者で
      """);

  private static final String ENDS = "。、,.;)|/\"'」 \t\r\n:";

  /** Labels of what any words may tell. */
  private static final WordsAt LABELS = WordsAt.ofText("""
      病名 診断名 傷病 既往 病歴 持病 アレルギー 障害等級 障害区分 要介護度 信仰 宗教 犯罪歴 犯歴 逮捕歴 補導歴 religion diagnosis disease allergy
      disability
      """);

  /** What stands between a name and what is told of it. */
  private static final String TIES = "はがのも、,/:;・| \t=→(";

  /** What a sentence, a quotation or a title begins or ends with. */
  private static final String BOUNDS = "。.!?\n\r「」『』《》\"";

  /** What may stand before a name: an end of other words, or of what somebody is called. */
  private static final String BEFORE_NAMES = "のはがを、。「,.:;=|/(\n\r\t ・*-\"'";

  /** What the words end with that tell who somebody is: 社員, 生徒, 被害者, 少年. */
  private static final String ROLES = "者員生徒人童年";

  /** Characters between a name and what is told of it, but for those in parentheses right behind the name. */
  private static final int MOST_BETWEEN = 24;

  private static final int MOST_IN_PARENTHESES = 64;

  /** What separates the fields of a line. */
  private static final String SEPARATORS = "、,/;| \t\"'";

  /** Characters between a name and what a field of its line tells of it. */
  private static final int MOST_IN_LINE = 120;

  /** Of fields that tell who or how old somebody is, one has so many digits, or an address of mail. */
  private static final int LEAST_DIGITS = 6;

  private static final CharSet OF_NAMES =
      NameKanji.ANY.union(CharSet.range('ぁ', 'ん')).union(CharSet.range('ァ', 'ヶ'));

  private static final String QUOTES = "\"'";

  /** What does not stand between two arguments of a call: pairs have keys of their own. */
  private static final String NO_ARGUMENTS = "\n:=;{}()。";

  private final boolean name;

  /** Of what is told, or of the name that it is told of. */
  ToldMatcher(boolean name) {
    this.name = name;
  }

  @Override
  public List<List<CharSet>> anchors() {
    List<List<CharSet>> anchors = new ArrayList<>(ILLNESS.anchors());
    anchors.addAll(WORDS.anchors());
    anchors.addAll(HandMatcher.literals(TERSE));
    anchors.addAll(HandMatcher.literals(CareWords.CREEDS));
    if (name) {
      anchors.addAll(HandMatcher.literals(LABELS));
    }
    return anchors;
  }

  @Override
  public int reach() {
    return ILLNESS.reach() + MOST_IN_LINE + NameSplit.MAX_NAME;
  }

  @Override
  public long match(CharSequence text, int anchor) {
    long told = told(text, anchor);
    if (told == NONE) {
      return NONE;
    }
    long of = nameBefore(text, HandMatcher.startOf(told));
    if (of == NONE && isField(text, HandMatcher.endOf(told))) {
      of = nameInLine(text, HandMatcher.startOf(told));
    }
    if (of == NONE && isLiteral(text, HandMatcher.startOf(told), HandMatcher.endOf(told))) {
      of = nameInLiteral(text, HandMatcher.startOf(told) - 1);
    }
    return of == NONE || name ? of : told;
  }

  private long told(CharSequence text, int at) {
    long word = WORDS.match(text, at);
    if (word != NONE
        && (isStated(text, HandMatcher.endOf(word))
            || isResult(text, at, HandMatcher.endOf(word)))) {
      return word;
    }
    int end = TERSE.end(text, at);
    if (end > at && isStated(text, end)) {
      return HandMatcher.range(at, end);
    }
    end = CareWords.CREEDS.end(text, at);
    if (end > at && at > 0 && ":='\"".indexOf(text.charAt(at - 1)) >= 0) {
      return HandMatcher.range(at, end);
    }
    end = name ? LABELS.end(text, at) : at;
    if (end > at && isLabelEnd(text, end)) {
      return HandMatcher.range(at, end);
    }
    long illness = ILLNESS.match(text, at);
    return illness != NONE && isStated(text, HandMatcher.endOf(illness)) ? illness : NONE;
  }

  /** Whether a statement ends behind what is told, or goes on as one. */
  private static boolean isStated(CharSequence text, int end) {
    return isField(text, end) || GOES_ON.standAt(text, end);
  }

  /** Whether it is what an examination ended with, before what was examined: 要精密検査（肝機能）. */
  private static boolean isResult(CharSequence text, int start, int end) {
    return text.charAt(start) == '要' && end < text.length() && text.charAt(end) == '(';
  }

  /** Whether nothing more is told behind an index but a grade. */
  private static boolean isField(CharSequence text, int end) {
    if (end == text.length()) {
      return true;
    }
    char next = text.charAt(end);
    return Ascii.isDigit(next) || (next >= 'A' && next <= 'C') || ENDS.indexOf(next) >= 0;
  }

  private static boolean isLabelEnd(CharSequence text, int end) {
    return end < text.length() && ":=は".indexOf(text.charAt(end)) >= 0;
  }

  /** The full name nearest before an index in its sentence, or {@link #NONE}. */
  private static long nameBefore(CharSequence text, int before) {
    int first = Math.max(1, before - MOST_BETWEEN - MOST_IN_PARENTHESES);
    int least = Math.max(1, before - MOST_BETWEEN);
    for (int end = before - 1; end >= least && !isBound(text, end); end--) {
      if (text.charAt(end) == ')') {
        int open = openOf(text, end);
        least = Math.max(first, least - (end - open));
        end = open;
      }
      long found = nameUpTo(text, end, TIES);
      if (found != NONE) {
        return found;
      }
    }
    return NONE;
  }

  /** Whether a sentence or a title begins or ends at an index: the point of a number is no end. */
  private static boolean isBound(CharSequence text, int at) {
    boolean point = text.charAt(at) == '.' && isDigit(text, at - 1) && isDigit(text, at + 1);
    return BOUNDS.indexOf(text.charAt(at)) >= 0 && !point;
  }

  private static boolean isDigit(CharSequence text, int at) {
    return at >= 0 && at < text.length() && Ascii.isDigit(text.charAt(at));
  }

  /** The parenthesis that one at an index closes, or the index if none does near by. */
  private static int openOf(CharSequence text, int close) {
    int least = Math.max(1, close - MOST_IN_PARENTHESES);
    for (int i = close - 1; i >= least && text.charAt(i) != '\n'; i--) {
      if (text.charAt(i) == '(') {
        return i;
      }
    }
    return close;
  }

  /**
   * The full name before an index in a line of which the fields between tell who that is: a telephone number, a date of birth. What else
   * they hold is in kanji, as addresses are, but no sentence. Or {@link #NONE}.
   */
  private static long nameInLine(CharSequence text, int before) {
    if (before == 0 || SEPARATORS.indexOf(text.charAt(before - 1)) < 0) {
      return NONE;
    }
    int digits = 0;
    for (int end = before - 1; end >= Math.max(1, before - MOST_IN_LINE); end--) {
      char c = text.charAt(end);
      if (c == '\n' || Japanese.isHiragana(c) || "。「」『』()=".indexOf(c) >= 0) {
        return NONE;
      }
      digits += c == '@' ? LEAST_DIGITS : Ascii.isDigit(c) ? 1 : 0;
      long found = digits < LEAST_DIGITS ? NONE : nameUpTo(text, end, SEPARATORS);
      if (found != NONE) {
        return found;
      }
    }
    return NONE;
  }

  /** Whether a range is all that stands between two quotes. */
  private static boolean isLiteral(CharSequence text, int start, int end) {
    return start > 0
        && end < text.length()
        && QUOTES.indexOf(text.charAt(start - 1)) >= 0
        && text.charAt(end) == text.charAt(start - 1);
  }

  /** The full name that is all of a literal among the arguments before one whose quote is at an index: ("佐野 理恵", 45, "双極性障害"). Or {@link #NONE}. */
  private static long nameInLiteral(CharSequence text, int quote) {
    String mark = text.charAt(quote) == '"' ? "\"" : "'";
    for (int end = quote - 1; end >= Math.max(1, quote - MOST_IN_PARENTHESES); end--) {
      char c = text.charAt(end);
      if (NO_ARGUMENTS.indexOf(c) >= 0) {
        return NONE;
      }
      long found = nameUpTo(text, end, mark);
      if (found != NONE && isLiteral(text, HandMatcher.startOf(found), end)) {
        return found;
      }
    }
    return NONE;
  }

  /** The full name that ends at an index before one of some signs, or a surname with a title there; or {@link #NONE}. */
  private static long nameUpTo(CharSequence text, int at, String signs) {
    int sign = PersonTitles.OF_PATIENTS.end(text, at);
    if (sign == text.length()
        || signs.indexOf(text.charAt(sign)) < 0
        || !OF_NAMES.contains(text.charAt(at - 1))) {
      return NONE;
    }
    int start = NameSplit.startOfName(text, at);
    if (start < 0 || !isName(text, start, at)) {
      start = sign > at ? startOfSurname(text, at) : -1;
    }
    return start >= 0 ? HandMatcher.range(start, at) : NONE;
  }

  /** Where a surname begins that ends at an index, before a title: the given name of whoever one knows is seldom said. Or -1. */
  private static int startOfSurname(CharSequence text, int end) {
    for (int start = Math.max(0, end - NameSplit.MAX_SURNAME); start < end - 1; start++) {
      boolean fresh = start == 0
          || BEFORE_NAMES.indexOf(text.charAt(start - 1)) >= 0
          || ROLES.indexOf(text.charAt(start - 1)) >= 0;
      if (fresh && PersonNames.isStrongSurname(text, start, end)) {
        return start;
      }
    }
    return -1;
  }

  /** Whether it is a name and nothing else, and no part of a longer word. */
  private static boolean isName(CharSequence text, int start, int end) {
    char before = start == 0 ? '\n' : text.charAt(start - 1);
    boolean strong = isPartedName(text, start, end)
        || NameSplit.isKanjiAndKana(text, start, end)
        || (NameSplit.isStrongKanjiName(text, start, end) && !isUniversity(text, start, end));
    if (BEFORE_NAMES.indexOf(before) < 0) {
      return strong && ROLES.indexOf(before) >= 0;
    }
    return strong || (end - start > 3 && NameSplit.isLikelyKanjiName(text, start, end));
  }

  /** 千葉大 is short for a university. */
  private static boolean isUniversity(CharSequence text, int start, int end) {
    return end - start == 3 && text.charAt(end - 1) == '大';
  }

  private static boolean isPartedName(CharSequence text, int start, int end) {
    for (int gap = start + 1; gap < end - 1; gap++) {
      if (text.charAt(gap) == ' ') {
        return NameSplit.isLikelyPair(text, start, gap, end);
      }
    }
    return false;
  }
}
