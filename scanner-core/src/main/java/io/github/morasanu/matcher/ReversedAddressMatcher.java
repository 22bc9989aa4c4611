/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.matcher;

import io.github.morasanu.lexicon.Municipalities;
import io.github.morasanu.pattern.CharSet;
import io.github.morasanu.text.Ascii;
import java.util.List;

/**
 * Finds an address in parts that go from the street to the prefecture, as {@code ADR} of vCard (RFC 6350, 6.3.1) and addresses of HL7
 * version 2 have them: {@code 霞が関2-3-4;千代田区;東京都}, {@code 霞が関2-3-4^^千代田区^東京都}.
 */
final class ReversedAddressMatcher implements HandMatcher {
  private static final String SEPARATORS = ";^";
  private static final int MAX_PART = 48;

  /** What a part never holds: it would be another line, field or value. */
  private static final String BOUNDS = "\n\r|~\"";

  @Override
  public List<List<CharSet>> anchors() {
    CharSet separator = CharSet.of(SEPARATORS);
    return Municipalities.prefectureNames().stream()
        .map(name -> HandMatcher.literal(separator, name))
        .toList();
  }

  @Override
  public int reach() {
    return 3 * MAX_PART;
  }

  @Override
  public long match(CharSequence text, int anchor) {
    int prefecture = Municipalities.prefectureAt(text, anchor + 1, text.length());
    if (prefecture == 0) {
      return NONE;
    }
    char separator = text.charAt(anchor);
    int end = anchor + 1 + Municipalities.prefectureNames().get(prefecture - 1).length();
    boolean whole = end == text.length()
        || text.charAt(end) == separator
        || BOUNDS.indexOf(text.charAt(end)) >= 0;
    int town = partStart(text, anchor, separator);
    if (!whole || town <= 0 || Municipalities.municipalityEnd(prefecture, text, town, anchor) < 0) {
      return NONE;
    }
    int street = partStart(text, town - 1, separator);
    if (street > 0 && !holdsDigit(text, street, town) && text.charAt(street - 1) == separator) {
      // HL7 has a part for what else tells the place, such as a building.
      street = partStart(text, street - 1, separator);
    }
    return street >= 0 && holdsDigit(text, street, town) ? HandMatcher.range(street, end) : NONE;
  }

  /** Where the part begins that ends at an index, or -1. */
  private static int partStart(CharSequence text, int end, char separator) {
    int i = end;
    while (i > 0
        && text.charAt(i - 1) != separator
        && text.charAt(i - 1) != ':'
        && BOUNDS.indexOf(text.charAt(i - 1)) < 0) {
      if (end - i == MAX_PART) {
        return -1;
      }
      i--;
    }
    return i;
  }

  private static boolean holdsDigit(CharSequence text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (Ascii.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
