/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.matcher;

import io.github.morasanu.pattern.CharSet;
import io.github.morasanu.text.Ascii;
import io.github.morasanu.text.Japanese;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the names of illnesses by what they end in: 糖尿病, 潰瘍性大腸炎. There are tens of thousands of them
 * (ICD-10 in Japanese), made of kanji, katakana and Latin letters. What follows is no further kanji, but for words that
 * are said of illnesses: 糖尿病患者. A regular expression would begin anew at each kanji before the ending.
 */
final class IllnessMatcher implements HandMatcher {
  private static final List<String> ENDINGS = List.of(
      "病", "症候群", "症", "炎", "癌", "がん", "ガン", "肉腫", "筋腫", "腫瘍", "梗塞", "不全", "麻痺", "まひ", "喘息", "結核",
      "硬変", "ヘルニア", "リウマチ", "ポリープ", "骨折", "出血", "解離", "細動", "白内障", "緑内障");

  private static final List<String> SAID_OF_ILLNESSES = List.of(
      "患者", "治療", "発症", "発作", "既往", "疑", "手術", "入院", "通院", "合併", "療養", "罹患", "感染", "陽性", "歴");

  private static final CharSet OF_NAME = NameKanji.ANY
      .union(CharSet.range('ァ', 'ヶ'))
      .union(CharSet.of('ー'))
      .union(CharSet.range('0', '9'))
      .union(CharSet.range('A', 'Z'))
      .union(CharSet.range('a', 'z'));

  private static final int MOST_BEFORE = 12;

  @Override
  public List<List<CharSet>> anchors() {
    List<List<CharSet>> anchors = new ArrayList<>();
    for (String ending : ENDINGS) {
      List<CharSet> anchor = new ArrayList<>(List.of(OF_NAME));
      anchor.addAll(HandMatcher.literal(ending));
      anchors.add(anchor);
    }
    return anchors;
  }

  @Override
  public int reach() {
    return MOST_BEFORE;
  }

  @Override
  public long match(CharSequence text, int anchor) {
    int ending = anchor + 1;
    int start = anchor;
    while (start > 0 && ending - start < MOST_BEFORE && OF_NAME.contains(text.charAt(start - 1))) {
      start--;
    }
    int end = endOfName(text, ending);
    return end < 0 ? NONE : HandMatcher.range(start, end);
  }

  /** Where the name ends that has an ending at an index, or -1 if it goes on. */
  private static int endOfName(CharSequence text, int anchor) {
    for (String ending : ENDINGS) {
      int end = anchor + ending.length();
      if (Ascii.startsWith(text, anchor, ending) && isEnd(text, end)) {
        return end;
      }
    }
    return -1;
  }

  /** Whether no other word follows, but for those that are said of illnesses. */
  static boolean isEnd(CharSequence text, int end) {
    if (end == text.length()) {
      return true;
    }
    char next = text.charAt(end);
    if (!Japanese.isKanji(next) && !Japanese.isKatakana(next)) {
      return true;
    }
    for (String word : SAID_OF_ILLNESSES) {
      if (Ascii.startsWith(text, end, word)) {
        return true;
      }
    }
    return false;
  }
}
