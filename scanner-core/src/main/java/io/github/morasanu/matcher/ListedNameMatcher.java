/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.matcher;

import io.github.morasanu.lexicon.PersonNames;
import io.github.morasanu.pattern.CharSet;
import java.util.List;

/**
 * Grows a full name in kanji from what stands before it within a line: the end of an address (…202号室 堀内 敏子), a number or
 * a mark of a list (1. 小林直樹 090-…), a parenthesis; or from the start of a line, where what it is told with follows (小林直樹: …).
 * Streets, buildings and firms stand there too, so that both halves must be known.
 */
final class ListedNameMatcher implements HandMatcher {
  /** What an address, a date or the number of an item ends with. A department is behind the blank as well. */
  private static final CharSet ENDS_OF_ADDRESSES =
      CharSet.range('0', '9').union(CharSet.of("号室階地番棟F"));

  private static final CharSet BULLETS = CharSet.range('①', '⑳').union(CharSet.of("・•●■◆○*-"));

  private static final CharSet NEWLINE = CharSet.of("\n");
  private static final CharSet BLANK = CharSet.of(" ");

  /** What stands behind a name that begins its line; where it is all of the line or a blank follows, it is a field. */
  private static final String BEHIND_FIRST = ":/(、";

  private static final String BEHIND = BEHIND_FIRST + " )";

  @Override
  public List<List<CharSet>> anchors() {
    return List.of(
        List.of(ENDS_OF_ADDRESSES.union(CharSet.of(".)/課部係")), BLANK, NameKanji.ANY),
        List.of(ENDS_OF_ADDRESSES, CharSet.of("、/"), NameKanji.ANY),
        List.of(CharSet.of("("), NameKanji.ANY, NameKanji.ANY.union(BLANK)),
        List.of(NEWLINE, NameKanji.ANY, NameKanji.ANY.union(BLANK)),
        List.of(NEWLINE, BULLETS, NameKanji.ANY),
        List.of(NEWLINE, BULLETS, BLANK, NameKanji.ANY));
  }

  @Override
  public boolean beginsFields() {
    return true;
  }

  @Override
  public long match(CharSequence text, int anchor) {
    int start = anchor < 0 ? start(text) : anchor + 1;
    while (anchor >= 0
        && start < text.length()
        && start - anchor <= 3
        && !NameKanji.ANY.contains(text.charAt(start))) {
      start++;
    }
    boolean first = start == 0 || NEWLINE.contains(text.charAt(start - 1));
    int word = wordEnd(text, start);
    if (!isParted(text, word) && !isBehind(text, word, first)) {
      return NONE;
    }
    int end = nameEnd(text, start, word);
    return end >= 0 && isBehind(text, end, first) ? HandMatcher.range(start, end) : NONE;
  }

  /** Whether what stands at an index may stand behind a name. */
  private static boolean isBehind(CharSequence text, int end, boolean first) {
    return first
        ? end < text.length() && BEHIND_FIRST.indexOf(text.charAt(end)) >= 0
        : FieldEdges.isEnd(text, end) || BEHIND.indexOf(text.charAt(end)) >= 0;
  }

  private static boolean isParted(CharSequence text, int wordEnd) {
    return wordEnd < text.length() && text.charAt(wordEnd) == ' ';
  }

  /** Where to look for a name that begins the text: behind a mark, if there is one. */
  private static int start(CharSequence text) {
    int marks = text.length() > 0 && BULLETS.contains(text.charAt(0)) ? 1 : 0;
    return marks < text.length() && BLANK.contains(text.charAt(marks)) ? marks + 1 : marks;
  }

  /** Where the full name ends whose first word, or all of it, stands in a range; or -1. */
  private static int nameEnd(CharSequence text, int start, int end) {
    if (NameSplit.isStrongKanjiName(text, start, end)) {
      return end;
    }
    if (!isParted(text, end) || !PersonNames.isSurname(text, start, end)) {
      return -1;
    }
    int given = end + 1;
    int givenEnd = wordEnd(text, given);
    boolean known = PersonNames.isGivenName(text, given, givenEnd)
        || (PersonNames.isStrongSurname(text, start, end)
            && PersonNames.isLikelyGivenName(text, given, givenEnd));
    return known ? givenEnd : -1;
  }

  private static int wordEnd(CharSequence text, int start) {
    return NameSplit.runEnd(text, start, Math.min(text.length(), start + NameSplit.MAX_NAME));
  }
}
