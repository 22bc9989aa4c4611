/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.label;

import io.github.morasanu.text.Ascii;
import java.util.Set;

/**
 * The value that stands behind its label as a note does, in parentheses or brackets: 生年月日(1980-04-01)を, 生年月日[1980-04-01]. Reused
 * for place after place; not thread-safe.
 */
final class ValueInNote {
  /** What notes behind labels say of the form of the value. */
  static final Set<String> FORMS = Set.of(
      "カナ", "かな", "フリガナ", "ふりがな", "漢字", "ローマ字", "英字", "西暦", "和暦", "半角", "全角", "姓", "名", "必須", "任意");

  private static final String OPENING = "【〔〈《";
  private static final String CLOSING = "】〕〉》";

  private final LabelKey key;
  private final ValueRange value;

  ValueInNote(LabelKey key, ValueRange value) {
    this.key = key;
    this.value = value;
  }

  /** The value in the parentheses that end before an index, where nothing follows them but others. */
  boolean find(int behind) {
    if (behind == key.end()) {
      return false;
    }
    int second = key.skipNote(behind);
    if (second > behind) {
      return value.found(behind + 1, second - 1, true);
    }
    boolean japanese = !key.isAscii() || key.at(behind) >= LabelKey.FIRST_JAPANESE;
    return japanese && value.found(key.end() + 1, behind - 1, true) && !value.isAnyOf(FORMS);
  }

  /** The value in brackets of Japanese texts, which open at an index: CVV2【121】. */
  boolean enclosed(int open) {
    char closing = CLOSING.charAt(OPENING.indexOf(key.at(open)));
    int close = value.endBefore(open + 1, closing + "\n");
    return key.at(close) == closing && value.found(open + 1, close, true);
  }

  /** The value in 生年月日[1980-04-01]; English words before brackets may be arrays of source code. */
  boolean bracketed(int open) {
    int close = value.endBefore(open + 1, "]\n");
    char next = key.at(close + 1);
    char second = key.at(close + 2);
    boolean ends = next == '\n' || next == '\r' || next == '\0';
    boolean goesOn = next == ' ' && (Ascii.isLetter(second) || second >= LabelKey.FIRST_JAPANESE);
    boolean prose = !key.isAscii() || ends || goesOn || next >= LabelKey.FIRST_JAPANESE;
    return key.at(close) == ']' && prose && value.found(open + 1, close, true);
  }
}
