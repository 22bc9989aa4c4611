/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.label;

import io.github.morasanu.text.Ascii;
import io.github.morasanu.text.Japanese;
import io.github.morasanu.text.WordsAt;

/**
 * The value that another one was changed to, or that was met instead: {@code 1234567 → 7654321}, 「…」から「…」に, {@code from … to …},
 * {@code old=… new=…}, {@code expected … but was …}. Pure, but for the value that it finds.
 */
final class ValueAfterChange {
  private static final int MAX_OLD = 48;

  /** What names the new value. */
  private static final WordsAt NEW = WordsAt.ofText("""
      new after 新 変更後 修正後 訂正後 更新後 登録値 正 to was actual got""");

  /** Of these the ones that a blank alone may part from the value. */
  private static final WordsAt CLOSE = WordsAt.ofText("to was actual got 新");

  private static final String FROM = "from ";

  /** What stands between a name of the new value and the value. */
  private static final String JOINTS = ":=)]<>(['\"「『 ";

  /** What stands before the name of a new value. */
  private static final String PARTS = " ,、(";

  /** What begins another pair, or another sentence. */
  private static final String ENDS = "\n\t,、;|{}:=。";

  private final LabelKey key;
  private final ValueRange value;

  ValueAfterChange(LabelKey key, ValueRange value) {
    this.key = key;
    this.value = value;
  }

  /** Looks behind the beginning of an old value. */
  boolean find(int old) {
    int most = Math.min(key.limit(), old + MAX_OLD);
    for (int i = old + 1; i < most; i++) {
      char c = key.at(i);
      if (Ascii.isLetterOrDigit(c) || Japanese.isKanji(c)) {
        continue;
      }
      int end = behindArrow(i);
      if (end < 0 && PARTS.indexOf(c) >= 0) {
        end = behindName(i, old);
      }
      if (end > 0) {
        return taken(end);
      }
      if (ENDS.indexOf(c) >= 0) {
        return false;
      }
    }
    return false;
  }

  /** Behind the name of a new value that follows a blank or a comma, or -1. */
  private int behindName(int from, int old) {
    int i = from;
    while (PARTS.indexOf(key.at(i)) >= 0) {
      i++;
    }
    int end = NEW.end(key.text(), i);
    if (end == i || Ascii.isLetterOrDigit(key.at(end))) {
      return -1;
    }
    boolean named =
        CLOSE.end(key.text(), i) == end ? key.at(end) == ' ' || isJoint(end) : isJoint(end);
    boolean to = key.at(i) == 't' && key.at(end) == ' ';
    return named && (!to || isFrom(old)) ? end : -1;
  }

  private boolean isJoint(int at) {
    return key.at(at) != ' ' && JOINTS.indexOf(key.at(at)) >= 0;
  }

  private boolean isFrom(int old) {
    int start = QuotedText.isQuote(key.at(old - 1)) ? old - 1 : old;
    return key.startsWith(start - FROM.length(), FROM);
  }

  /** Whether an arrow stands in a range. */
  boolean hasArrow(int from, int to) {
    for (int i = from; i < to; i++) {
      if (behindArrow(i) > 0) {
        return true;
      }
    }
    return false;
  }

  /** Behind the arrow, or the word that stands for one, at an index; or -1. */
  int behindArrow(int at) {
    return switch (key.at(at)) {
      case '-', '=' -> key.at(at + 1) == '>' ? at + 2 : -1;
      case 'か' -> key.at(at + 1) == 'ら' ? at + 2 : -1;
      default -> ValueBehindSign.isArrow(key.at(at)) ? at + 1 : -1;
    };
  }

  private boolean taken(int from) {
    int i = from;
    while (JOINTS.indexOf(key.at(i)) >= 0 && !value.isQuoted(i)) {
      i++;
    }
    // A state is no value: 未登録 → 登録済み.
    boolean state = HandlingWords.end(key.text(), i, key.limit()) > i;
    return !state && value.told(i);
  }
}
