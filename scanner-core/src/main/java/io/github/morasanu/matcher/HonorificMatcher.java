/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.matcher;

import io.github.morasanu.pattern.CharSet;
import java.util.List;

/** Grows a name in kanji, or in katakana with a gap, back from the title behind it: 山田太郎様. */
final class HonorificMatcher implements HandMatcher {
  /** What makes another word of a title: 様々, 様子, 氏名. */
  private static final String NO_TITLE = "々子式相態名族神";

  private static final CharSet BEFORE = NameKanji.ANY
      .union(CharSet.range('ぁ', 'ん'))
      .union(CharSet.range('ァ', 'ヶ'))
      .union(CharSet.of(" ー゛゜"));

  @Override
  public List<List<CharSet>> anchors() {
    return PersonTitles.ALL.words().stream()
        .map(title -> HandMatcher.literal(BEFORE, title))
        .toList();
  }

  @Override
  public int reach() {
    return NameSplit.MAX_READING;
  }

  @Override
  public long match(CharSequence text, int anchor) {
    boolean otherWord =
        anchor + 2 < text.length() && NO_TITLE.indexOf(text.charAt(anchor + 2)) >= 0;
    if (otherWord) {
      return NONE;
    }
    int end = text.charAt(anchor) == ' ' ? anchor : anchor + 1;
    int start = NameSplit.startOfName(text, end);
    if (start < 0) {
      start = NameSplit.startOfKatakanaName(text, end);
    }
    return start < 0 ? NONE : HandMatcher.range(start, end);
  }
}
