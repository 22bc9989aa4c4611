/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.matcher;

import io.github.morasanu.pattern.CharSet;
import io.github.morasanu.text.Ascii;
import io.github.morasanu.validate.Validators;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Takes 17 capital letters and digits that stand for themselves and could be a vehicle identification
 * number. One of the first three, which are the maker's, is a letter.
 */
final class VinMatcher implements HandMatcher {
  private static final CharSet ALLOWED =
      CharSet.of("ABCDEFGHJKLMNPRSTUVWXYZ").union(CharSet.range('0', '9'));
  private static final int LENGTH = 17;

  /** What the known makers begin with: one anchor for all that share their first character. */
  @Override
  public List<List<CharSet>> anchors() {
    SortedMap<Character, CharSet> second = new TreeMap<>();
    for (String maker : Validators.vehicleMakers()) {
      second.merge(maker.charAt(0), CharSet.of(maker.charAt(1)), CharSet::union);
    }
    List<List<CharSet>> anchors = new ArrayList<>();
    second.forEach((first, next) ->
        anchors.add(List.of(CharSet.of(first.charValue()), next, ALLOWED, ALLOWED, ALLOWED)));
    return anchors;
  }

  @Override
  public long match(CharSequence text, int start) {
    int end = start + LENGTH;
    if (end > text.length() || (start > 0 && joins(text.charAt(start - 1)))) {
      return NONE;
    }
    for (int i = start; i < end; i++) {
      if (!ALLOWED.contains(text.charAt(i))) {
        return NONE;
      }
    }
    return end < text.length() && joins(text.charAt(end)) ? NONE : HandMatcher.range(start, end);
  }

  private static boolean joins(char c) {
    return Ascii.isLetterOrDigit(c) || c == '_' || c == '+' || c == '/';
  }
}
