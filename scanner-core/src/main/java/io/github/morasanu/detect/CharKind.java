/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.detect;

import io.github.morasanu.text.Ascii;

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
    return Japanese.isKanji(c) || c == '々' ? KANJI : OTHER;
  }
}
