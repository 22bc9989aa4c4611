/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.lexicon;

/**
 * Whether letters can be Japanese at all: syllables of a consonant and a vowel, or n, as the Hepburn and Kunrei systems
 * write them. Stateless; asking allocates nothing.
 */
final class RomajiSyllables {
  private static final String BEFORE_VOWEL = "kgsztdnhbpmyrwjf";
  private static final String BEFORE_Y = "kgsztnhbpmrj";
  private static final String DOUBLED = "kstpcgzdb";

  private RomajiSyllables() {}

  /** Whether the letters, in any case, are whole syllables of at least one vowel. */
  static boolean make(CharSequence text, int start, int end) {
    boolean vowel = false;
    int i = start;
    while (i < end) {
      int c = letter(text, i, end);
      int next = letter(text, i + 1, end);
      boolean doubled = (c == next || (c == 't' && next == 'c')) && DOUBLED.indexOf(c) >= 0;
      if (isVowel(c)) {
        vowel = true;
        i++;
      } else if (doubled) {
        i++;
      } else {
        int consonants = consonants(c, next);
        boolean syllable = consonants > 0 && isVowel(letter(text, i + consonants, end));
        if (!syllable && c != 'n' && !isLongMark(text, i, end)) {
          return false;
        }
        i += syllable ? consonants : 1;
      }
    }
    return vowel;
  }

  /** How many letters before the vowel; 0 if no syllable begins so. */
  private static int consonants(int c, int next) {
    boolean pair = ((c == 's' || c == 'c') && next == 'h') || (c == 't' && next == 's');
    if (pair || (next == 'y' && BEFORE_Y.indexOf(c) >= 0)) {
      return 2;
    }
    return BEFORE_VOWEL.indexOf(c) >= 0 ? 1 : 0;
  }

  /** The h of Ohno and Satoh. */
  private static boolean isLongMark(CharSequence text, int at, int end) {
    return letter(text, at, end) == 'h' && at > 0 && letter(text, at - 1, end) == 'o';
  }

  private static boolean isVowel(int c) {
    return c == 'a' || c == 'i' || c == 'u' || c == 'e' || c == 'o';
  }

  /** A small letter, or 0 behind the end and for anything else. */
  private static int letter(CharSequence text, int at, int end) {
    if (at >= end) {
      return 0;
    }
    int small = text.charAt(at) | 0x20;
    return small >= 'a' && small <= 'z' && text.charAt(at) < 0x80 ? small : 0;
  }
}
