/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.lexicon;

/**
 * The surnames and given names of people in Japan: as they are written in kanji, their readings in
 * kana, and the readings in Latin letters. Lookups allocate nothing; the first one of each sort reads
 * the names from a resource.
 *
 * <p>A name is weak if many words that are no names at all end, or begin, with it: 東 as a given name, as
 * in 丸山東, a place. Old forms of kanji count as the new ones.
 */
public final class PersonNames {
  private PersonNames() {}

  /** Whether the characters in {@code [start, end)} are a surname in kanji. */
  public static boolean isSurname(CharSequence text, int start, int end) {
    return Kanji.SURNAMES.find(text, start, end) >= 0;
  }

  /** Whether the characters are a given name in kanji or kana. */
  public static boolean isGivenName(CharSequence text, int start, int end) {
    return Kanji.GIVEN_NAMES.find(text, start, end) >= 0;
  }

  /** Whether the characters are a surname that few other words begin with. */
  public static boolean isStrongSurname(CharSequence text, int start, int end) {
    int word = Kanji.SURNAMES.find(text, start, end);
    return word >= 0 && !Kanji.SURNAMES.isWeak(word);
  }

  /** Whether the characters are a given name that few other words end with. */
  public static boolean isStrongGivenName(CharSequence text, int start, int end) {
    int word = Kanji.GIVEN_NAMES.find(text, start, end);
    return word >= 0 && !Kanji.GIVEN_NAMES.isWeak(word);
  }

  /** Whether the characters, two or three, are such as parents make given names of. */
  public static boolean isLikelyGivenName(CharSequence text, int start, int end) {
    return GivenNameKanji.make(text, start, end);
  }

  /** Whether the characters are the reading of a surname, in katakana or hiragana. */
  public static boolean isSurnameReading(CharSequence text, int start, int end) {
    return Readings.SURNAMES.find(text, start, end) >= 0;
  }

  /** Whether the characters are the reading of a given name, in katakana or hiragana. */
  public static boolean isGivenNameReading(CharSequence text, int start, int end) {
    return Readings.GIVEN_NAMES.find(text, start, end) >= 0;
  }

  /** Whether the characters are a surname in Latin letters, however it is transcribed. */
  public static boolean isSurnameInRomaji(CharSequence text, int start, int end) {
    return Romanised.SURNAMES.contains(text, start, end);
  }

  /** Whether the characters are a given name in Latin letters, however it is transcribed. */
  public static boolean isGivenNameInRomaji(CharSequence text, int start, int end) {
    return Romanised.GIVEN_NAMES.contains(text, start, end);
  }

  /** Whether the characters are Latin letters that Japanese syllables are written with. */
  public static boolean isLikelyInRomaji(CharSequence text, int start, int end) {
    return RomajiSyllables.make(text, start, end);
  }

  /** Read when first asked for. */
  private static final class Kanji {
    static final WordList SURNAMES =
        WordList.compile(LexiconResources.text(LexiconResources.SURNAMES));
    static final WordList GIVEN_NAMES =
        WordList.compile(LexiconResources.text(LexiconResources.GIVEN_NAMES));
  }

  /** Read when first asked for. */
  private static final class Readings {
    static final WordList SURNAMES =
        WordList.compileKana(LexiconResources.text(LexiconResources.SURNAME_READINGS));
    static final WordList GIVEN_NAMES =
        WordList.compileKana(LexiconResources.text(LexiconResources.GIVEN_NAME_READINGS));
  }

  /** Read when first asked for. */
  private static final class Romanised {
    static final RomajiSet SURNAMES =
        RomajiSet.of(LexiconResources.text(LexiconResources.SURNAME_READINGS));
    static final RomajiSet GIVEN_NAMES =
        RomajiSet.of(LexiconResources.text(LexiconResources.GIVEN_NAME_READINGS));
  }
}
