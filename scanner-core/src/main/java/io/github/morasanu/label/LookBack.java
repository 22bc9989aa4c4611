/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.label;

import io.github.morasanu.text.Ascii;
import io.github.morasanu.text.FoldedText;
import io.github.morasanu.text.TextWindow;

/**
 * Reads a text backwards from a place, a bounded way: the answer is the same however a text is cut. Moved
 * from place to place; not thread-safe.
 */
public final class LookBack {
  private final FoldedText text;
  private final int reach;
  private byte[] symbols = {};
  private int limit;

  /** Looks back over so many characters. */
  public LookBack(FoldedText text, int reach) {
    this.text = text;
    this.reach = reach;
  }

  /** Looks back from the offset. */
  public void from(int offset) {
    symbols = text.symbols();
    limit = Math.max(0, offset - reach);
  }

  /** The first character in reach. */
  public int limit() {
    return limit;
  }

  int length() {
    return text.length();
  }

  /** The symbol there. */
  public byte at(int index) {
    return symbols[FoldedText.PAD + index];
  }

  char character(int index) {
    return text.charAt(index);
  }

  /** Where the blanks before a place begin. */
  int skipBlanks(int end) {
    int i = end;
    while (i > limit && (at(i - 1) == ' ' || at(i - 1) == '\t')) {
      i--;
    }
    return i;
  }

  /** Where the blanks and line breaks before a place begin. */
  public int skipSpace(int end) {
    int i = skipBlanks(end);
    while (i > limit && isBreak(at(i - 1))) {
      i = skipBlanks(i - 1);
    }
    return i;
  }

  /** The characters of a range. Content: evidence only. */
  public String text(int start, int end) {
    return TextWindow.copy(text, start, end);
  }

  static boolean isBreak(byte symbol) {
    return Ascii.isLineBreak(symbol);
  }

  /** Whether a symbol may stand in a key without quotes. */
  public static boolean isOfKey(byte symbol) {
    return symbol < 0
        || isLetter(symbol)
        || (symbol >= '0' && symbol <= '9')
        || symbol == '_'
        || symbol == '-'
        || symbol == '.'
        || symbol == '$';
  }

  /** Whether it is an ASCII letter. */
  public static boolean isLetter(byte symbol) {
    int lower = symbol | 0x20;
    return lower >= 'a' && lower <= 'z';
  }
}
