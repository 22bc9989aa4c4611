/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.matcher;

import io.github.morasanu.lexicon.PersonNames;
import io.github.morasanu.pattern.CharSet;
import io.github.morasanu.text.Ascii;
import io.github.morasanu.text.Japanese;
import io.github.morasanu.validate.Validator;
import io.github.morasanu.validate.Validators;
import io.github.morasanu.validate.Validity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Finds the fields of {@link FixedRows rows without delimiters}, where the digits of one field follow those of another. Each is known by what
 * all rows around have at the same place. Pure.
 */
enum FixedField implements HandMatcher {
  /** A full name in kanji or katakana behind a number, or in katakana behind the blanks that fill the field before it. */
  NAME {
    @Override
    public List<List<CharSet>> anchors() {
      return List.of(
          digits(LEAST_DIGITS, LETTER),
          List.of(BLANK, BLANK, KanaFieldMatcher.KATAKANA, KanaFieldMatcher.KATAKANA));
    }

    @Override
    public long match(CharSequence text, int anchor) {
      int start = text.charAt(anchor) == ' ' ? anchor + 2 : anchor + LEAST_DIGITS;
      int end = nameEnd(text, start);
      boolean name = end > start
          && !ZenginMatcher.isHolder(text, start)
          && FixedRows.holdAt(this, text, start);
      return name ? HandMatcher.range(start, end) : NONE;
    }

    @Override
    int length(CharSequence text, int at) {
      return nameEnd(text, at) - at;
    }

    @Override
    boolean standsAt(CharSequence text, int at) {
      int end = nameEnd(text, at);
      return end > at && PersonName.full(text, at, end) == Validity.VALID;
    }
  },

  /** A day of eight digits. */
  BIRTH {
    @Override
    public List<List<CharSet>> anchors() {
      List<List<CharSet>> anchors = new ArrayList<>(List.of(digits(LEAST_DIGITS, LETTER)));
      for (String century : List.of("19", "20")) {
        anchors.add(List.of(
            LETTER.union(BLANK),
            CharSet.of(century.charAt(0)),
            CharSet.of(century.charAt(1)),
            DIGIT,
            DIGIT,
            CharSet.of("01"),
            DIGIT,
            CharSet.range('0', '3'),
            DIGIT));
      }
      return anchors;
    }

    @Override
    public long match(CharSequence text, int anchor) {
      return inDigits(text, anchor);
    }

    @Override
    int length(CharSequence text, int at) {
      return DIGITS_OF_DAY;
    }

    @Override
    boolean standsAt(CharSequence text, int at) {
      return isValid(Validators.BIRTH_DATE, text, at, DIGITS_OF_DAY);
    }
  },

  /** A code that stands between other digits and an address. */
  POSTAL_CODE {
    @Override
    public List<List<CharSet>> anchors() {
      return List.of(digits(DIGITS_OF_CODE + 1, PREFECTURE));
    }

    @Override
    public long match(CharSequence text, int anchor) {
      int start = anchor + 1;
      return FixedRows.holdAt(this, text, start)
          ? HandMatcher.range(start, start + DIGITS_OF_CODE)
          : NONE;
    }

    @Override
    int length(CharSequence text, int at) {
      return DIGITS_OF_CODE;
    }

    @Override
    boolean standsAt(CharSequence text, int at) {
      return isValid(LexiconValidators.POSTAL_CODE, text, at, DIGITS_OF_CODE);
    }
  },

  /** An individual number, of which only the check digit tells where it begins. */
  MY_NUMBER {
    @Override
    public List<List<CharSet>> anchors() {
      List<CharSet> beyond = Collections.nCopies(DIGITS_OF_NUMBER + 1, DIGIT);
      List<CharSet> behindLetter = new ArrayList<>(List.of(LETTER));
      behindLetter.addAll(beyond);
      List<CharSet> behindBlanks = new ArrayList<>(List.of(BLANK, BLANK));
      behindBlanks.addAll(beyond);
      return List.of(digits(DIGITS_OF_NUMBER, LETTER), behindLetter, behindBlanks);
    }

    @Override
    public long match(CharSequence text, int anchor) {
      return inDigits(text, anchor);
    }

    @Override
    int length(CharSequence text, int at) {
      return DIGITS_OF_NUMBER;
    }

    @Override
    boolean standsAt(CharSequence text, int at) {
      return isValid(Validators.MY_NUMBER, text, at, DIGITS_OF_NUMBER);
    }
  };

  private static final CharSet DIGIT = CharSet.range('0', '9');
  private static final CharSet BLANK = CharSet.of(" ");
  private static final CharSet LETTER = NameKanji.ANY.union(KanaFieldMatcher.KATAKANA);

  /** What the names of prefectures begin with. */
  private static final CharSet PREFECTURE = CharSet.of("北青岩宮秋山福茨栃群埼千東神新富石長岐静愛三滋京大兵奈和鳥島岡広徳香高佐熊鹿沖");

  /** Fewer digits before a letter are an amount or a year in a text. */
  private static final int LEAST_DIGITS = 6;

  private static final int DIGITS_OF_DAY = 8;
  private static final int DIGITS_OF_CODE = 7;
  private static final int DIGITS_OF_NUMBER = 12;

  /** Digits of all fields that follow each other. */
  private static final int MAX_DIGITS = 48;

  private static final int MAX_WORD = 12;

  /** Blanks between a surname and a given name, which may have a field each. */
  private static final int MAX_GAP = 6;

  /** How many characters the field has that begins at an index. */
  abstract int length(CharSequence text, int at);

  /** Whether what begins at an index may be such a field. */
  abstract boolean standsAt(CharSequence text, int at);

  @Override
  public int reach() {
    return MAX_DIGITS;
  }

  private static List<CharSet> digits(int count, CharSet behind) {
    List<CharSet> sequence = new ArrayList<>(Collections.nCopies(count, DIGIT));
    sequence.add(behind);
    return sequence;
  }

  private static boolean isValid(Validator validator, CharSequence text, int at, int length) {
    int end = at + length;
    return end <= text.length()
        && Ascii.areDigits(text, at, end)
        && validator.validate(text, at, end) == Validity.VALID;
  }

  /** The first place in the digits of an anchor where all rows have the field. */
  final long inDigits(CharSequence text, int anchor) {
    int start = anchor;
    while (start < text.length() && !Ascii.isDigit(text.charAt(start))) {
      start++;
    }
    int end = start;
    while (end < text.length() && end - start < MAX_DIGITS && Ascii.isDigit(text.charAt(end))) {
      end++;
    }
    while (start > 0 && end - start < MAX_DIGITS && Ascii.isDigit(text.charAt(start - 1))) {
      start--;
    }
    int length = length(text, start);
    for (int i = start; i + length <= end; i++) {
      if (standsAt(text, i) && FixedRows.holdAt(this, text, i)) {
        return HandMatcher.range(i, i + length);
      }
    }
    return NONE;
  }

  /** Where the two words of a name end that begins at an index, or a name in kanji that has no gap; or -1. */
  private static int nameEnd(CharSequence text, int start) {
    boolean kana = start < text.length() && KanaFieldMatcher.KATAKANA.contains(text.charAt(start));
    int gap = wordEnd(text, start, kana);
    int next = gap;
    while (next < text.length() && next - gap < MAX_GAP && text.charAt(next) == ' ') {
      next++;
    }
    int end = wordEnd(text, next, kana);
    boolean pair = gap > start && next > gap && end > next && endsField(text, end);
    if (pair && isSurname(text, start, gap, kana)) {
      return end;
    }
    return !kana && endsField(text, gap) && NameSplit.isStrongKanjiName(text, start, gap)
        ? gap
        : -1;
  }

  private static boolean isSurname(CharSequence text, int start, int end, boolean kana) {
    return kana
        ? PersonNames.isSurnameReading(text, start, end)
        : PersonNames.isSurname(text, start, end);
  }

  private static boolean endsField(CharSequence text, int end) {
    return end == text.length() || " \r\n0123456789".indexOf(text.charAt(end)) >= 0;
  }

  private static int wordEnd(CharSequence text, int start, boolean kana) {
    int limit = Math.min(text.length(), start + MAX_WORD);
    int i = start;
    while (i < limit && isOfWord(text.charAt(i), kana)) {
      i++;
    }
    return i;
  }

  private static boolean isOfWord(char c, boolean kana) {
    return kana
        ? KanaFieldMatcher.KATAKANA.contains(c)
        : Japanese.isOfKanjiName(c) || Japanese.isHiragana(c);
  }
}
