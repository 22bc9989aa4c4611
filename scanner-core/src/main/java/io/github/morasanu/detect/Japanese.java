/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.detect;

import io.github.morasanu.pattern.CharSet;

/** Classes of Japanese characters. Pure. */
final class Japanese {
  /** Kanji as they stand in names, with the marks that repeat or join them. */
  static final CharSet KANJI = CharSet.range('\u4E00', '\u9FFF')
      .union(CharSet.range('\u3400', '\u4DBF'))
      .union(CharSet.range('\uF900', '\uFAFF'))
      .union(CharSet.of("々ヶケ"));

  private Japanese() {}

  /** The unified ideographs of the basic plane, with extension A and the compatibility ones. */
  static boolean isKanji(char c) {
    return (c >= '\u4E00' && c <= '\u9FFF')
        || (c >= '\u3400' && c <= '\u4DBF')
        || (c >= '\uF900' && c <= '\uFAFF');
  }

  static boolean isKatakana(char c) {
    return (c >= 'ァ' && c <= 'ヶ') || c == 'ー';
  }

  static boolean isHiragana(char c) {
    return c >= 'ぁ' && c <= 'ゖ';
  }

  static boolean isKana(char c) {
    return isKatakana(c) || isHiragana(c);
  }

  /** A kanji, or what stands between the kanji of a surname: 佐々木, 三ヶ島, 井ノ上. */
  static boolean isOfKanjiName(char c) {
    return isKanji(c) || c == '々' || c == 'ヶ' || c == 'ケ' || c == 'ノ' || c == '〆';
  }
}
