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
 * Finds the full names that begin the items of a list below a heading that asks for people: {@code ## 参加者}, {@code 【出席者】}. Nothing else need
 * stand beside them, so that the heading must say no more than that. Pure.
 */
final class RosterMatcher implements HandMatcher {
  private static final WordsAt PEOPLE = WordsAt.ofText("""
      参加者 出席者 欠席者 参列者 受講者 受験者 応募者 申込者 当選者 合格者 対象者 該当者 利用者 入居者 入所者 来場者 来訪者 面会者 登壇者 担当者 関係者 メンバー 参加メンバー
      出席メンバー 参加予定者 出席予定者 会員 社員 職員 生徒 児童 園児 患者 被験者 被保険者 従業員 退職者 休職者 新入社員
      """);

  private static final WordsAt LISTED = WordsAt.ofText("名簿 一覧 リスト 氏名 の氏名 一覧表");

  /** What headings begin and end with, in Markdown and in plain text; how many there are as well: 参加者(3名). */
  private static final String AROUND = "#=*■●◆□○◇▼▶【】[]<>:-_ \t\r()0123456789名人";

  private static final CharSet BULLETS = CharSet.range('①', '⑳').union(CharSet.of("・•●○*-+"));
  private static final CharSet BLANK = CharSet.of(" ");

  /** What stands behind the name in an item, where it does not end. */
  private static final String BEHIND = "(/:、,・ \t";

  /** Characters of an item, and of the list before it. */
  private static final int MAX_LINE = 80;

  private static final int MAX_LIST = 2000;

  @Override
  public List<List<CharSet>> anchors() {
    return List.of(
        List.of(BULLETS, BLANK, NameKanji.ANY),
        List.of(CharSet.of("\n"), BULLETS, NameKanji.ANY),
        List.of(CharSet.of(".)"), BLANK, NameKanji.ANY));
  }

  @Override
  public long match(CharSequence text, int anchor) {
    int start = anchor + 2;
    int line = lineStart(text, anchor + 1);
    if (line == 0 || itemStart(text, line) != start) {
      return NONE;
    }
    int end = nameEnd(text, start);
    return end >= 0 && isBelowPeople(text, line) ? HandMatcher.range(start, end) : NONE;
  }

  /** Where the words of an item begin whose line begins at an index, or -1 if it is none. */
  private static int itemStart(CharSequence text, int line) {
    int i = Ascii.skipSpace(text, line, text.length());
    int digits = i;
    while (digits < text.length() && Ascii.isDigit(text.charAt(digits))) {
      digits++;
    }
    boolean numbered =
        digits > i && digits < text.length() && ".)".indexOf(text.charAt(digits)) >= 0;
    boolean bullet = i < text.length() && BULLETS.contains(text.charAt(i));
    if (!numbered && !bullet) {
      return -1;
    }
    int mark = numbered ? digits + 1 : i + 1;
    return mark < text.length() && text.charAt(mark) == ' ' ? mark + 1 : mark;
  }

  /** Where the longest full name ends that begins an item and that nothing but a note follows; or -1. */
  private static int nameEnd(CharSequence text, int start) {
    int most = Math.min(text.length(), start + NameSplit.MAX_NAME);
    for (int end = most; end > start + 2; end--) {
      boolean ends = end == text.length()
          || text.charAt(end) == '\n'
          || text.charAt(end) == '\r'
          || BEHIND.indexOf(text.charAt(end)) >= 0
          || PersonTitles.ALL.standAt(text, end);
      if (ends && NameSplit.startOfName(text, end) == start) {
        return end;
      }
    }
    return -1;
  }

  /** Whether items lead up from a line to a heading that asks for people. */
  private static boolean isBelowPeople(CharSequence text, int item) {
    int line = item;
    while (line > 0 && item - line < MAX_LIST) {
      int end = line - 1;
      line = lineStart(text, end);
      boolean empty = Ascii.skipSpace(text, line, end) == end;
      if (end - line > MAX_LINE) {
        return false;
      }
      if (isOfPeople(text, line, end)) {
        return true;
      }
      if (!empty && itemStart(text, line) < 0) {
        return false;
      }
    }
    return false;
  }

  private static boolean isOfPeople(CharSequence text, int from, int to) {
    int start = from;
    while (start < to && AROUND.indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    int end = PEOPLE.end(text, start);
    if (end == start) {
      return false;
    }
    end = LISTED.end(text, end);
    while (end < to && AROUND.indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end == to;
  }

  /** Where a line begins, or a place before which it is too long. */
  private static int lineStart(CharSequence text, int at) {
    return Ascii.lineStart(text, at, Math.max(0, at - MAX_LINE - 1));
  }
}
