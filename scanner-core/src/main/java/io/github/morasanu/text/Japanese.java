/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.text;

/** Classes of Japanese characters. Pure. */
public final class Japanese {
  private Japanese() {}

  /** The unified ideographs of the basic plane, with extension A and the compatibility ones. */
  public static boolean isKanji(char c) {
    return (c >= '\u4E00' && c <= '\u9FFF')
        || (c >= '\u3400' && c <= '\u4DBF')
        || (c >= '\uF900' && c <= '\uFAFF');
  }

  /** Full-width katakana and the long sound; the middle dot is none. */
  public static boolean isKatakana(char c) {
    return (c >= 'ァ' && c <= 'ヶ') || c == 'ー';
  }

  /** Hiragana without their marks. */
  public static boolean isHiragana(char c) {
    return c >= 'ぁ' && c <= 'ゖ';
  }

  /** Either kind of kana. */
  public static boolean isKana(char c) {
    return isKatakana(c) || isHiragana(c);
  }

  /** A kanji, or what stands between the kanji of a surname: 佐々木, 三ヶ島, 井ノ上. */
  public static boolean isOfKanjiName(char c) {
    return isKanji(c) || c == '々' || c == 'ヶ' || c == 'ケ' || c == 'ノ' || c == '〆';
  }
}
