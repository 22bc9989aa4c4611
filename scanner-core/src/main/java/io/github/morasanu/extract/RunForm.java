/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.extract;

import io.github.morasanu.charset.JapaneseCharacters;

/**
 * A form in which text may stand amid other bytes, in which any bytes make characters: it takes some of
 * them that are likely to believe in it.
 */
enum RunForm {
  UTF_16LE(3) {
    @Override
    char next(byte[] bytes, int at, int end) {
      return at + 1 < end ? wide(bytes[at], bytes[at + 1]) : 0;
    }
  },

  UTF_16BE(3) {
    @Override
    char next(byte[] bytes, int at, int end) {
      return at + 1 < end ? wide(bytes[at + 1], bytes[at]) : 0;
    }
  },

  WINDOWS_31J(1) {
    @Override
    char next(byte[] bytes, int at, int end) {
      if (at >= end) {
        return 0;
      }
      int b = bytes[at] & 0xFF;
      if (b < 0x80) {
        return JapaneseCharacters.kind((char) b) == JapaneseCharacters.NONE ? 0 : (char) b;
      }
      if (b >= FIRST_HALF_WIDTH && b <= LAST_HALF_WIDTH) {
        return (char) (b + HALF_WIDTH_KANA);
      }
      return at + 1 < end ? JapaneseCharacters.windows31j(b, bytes[at + 1] & 0xFF) : 0;
    }

    @Override
    int length(char c) {
      return c < 0x80
              || (c >= FIRST_HALF_WIDTH + HALF_WIDTH_KANA && c <= LAST_HALF_WIDTH + HALF_WIDTH_KANA)
          ? 1
          : 2;
    }
  };

  private static final int FIRST_HALF_WIDTH = 0xA1;
  private static final int LAST_HALF_WIDTH = 0xDF;

  /** From a byte of windows-31j to its half-width kana, U+FF61 and on. */
  private static final int HALF_WIDTH_KANA = 0xFF61 - FIRST_HALF_WIDTH;

  /** Characters that are looked at. */
  private static final int MOST = 24;

  /** Bytes that are looked at. */
  static final int LOOK_AHEAD = 2 * MOST;

  /** What a common Japanese character is worth: of any two bytes one in thirty is one. */
  private static final int COMMON = 4;

  private static final int RARE = -4;

  /** One byte in four is a half-width kana. */
  private static final int NEUTRAL = -1;

  /** As much as four common characters. */
  private static final int ENOUGH = 4 * COMMON;

  private static final int ONLY_ASCII = 6;

  /** What a character of ASCII is worth. */
  private final int ascii;

  RunForm(int ascii) {
    this.ascii = ascii;
  }

  /** The character at an index, or 0 if there is none. */
  abstract char next(byte[] bytes, int at, int end);

  /** The bytes that a character takes. */
  int length(char c) {
    return 2;
  }

  /**
   * How sure it is that a run of this form starts at an index; 0 if that cannot be said. Believed are
   * characters of which enough are common, and common ones beside each other: code and numbers have them
   * one by one.
   */
  int score(byte[] bytes, int start, int end) {
    int sum = 0;
    int best = 0;
    int stretches = 0;
    int pairs = 0;
    char last = 0;
    int at = start;
    for (int i = 0; i < MOST && (i == 0 || sum > 0); i++) {
      char c = next(bytes, at, end);
      if (c == 0) {
        return best;
      }
      at += length(c);
      int worth = worth(c);
      sum += worth;
      if (isJapanese(c)) {
        if (!isJapanese(last)) {
          stretches++;
        } else if (worth > 0 && worth(last) > 0 && c != last) {
          pairs++;
        }
      }
      last = c;
      boolean believed =
          stretches > 0 ? pairs >= stretches : this != WINDOWS_31J && i + 1 >= ONLY_ASCII;
      if (believed && sum >= ENOUGH) {
        best = Math.max(best, sum);
      }
    }
    return best;
  }

  private int worth(char c) {
    return switch (JapaneseCharacters.kind(c)) {
      case JapaneseCharacters.COMMON -> isOfZero(c) ? RARE : COMMON;
      case JapaneseCharacters.ASCII -> ascii;
      case JapaneseCharacters.RARE -> RARE;
      default -> NEUTRAL;
    };
  }

  /** Numbers of two bytes whose lower one is zero are kanji in UTF-16. */
  private boolean isOfZero(char c) {
    return this != WINDOWS_31J && (c & 0xFF) == 0;
  }

  private static boolean isJapanese(char c) {
    byte kind = JapaneseCharacters.kind(c);
    return kind == JapaneseCharacters.COMMON || kind == JapaneseCharacters.RARE;
  }

  private static char wide(byte low, byte high) {
    char c = (char) ((high & 0xFF) << 8 | (low & 0xFF));
    return JapaneseCharacters.kind(c) == JapaneseCharacters.NONE ? 0 : c;
  }
}
