/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.text;

/**
 * Folds characters one by one, so that every offset keeps its meaning: full-width forms to ASCII,
 * half-width katakana to full width, dashes to {@code -}, no-break and ideographic space to a space, and the long vowels of
 * romaji ({@code bangō}) to short ones.
 * Case stays. Stateless.
 *
 * <p>Unicode's NFKC does most of this, but changes lengths and leaves the dashes alone. The characters
 * that are dashes only between digits (ー, ・, 一) stay: {@link FoldedText} sees to them. So do the
 * full-width forms of what delimits fields (，；｜＂), which delimit none.
 */
public final class Folding {
  /** Everything that people type for a hyphen, beyond U+002D and its full-width form. */
  private static final String DASHES =
      "\u00AD\u02D7\u058A\u2010\u2011\u2012\u2013\u2014\u2015\u2043\u207B\u208B\u2212"
          + "\u2500\u2501\u2796\u2E3A\u2E3B\uFE31\uFE58\uFE63";

  private static final String DASHES_BETWEEN_DIGITS = "ー・一゠ㅡᅳ";
  private static final String KEPT = "，；｜＂";
  private static final String LONG_VOWELS = "āēīōūĀĒĪŌŪ";
  private static final String SHORT_VOWELS = "aeiouAEIOU";

  /** The symbol of the characters that are dashes between digits, and of no other. */
  static final byte DASH_BETWEEN_DIGITS = (byte) 0x80;

  /*
   * The symbols beyond ASCII, but for the one of dashes: so many kinds of characters, each by the first of its symbols.
   */
  private static final int GROUP = 0x20;
  private static final int ALONE = 0x81;
  private static final int OTHERS = 0xA0;
  private static final int KATAKANA = 0xC0;
  private static final int KANJI = 0xE0;

  /** What rules look for by itself, behind anything: each has a symbol that no other character has. */
  private static final String HAVE_THEIR_OWN = "様殿氏君病症炎癌町姓";

  private static final char[] FOLDED = folded();
  private static final byte[] SYMBOLS = symbols();

  private Folding() {}

  /** The folded form of a character. */
  public static char fold(char c) {
    return FOLDED[c];
  }

  /** The folded form of a text, of the same length. */
  public static String fold(String text) {
    char[] chars = text.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      chars[i] = FOLDED[chars[i]];
    }
    return new String(chars);
  }

  /**
   * The symbol of a character: what folds to ASCII is that ASCII character; everything else has the
   * high bit set and shares its symbol with others of its kind, kanji with some hundreds.
   */
  public static byte symbol(char c) {
    return SYMBOLS[c];
  }

  private static char[] folded() {
    char[] table = new char[Character.MAX_VALUE + 1];
    for (int c = 0; c < table.length; c++) {
      table[c] = (char) c;
    }
    for (char c = '！'; c <= '～'; c++) {
      if (KEPT.indexOf(c) < 0) {
        table[c] = (char) (c - '！' + '!');
      }
    }
    String katakana = "。「」、・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテト" + "ナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン゛゜";
    for (int i = 0; i < katakana.length(); i++) {
      table['｡' + i] = katakana.charAt(i);
    }
    for (int i = 0; i < LONG_VOWELS.length(); i++) {
      table[LONG_VOWELS.charAt(i)] = SHORT_VOWELS.charAt(i);
    }
    table['\u3000'] = ' ';
    table['\u00A0'] = ' ';
    table['￥'] = '¥';
    for (int i = 0; i < DASHES.length(); i++) {
      table[DASHES.charAt(i)] = '-';
    }
    return table;
  }

  private static byte[] symbols() {
    byte[] table = new byte[Character.MAX_VALUE + 1];
    for (int c = 0; c < table.length; c++) {
      table[c] = c < 0x80 ? (byte) c : hash(c);
    }
    for (int i = 0; i < HAVE_THEIR_OWN.length(); i++) {
      table[HAVE_THEIR_OWN.charAt(i)] = (byte) (ALONE + i);
    }
    for (int i = 0; i < DASHES_BETWEEN_DIGITS.length(); i++) {
      table[DASHES_BETWEEN_DIGITS.charAt(i)] = DASH_BETWEEN_DIGITS;
    }
    // What others fold to folds to itself.
    for (int c = 0; c < table.length; c++) {
      if (FOLDED[c] != c) {
        table[c] = table[FOLDED[c]];
      }
    }
    return table;
  }

  /**
   * Kanji, katakana and the rest have symbols of their own, for rules ask for the one and not for the other. What stands
   * side by side in Unicode gets different ones.
   */
  private static byte hash(int folded) {
    if (isKanji(folded)) {
      int more = ALONE + HAVE_THEIR_OWN.length();
      int kanji = (folded ^ folded >>> 6) % (OTHERS - more + GROUP);
      return (byte) (kanji < GROUP ? KANJI + kanji : more + kanji - GROUP);
    }
    boolean katakana = folded >= '゠' && folded <= 'ヿ';
    return (byte) ((katakana ? KATAKANA : OTHERS) + folded % GROUP);
  }

  private static boolean isKanji(int c) {
    return (c >= '㐀' && c <= '\u9FFF') || (c >= '豈' && c <= '\uFAFF');
  }
}
