/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.label;

import io.github.morasanu.text.Ascii;
import io.github.morasanu.text.TextWindow;
import java.util.Locale;
import java.util.Set;

/**
 * The last noun of a label, which says what its value is: {@code birthdayMailSentAt} is the time of a mail, and
 * 生年月日登録日 the day of an entry, whatever they are about. Pure.
 */
public final class LabelHead {
  /** Of things that are no property of the one that the word before names. */
  private static final Set<String> OTHER_THINGS = Set.of(
      "at",
      "on",
      "by",
      "ms",
      "sec",
      "seconds",
      "days",
      "timeout",
      "expiry",
      "expires",
      "expired",
      "expiration",
      "deadline",
      "limit",
      "count",
      "counter",
      "length",
      "size",
      "max",
      "min",
      "flag",
      "enabled",
      "required",
      "visible",
      "format",
      "invalid",
      "missing",
      "unknown",
      "pattern",
      "mask",
      "message",
      "error",
      "mail",
      "coupon",
      "campaign",
      "reminder",
      "notification",
      "template",
      "placeholder",
      "tooltip",
      "url",
      "valid",
      "verified",
      "version");

  /** Types of the files that traces and logs name with a line: {@code cvc.js:312}. */
  private static final Set<String> FILE_TYPES = Set.of(
      "js",
      "mjs",
      "jsx",
      "ts",
      "tsx",
      "vue",
      "java",
      "kt",
      "scala",
      "groovy",
      "py",
      "rb",
      "go",
      "php",
      "c",
      "h",
      "cc",
      "cpp",
      "cs",
      "rs",
      "swift",
      "sql",
      "sh",
      "html",
      "css",
      "xml",
      "json",
      "yml",
      "yaml",
      "properties",
      "toml",
      "csv",
      "tsv",
      "txt",
      "md",
      "log");

  /** Ends of compounds of which another thing happened on that day, or that number things. */
  private static final String[] OTHER_ENDS = {
    "日", "日時", "時刻", "期限", "期間", "回数", "件数", "桁数", "文字数", "フラグ", "クーポン", "メール", "キャンペーン", "エラー",
    "メッセージ", "形式", "通知"
  };

  /** What has a birthday without being born. */
  private static final String[] THINGS = {
    "会社", "当社", "弊社", "自社", "企業", "法人", "団体", "組織", "協会", "サービス", "ブランド", "商品", "製品", "作品", "アプリ",
    "サイト", "システム", "店", "店舗", "施設", "工場", "学校", "学園", "大学", "国", "市", "町", "村", "キャラクター", "プロジェクト",
    "チーム", "番組", "ゲーム"
  };

  private static final int MAX_FILE_TYPE = 10;
  private static final int MAX_HEAD = 24;

  /** What the names of numbers end with. */
  private static final String[] NUMBERS = {"番号", "no", "number"};

  private static final String PARTS_OF_A_DATE = "年月日";

  private LabelHead() {}

  /**
   * Whether a label goes on behind a word to something else.
   *
   * @param wordEnd behind the word
   * @param labelEnd behind the label
   */
  public static boolean isOther(CharSequence text, int wordEnd, int labelEnd) {
    int end = labelEnd;
    while (end > wordEnd && isBehindAll(text.charAt(end - 1))) {
      end--;
    }
    if (end == wordEnd) {
      return false;
    }
    if (Ascii.isLetter(text.charAt(end - 1))) {
      int start = tokenStart(text, wordEnd, end);
      if (start == end) {
        return false;
      }
      String last = TextWindow.copy(text, start, end).toLowerCase(Locale.ROOT);
      boolean file = text.charAt(start - 1) == '.' && FILE_TYPES.contains(last);
      return file || OTHER_THINGS.contains(last);
    }
    return endsOtherwise(text, wordEnd, end);
  }

  /** Whether a word is the name of a file, as in {@code passport.js}. */
  public static boolean isFile(CharSequence text, int wordEnd) {
    int dot = wordEnd;
    while (dot < text.length() && isOfName(text.charAt(dot))) {
      dot++;
    }
    int end = dot + 1;
    while (end < text.length() && end - dot <= MAX_FILE_TYPE && isOfName(text.charAt(end))) {
      end++;
    }
    return end < text.length() + 1
        && dot < text.length()
        && text.charAt(dot) == '.'
        && FILE_TYPES.contains(TextWindow.copy(text, dot + 1, end));
  }

  /** Whether a label is one of a thing, by the words before it: サービスの誕生日. */
  public static boolean isOfThing(CharSequence text, int labelStart) {
    int owner = labelStart - 1;
    if (owner < 1 || text.charAt(owner) != 'の') {
      return false;
    }
    for (String thing : THINGS) {
      if (Ascii.endsWith(text, 0, owner, thing)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Where a label starts with what it is the note of, if that numbers something: 事業所番号(雇用保険) is the number of an office, and so
   * is {@code office no. (employment insurance)}.
   */
  public static int startWithHead(CharSequence text, int labelStart) {
    int end = labelStart - 1;
    if (end < 0 || text.charAt(end) != '(') {
      return labelStart;
    }
    while (end > 0 && (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == '.')) {
      end--;
    }
    boolean numbers = false;
    for (String number : NUMBERS) {
      int from = end - number.length();
      numbers |= from >= 0 && Ascii.equalsIgnoringCase(text, from, end, number);
    }
    if (!numbers) {
      return labelStart;
    }
    int start = end;
    int least = Math.max(0, end - MAX_HEAD);
    while (start > least && (LabelKey.isOfKey(text.charAt(start - 1)) || isBetween(text, start))) {
      start--;
    }
    return start;
  }

  /** Whether a blank before an index stands between two English words. */
  private static boolean isBetween(CharSequence text, int at) {
    return at > 1
        && text.charAt(at - 1) == ' '
        && Ascii.isLetter(text.charAt(at - 2))
        && Ascii.isLetter(text.charAt(at));
  }

  private static boolean isOfName(char c) {
    return Ascii.isLetterOrDigit(c) || c == '_' || c == '-';
  }

  /** The last word of an identifier. */
  private static int tokenStart(CharSequence text, int least, int end) {
    int i = end;
    while (i > least && Ascii.isLetter(text.charAt(i - 1))) {
      i--;
      if (Ascii.isUpper(text.charAt(i)) && i > least && !Ascii.isUpper(text.charAt(i - 1))) {
        return i;
      }
    }
    // Letters right behind the word are a part of it, unless a capital begins them.
    boolean fresh = i > least || Ascii.isUpper(text.charAt(i));
    return fresh ? i : end;
  }

  private static boolean endsOtherwise(CharSequence text, int from, int end) {
    boolean date = true;
    for (int i = from; i < end; i++) {
      date &= PARTS_OF_A_DATE.indexOf(text.charAt(i)) >= 0;
    }
    if (date) {
      return false;
    }
    for (String other : OTHER_ENDS) {
      if (end - other.length() >= from && Ascii.startsWith(text, end - other.length(), other)) {
        return true;
      }
    }
    return false;
  }

  /** What says nothing at the end of a label. */
  private static boolean isBehindAll(char c) {
    return Ascii.isDigit(c) || c == '_' || c == '-' || c == '.' || c == ' ';
  }
}
