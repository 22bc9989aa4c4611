/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.matcher;

import io.github.morasanu.lexicon.Municipalities;
import io.github.morasanu.pattern.CharSet;
import java.util.List;

/**
 * Grows a Japanese address from its prefecture: a municipality of that prefecture, a town, and a
 * block number, in one text, in cells side by side, or in fields with a key each. Without a block number it is the name of a
 * place, not of somebody's home.
 */
final class AddressMatcher implements HandMatcher {
  @Override
  public List<List<CharSet>> anchors() {
    return Municipalities.prefectureNames().stream().map(HandMatcher::literal).toList();
  }

  @Override
  public long match(CharSequence text, int start) {
    int prefecture = Municipalities.prefectureAt(text, start, text.length());
    if (prefecture == 0) {
      return NONE;
    }
    int behind = start + Municipalities.prefectureNames().get(prefecture - 1).length();
    int from = AddressParts.skipBorder(text, behind);
    int municipality = Municipalities.municipalityEnd(prefecture, text, from, text.length());
    int end = municipality < 0 ? -1 : AddressParts.end(text, municipality);
    return end < 0 ? AddressFields.street(text, prefecture, behind) : HandMatcher.range(start, end);
  }
}
