/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.matcher;

import io.github.morasanu.pattern.CharSet;
import io.github.morasanu.text.Ascii;
import io.github.morasanu.text.Japanese;
import io.github.morasanu.text.TextWindow;
import io.github.morasanu.validate.GeoPosition;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Pairs a latitude of Japan with the longitude after or before it, whatever stands between the two:
 * {@code 35.6586,139.7454}, {@code POINT(139.7454 35.6586)}, {@code "lat":35.6586,"lng":139.7454}.
 */
final class PositionMatcher implements HandMatcher {
  private static final CharSet DIGIT = CharSet.range('0', '9');
  private static final int MAX_GAP = 40;
  private static final int MAX_LONGITUDE = 24;

  /** How many characters of a gap a line end counts for: numbers of one line belong together. */
  private static final int LINE = 16;

  /** What Japanese words between the two speak of, if they are of a position; and what just joins the two. */
  private static final String OF_POSITIONS = "緯経東北度座標位置点と";

  /** What letters right behind a number are, if they are no unit of something else. */
  private static final Set<String> NO_UNITS =
      Set.of("n", "e", "and", "lat", "lon", "lng", "long", "deg", "degrees", "x", "y", "f", "d");

  @Override
  public List<List<CharSet>> anchors() {
    List<CharSet> anchor =
        new ArrayList<>(List.of(CharSet.range('2', '4'), DIGIT, CharSet.of('.')));
    anchor.addAll(Collections.nCopies(4, DIGIT));
    return List.of(anchor);
  }

  @Override
  public int reach() {
    return MAX_GAP + MAX_LONGITUDE;
  }

  @Override
  public long match(CharSequence text, int start) {
    int end = GeoPosition.latitudeEnd(text, start);
    if (end < 0 || !isFreeBefore(text, start) || !isFreeAfter(text, end)) {
      return NONE;
    }
    int next = nextNumber(text, end);
    int nextEnd = next < 0 ? -1 : GeoPosition.longitudeEnd(text, next);
    boolean follows = nextEnd >= 0 && isFreeAfter(text, nextEnd);
    int previousEnd = previousNumberEnd(text, start);
    int previous = previousEnd < 0 ? -1 : longitudeBefore(text, previousEnd);
    boolean leads = previous >= 0 && isFreeBefore(text, previous);
    if (follows && (!leads || cost(text, end, next) <= cost(text, previousEnd, start))) {
      return HandMatcher.range(start, nextEnd);
    }
    return leads ? HandMatcher.range(previous, end) : NONE;
  }

  /** The first digit after a gap, or -1 if the gap is none between two numbers of a pair. */
  private static int nextNumber(CharSequence text, int from) {
    int i = from;
    while (i < text.length() && i - from < MAX_GAP && isGap(text, i)) {
      i++;
    }
    boolean number = i < text.length() && Ascii.isDigit(text.charAt(i));
    return number && isParting(text, from, i) ? i : -1;
  }

  /** Behind the last digit before a gap, or -1. */
  private static int previousNumberEnd(CharSequence text, int from) {
    int i = from;
    while (i > 0 && from - i < MAX_GAP && isGap(text, i - 1)) {
      i--;
    }
    boolean number = i > 0 && Ascii.isDigit(text.charAt(i - 1));
    return number && isParting(text, i, from) ? i : -1;
  }

  private static int longitudeBefore(CharSequence text, int end) {
    int i = end;
    while (i > 0 && end - i < MAX_LONGITUDE && isOfNumber(text.charAt(i - 1))) {
      i--;
    }
    return GeoPosition.longitudeEnd(text, i) == end ? i : -1;
  }

  private static boolean isOfNumber(char c) {
    return Ascii.isDigit(c) || c == '.';
  }

  /** Whether a character is of no number: the dot of a call is none, {@code p.setLatitude(…); p.setLongitude(…)}. */
  private static boolean isGap(CharSequence text, int at) {
    char c = text.charAt(at);
    boolean call = c == '.' && at + 1 < text.length() && Ascii.isLetter(text.charAt(at + 1));
    return call || (!Ascii.isDigit(c) && c != '.');
  }

  /** Whether more than a letter, as in the path of a drawing, or a sign parts two numbers. */
  private static boolean isParting(CharSequence text, int from, int to) {
    if (to == from || text.charAt(to - 1) == '-' || tellsOfAnother(text, from, to)) {
      return false;
    }
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (!Ascii.isLetter(c) || c == 'N' || c == 'E') {
        return true;
      }
    }
    return false;
  }

  /** Whether a unit follows the first number (30.6971 ms), or words in Japanese part the two that name no position. */
  private static boolean tellsOfAnother(CharSequence text, int from, int to) {
    int unit = text.charAt(from) == ' ' ? from + 1 : from;
    int unitEnd = unit;
    while (unitEnd < to && Ascii.isLetter(text.charAt(unitEnd))) {
      unitEnd++;
    }
    String word = TextWindow.copy(text, unit, unitEnd);
    if (!word.isEmpty() && !NO_UNITS.contains(word.toLowerCase(Locale.ROOT))) {
      return true;
    }
    boolean japanese = false;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (OF_POSITIONS.indexOf(c) >= 0) {
        return false;
      }
      japanese |= Japanese.isKanji(c) || Japanese.isKana(c);
    }
    return japanese;
  }

  private static int cost(CharSequence text, int from, int to) {
    int cost = 0;
    for (int i = from; i < to; i++) {
      cost += text.charAt(i) == '\n' ? LINE : 1;
    }
    return cost;
  }

  /** Whether no sign, digit or letter but that of a direction stands before. */
  private static boolean isFreeBefore(CharSequence text, int start) {
    if (start == 0) {
      return true;
    }
    char c = text.charAt(start - 1);
    return c == 'N'
        || c == 'E'
        || (!Ascii.isLetterOrDigit(c) && c != '.' && c != '-' && c != '$' && c != '¥');
  }

  private static boolean isFreeAfter(CharSequence text, int end) {
    if (end == text.length()) {
      return true;
    }
    char c = text.charAt(end);
    boolean letter = Ascii.isLetter(c) && c != 'N' && c != 'E';
    boolean goesOn =
        c == '.' && end + 1 < text.length() && Ascii.isLetterOrDigit(text.charAt(end + 1));
    return !letter && !goesOn && c != '%';
  }
}
