/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.validate;

import io.github.morasanu.text.Ascii;
import java.util.List;

/** Judges whether a value says anything, or only that there is nothing to say. Pure. */
final class StatedValue {
  private static final WordSet NOTHING = WordSet.of(
      "none null nil no n/a na false true unknown string text undefined empty yes ok ng pass passed fail failed success");

  /** What is asked of programs under the same names: {@code healthCheck: UP}. */
  private static final WordSet STATES = WordSet.of(
      "up running stopped starting passing failing enabled disabled degraded healthy unhealthy online offline available unavailable ready");

  /** What English begins with that says that there is nothing: no known allergies, not applicable. */
  private static final WordSet NEGATIONS =
      WordSet.of("none no not nil nothing never unknown unspecified undisclosed denies negative");

  /** What Japanese begins with, before a remark, or ends with that says so: なし(健康), 既往症はありません. */
  private static final List<String> ABSENT = List.of("なし", "無し", "ありません", "ございません", "認めず");

  /** What is found out of machines and programs, of which no illness is told. */
  private static final List<String> OF_MACHINES = List.of(
      "サーバ",
      "ディスク",
      "メモリ",
      "ネットワーク",
      "システム",
      "プログラム",
      "例外",
      "故障",
      "機器",
      "装置",
      "部品",
      "基板",
      "モーター",
      "exception",
      "error",
      "crash",
      "server",
      "disk",
      "memory",
      "timeout",
      "null",
      "firmware",
      "hardware",
      "software");

  private static final List<String> JAPANESE_NOTHING = List.of(
      "なし", "無し", "稼働中", "停止中", "無", "無い", "ない", "特になし", "特に無し", "特記事項なし", "該当なし", "未", "未定", "未記入",
      "未受診", "不明", "有", "有り", "あり", "異常なし", "非該当", "必須", "任意", "入力", "選択", "男", "女");

  /** The names of other fields, which stand beside a label in a form or a header. */
  private static final List<String> LABELS = List.of(
      "氏名", "名前", "氏名カナ", "フリガナ", "性別", "年齢", "生年月日", "住所", "電話番号", "メールアドレス", "備考", "メモ", "番号",
      "区分", "部署", "所属");

  private static final String LIST = "、。,;/";

  private static final String[] TITLES = {"様", "殿", "さん", "さま", "御中"};

  private StatedValue() {}

  static Validity validate(CharSequence text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && !isWord(text.charAt(start))) {
      start++;
    }
    while (end > start && !isWord(text.charAt(end - 1))) {
      end--;
    }
    boolean number = Ascii.areDigits(text, start, end) && end - start < 2;
    if (start == end || number || isPerson(text, start, end) || NOTHING.contain(text, start, end)) {
      return Validity.INVALID;
    }
    if (isAbsence(text, start, end)
        || STATES.contain(text, start, end)
        || isPlace(text, from)
        || isOfMachine(text, start, end)) {
      return Validity.INVALID;
    }
    return isOneOf(JAPANESE_NOTHING, text, start, end) || isOneOf(LABELS, text, start, end)
        ? Validity.INVALID
        : Validity.VALID;
  }

  /** Whether it is the path or the address of something that answers: {@code /actuator/health}. */
  private static boolean isPlace(CharSequence text, int from) {
    boolean path = text.charAt(from) == '/' && Ascii.isLetter(text.charAt(from + 1));
    return path
        || Ascii.startsWith(text, from, "http://")
        || Ascii.startsWith(text, from, "https://");
  }

  private static boolean isOneOf(List<String> words, CharSequence text, int start, int end) {
    for (String word : words) {
      if (end - start == word.length() && Ascii.startsWith(text, start, word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether it says in more than a word that there is nothing, and nothing else behind a comma. */
  private static boolean isAbsence(CharSequence text, int start, int end) {
    int wordEnd = start;
    while (wordEnd < end && Ascii.isLetter(text.charAt(wordEnd))) {
      wordEnd++;
    }
    if (wordEnd > start) {
      return NEGATIONS.contain(text, start, wordEnd);
    }
    for (String absent : ABSENT) {
      int behind = start + absent.length();
      boolean remarked = behind < end && text.charAt(behind) == '(';
      if ((remarked && Ascii.startsWith(text, start, absent))
          || (Ascii.endsWith(text, start, end, absent) && !isList(text, start, end))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isList(CharSequence text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (LIST.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfMachine(CharSequence text, int start, int end) {
    for (String word : OF_MACHINES) {
      for (int i = start; i <= end - word.length(); i++) {
        if (Ascii.equalsIgnoringCase(text, i, i + word.length(), word)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a title ends it, so that it says whose the heading is: 健康診断結果 関口 直樹 殿. */
  private static boolean isPerson(CharSequence text, int start, int end) {
    for (String title : TITLES) {
      if (Ascii.endsWith(text, start, end, title)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWord(char c) {
    return Ascii.isLetterOrDigit(c) || c > '\u3040';
  }
}
