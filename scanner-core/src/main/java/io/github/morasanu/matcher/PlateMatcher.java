/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.matcher;

import io.github.morasanu.lexicon.PlateRegions;
import io.github.morasanu.pattern.CharSet;
import io.github.morasanu.text.Ascii;
import io.github.morasanu.text.Japanese;
import java.util.ArrayList;
import java.util.List;

/**
 * Grows a Japanese number plate around its kana: {@code 品川 300 あ 12-34} has a place, a class of one to
 * three characters, a kana, and up to four digits with dots for what is missing (自動車登録規則).
 */
final class PlateMatcher implements HandMatcher {
  /** All that are given out; お, し, へ and ん are not. The letters are those of American forces. */
  private static final String KANA = "あいうえかきくけこさすせそたちつてとなにぬねのはひふほまみむめもやゆよらりるれろわをEHKMTY";

  /** What stands behind a number that counts something. */
  private static final String COUNTERS = "円人件年月日時分秒万千億個台枚点%歳回番丁号冊本名社店kKmM";

  private static final String SEPARATORS = " -/,_\t";
  private static final String CELLS = ",\t";
  private static final CharSet CLASS_END = CharSet.range('0', '9').union(CharSet.range('A', 'Z'));
  private static final CharSet SERIAL_START = CharSet.range('0', '9').union(CharSet.of("・."));
  private static final int MAX_CLASS = 3;
  private static final int SERIAL = 4;
  private static final int MAX_REGION = 5;

  @Override
  public List<List<CharSet>> anchors() {
    List<List<CharSet>> anchors = new ArrayList<>();
    CharSet separator = CharSet.of(SEPARATORS);
    for (boolean before : new boolean[] {false, true}) {
      for (boolean after : new boolean[] {false, true}) {
        List<CharSet> anchor = new ArrayList<>(List.of(CLASS_END));
        if (before) {
          anchor.add(separator);
        }
        anchor.add(CharSet.of(KANA));
        if (after) {
          anchor.add(separator);
        }
        anchor.add(SERIAL_START);
        anchors.add(anchor);
      }
    }
    return anchors;
  }

  @Override
  public int reach() {
    return MAX_REGION + 1 + MAX_CLASS;
  }

  @Override
  public long match(CharSequence text, int anchor) {
    int classStart = anchor;
    while (classStart > 0
        && anchor - classStart < MAX_CLASS
        && isClass(text.charAt(classStart - 1))) {
      classStart--;
    }
    int classLength = anchor + 1 - classStart;
    if (classLength > MAX_CLASS || !Ascii.isDigit(text.charAt(classStart))) {
      return NONE;
    }
    int regionEnd = classStart - (classStart > 0 && isSeparator(text, classStart - 1) ? 1 : 0);
    int start = PlateRegions.startBefore(text, regionEnd);
    int kana = anchor + (isSeparator(text, anchor + 1) ? 2 : 1);
    int serial = kana + (isSeparator(text, kana + 1) ? 2 : 1);
    int end = start < 0 ? -1 : serialEnd(text, serial);
    return end < 0 || isOfOtherCell(text, anchor + 1, kana, serial, end)
        ? NONE
        : HandMatcher.range(start, end);
  }

  /** Whether plain digits stand in a cell of their own, while place, class and kana share one. */
  private static boolean isOfOtherCell(
      CharSequence text, int classEnd, int kana, int serial, int end) {
    boolean apart = serial > kana + 1 && CELLS.indexOf(text.charAt(serial - 1)) >= 0;
    boolean allApart = kana > classEnd && text.charAt(classEnd) == text.charAt(serial - 1);
    return apart && !allApart && Ascii.areDigits(text, serial, end);
  }

  /** Behind the serial, or -1 if there is none. */
  private static int serialEnd(CharSequence text, int from) {
    int i = from;
    int dots = 0;
    while (i < text.length() && dots < SERIAL && (text.charAt(i) == '・' || text.charAt(i) == '.')) {
      i++;
      dots++;
    }
    int digits = 0;
    int first = 0;
    while (i < text.length() && digits <= SERIAL) {
      char c = text.charAt(i);
      boolean middle = c == '-' && first == 0 && nextIsDigit(text, i);
      if (!middle && !Ascii.isDigit(c)) {
        break;
      }
      first = middle ? dots + digits : first;
      digits += middle ? 0 : 1;
      i++;
    }
    boolean filled = dots + digits == SERIAL;
    // People leave out the dot of ・8-15.
    boolean parted = first == 2 ? filled : first == 1 && dots == 0 && digits == SERIAL - 1;
    boolean whole =
        digits > 0 && digits <= SERIAL && (dots == 0 || filled) && (first == 0 || parted);
    return whole && isFree(text, i) ? i : -1;
  }

  private static boolean isFree(CharSequence text, int end) {
    if (end == text.length()) {
      return true;
    }
    char c = text.charAt(end);
    boolean joined = (c == '-' || c == '.' || c == '/') && nextIsDigit(text, end);
    return !joined && !Ascii.isLetterOrDigit(c) && COUNTERS.indexOf(c) < 0 && !isPrice(text, end);
  }

  /** 円山 is a place, where cars are parked, too. */
  private static boolean isPrice(CharSequence text, int end) {
    return Ascii.startsWith(text, end, " 円")
        && (end + 2 == text.length() || !Japanese.isKanji(text.charAt(end + 2)));
  }

  private static boolean nextIsDigit(CharSequence text, int at) {
    return at + 1 < text.length() && Ascii.isDigit(text.charAt(at + 1));
  }

  private static boolean isClass(char c) {
    return Ascii.isDigit(c) || Ascii.isUpper(c);
  }

  private static boolean isSeparator(CharSequence text, int at) {
    return at < text.length() && SEPARATORS.indexOf(text.charAt(at)) >= 0;
  }
}
