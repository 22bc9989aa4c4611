/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.detect;

import io.github.morasanu.pattern.CharSet;
import java.util.List;

/**
 * Takes 17 capital letters and digits that stand for themselves and could be a vehicle identification
 * number. One of the first three, which are the maker's, is a letter.
 */
final class VinMatcher implements HandMatcher {
  private static final CharSet LETTER = CharSet.of("ABCDEFGHJKLMNPRSTUVWXYZ");
  private static final CharSet DIGIT = CharSet.range('0', '9');
  private static final CharSet BOTH = LETTER.union(DIGIT);
  private static final int LENGTH = 17;

  @Override
  public List<List<CharSet>> anchors() {
    return List.of(
        List.of(LETTER, BOTH, BOTH, BOTH, BOTH),
        List.of(DIGIT, LETTER, BOTH, BOTH, BOTH),
        List.of(DIGIT, DIGIT, LETTER, BOTH, BOTH));
  }

  @Override
  public int reach() {
    return 0;
  }

  @Override
  public long match(CharSequence text, int start) {
    int end = start + LENGTH;
    if (end > text.length() || (start > 0 && joins(text.charAt(start - 1)))) {
      return NONE;
    }
    for (int i = start; i < end; i++) {
      if (!BOTH.contains(text.charAt(i))) {
        return NONE;
      }
    }
    return end < text.length() && joins(text.charAt(end)) ? NONE : HandMatcher.range(start, end);
  }

  private static boolean joins(char c) {
    return Ascii.isLetterOrDigit(c) || c == '_' || c == '+' || c == '/';
  }
}
