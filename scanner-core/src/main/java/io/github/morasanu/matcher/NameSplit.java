/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.matcher;

import io.github.morasanu.lexicon.PersonNames;
import io.github.morasanu.text.Japanese;

/** Splits a run of characters into a surname and a given name of the lexicon. Pure. */
final class NameSplit {
  static final int MAX_SURNAME = 4;
  static final int MAX_GIVEN = 5;

  /** Characters of a full name, with one between its halves. */
  static final int MAX_NAME = MAX_SURNAME + 1 + MAX_GIVEN;

  /** Characters of a full name in katakana, with marks of their own behind half of them and a gap between the halves. */
  static final int MAX_READING = 2 * MAX_NAME;

  private NameSplit() {}

  /** Where a run of kanji and kana ends that begins at an index, or a limit. */
  static int runEnd(CharSequence text, int start, int limit) {
    int i = start;
    while (i < limit
        && (Japanese.isOfKanjiName(text.charAt(i)) || Japanese.isKana(text.charAt(i)))) {
      i++;
    }
    return i;
  }

  /** Whether {@code [start, end)} is a surname and a given name, one right after the other. */
  static boolean isKanjiName(CharSequence text, int start, int end) {
    for (int i = start + 1; i < end && i - start <= MAX_SURNAME; i++) {
      if (PersonNames.isSurname(text, start, i) && PersonNames.isGivenName(text, i, end)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether it is one that hardly reads as anything else: neither name is weak, and there are three
   * characters at least, for two kanji are a word.
   */
  static boolean isStrongKanjiName(CharSequence text, int start, int end) {
    if (end - start < 3) {
      return false;
    }
    for (int i = start + 1; i < end && i - start <= MAX_SURNAME; i++) {
      if (PersonNames.isStrongSurname(text, start, i)
          && PersonNames.isStrongGivenName(text, i, end)) {
        return true;
      }
    }
    return false;
  }

  /** Whether two kanji are a name each, of those that few words begin or end with: 林誠. */
  static boolean isPairOfStrongNames(CharSequence text, int start) {
    return PersonNames.isStrongSurname(text, start, start + 1)
        && PersonNames.isStrongGivenName(text, start + 1, start + 2);
  }

  /** Whether it is a strong surname and what parents make given names of. */
  static boolean isLikelyKanjiName(CharSequence text, int start, int end) {
    for (int i = Math.max(start + 1, end - 3); i < end - 1 && i - start <= MAX_SURNAME; i++) {
      if (PersonNames.isStrongSurname(text, start, i)
          && PersonNames.isLikelyGivenName(text, i, end)) {
        return true;
      }
    }
    return false;
  }

  /** Whether it begins with a surname behind which at most three characters follow. */
  static boolean beginsWithSurname(CharSequence text, int start, int end) {
    for (int i = Math.max(start + 1, end - 3); i < end && i - start <= MAX_SURNAME; i++) {
      if (PersonNames.isSurname(text, start, i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is a strong surname in kanji and a given name in kana, of which one of two characters is a word more often than a name. */
  static boolean isKanjiAndKana(CharSequence text, int start, int end) {
    int kana = end;
    while (kana > start && Japanese.isKana(text.charAt(kana - 1))) {
      kana--;
    }
    int surnameEnd = kana > start && isGap(text.charAt(kana - 1)) ? kana - 1 : kana;
    return end - kana > 2
        && PersonNames.isStrongSurname(text, start, surnameEnd)
        && isGivenNameInKana(text, kana, end);
  }

  /** Whether it is a given name of three characters of kana and more. */
  static boolean isGivenNameInKana(CharSequence text, int start, int end) {
    return end - start > 2
        && (PersonNames.isGivenName(text, start, end)
            || PersonNames.isGivenNameReading(text, start, end));
  }

  private static boolean isGap(char c) {
    return c == ' ' || c == '・';
  }

  /** Whether it is the readings of a surname and a given name, one right after the other. */
  static boolean isKanaName(CharSequence text, int start, int end) {
    for (int i = start + 2; i <= end - 2; i++) {
      if (PersonNames.isSurnameReading(text, start, i)
          && PersonNames.isGivenNameReading(text, i, end)) {
        return true;
      }
    }
    return false;
  }

  /** Where the longest full name that ends at an index starts, or -1: what stands before it may be prose. */
  static int startOfName(CharSequence text, int end) {
    int earliest = Math.max(0, end - MAX_NAME);
    int pair = -1;
    for (int given = end - 1; given > earliest && end - given <= MAX_GIVEN; given--) {
      boolean known = PersonNames.isGivenName(text, given, end)
          || PersonNames.isLikelyGivenName(text, given, end)
          || isGivenNameInKana(text, given, end);
      if (known) {
        int start = startOfSurname(text, given, end, earliest);
        boolean mayBeGiven = end - start == 2 && start > 0 && isGap(text.charAt(start - 1));
        if (start >= 0 && !mayBeGiven) {
          return start;
        }
        pair = start >= 0 ? start : pair;
      }
    }
    return pair;
  }

  /**
   * Where a full name in katakana that ends at an index starts, or -1: two whole words, for katakana without a gap may be any
   * foreign word.
   */
  static int startOfKatakanaName(CharSequence text, int end) {
    int least = Math.max(0, end - MAX_READING);
    int given = startOfKatakana(text, end, least);
    boolean gap = given > least + 1 && isGap(text.charAt(given - 1));
    if (!gap) {
      return -1;
    }
    int start = startOfKatakana(text, given - 1, least);
    boolean whole = start > least || start == 0;
    boolean known = whole
        && PersonNames.isSurnameReading(text, start, given - 1)
        && PersonNames.isGivenNameReading(text, given, end);
    return known ? start : -1;
  }

  private static int startOfKatakana(CharSequence text, int end, int least) {
    int i = end;
    while (i > least && KanaFieldMatcher.KATAKANA.contains(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  /** Where the longest surname before the given name starts, or -1. */
  private static int startOfSurname(CharSequence text, int given, int end, int earliest) {
    char before = text.charAt(given - 1);
    int surnameEnd = before == ' ' || before == '・' ? given - 1 : given;
    boolean apart = surnameEnd < given;
    for (int i = Math.max(earliest, surnameEnd - MAX_SURNAME); i < surnameEnd; i++) {
      boolean cut = i > 0 && Japanese.isOfKanjiName(text.charAt(i - 1));
      boolean pairOfKanji = !apart && end - i == 2;
      boolean surname =
          pairOfKanji ? isPairOfStrongNames(text, i) : PersonNames.isSurname(text, i, surnameEnd);
      boolean alone = !cut
          || (apart ? isLikelyPair(text, i, surnameEnd, end) : isStrongKanjiName(text, i, end));
      if (surname && alone) {
        return i;
      }
    }
    return -1;
  }

  /** Whether it is a strong surname before a gap, and behind it a given name, or what parents make given names of. */
  static boolean isLikelyPair(CharSequence text, int start, int gap, int end) {
    return PersonNames.isStrongSurname(text, start, gap)
        && (PersonNames.isStrongGivenName(text, gap + 1, end)
            || PersonNames.isLikelyGivenName(text, gap + 1, end));
  }
}
