/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.matcher;

import io.github.morasanu.lexicon.PersonNames;
import io.github.morasanu.pattern.CharSet;
import io.github.morasanu.text.Ascii;
import io.github.morasanu.text.Japanese;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the surnames and given names that stand in cells side by side, in kanji or katakana, where no header says so: the rows around have both
 * in the same cells. Pure.
 */
final class NameHalvesMatcher implements HandMatcher {
  private static final CharSet DELIMITER = CharSet.of(",\t|;");
  private static final CharSet QUOTE = CharSet.of("'\"");
  private static final CharSet BLANK = CharSet.of(" ");
  private static final String BETWEEN = ",\t|; '\"";

  /** Characters of a half, with the marks of their own that half-width katakana have. */
  private static final int MAX_HALF = 10;

  /** Characters from a bracket to a second argument. */
  private static final int MAX_FIRST = 48;

  private final boolean arguments;

  /**
   * Of one place.
   *
   * @param arguments whether they are the first arguments of an object that a program makes, and not cells
   */
  NameHalvesMatcher(boolean arguments) {
    this.arguments = arguments;
  }

  @Override
  public List<List<CharSet>> anchors() {
    List<List<CharSet>> anchors = new ArrayList<>();
    CharSet delimiter = arguments ? CharSet.of(",") : DELIMITER;
    for (CharSet letter : List.of(NameKanji.ANY, KanaFieldMatcher.KATAKANA)) {
      anchors.add(List.of(letter, QUOTE, delimiter, QUOTE, letter));
      anchors.add(List.of(letter, QUOTE, delimiter, BLANK, QUOTE, letter));
      if (!arguments) {
        anchors.add(List.of(letter, DELIMITER, letter));
      }
    }
    return anchors;
  }

  @Override
  public int reach() {
    return MAX_HALF;
  }

  @Override
  public long match(CharSequence text, int anchor) {
    int start = anchor;
    while (start > 0 && anchor - start < MAX_HALF && isOfHalf(text.charAt(start - 1))) {
      start--;
    }
    boolean begins = start == 0 || FieldEdges.BEFORE.contains(text.charAt(start - 1));
    if (arguments) {
      int known = begins && isInObject(text, start) ? endOfKnown(text, start) : -1;
      return known > 0 ? HandMatcher.range(start, known) : NONE;
    }
    int end = begins ? end(text, start, false) : -1;
    return end > 0 ? HandMatcher.range(start, end) : NONE;
  }

  @Override
  public boolean isConfirmed(CharSequence text, int start, int end) {
    return arguments || DelimitedRows.hold(text, start, NameHalvesMatcher::isKnown);
  }

  /** Whether the quote before an index is the first argument of an object, or the second behind a number or a code. */
  private static boolean isInObject(CharSequence text, int at) {
    int i = at - 2;
    int least = Math.max(0, at - MAX_FIRST);
    while (i > least && text.charAt(i) != '(' && text.charAt(i) != '\n') {
      i--;
    }
    int first = Ascii.indexOf(text, i, at, ',');
    boolean among = first < 0 || Ascii.indexOf(text, first + 1, at, ',') < 0;
    int name = i;
    while (name > 0 && Ascii.isLetterOrDigit(text.charAt(name - 1))) {
      name--;
    }
    return among && name < i && text.charAt(i) == '(' && Ascii.isUpper(text.charAt(name));
  }

  private static boolean isKnown(CharSequence text, int at) {
    return endOfKnown(text, at) > 0;
  }

  /** Where the given name ends whose surname begins at an index, both known; or -1. */
  static int endOfKnown(CharSequence text, int at) {
    return end(text, at, true);
  }

  /** Where two cells end that may be halves of a name, of which one is known, or both; or -1. */
  private static int end(CharSequence text, int start, boolean both) {
    int gap = halfEnd(text, start);
    int given = gap;
    while (given < text.length() && given - gap < 4 && BETWEEN.indexOf(text.charAt(given)) >= 0) {
      given++;
    }
    int end = halfEnd(text, given);
    boolean cells = gap > start
        && end > given
        && given > gap
        && FieldEdges.isEnd(text, gap)
        && FieldEdges.isEnd(text, end);
    if (!cells || isHeader(text, start, gap, given)) {
      return -1;
    }
    boolean kana = Japanese.isKatakana(text.charAt(start));
    boolean surname = kana
        ? PersonNames.isSurnameReading(text, start, gap)
        : PersonNames.isSurname(text, start, gap);
    boolean known = kana
        ? PersonNames.isGivenNameReading(text, given, end)
        : PersonNames.isGivenName(text, given, end);
    return both ? (surname && known ? end : -1) : (surname || known ? end : -1);
  }

  /** セイ and メイ are what the columns are called, and names too. */
  private static boolean isHeader(CharSequence text, int start, int gap, int given) {
    return gap - start == 2
        && Ascii.startsWith(text, start, "セイ")
        && Ascii.startsWith(text, given, "メイ");
  }

  private static int halfEnd(CharSequence text, int from) {
    int most = Math.min(text.length(), from + MAX_HALF);
    int i = from;
    while (i < most && isOfHalf(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isOfHalf(char c) {
    return Japanese.isOfKanjiName(c) || Japanese.isKana(c) || c == '゛' || c == '゜';
  }
}
