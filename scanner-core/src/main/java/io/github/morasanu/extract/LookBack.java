/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.extract;

import io.github.morasanu.text.FoldedText;

/**
 * Reads a text backwards from a place, a bounded way: the answer is the same however a text is cut. Moved
 * from place to place; not thread-safe.
 */
final class LookBack {
  private final FoldedText text;
  private final int reach;
  private byte[] symbols = {};
  private int limit;

  /** Looks back over so many characters. */
  LookBack(FoldedText text, int reach) {
    this.text = text;
    this.reach = reach;
  }

  void from(int offset) {
    symbols = text.symbols();
    limit = Math.max(0, offset - reach);
  }

  /** The first character in reach. */
  int limit() {
    return limit;
  }

  int length() {
    return text.length();
  }

  byte at(int index) {
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
  int skipSpace(int end) {
    int i = skipBlanks(end);
    while (i > limit && isBreak(at(i - 1))) {
      i = skipBlanks(i - 1);
    }
    return i;
  }

  /** The characters of a range. Content: evidence only. */
  String text(int start, int end) {
    StringBuilder characters = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      characters.append(text.charAt(i));
    }
    return characters.toString();
  }

  static boolean isBreak(byte symbol) {
    return symbol == '\n' || symbol == '\r';
  }

  /** Whether a symbol may stand in a key without quotes. */
  static boolean isOfKey(byte symbol) {
    return symbol < 0
        || isLetter(symbol)
        || (symbol >= '0' && symbol <= '9')
        || symbol == '_'
        || symbol == '-'
        || symbol == '.'
        || symbol == '$';
  }

  /** Whether it is an ASCII letter. */
  static boolean isLetter(byte symbol) {
    int lower = symbol | 0x20;
    return lower >= 'a' && lower <= 'z';
  }
}
