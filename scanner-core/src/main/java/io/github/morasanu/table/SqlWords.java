/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.table;

import java.util.Locale;

/**
 * The words read last, so that the same few, as every statement of a dump begins with, are made once. Not
 * thread-safe.
 */
final class SqlWords {
  /** A power of two: the names of some tables and their columns. */
  private static final int SLOTS = 256;

  private static final Word NONE = new Word("");

  private final Word[] words = new Word[SLOTS];

  /** A word as it is written, and in lower case. */
  record Word(String text, String lower) {
    Word(String text) {
      this(text, text.toLowerCase(Locale.ROOT));
    }
  }

  /** The word of some characters, which may change afterwards. */
  Word of(StringBuilder characters) {
    int length = characters.length();
    if (length == 0) {
      return NONE;
    }
    int hash = 31 * (31 * length + characters.charAt(0)) + characters.charAt(length - 1);
    int slot = (31 * hash + characters.charAt(length / 2)) & SLOTS - 1;
    Word known = words[slot];
    if (known == null || !known.text.contentEquals(characters)) {
      known = new Word(characters.toString());
      words[slot] = known;
    }
    return known;
  }
}
