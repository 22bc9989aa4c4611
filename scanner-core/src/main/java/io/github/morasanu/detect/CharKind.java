/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.detect;

/** Kinds of characters that words consist of: a word ends where the kind changes. Pure. */
enum CharKind {
  ASCII,
  HIRAGANA,
  KATAKANA,
  KANJI,
  OTHER;

  static CharKind of(char c) {
    if (Ascii.isLetterOrDigit(c)) {
      return ASCII;
    }
    if (c >= 'ぁ' && c <= 'ゟ') {
      return HIRAGANA;
    }
    if ((c >= 'ァ' && c <= 'ヺ') || c == 'ー') {
      return KATAKANA;
    }
    boolean kanji = (c >= '\u4E00' && c <= '\u9FFF')
        || (c >= '\u3400' && c <= '\u4DBF')
        || (c >= '\uF900' && c <= '\uFAFF')
        || c == '々';
    return kanji ? KANJI : OTHER;
  }
}
