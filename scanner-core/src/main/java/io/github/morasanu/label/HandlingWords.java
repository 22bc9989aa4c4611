/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.label;

import io.github.morasanu.text.Ascii;
import io.github.morasanu.text.Japanese;
import io.github.morasanu.text.WordsAt;

/**
 * The words in which texts speak of what is done with a value rather than of another thing: that it is wrong, asked for,
 * confirmed, registered, changed. Between a label and its value they may stand, and nothing else. Errors are none of them: they
 * have numbers of their own. Pure.
 */
final class HandlingWords {
  /** That no value was there. */
  private static final WordsAt NOTHING = WordsAt.ofText(
      "未設定 未登録 未入力 空欄 空白 空 null NULL nil None none unset empty blank undefined N/A n/a");

  /** What an arrow leads from to the new value. */
  private static final WordsAt OLD = NOTHING.and(WordsAt.ofText("誤 旧 変更前 修正前 訂正前"));

  /** Japanese words that a value follows. */
  private static final WordsAt LEADING_JAPANESE = WordsAt.ofText("""
      登録上 台帳上 画面上 書類上 記録上 現在 実際 旧 新 変更前 変更後 修正前 修正後 訂正前 訂正後 入力値 登録値 設定値""");

  /** What is done to values, and what they are. */
  private static final WordsAt JAPANESE = WordsAt.ofText("""
      確 確認 照会 照合 登録 訂正 修正 変更 更新 入力 記載 記入 記録 届出 届け出 申告 回答 返答 設定 指定 再設定 再登録
      伺 聞 尋 問 教 願 致 頂 下 思 言 申 仰 承 見 読 存 知 調 取 出 含 使 合
      形式 書式 文字 半角 全角 数字 英数字 整数 値 内容 情報 項目 欄 台帳 画面 控 控え 申込書 書類 手元
      不正 無効 正 違 誤 重複 一致 不一致 存在 相違 間違 使用 可能 必須 該当 失敗 解析 変換 検証 処理
      以前 従来
      以下 下記 次 通 本人 本人様 お客様 客様 様 方 何 判明 表示 保存
      チェック データ フォーマット システム""").and(NOTHING).and(LEADING_JAPANESE);

  private static final WordsAt ENGLISH = WordsAt.ofText("""
      is was are were be been has have had will should must may can cannot could not
      the a an of on for to as from with your my our their his her this that it's it you we us me i'm am
      value values format length digits digit characters character chars number numbers type
      valid invalid wrong incorrect bad malformed unknown missing duplicate duplicated empty
      expected actual got received given found entered registered recorded changed updated corrected set reset
      confirmed verified provided rejected supplied submitted input parse parsed parsing failed mismatch match
      matches matching mismatched but now currently previously exactly old new before after previous current
      customer user member client file files record system gave told please sure yes ok well hello""").and(NOTHING);

  /** English words that a value follows. */
  private static final WordsAt LEADING_ENGLISH = WordsAt.ofText("""
      is was are were be been to from as with value got received given found expected actual old new it's""");

  /** What counts the characters of a value. */
  private static final WordsAt COUNTERS = WordsAt.ofText("桁 文字 ケタ 字 digits digit characters chars");

  private HandlingWords() {}

  /** Behind such a word at an index, with a number and what it counts; or the index. */
  static int end(CharSequence text, int at, int limit) {
    char c = at < limit ? text.charAt(at) : '\n';
    if (Ascii.isDigit(c)) {
      return endOfCount(text, at);
    }
    if (Ascii.isLetter(c)) {
      int end = ENGLISH.end(text, at);
      return isOpen(text, end) ? at : end;
    }
    if (!Japanese.isOfKanjiName(c) && !Japanese.isKatakana(c)) {
      return at;
    }
    int end = JAPANESE.end(text, at);
    if (end == at) {
      return at;
    }
    // One character is a word only where no other goes on with it: 新田 is a name.
    boolean goesOn = end < text.length() && Japanese.isOfKanjiName(text.charAt(end));
    boolean kana = Japanese.isKatakana(c) && isKatakana(text, end);
    return kana || (end == at + 1 && goesOn) ? at : end;
  }

  /** Whether a value may follow the word in a range, which is one of these, with nothing but a blank between them. */
  static boolean leads(CharSequence text, int from, int end) {
    return text.charAt(from) < 0x80
        ? LEADING_ENGLISH.end(text, from) == end
        : LEADING_JAPANESE.end(text, from) == end;
  }

  /** Whether the word that begins at an index says that there was no value, or a wrong one. */
  static boolean isOld(CharSequence text, int from) {
    return OLD.standAt(text, from);
  }

  private static int endOfCount(CharSequence text, int at) {
    int i = at;
    while (i < text.length() && Ascii.isDigit(text.charAt(i))) {
      i++;
    }
    i = i < text.length() && text.charAt(i) == ' ' ? i + 1 : i;
    int end = COUNTERS.end(text, i);
    return end > i ? end : at;
  }

  private static boolean isOpen(CharSequence text, int end) {
    return end < text.length()
        && (Ascii.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '_');
  }

  private static boolean isKatakana(CharSequence text, int at) {
    return at < text.length() && Japanese.isKatakana(text.charAt(at));
  }
}
