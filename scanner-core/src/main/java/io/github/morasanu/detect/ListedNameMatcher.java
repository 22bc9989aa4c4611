/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.detect;

import io.github.morasanu.lexicon.PersonNames;
import io.github.morasanu.pattern.CharSet;
import io.github.morasanu.text.Japanese;
import java.util.List;

/**
 * Grows a full name in kanji from what stands before it within a line: the end of an address (…202号室 堀内 敏子), a number or
 * a mark of a list (1. 小林直樹 090-…). Streets, buildings and firms stand there too, so that both halves must be known.
 */
final class ListedNameMatcher implements HandMatcher {
  /** What an address, a date or the number of an item ends with. */
  private static final CharSet BEFORE_BLANK =
      CharSet.range('0', '9').union(CharSet.of("号室階地番棟F.)"));

  private static final CharSet BULLETS = CharSet.of("・•●■◆○*-");
  private static final String ENDS = " :/([、";

  @Override
  public List<List<CharSet>> anchors() {
    CharSet newline = CharSet.of("\n");
    CharSet blank = CharSet.of(" ");
    return List.of(
        List.of(BEFORE_BLANK, blank, NameKanji.ANY),
        List.of(newline, BULLETS, NameKanji.ANY),
        List.of(newline, BULLETS, blank, NameKanji.ANY));
  }

  @Override
  public boolean beginsFields() {
    return true;
  }

  @Override
  public int reach() {
    return 0;
  }

  @Override
  public long match(CharSequence text, int anchor) {
    int start = anchor + 2;
    boolean begins = anchor >= 0 || (text.length() > start && BULLETS.contains(text.charAt(0)));
    if (!begins) {
      return NONE;
    }
    if (text.charAt(start) == ' ') {
      start++;
    }
    int end = wordEnd(text, start);
    if (NameSplit.isStrongKanjiName(text, start, end)) {
      return endsName(text, end) ? HandMatcher.range(start, end) : NONE;
    }
    boolean parted =
        end < text.length() && text.charAt(end) == ' ' && PersonNames.isSurname(text, start, end);
    if (!parted) {
      return NONE;
    }
    int given = end + 1;
    int givenEnd = wordEnd(text, given);
    boolean known = PersonNames.isGivenName(text, given, givenEnd)
        || (PersonNames.isStrongSurname(text, start, end)
            && PersonNames.isLikelyGivenName(text, given, givenEnd));
    return known && endsName(text, givenEnd) ? HandMatcher.range(start, givenEnd) : NONE;
  }

  private static boolean endsName(CharSequence text, int at) {
    return FieldEdges.isEnd(text, at) || ENDS.indexOf(text.charAt(at)) >= 0;
  }

  private static int wordEnd(CharSequence text, int start) {
    int most = Math.min(text.length(), start + NameSplit.MAX_NAME);
    int i = start;
    while (i < most
        && (Japanese.isOfKanjiName(text.charAt(i)) || Japanese.isKana(text.charAt(i)))) {
      i++;
    }
    return i;
  }
}
