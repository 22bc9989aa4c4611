/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.detect;

/**
 * Folds text character by character, so that every offset keeps its meaning: full-width forms to
 * ASCII, half-width katakana to full width, dashes to {@code -}, no-break and ideographic space to a
 * space. Case stays.
 *
 * <p>Unicode's NFKC does most of this, but changes lengths and leaves the dashes alone. The
 * characters that are dashes only between digits (ー, ・, 一) stay: {@link DigitGroups} knows them.
 */
final class TextFold {
  /** Everything that people type for a hyphen, beyond U+002D and its full-width form. */
  private static final String DASHES =
      "\u00AD\u02D7\u058A\u2010\u2011\u2012\u2013\u2014\u2015\u2043\u207B\u208B\u2212"
          + "\u2500\u2501\u2796\u2E3A\u2E3B\uFE31\uFE58\uFE63";

  private static final char[] TABLE = table();

  private TextFold() {}

  static void fold(char[] text, int length, char[] folded) {
    for (int i = 0; i < length; i++) {
      folded[i] = TABLE[text[i]];
    }
  }

  static char fold(char c) {
    return TABLE[c];
  }

  static String fold(String text) {
    char[] folded = text.toCharArray();
    fold(folded, folded.length, folded);
    return new String(folded);
  }

  private static char[] table() {
    char[] table = new char[Character.MAX_VALUE + 1];
    for (int c = 0; c < table.length; c++) {
      table[c] = (char) c;
    }
    for (char c = '！'; c <= '～'; c++) {
      table[c] = (char) (c - '！' + '!');
    }
    String katakana = "。「」、・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテト" + "ナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン゛゜";
    for (int i = 0; i < katakana.length(); i++) {
      table['｡' + i] = katakana.charAt(i);
    }
    table['\u3000'] = ' ';
    table['\u00A0'] = ' ';
    table['￥'] = '¥';
    for (int i = 0; i < DASHES.length(); i++) {
      table[DASHES.charAt(i)] = '-';
    }
    return table;
  }
}
