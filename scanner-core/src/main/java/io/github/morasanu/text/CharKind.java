/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.text;

/** Kinds of characters that words consist of: a word ends where the kind changes. Pure. */
public enum CharKind {
  ASCII,
  HIRAGANA,
  KATAKANA,
  KANJI,
  OTHER;

  /** The kind of a character of folded text. */
  public static CharKind of(char c) {
    if (Ascii.isLetterOrDigit(c)) {
      return ASCII;
    }
    if (c >= 'ぁ' && c <= 'ゟ') {
      return HIRAGANA;
    }
    if ((c >= 'ァ' && c <= 'ヺ') || c == 'ー') {
      return KATAKANA;
    }
    return Japanese.isKanji(c) || c == '々' ? KANJI : OTHER;
  }
}
