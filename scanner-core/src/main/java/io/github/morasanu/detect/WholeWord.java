/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.detect;

import io.github.morasanu.text.Ascii;
import io.github.morasanu.text.CharKind;
import io.github.morasanu.text.FoldedText;
import io.github.morasanu.text.WordsAt;
import java.util.Locale;

/** Whether words stand for themselves in a text, and are no parts of longer ones. Pure. */
final class WholeWord {
  private static final int SHORT_WORD = 4;

  /** Characters of a label in katakana that is a part of many words. */
  private static final int SHORT_KATAKANA = 2;

  /** What follows the words of a label without a sign between them: {@code kaigohokenbango}, {@code PASSPORTNO}. */
  private static final WordsAt JOINED = joined("""
      bangou bango kigou kigo koudo koodo kodo nanbaa nanba namba mei shimei simei shou sho syou syo techou techo hoken hihokensha hihokensya
      insurance insured card policy certificate symbol no num number code cd id""");

  private static final int MOST_JOINED = 4;

  private WholeWord() {}

  private static WordsAt joined(String nouns) {
    return WordsAt.ofText(nouns).and(WordsAt.ofText(nouns.toUpperCase(Locale.ROOT)));
  }

  /** Whether a word with some first letter stands for itself only where no letters join it. */
  static boolean mustStandAlone(char first, int length, boolean strict) {
    return (length <= SHORT_WORD || strict) && Ascii.isLetter(first);
  }

  /**
   * Whether a short ASCII word stands for itself: {@code tel} is none in {@code hotel}, but is one in
   * {@code homeTel} and {@code TEL_NO}. Longer words and Japanese ones count wherever they stand.
   *
   * @param strict whether a longer ASCII word too must stand for itself; each may be of many: {@code accountNumbers}
   */
  static boolean is(FoldedText text, int start, int end, boolean strict) {
    if (LetterSpacing.isSpaced(text, start, end)) {
      return LetterSpacing.standsAlone(text, start, end);
    }
    if (!mustStandAlone(text.charAt(start), end - start, strict)) {
      return !strict || end - start > SHORT_KATAKANA || isWholeKatakana(text, start, end);
    }
    boolean startsFresh = start == 0
        || !Ascii.isLetter(text.charAt(start - 1))
        || (Ascii.isUpper(text.charAt(start)) && !Ascii.isUpper(text.charAt(start - 1)))
        || isProperty(text, start);
    boolean many = strict
        && end < text.length()
        && text.charAt(end) == (Ascii.isUpper(text.charAt(end - 1)) ? 'S' : 's');
    return startsFresh
        && (endsClean(text, end)
            || (many && endsClean(text, end + 1))
            || (strict && end - start > SHORT_WORD && endsClean(text, behindJoined(text, end))));
  }

  /** Behind the nouns that are joined to a word, or its end if there are none. */
  private static int behindJoined(FoldedText text, int wordEnd) {
    int end = wordEnd;
    for (int nouns = 0; nouns < MOST_JOINED; nouns++) {
      int next = JOINED.end(text, end);
      if (next == end) {
        break;
      }
      end = next;
    }
    return end;
  }

  /** Whether no katakana joins some: セイ is no label in センセイジュツ. */
  private static boolean isWholeKatakana(FoldedText text, int start, int end) {
    return CharKind.of(text.charAt(start)) != CharKind.KATAKANA
        || ((start == 0 || CharKind.of(text.charAt(start - 1)) != CharKind.KATAKANA)
            && (end == text.length() || CharKind.of(text.charAt(end)) != CharKind.KATAKANA));
  }

  /** Whether an option of a command sets a property of that name: {@code -Dcvv=…}. */
  private static boolean isProperty(FoldedText text, int start) {
    boolean option = start > 1 && text.charAt(start - 1) == 'D' && text.charAt(start - 2) == '-';
    return option && (start == 2 || !Ascii.isLetterOrDigit(text.charAt(start - 3)));
  }

  private static boolean endsClean(FoldedText text, int end) {
    return end == text.length()
        || !Ascii.isLetter(text.charAt(end))
        || (Ascii.isUpper(text.charAt(end)) && !Ascii.isUpper(text.charAt(end - 1)));
  }
}
