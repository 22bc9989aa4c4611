/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.matcher;

import io.github.morasanu.lexicon.PersonNames;
import io.github.morasanu.pattern.CharSet;
import java.util.List;

/**
 * Grows what may be a name in kanji from the delimiter before it: all of a field or line, or what stands
 * before a space there. It gives every field that begins with a surname, so that those that turn out to
 * be no names speak against their column.
 */
final class NameFieldMatcher implements HandMatcher {
  private static final int MAX_WORD = 8;
  private static final CharSet SECOND = NameKanji.ANY.union(CharSet.of(" ・ノ"));

  @Override
  public List<List<CharSet>> anchors() {
    return List.of(List.of(FieldEdges.BEFORE, NameKanji.ANY, SECOND));
  }

  @Override
  public boolean beginsFields() {
    return true;
  }

  @Override
  public long match(CharSequence text, int anchor) {
    int start = anchor + 1;
    int end = wordEnd(text, start);
    if (end - start > MAX_WORD || !beginsWithSurname(text, start, end)) {
      return NONE;
    }
    if (isFieldEnd(text, end)) {
      return end - start > 2 ? HandMatcher.range(start, end) : NONE;
    }
    char gap = text.charAt(end);
    if (gap != ' ' && gap != '・') {
      return NONE;
    }
    int nextEnd = wordEnd(text, end + 1);
    if (nextEnd > end + 1 && PersonNames.isSurname(text, start, end)) {
      boolean alone = isFieldEnd(text, nextEnd) || text.charAt(nextEnd) == ' ';
      boolean possible = nextEnd - end - 1 <= NameSplit.MAX_GIVEN;
      return alone && possible ? HandMatcher.range(start, nextEnd) : NONE;
    }
    boolean wordAlone =
        gap == ' ' && (nextEnd == end + 1 || NameSplit.isStrongKanjiName(text, start, end));
    return wordAlone && end - start > 2 ? HandMatcher.range(start, end) : NONE;
  }

  private static boolean beginsWithSurname(CharSequence text, int start, int end) {
    for (int i = start + 1; i <= end && i - start <= NameSplit.MAX_SURNAME; i++) {
      if (PersonNames.isSurname(text, start, i)) {
        return true;
      }
    }
    return false;
  }

  private static int wordEnd(CharSequence text, int start) {
    return NameSplit.runEnd(text, start, Math.min(text.length(), start + MAX_WORD + 1));
  }

  private static boolean isFieldEnd(CharSequence text, int at) {
    return FieldEdges.isEnd(text, at) || text.charAt(at) == ')';
  }
}
