/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.charset;

/** What characters are, as far as their order in text depends on it. */
enum CharacterClass {
  /** Spaces, line breaks and control characters of ASCII. */
  SPACE,
  DIGIT,
  LOWER,
  UPPER,
  SIGN,
  HIRAGANA,
  KATAKANA,
  KANJI,
  /** Ideographic space, comma, full stop, brackets and the like. */
  JAPANESE_SIGN,
  WIDE_DIGIT,
  /** The other full-width forms of ASCII. */
  WIDE,
  HALF_KANA,
  /** The half-width marks that voice the katakana before them. */
  VOICE_MARK,
  /** Half-width comma, full stop, brackets and middle dot. */
  HALF_SIGN,
  ACCENTED_LOWER,
  ACCENTED_UPPER,
  /** Signs of Latin-1, and typographic dashes, quotes and dots. */
  LATIN_SIGN,
  /** Circled numbers, Roman numerals, arrows, boxes, stars. */
  SYMBOL,
  /** Anything else that text can hold. */
  OTHER;

  /** Its place in the tables. */
  @SuppressWarnings("EnumOrdinal")
  int number() {
    return ordinal();
  }

  /** Whether no text holds such a character: a C1 control, a private one, U+FFFD, or no character. */
  static boolean isNone(char c) {
    return c >= 0x80 && (c < 0xA0 || (c >= 0xE000 && c < 0xF900) || c >= 0xFFFD);
  }

  /** The class of a code unit; surrogates are of others. */
  static CharacterClass of(char c) {
    if (c < 0x80) {
      return ofAscii(c);
    }
    if (c < 0x100) {
      return ofLatin1(c);
    }
    if (c < 0x3000) {
      return ofWest(c);
    }
    if (c < 0x3100) {
      return ofKana(c);
    }
    if (c >= 0xFF00) {
      return ofForm(c);
    }
    boolean kanji =
        (c >= 0x3400 && c < 0x4DC0) || (c >= 0x4E00 && c < 0xA000) || (c >= 0xF900 && c < 0xFB00);
    return kanji ? KANJI : c >= 0x3220 && c < 0x3400 ? SYMBOL : OTHER;
  }

  private static CharacterClass ofAscii(char c) {
    if (c <= ' ' || c == 0x7F) {
      return SPACE;
    }
    if (c >= '0' && c <= '9') {
      return DIGIT;
    }
    if (c >= 'a' && c <= 'z') {
      return LOWER;
    }
    return c >= 'A' && c <= 'Z' ? UPPER : SIGN;
  }

  private static CharacterClass ofLatin1(char c) {
    if (c < 0xA0) {
      return OTHER;
    }
    if (c < 0xC0 || c == '×' || c == '÷') {
      return LATIN_SIGN;
    }
    return c < 'ß' ? ACCENTED_UPPER : ACCENTED_LOWER;
  }

  private static CharacterClass ofWest(char c) {
    if (c < 0x250) {
      return Character.isUpperCase(c) ? ACCENTED_UPPER : ACCENTED_LOWER;
    }
    if (c == '※') {
      return SYMBOL;
    }
    if ((c >= 0x2010 && c < 0x2040) || c == '€' || c == '™' || c == '\u02C6' || c == '\u02DC') {
      return LATIN_SIGN;
    }
    boolean symbol = (c >= 0x2100 && c < 0x2320) || (c >= 0x2460 && c < 0x2670);
    return symbol ? SYMBOL : OTHER;
  }

  private static CharacterClass ofKana(char c) {
    if (c < 0x3041) {
      return c >= '々' && c <= '〇' ? KANJI : JAPANESE_SIGN;
    }
    if (c < 0x30A0) {
      return HIRAGANA;
    }
    return c == '・' || c == 0x30A0 ? JAPANESE_SIGN : KATAKANA;
  }

  private static CharacterClass ofForm(char c) {
    if (c >= '０' && c <= '９') {
      return WIDE_DIGIT;
    }
    if (c <= '～' || (c >= '￠' && c <= '￦')) {
      return WIDE;
    }
    if (c <= '･') {
      return HALF_SIGN;
    }
    if (c <= 'ﾝ') {
      return HALF_KANA;
    }
    return c <= 'ﾟ' ? VOICE_MARK : OTHER;
  }
}
