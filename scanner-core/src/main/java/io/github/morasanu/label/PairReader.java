/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.label;

import io.github.morasanu.text.FoldedText;
import io.github.morasanu.text.TextWindow;

/**
 * Reads the pairs around a place of a text, a bounded way to either side: the answer is the same however a
 * text is cut. Moved from place to place; not thread-safe.
 */
public abstract class PairReader {
  /** Characters to either side of a place that are read. */
  static final int REACH = 512;

  static final int NONE = -1;

  private static final int MAX_KEY = 64;

  final FoldedText text;
  private byte[] symbols = {};
  private int least;
  private int most;

  /** The key that was read last. */
  private int keyStart;

  private int keyEnd;

  PairReader(FoldedText text) {
    this.text = text;
  }

  /** Takes the value of a pair or of a list. */
  interface Values {
    void value(int start, int end);
  }

  /** Looks around a place. */
  final void around(int place) {
    symbols = text.symbols();
    least = Math.max(0, place - REACH);
    most = Math.min(text.length(), place + REACH);
  }

  /** Looks around the beginning of a list, as far as that goes on. */
  final void aroundList(int place) {
    around(place);
    most = Math.min(text.length(), place + KeyedValue.MAX_LIST);
  }

  final int least() {
    return least;
  }

  final int most() {
    return most;
  }

  final byte at(int index) {
    return symbols[FoldedText.PAD + index];
  }

  final int keyStart() {
    return keyStart;
  }

  final int keyEnd() {
    return keyEnd;
  }

  /** Reads the key that ends before an index, in quotes or not; false if there is none. */
  final boolean readKeyBefore(int index) {
    int end = blanksBefore(index);
    if (end > least && at(end - 1) == ']') {
      end--;
    }
    if (end == least) {
      return false;
    }
    byte quote = at(end - 1);
    if (isQuote(quote)) {
      keyEnd = end - 1;
      keyStart = openingQuote(keyEnd);
      return keyStart > 0 && keyStart < keyEnd;
    }
    int start = end;
    while (start > least && end - start < MAX_KEY && isOfKey(at(start - 1))) {
      start--;
    }
    keyStart = start;
    keyEnd = end;
    return start < end;
  }

  /** Reads the key that begins at an index, in quotes or not; returns the index behind it, or {@link #NONE}. */
  final int readKey(int index) {
    if (isQuote(at(index))) {
      int end = closingQuote(index);
      keyStart = index + 1;
      keyEnd = end;
      return end < 0 ? NONE : end + 1;
    }
    int end = index;
    while (end < most && isOfKey(at(end))) {
      end++;
    }
    keyStart = index;
    keyEnd = end;
    return end == index ? NONE : end;
  }

  /** Behind the colon, the equals sign or the arrow behind a key, or {@link #NONE}. */
  final int behindSeparator(int keyEnd) {
    int i = blanksFrom(keyEnd);
    if (i >= most || (at(i) != ':' && at(i) != '=')) {
      return NONE;
    }
    i++;
    return at(i) == '>' || at(i) == '=' ? i + 1 : i;
  }

  /** Whether the separator of a pair ends before an index: the index of its first character, or {@link #NONE}. */
  final int separatorBefore(int index) {
    int i = index - 1;
    if (i > least && at(i) == '>') {
      i--;
      return at(i) == '=' ? i : NONE;
    }
    return i > least && (at(i) == ':' || at(i) == '=') ? i : NONE;
  }

  /** The quote that closes the one at an index, on its line, or {@link #NONE}. */
  final int closingQuote(int open) {
    for (int i = open + 1; i < most && at(i) != '\n'; i++) {
      if (at(i) == at(open)) {
        return i;
      }
      if (at(i) == '\\') {
        i++;
      }
    }
    return NONE;
  }

  private int openingQuote(int closing) {
    int first = Math.max(least, closing - MAX_KEY);
    for (int i = closing - 1; i >= first && at(i) != '\n'; i--) {
      if (at(i) == at(closing)) {
        return i + 1;
      }
    }
    return NONE;
  }

  final int blanksBefore(int end) {
    int i = end;
    while (i > least && isBlank(at(i - 1))) {
      i--;
    }
    return i;
  }

  final int spaceBefore(int end) {
    int i = end;
    while (i > least && isSpace(at(i - 1))) {
      i--;
    }
    return i;
  }

  final int blanksFrom(int start) {
    int i = start;
    while (i < most && isBlank(at(i))) {
      i++;
    }
    return i;
  }

  final int spaceFrom(int start) {
    int i = start;
    while (i < most && isSpace(at(i))) {
      i++;
    }
    return i;
  }

  /** The characters of a range. Content: evidence only. */
  final String part(int start, int end) {
    return TextWindow.copy(text, start, end);
  }

  /** Whether the symbol is a quotation mark. */
  public static boolean isQuote(byte symbol) {
    return symbol == '"' || symbol == '\'' || symbol == '`';
  }

  static boolean isBlank(byte symbol) {
    return symbol == ' ' || symbol == '\t';
  }

  /** Whether the symbol is a blank, a tab or a break of lines. */
  public static boolean isSpace(byte symbol) {
    return isBlank(symbol) || LookBack.isBreak(symbol);
  }

  /** Whether a symbol may stand in a key without quotes: what is not ASCII is taken for a letter. */
  static boolean isOfKey(byte symbol) {
    return LookBack.isOfKey(symbol) || symbol == '@' || symbol == '#';
  }
}
