/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.matcher;

import io.github.morasanu.lexicon.PersonNames;
import io.github.morasanu.pattern.CharSet;
import java.util.List;

/**
 * Grows what may be the reading of a name in katakana from the delimiter before it: two words that are all
 * of a field or of what stands before a blank there, the first of which reads as a surname.
 */
final class KanaFieldMatcher implements HandMatcher {
  private static final int MAX_WORD = 12;
  static final CharSet KATAKANA = CharSet.range('ァ', 'ヺ').union(CharSet.of("ー゛゜"));

  @Override
  public List<List<CharSet>> anchors() {
    return List.of(List.of(FieldEdges.BEFORE, KATAKANA, KATAKANA));
  }

  @Override
  public boolean beginsFields() {
    return true;
  }

  @Override
  public long match(CharSequence text, int anchor) {
    int start = anchor + 1;
    int gap = wordEnd(text, start);
    boolean apart = gap < text.length() && text.charAt(gap) == ' ';
    if (!apart || !PersonNames.isSurnameReading(text, start, gap)) {
      return NONE;
    }
    int end = wordEnd(text, gap + 1);
    boolean ends = FieldEdges.isEnd(text, end)
        || (text.charAt(end) == ' ' && PersonNames.isGivenNameReading(text, gap + 1, end));
    return ends && end > gap + 1 ? HandMatcher.range(start, end) : NONE;
  }

  private static int wordEnd(CharSequence text, int start) {
    int limit = Math.min(text.length(), start + MAX_WORD);
    int i = start;
    while (i < limit && KATAKANA.contains(text.charAt(i))) {
      i++;
    }
    return i;
  }
}
