/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.mask;

/** Exchanges characters for others of their sort, so that width, script and form stay. Pure. */
final class Scramble {
  /** Kanji of things: together they read as no name and no town. */
  private static final String KANJI = "仮例架試験匿虚偽擬模似写符型版券票箱缶瓶皿鍋釘紙筆墨机椅棚鏡鐘笛鼓琴弦旗幕傘靴帽";

  private static final String HIRAGANA = "ぬねへほむめもゆよろわ";
  private static final String KATAKANA = "ヌネヘホムメモユヨロワ";
  private static final String HALF_WIDTH_KATAKANA = "ﾇﾈﾍﾎﾑﾒﾓﾕﾖﾛﾜ";
  private static final int LETTERS = 26;
  private static final int TO_FULL_WIDTH = '０' - '0';

  private Scramble() {}

  /**
   * Characters of the same sorts.
   *
   * @param kept characters that stay
   */
  static String of(CharSequence original, RunKey.Numbers random, String kept) {
    StringBuilder result = new StringBuilder(original.length());
    boolean begun = false;
    for (int i = 0; i < original.length(); i++) {
      char c = original.charAt(i);
      if (kept.indexOf(c) >= 0 || isEscaped(original, i)) {
        result.append(c);
      } else {
        // A number that begins with a zero goes on doing so, and no other one does: 0 leads no
        // number of JSON.
        result.append(isDigit(c) && !begun ? first(c, random) : other(c, random));
      }
      begun |= isDigit(c);
    }
    return result.toString();
  }

  private static char first(char digit, RunKey.Numbers random) {
    char zero = digit > '9' ? '０' : '0';
    return digit == zero ? zero : (char) (zero + 1 + random.below(9));
  }

  private static char other(char c, RunKey.Numbers random) {
    if (c >= '０' && c <= 'ｚ') {
      char narrow = (char) (c - TO_FULL_WIDTH);
      char other = other(narrow, random);
      return other == narrow ? c : (char) (other + TO_FULL_WIDTH);
    }
    if (isDigit(c)) {
      return (char) ('0' + random.below(10));
    }
    if (c >= 'a' && c <= 'z') {
      return (char) ('a' + random.below(LETTERS));
    }
    if (c >= 'A' && c <= 'Z') {
      return (char) ('A' + random.below(LETTERS));
    }
    if (c >= 'ぁ' && c <= 'ん') {
      return of(HIRAGANA, random);
    }
    if (c >= 'ァ' && c <= 'ヺ') {
      return of(KATAKANA, random);
    }
    if (c >= 'ｦ' && c <= 'ﾝ' && c != 'ｰ') {
      return of(HALF_WIDTH_KATAKANA, random);
    }
    if (Character.isIdeographic(c) || c == '々') {
      return of(KANJI, random);
    }
    return Character.isLetter(c) && c != 'ー' && c != 'ｰ' ? foreign(c) : c;
  }

  private static char of(String characters, RunKey.Numbers random) {
    return characters.charAt(random.below(characters.length()));
  }

  /** Letters of other scripts, which the charset may have no others of. */
  private static char foreign(char c) {
    return Character.isUpperCase(c) ? 'X' : 'x';
  }

  /**
   * Characters that say nothing: {@code 0} for digits, {@code x} for letters.
   *
   * @param stars whether they are stars instead
   */
  static String blank(CharSequence original, boolean stars) {
    StringBuilder result = new StringBuilder(original.length());
    for (int i = 0; i < original.length(); i++) {
      char c = original.charAt(i);
      boolean wide = c > '\u2E7F' && (c < '｡' || c > 'ﾟ');
      boolean sign = !Character.isLetterOrDigit(c) && !Character.isSurrogate(c);
      if (sign || isEscaped(original, i)) {
        result.append(c);
      } else if (stars || (wide && !isDigit(c))) {
        result.append(wide ? '＊' : '*');
      } else if (isDigit(c)) {
        result.append(wide ? '０' : '0');
      } else {
        result.append(Character.isUpperCase(c) ? 'X' : 'x');
      }
    }
    return result.toString();
  }

  /** Whether a character is the name of an escape, as in \n, and no part of the value. */
  private static boolean isEscaped(CharSequence text, int at) {
    return at > 0 && text.charAt(at - 1) == '\\' && "nrtbf".indexOf(text.charAt(at)) >= 0;
  }

  static boolean isDigit(char c) {
    return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
  }
}
