/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.matcher;

import io.github.morasanu.lexicon.Municipalities;
import io.github.morasanu.pattern.CharSet;
import java.util.ArrayList;
import java.util.List;

/**
 * Grows an address without prefecture back from its block number to its municipality. All names of
 * municipalities would be too many to look for, but a number right behind a kanji and before a dash or
 * one of a few units is rare.
 */
final class TownAddressMatcher implements HandMatcher {
  /** Characters of a municipality with its district or ward. */
  private static final int MAX_MUNICIPALITY = 12;

  private static final int MAX_PREFECTURE = 4;

  private static final CharSet TOWN = NameKanji.ANY
      .union(CharSet.range('ぁ', 'ん'))
      .union(CharSet.range('ァ', 'ヺ'))
      .union(CharSet.of("ー"));

  /** What makes another word of a municipality: 市民, 市立, 市営, 市議, 市役所. */
  private static final String OF_CITIZENS = "民立営議役";

  private static final CharSet DIGIT = CharSet.range('0', '9');
  private static final CharSet NUMERAL = CharSet.of("一二三四五六七八九十");
  private static final CharSet UNIT = CharSet.of("-丁番地条");

  @Override
  public List<List<CharSet>> anchors() {
    List<List<CharSet>> anchors = new ArrayList<>();
    anchors.add(List.of(TOWN, DIGIT, UNIT));
    anchors.add(List.of(TOWN, DIGIT, DIGIT, UNIT));
    anchors.add(List.of(TOWN, DIGIT, DIGIT, DIGIT));
    anchors.add(List.of(TOWN, CharSet.of(' '), DIGIT));
    anchors.add(List.of(CharSet.of('町'), DIGIT));
    anchors.add(List.of(TOWN, NUMERAL, CharSet.of('丁'), CharSet.of('目')));
    return anchors;
  }

  @Override
  public int reach() {
    return AddressParts.MAX_TOWN + MAX_MUNICIPALITY;
  }

  @Override
  public boolean yields() {
    return true;
  }

  @Override
  public long match(CharSequence text, int anchor) {
    int earliest = Math.max(0, anchor - reach());
    int from = anchor;
    while (from > earliest && isOfPlace(text.charAt(from - 1))) {
      from--;
    }
    if (!Municipalities.mayEndIn(text, from, anchor)) {
      return NONE;
    }
    for (int start = from; start < anchor; start++) {
      int municipality = Municipalities.anyMunicipalityEnd(text, start, anchor + 1);
      if (municipality > 0 && municipality <= anchor && !isOfCitizens(text, municipality)) {
        int end = AddressParts.end(text, municipality);
        boolean whole = end > anchor && !isBehindPrefecture(text, start);
        return whole ? HandMatcher.range(start, end) : NONE;
      }
    }
    return NONE;
  }

  /** Also with its ending said twice: 港区区民センター. */
  private static boolean isOfCitizens(CharSequence text, int municipality) {
    boolean twice = text.charAt(municipality) == text.charAt(municipality - 1);
    return OF_CITIZENS.indexOf(text.charAt(twice ? municipality + 1 : municipality)) >= 0;
  }

  private static boolean isOfPlace(char c) {
    return AddressParts.isTown(c) || c == ' ';
  }

  /** Then it is no match, or one for the matcher that begins there. What begins within a prefecture is none: 東京都市大学. */
  private static boolean isBehindPrefecture(CharSequence text, int start) {
    int end = start > 0 && text.charAt(start - 1) == ' ' ? start - 1 : start;
    int most = Math.min(text.length(), end + MAX_PREFECTURE);
    for (int i = Math.max(0, end - MAX_PREFECTURE); i < end; i++) {
      int prefecture = Municipalities.prefectureAt(text, i, most);
      if (prefecture > 0
          && i + Municipalities.prefectureNames().get(prefecture - 1).length() >= end) {
        return true;
      }
    }
    return false;
  }
}
