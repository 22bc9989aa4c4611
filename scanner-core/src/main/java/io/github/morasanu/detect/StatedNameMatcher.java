/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.detect;

import io.github.morasanu.pattern.CharSet;
import io.github.morasanu.text.Ascii;
import io.github.morasanu.text.Japanese;
import java.util.List;

/**
 * Grows a name in kanji back from what shows it to be one: the end of a sentence in which somebody gives it
 * (営業部の松田悠斗です。, 松田と申します), its reading in parentheses, or the address of its mailbox in brackets.
 */
final class StatedNameMatcher implements HandMatcher {
  private static final int MAX_ADDRESS = 80;
  private static final String ENDS_OF_SENTENCES = "。、.!\n\r」";

  /** What stands before a name that is said by itself; a name after kanji must be strong. */
  private static final String BEFORE_NAMES = "のはが、。「,.:\n\t ・";

  private static final CharSet KANA = CharSet.range('ぁ', 'ゖ').union(CharSet.range('ァ', 'ヶ'));
  private static final CharSet OF_NAME = NameKanji.ANY.union(KANA);
  private static final CharSet OF_ADDRESS =
      CharSet.range('0', '9').union(CharSet.range('a', 'z')).union(CharSet.range('A', 'Z'));

  @Override
  public List<List<CharSet>> anchors() {
    return List.of(
        HandMatcher.literal(NameKanji.ANY, "です"),
        HandMatcher.literal(NameKanji.ANY, "と申し"),
        HandMatcher.literal(NameKanji.ANY, "と言いま"),
        HandMatcher.literal(NameKanji.ANY, "(", KANA),
        HandMatcher.literal(OF_NAME, "<", OF_ADDRESS),
        HandMatcher.literal(OF_NAME, " <", OF_ADDRESS),
        HandMatcher.literal(OF_NAME, "(", OF_ADDRESS),
        HandMatcher.literal(OF_NAME, " (", OF_ADDRESS));
  }

  @Override
  public int reach() {
    return NameSplit.MAX_NAME;
  }

  @Override
  public long match(CharSequence text, int anchor) {
    int end = anchor + 1;
    boolean shown = switch (text.charAt(end)) {
      case '(' -> isReading(text, end + 1) || isAddress(text, end + 1, ')');
      case '<' -> isAddress(text, end + 1, '>');
      case ' ' -> isAddress(text, end + 2, text.charAt(end + 1) == '<' ? '>' : ')');
      case 'で' -> endsSentence(text, end + 2);
      default -> true;
    };
    if (!shown) {
      return NONE;
    }
    int start = NameSplit.startOfName(text, end);
    return start >= 0 && standsOut(text, start, end) ? HandMatcher.range(start, end) : NONE;
  }

  private static boolean endsSentence(CharSequence text, int at) {
    return at >= text.length() || ENDS_OF_SENTENCES.indexOf(text.charAt(at)) >= 0;
  }

  /** Whether kana that read as a full name stand there, up to a closing parenthesis. */
  private static boolean isReading(CharSequence text, int from) {
    int to = from;
    int gap = -1;
    while (to < text.length() && to - from < NameSplit.MAX_READING && text.charAt(to) != ')') {
      char c = text.charAt(to);
      if (c == ' ' && gap < 0) {
        gap = to;
      } else if (!Japanese.isKana(c) && c != '゛' && c != '゜') {
        return false;
      }
      to++;
    }
    boolean closed = to < text.length() && text.charAt(to) == ')';
    return closed && (gap < 0 ? NameSplit.isKanaName(text, from, to) : to - gap > 2);
  }

  private static boolean isAddress(CharSequence text, int from, char closing) {
    boolean at = false;
    for (int i = from; i < Math.min(text.length(), from + MAX_ADDRESS); i++) {
      char c = text.charAt(i);
      if (c == closing) {
        return at;
      }
      at |= c == '@';
      if (!Ascii.isLetterOrDigit(c) && "@.-_+%".indexOf(c) < 0) {
        return false;
      }
    }
    return false;
  }

  /** Whether it is no part of a longer word: 山本町です is none of a 本町. */
  private static boolean standsOut(CharSequence text, int start, int end) {
    boolean fresh = start == 0 || BEFORE_NAMES.indexOf(text.charAt(start - 1)) >= 0;
    boolean parted = false;
    for (int i = start; i < end; i++) {
      parted |= text.charAt(i) == ' ' || text.charAt(i) == '・';
    }
    return fresh && (parted || NameSplit.isStrongKanjiName(text, start, end));
  }
}
