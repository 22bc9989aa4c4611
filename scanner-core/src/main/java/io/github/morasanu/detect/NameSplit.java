/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.detect;

import io.github.morasanu.lexicon.PersonNames;

/** Splits a run of characters into a surname and a given name of the lexicon. Pure. */
final class NameSplit {
  static final int MAX_SURNAME = 4;
  static final int MAX_GIVEN = 5;

  private NameSplit() {}

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
}
