/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.detect;

import io.github.morasanu.lexicon.Municipalities;
import io.github.morasanu.pattern.CharSet;
import java.util.List;

/**
 * Grows a Japanese address from its prefecture: a municipality of that prefecture, a town, and a
 * block number. Without a block number it is the name of a place, not of somebody's home.
 */
final class AddressMatcher implements HandMatcher {
  @Override
  public List<List<CharSet>> anchors() {
    return Municipalities.prefectureNames().stream().map(HandMatcher::literal).toList();
  }

  @Override
  public int reach() {
    return 0;
  }

  @Override
  public long match(CharSequence text, int start) {
    int prefecture = Municipalities.prefectureAt(text, start, text.length());
    if (prefecture == 0) {
      return NONE;
    }
    int from = AddressParts.skipBorder(
        text, start + Municipalities.prefectureNames().get(prefecture - 1).length());
    int municipality = Municipalities.municipalityEnd(prefecture, text, from, text.length());
    if (municipality < 0) {
      return NONE;
    }
    int end = AddressParts.end(text, municipality);
    return end < 0 ? NONE : HandMatcher.range(start, end);
  }
}
