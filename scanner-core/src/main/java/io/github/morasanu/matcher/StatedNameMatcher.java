/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.matcher;

import io.github.morasanu.lexicon.PersonNames;
import io.github.morasanu.pattern.CharSet;
import io.github.morasanu.text.Ascii;
import io.github.morasanu.text.Japanese;
import java.util.ArrayList;
import java.util.List;

/**
 * Grows a name in kanji back from what shows it to be one: the end of a sentence in which somebody gives it
 * (営業部の松田悠斗です。, 松田と申します), its reading in parentheses, or the address of its mailbox in brackets. A given name in kana stands
 * before all words that end so, and is looked for behind the gap that only names have before kana: 担当の松田 さくらです。
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

  /** What stands behind the name of whoever does something, or of whom something is kept. */
  private static final List<String> ROLES = List.of(
      "が担当", "が対応", "が承認", "が起票", "が訪問", "が受付", "(以下「", "の病歴", "の既往", "の入院", "の通院", "の服薬", "の診断",
      "の障害", "の傷病", "の健診", "の前科", "の宗教", "の信仰");

  @Override
  public List<List<CharSet>> anchors() {
    List<List<CharSet>> anchors = new ArrayList<>(said());
    ROLES.forEach(role -> anchors.add(HandMatcher.literal(OF_NAME, role)));
    return anchors;
  }

  private static List<List<CharSet>> said() {
    return List.of(
        HandMatcher.literal(NameKanji.ANY, "です"),
        HandMatcher.literal(OF_NAME, "と申し"),
        HandMatcher.literal(OF_NAME, "と言いま"),
        List.of(NameKanji.ANY, CharSet.of(" "), KANA, KANA),
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
    if (KANA.contains(text.charAt(anchor + 2)) && text.charAt(end) == ' ') {
      end = givenNameEnd(text, anchor + 2);
      int start = end < 0 ? -1 : surnameStart(text, anchor + 1);
      return start < 0 ? NONE : HandMatcher.range(start, end);
    }
    boolean shown = switch (text.charAt(end)) {
      case '(' ->
        text.charAt(end + 1) == '以' || isReading(text, end + 1) || isAddress(text, end + 1, ')');
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

  /** Where a given name in kana ends that somebody is said to have who stands behind a surname and a gap; or -1. */
  private static int givenNameEnd(CharSequence text, int start) {
    int most = Math.min(text.length(), start + NameSplit.MAX_GIVEN);
    for (int end = start + 1; end <= most && KANA.contains(text.charAt(end - 1)); end++) {
      boolean said = (Ascii.startsWith(text, end, "です") && endsSentence(text, end + 2))
          || Ascii.startsWith(text, end, "と申し")
          || Ascii.startsWith(text, end, "と言いま");
      if (said && NameSplit.isGivenNameInKana(text, start, end)) {
        return end;
      }
    }
    return -1;
  }

  /** Where the strong surname begins that ends at an index and is no part of a longer word, or -1. */
  private static int surnameStart(CharSequence text, int end) {
    for (int start = Math.max(0, end - NameSplit.MAX_SURNAME); start < end; start++) {
      boolean fresh = start == 0 || BEFORE_NAMES.indexOf(text.charAt(start - 1)) >= 0;
      if (fresh && PersonNames.isStrongSurname(text, start, end)) {
        return start;
      }
    }
    return -1;
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
    return fresh
        && (parted
            || NameSplit.isStrongKanjiName(text, start, end)
            || NameSplit.isKanjiAndKana(text, start, end));
  }
}
