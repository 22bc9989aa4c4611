/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.lexicon;

/**
 * A plain form of katakana without the marks of voiced sounds and without small letters. Half-width text
 * has its marks apart, and the names in bank records have no small letters.
 */
final class KanaForm {
  private static final String SMALL = "ァィゥェォッャュョヮ";
  private static final String LARGE = "アイウエオツヤユヨワ";

  private KanaForm() {}

  static boolean isMark(char c) {
    return c == '゛' || c == '゜';
  }

  static char plain(char c) {
    int small = SMALL.indexOf(c);
    if (small >= 0) {
      return LARGE.charAt(small);
    }
    if (c >= 'カ' && c <= 'ヂ') {
      // Each sound and then its voiced one.
      return (char) (c - (c - 'カ') % 2);
    }
    if (c >= 'ツ' && c <= 'ド') {
      return (char) (c - (c - 'ツ') % 2);
    }
    if (c >= 'ハ' && c <= 'ポ') {
      return (char) (c - (c - 'ハ') % 3);
    }
    return c == 'ヴ' ? 'ウ' : c;
  }

  static String plain(String katakana) {
    StringBuilder plain = new StringBuilder(katakana.length());
    for (int i = 0; i < katakana.length(); i++) {
      plain.append(plain(katakana.charAt(i)));
    }
    return plain.toString();
  }
}
