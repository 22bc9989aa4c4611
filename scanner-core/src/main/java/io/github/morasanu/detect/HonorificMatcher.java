/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.detect;

import io.github.morasanu.lexicon.PersonNames;
import io.github.morasanu.pattern.CharSet;
import java.util.ArrayList;
import java.util.List;

/** Grows a name in kanji back from the title behind it: 様, さん, 氏, 殿, 君, 先生. */
final class HonorificMatcher implements HandMatcher {
  private static final int MAX_NAME = NameSplit.MAX_SURNAME + 1 + NameSplit.MAX_GIVEN;
  private static final List<String> TITLES =
      List.of("様", "さん", "さま", "氏", "殿", "君", "先生", "ちゃん", "くん");

  /** What makes another word of a title: 様々, 様子, 氏名. */
  private static final String NO_TITLE = "々子式相態名族神";

  private static final CharSet BEFORE = Japanese.KANJI
      .union(CharSet.range('ぁ', 'ん'))
      .union(CharSet.range('ァ', 'ヶ'))
      .union(CharSet.of(" ー"));

  @Override
  public List<List<CharSet>> anchors() {
    return TITLES.stream().map(HonorificMatcher::behindName).toList();
  }

  private static List<CharSet> behindName(String title) {
    List<CharSet> sequence = new ArrayList<>(List.of(BEFORE));
    sequence.addAll(HandMatcher.literal(title));
    return sequence;
  }

  @Override
  public int reach() {
    return MAX_NAME;
  }

  @Override
  public long match(CharSequence text, int anchor) {
    boolean otherWord =
        anchor + 2 < text.length() && NO_TITLE.indexOf(text.charAt(anchor + 2)) >= 0;
    if (otherWord) {
      return NONE;
    }
    int end = text.charAt(anchor) == ' ' ? anchor : anchor + 1;
    int earliest = Math.max(0, end - MAX_NAME);
    for (int given = end - 1; given > earliest && end - given <= NameSplit.MAX_GIVEN; given--) {
      boolean known = PersonNames.isGivenName(text, given, end)
          || PersonNames.isLikelyGivenName(text, given, end);
      if (known) {
        int start = surnameStart(text, given, end, earliest);
        if (start >= 0) {
          return HandMatcher.range(start, end);
        }
      }
    }
    return NONE;
  }

  /** Where the longest surname before the given name starts, or -1. */
  private static int surnameStart(CharSequence text, int given, int end, int earliest) {
    char before = text.charAt(given - 1);
    int surnameEnd = before == ' ' || before == '・' ? given - 1 : given;
    boolean apart = surnameEnd < given;
    for (int i = Math.max(earliest, surnameEnd - NameSplit.MAX_SURNAME); i < surnameEnd; i++) {
      boolean cut = i > 0 && Japanese.isOfKanjiName(text.charAt(i - 1));
      boolean pairOfKanji = !apart && end - i == 2;
      boolean surname = pairOfKanji
          ? NameSplit.isPairOfStrongNames(text, i)
          : PersonNames.isSurname(text, i, surnameEnd);
      if (surname && (!cut || NameSplit.isStrongKanjiName(text, i, end))) {
        return i;
      }
    }
    return -1;
  }
}
